package onrecord.value;

import java.util.Optional;

/** A piece of a typed quantity or date: a word, one sign, or a number in digits. */
record Token(String text, Optional<Literal> number, boolean glued) {

  /** A number in digits, with the weight of its last written place (0.01 for 1.25). */
  record Literal(Ratio value, Ratio place, boolean whole) {}

  boolean is(String s) {
    return text.equals(s);
  }

  boolean word() {
    return number.isEmpty() && Character.isLetter(text.codePointAt(0));
  }
}
