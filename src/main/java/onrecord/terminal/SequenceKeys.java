package onrecord.terminal;

import java.util.Locale;
import java.util.Optional;
import onrecord.tui.Stroke;
import onrecord.tui.Stroke.Key;

/**
 * The table of sequences: what xterm, the Linux console, tmux, screen and rxvt send for the keys we
 * know. Shift is told only of keys that move a cursor, keys held with Alt are none of ours.
 */
final class SequenceKeys {
  private static final int SHIFT = 1;
  private static final int CTRL = 4;
  private static final String KEYPAD = "*+,-./0123456789";

  private SequenceKeys() {}

  static boolean isNumber(CharSequence parameters) {
    return !parameters.isEmpty() && parameters.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A control character: 0 to 31, or 127. */
  static Optional<Stroke> control(int b) {
    return switch (b) {
      case '\r', '\n' -> key(Key.ENTER);
      case '\t' -> key(Key.TAB);
      case 0x08, 0x7f -> key(Key.BACKSPACE);
      case 0x1b -> key(Key.ESCAPE);
      default ->
          b >= 1 && b <= 26
              ? Optional.of(Stroke.ctrl(Character.toString('a' + b - 1)))
              : Optional.empty();
    };
  }

  /** A sequence that began with {@code ESC [}. */
  static Optional<Stroke> of(String parameters, char end) {
    if (!parameters.isEmpty() && "<=>?".indexOf(parameters.charAt(0)) >= 0) {
      return Optional.empty();
    }
    int first = number(parameters, 0);
    int held = Math.max(0, number(parameters, 1) - 1);
    return switch (end) {
      case '~' -> first == 27 ? typed(number(parameters, 2), held) : held(numbered(first), held);
      case '$' -> held(numbered(first), SHIFT);
      case '^', '@' -> held(numbered(first), CTRL);
      case 'u' -> typed(first, held);
      case 'a', 'b', 'c', 'd' -> held(lettered(Character.toUpperCase(end)), held | SHIFT);
      default -> held(lettered(end), held);
    };
  }

  /** A sequence that began with {@code ESC O}: a keypad, or cursor keys in application mode. */
  static Optional<Stroke> keypad(char end) {
    int typed = end - 'j';
    if (typed >= 0 && typed < KEYPAD.length()) {
      return Optional.of(Stroke.text(KEYPAD.substring(typed, typed + 1)));
    }
    return switch (end) {
      case 'M' -> key(Key.ENTER);
      case 'I' -> key(Key.TAB);
      case 'a', 'b', 'c', 'd' -> held(lettered(Character.toUpperCase(end)), CTRL);
      default -> lettered(end).map(Stroke::of);
    };
  }

  /** A function key of the Linux console: {@code ESC [ [} and a letter. */
  static Optional<Stroke> console(char end) {
    return end == 'A' ? key(Key.F1) : Optional.empty();
  }

  private static Optional<Key> lettered(char end) {
    return switch (end) {
      case 'A' -> Optional.of(Key.UP);
      case 'B' -> Optional.of(Key.DOWN);
      case 'C' -> Optional.of(Key.RIGHT);
      case 'D' -> Optional.of(Key.LEFT);
      case 'F' -> Optional.of(Key.END);
      case 'H' -> Optional.of(Key.HOME);
      case 'P' -> Optional.of(Key.F1);
      case 'Z' -> Optional.of(Key.BACK_TAB);
      default -> Optional.empty();
    };
  }

  private static Optional<Key> numbered(int number) {
    return switch (number) {
      case 1, 7 -> Optional.of(Key.HOME);
      case 3 -> Optional.of(Key.DELETE);
      case 4, 8 -> Optional.of(Key.END);
      case 5 -> Optional.of(Key.PAGE_UP);
      case 6 -> Optional.of(Key.PAGE_DOWN);
      case 11 -> Optional.of(Key.F1);
      default -> Optional.empty();
    };
  }

  /** A key that modern keyboards protocols spell out as a code point. */
  private static Optional<Stroke> typed(int code, int held) {
    boolean plain = (held & ~SHIFT) == 0;
    if (code == '\t' && plain) {
      return key(held == SHIFT ? Key.BACK_TAB : Key.TAB);
    }
    if (code < 0x20 || code == 0x7f) {
      return (held & ~(SHIFT | CTRL)) == 0 ? control(code) : Optional.empty();
    }
    if (code > 0x7f || !plain && held != CTRL) {
      return Optional.empty();
    }
    String letter = Character.toString(code);
    return held == CTRL
        ? Optional.of(Stroke.ctrl(letter.toLowerCase(Locale.ROOT)))
        : Optional.of(Stroke.text(held == SHIFT ? letter.toUpperCase(Locale.ROOT) : letter));
  }

  private static Optional<Stroke> held(Optional<Key> key, int held) {
    boolean known = (held & ~(SHIFT | CTRL)) == 0;
    return key.filter(k -> known)
        .map(k -> new Stroke(k, "", (held & CTRL) != 0))
        .map(stroke -> (held & SHIFT) != 0 ? Stroke.shifted(stroke) : stroke);
  }

  private static Optional<Stroke> key(Key key) {
    return Optional.of(Stroke.of(key));
  }

  /** The number at a place of a list such as {@code 1;5:1}; 0 if there is none. */
  private static int number(String parameters, int place) {
    String[] all = parameters.split(";", -1);
    if (place >= all.length) {
      return 0;
    }
    String digits = all[place].split(":", -1)[0];
    return isNumber(digits) && digits.length() < 8 ? Integer.parseInt(digits) : 0;
  }
}
