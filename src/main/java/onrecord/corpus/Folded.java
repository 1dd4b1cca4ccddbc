package onrecord.corpus;

/**
 * A text with quotation marks, dashes and blanks made equal, and the way back to the original:
 * evidence is compared in this form, so that a curly quote or a line break never hides it.
 */
public final class Folded {
  private final String text;
  private final int[] origin;

  private Folded(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  /** Folds a text; the ends are stripped of blanks. */
  public static Folded of(String original) {
    int[] points = original.codePoints().toArray();
    StringBuilder kept = new StringBuilder(points.length);
    int[] origin = new int[points.length * 3 + 1];
    for (int i = 0; i < points.length; i++) {
      String folded = fold(points[i]);
      boolean doubledBlank = folded.equals(" ") && (kept.isEmpty() || endsWithBlank(kept));
      if (!doubledBlank) {
        for (int j = 0; j < folded.length(); j++) {
          origin[kept.length() + j] = i;
        }
        kept.append(folded);
      }
    }
    if (endsWithBlank(kept)) {
      kept.setLength(kept.length() - 1);
    }
    return new Folded(kept.toString(), origin);
  }

  private static boolean endsWithBlank(StringBuilder kept) {
    return !kept.isEmpty() && kept.charAt(kept.length() - 1) == ' ';
  }

  private static String fold(int c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '"' -> "\"";
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A', '\u00B4', '`', '\'' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
      case '\u2026' -> "...";
      default ->
          Character.isWhitespace(c) || Character.isSpaceChar(c) ? " " : Character.toString(c);
    };
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** The code point of the original from which the folded character at that index came. */
  public int origin(int index) {
    return origin[index];
  }
}
