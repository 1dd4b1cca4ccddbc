package onrecord.value;

import java.util.Optional;

/** A word of a phrase that carries meaning: as typed, stemmed, and as a number if it is one. */
record PhraseWord(
    String raw, String text, String stem, Optional<Ratio> number, boolean known, String sounds) {

  boolean capital() {
    return !raw.isEmpty() && Character.isUpperCase(raw.codePointAt(0));
  }

  /** The same word as a figure. */
  PhraseWord counting(int figure) {
    return new PhraseWord(raw, text, stem, Optional.of(Ratio.of(figure)), known, sounds);
  }

  boolean numeric() {
    return number.isPresent();
  }

  /** True for a figure in Roman letters, which may be read as a count and as a place. */
  boolean roman() {
    return numeric() && Roman.of(text).isPresent();
  }

  /** True for third and 3rd, false for three and 3. */
  boolean ordinal() {
    return numeric()
        && (text.matches("\\d+(st|nd|rd|th)")
            || Numerals.ENGLISH
                .word(text)
                .filter(e -> e.kind() == Numerals.Kind.ORDINAL)
                .isPresent());
  }

  /** True for a number, and for tens, dozens and thousands of something. */
  boolean counts() {
    return numeric()
        || text.equals("tens")
        || Numerals.ENGLISH
            .word(text)
            .filter(e -> e.kind() == Numerals.Kind.SCALE || e.kind() == Numerals.Kind.HUNDRED)
            .isPresent();
  }

  /** The same word but for inflection, spelling, a slip in a long word, or an initial. */
  boolean same(PhraseWord o) {
    if (number.isPresent() || o.number.isPresent()) {
      return number.equals(o.number);
    }
    return stem.equals(o.stem) || initial(o) || o.initial(this) || close(o);
  }

  private boolean initial(PhraseWord o) {
    return text.length() == 1 && capital() && o.text.startsWith(text);
  }

  /** Two nouns for sorts of people or things are no slips of one another: mayor, major. */
  private boolean close(PhraseWord o) {
    if (Words.ENGLISH.sort(text) && Words.ENGLISH.sort(o.text)) {
      return Words.ENGLISH.kin(text, o.text);
    }
    int shorter = Math.min(text.length(), o.text.length());
    boolean names = capital() && o.capital();
    boolean slip =
        shorter >= (names ? 7 : 5) && Slip.one(text, o.text) && text.charAt(0) == o.text.charAt(0);
    boolean nickname = capital() && NameWords.KNOWN.nickname(text, o.text);
    return slip
        || nickname
        || Words.ENGLISH.kin(text, o.text)
        || shorter >= 5 && (derived(text, o.text) || Stem.doer(text, o.text))
        || shorter >= 4
            && Math.abs(text.length() - o.text.length()) <= 3
            && capital()
            && o.capital()
            && SoundDistance.likeness(sounds, o.sounds) >= .88;
  }

  /** One word is the other with an ending: Zoroastrian, Zoroastrianism. */
  private static boolean derived(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    int root = Math.max(5, shorter.length() - 2);
    return longer.length() - shorter.length() <= 4
        && shorter.length() >= 6
        && longer.startsWith(shorter.substring(0, Math.min(root, shorter.length())));
  }
}
