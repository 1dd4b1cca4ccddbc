package onrecord.value;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A typed phrase with what every accepted form asks of it, found out once. */
record TypedPhrase(String text, boolean denies, boolean lower, int bracket) {
  private static final Pattern SIDES = Pattern.compile("\\s+(?:and|or|&)\\s+|/|;");
  private static final Pattern ITEMS = Pattern.compile("[,;/]|\\s(?:and|or|&)\\s");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019-]+");

  static TypedPhrase of(String text) {
    boolean denies = Phrases.negations(text).count() % 2 != 0;
    boolean lower = text.chars().noneMatch(Character::isUpperCase);
    return new TypedPhrase(text, denies, lower, text.indexOf('('));
  }

  /** What "and" and "or" part. */
  static List<String> sides(String text) {
    return List.of(SIDES.split(text));
  }

  /** True if a comma or the like parts a word from all of these, as the next item of a list. */
  boolean apart(String raw, List<String> others) {
    return Stream.of(ITEMS.split(text))
        .map(TypedPhrase::words)
        .filter(item -> item.contains(raw))
        .findFirst()
        .filter(item -> others.stream().noneMatch(item::contains))
        .isPresent();
  }

  private static Set<String> words(String item) {
    return new HashSet<>(List.of(WORDS.split(item)));
  }

  /** True if the text has these letters. */
  boolean holds(String letters) {
    return text.contains(letters);
  }

  /** True if a word stands last behind an opening bracket. */
  boolean bracketed(String raw) {
    return bracket > 0 && text.indexOf(raw, bracket + 1) > bracket;
  }
}
