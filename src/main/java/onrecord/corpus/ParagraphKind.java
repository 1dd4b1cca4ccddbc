package onrecord.corpus;

import java.util.Arrays;
import java.util.Optional;

/** What a paragraph is; only prose needs no mark in the file. */
public enum ParagraphKind {
  HEADLINE,
  PROSE,
  POST,
  CAPTION,
  SUBHEAD,
  NOISE;

  /** The word that marks it in a file, in square brackets. */
  public String word() {
    return switch (this) {
      case HEADLINE -> "headline";
      case PROSE -> "prose";
      case POST -> "post";
      case CAPTION -> "caption";
      case SUBHEAD -> "subhead";
      case NOISE -> "noise";
    };
  }

  /** The kind a mark in a file stands for; headline and prose are never marked. */
  public static Optional<ParagraphKind> ofMark(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind != HEADLINE && kind != PROSE)
        .filter(kind -> kind.word().equals(word))
        .findFirst();
  }
}
