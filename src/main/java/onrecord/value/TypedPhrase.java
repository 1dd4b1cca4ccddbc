package onrecord.value;

/** A typed phrase with what every accepted form asks of it, found out once. */
record TypedPhrase(String text, boolean denies, boolean lower, int bracket) {

  static TypedPhrase of(String text) {
    boolean denies = Phrases.negations(text).count() % 2 != 0;
    boolean lower = text.chars().noneMatch(Character::isUpperCase);
    return new TypedPhrase(text, denies, lower, text.indexOf('('));
  }

  /** True if a word stands last behind an opening bracket. */
  boolean bracketed(String raw) {
    return bracket > 0 && text.indexOf(raw, bracket + 1) > bracket;
  }
}
