package onrecord.value;

import java.util.List;
import java.util.regex.Pattern;

/** A typed phrase with what every accepted form asks of it, found out once. */
record TypedPhrase(String text, boolean denies, boolean lower, int bracket) {
  private static final Pattern SIDES = Pattern.compile("\\s+(?:and|or|&)\\s+|/|;");

  static TypedPhrase of(String text) {
    boolean denies = Phrases.negations(text).count() % 2 != 0;
    boolean lower = text.chars().noneMatch(Character::isUpperCase);
    return new TypedPhrase(text, denies, lower, text.indexOf('('));
  }

  /** What "and" and "or" part. */
  static List<String> sides(String text) {
    return List.of(SIDES.split(text));
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
