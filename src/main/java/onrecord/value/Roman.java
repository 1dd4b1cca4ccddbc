package onrecord.value;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Roman numerals as they stand behind names of people, wars and matches: up to 89. */
final class Roman {
  private static final Pattern SHAPE = Pattern.compile("(?=[ivxl])(xl|l?x{0,3})(ix|iv|v?i{0,3})");

  private Roman() {}

  /** The value of a word in small letters; empty if it is no numeral. */
  static OptionalInt of(String word) {
    if (word.length() > 8 || !SHAPE.matcher(word).matches()) {
      return OptionalInt.empty();
    }
    int sum = 0;
    for (int i = 0; i < word.length(); i++) {
      int here = digit(word.charAt(i));
      boolean before = i + 1 < word.length() && digit(word.charAt(i + 1)) > here;
      sum += before ? -here : here;
    }
    return OptionalInt.of(sum);
  }

  private static int digit(char c) {
    return switch (c) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      case 'l' -> 50;
      default -> 0;
    };
  }
}
