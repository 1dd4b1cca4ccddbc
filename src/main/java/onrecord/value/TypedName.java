package onrecord.value;

import java.util.List;
import java.util.Optional;

/**
 * A name with all that comparing asks of it, found out once: folded, in parts, in parts without a
 * title in front that may also be a name ("Sheikh Shafi"), and its mark such as Jr.
 */
record TypedName(
    String raw, String folded, List<NamePart> parts, List<NamePart> bare, Optional<String> mark) {

  static TypedName of(String raw) {
    Optional<String> mark = Generation.of(raw);
    List<NamePart> parts = NameParts.of(Generation.without(raw));
    boolean addressed = parts.size() > 1 && parts.getFirst().sort() == NamePart.Sort.HONOUR;
    List<NamePart> bare = addressed ? parts.subList(1, parts.size()) : parts;
    return new TypedName(raw, Fold.text(raw), parts, bare, mark);
  }

  /** True if a word denies that it is this person. */
  boolean denies() {
    return Fold.words(folded).stream().limit(60).anyMatch(Words.ENGLISH::denial);
  }

  /** True if a title stands in front that may also be a name. */
  boolean addressed() {
    return bare.size() < parts.size();
  }
}
