package onrecord.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a folded text into tokens; knows how digits are grouped and pointed in several countries.
 */
final class Lexer {
  /** Longer texts are no quantity and no date; the limit keeps every later step cheap. */
  static final int LIMIT = 600;

  private static final Set<String> POWERED = Set.of("m", "km", "cm", "mm", "ft", "mi", "yd", "in");
  private static final int MAX_EXPONENT = 300;

  private final String s;
  private final List<Token> tokens = new ArrayList<>();
  private int i;

  private Lexer(String folded) {
    s = folded;
  }

  /** Tokens of a text; none if it is longer than {@link #LIMIT}. */
  static List<Token> tokens(String raw) {
    String folded = Fold.text(raw);
    return folded.length() > LIMIT ? List.of() : new Lexer(folded).run();
  }

  private List<Token> run() {
    while (i < s.length()) {
      char c = s.charAt(i);
      if (digit(i) || c == '.' && digit(i + 1) && !digit(i - 1)) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        sign(c);
      }
    }
    return List.copyOf(tokens);
  }

  private void sign(char c) {
    if (c != ' ' && c != '.') {
      add(String.valueOf(c), i, Optional.empty());
    }
    i++;
  }

  private void add(String text, int from, Optional<Token.Literal> number) {
    tokens.add(new Token(text, number, from > 0 && s.charAt(from - 1) != ' '));
  }

  private void word() {
    int from = i;
    while (i < s.length() && (letter(s.charAt(i)) || contraction())) {
      i++;
    }
    String text = s.substring(from, i).replace("'", "");
    boolean power = POWERED.contains(text) && i < s.length() && "23".indexOf(s.charAt(i)) >= 0;
    if (power && !digit(i + 1)) {
      i++;
      text = s.substring(from, i);
    }
    add(text, from, Optional.empty());
  }

  /** The apostrophe of "isn't" belongs to the word. */
  private boolean contraction() {
    return s.startsWith("n't", i - 1) && !(i + 2 < s.length() && letter(s.charAt(i + 2)));
  }

  private static boolean letter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean digit(int at) {
    return at >= 0 && at < s.length() && s.charAt(at) >= '0' && s.charAt(at) <= '9';
  }

  private int run(int at) {
    int n = 0;
    while (digit(at + n)) {
      n++;
    }
    return n;
  }

  private void number() {
    int from = i;
    StringBuilder digits = new StringBuilder();
    take(digits, run(i));
    groups(digits);
    int point = digits.length();
    if (i < s.length() && (s.charAt(i) == '.' || s.charAt(i) == ',') && digit(i + 1)) {
      digits.append('.');
      i++;
      take(digits, run(i));
    }
    if (digits.charAt(0) == '.') {
      digits.insert(0, '0');
    }
    boolean whole = digits.indexOf(".") < 0;
    int decimals = whole ? 0 : digits.length() - digits.indexOf(".") - 1;
    Ratio value = Ratio.parse(digits.toString());
    Ratio place = whole ? wholePlace(digits, point) : Ratio.tenTo(-decimals);
    Ratio factor = exponent();
    value = power(value.times(factor));
    add(
        s.substring(from, i),
        from,
        Optional.of(
            new Token.Literal(value, place.times(factor), whole && factor.equals(Ratio.ONE))));
  }

  /** Trailing zeros of a whole number count as rounding only beyond two figures. */
  private static Ratio wholePlace(StringBuilder digits, int length) {
    int zeros = 0;
    while (zeros < length - 2 && digits.charAt(length - 1 - zeros) == '0') {
      zeros++;
    }
    return Ratio.tenTo(zeros);
  }

  private void take(StringBuilder digits, int n) {
    digits.append(s, i, i + n);
    i += n;
  }

  private void groups(StringBuilder digits) {
    if (digits.length() > 3 || digits.isEmpty() || i >= s.length()) {
      return;
    }
    char sep = s.charAt(i);
    boolean pair =
        run(i + 1) == 3 && i + 4 < s.length() && s.charAt(i + 4) == sep && run(i + 5) == 3;
    boolean comma = sep == ',' && !digits.toString().equals("0");
    if (comma || sep == ' ' || sep == '\'' || sep == '.' && pair) {
      while (i < s.length() && s.charAt(i) == sep && run(i + 1) == 3) {
        i++;
        take(digits, 3);
      }
    }
  }

  private Ratio exponent() {
    if (s.startsWith("e", i) && (digit(i + 1) || signed(i + 1))) {
      i++;
      return Ratio.tenTo(exponentDigits());
    }
    for (String times : List.of("x10^", "*10^", " x 10^", " x10^", " * 10^")) {
      if (s.startsWith(times, i) && (digit(i + times.length()) || signed(i + times.length()))) {
        i += times.length();
        return Ratio.tenTo(exponentDigits());
      }
    }
    return Ratio.ONE;
  }

  private boolean signed(int at) {
    return at < s.length() && (s.charAt(at) == '-' || s.charAt(at) == '+') && digit(at + 1);
  }

  private int exponentDigits() {
    int sign = s.charAt(i) == '-' ? -1 : 1;
    i += digit(i) ? 0 : 1;
    int n = run(i);
    int value = n > 3 ? MAX_EXPONENT : Integer.parseInt(s.substring(i, i + n));
    i += n;
    return sign * Math.min(value, MAX_EXPONENT);
  }

  private Ratio power(Ratio value) {
    if (!(s.startsWith("^", i) && (digit(i + 1) || signed(i + 1)))) {
      return value;
    }
    i++;
    int n = exponentDigits();
    if (value.isZero() || Math.abs(n) > 20) {
      return value;
    }
    Ratio out = Ratio.ONE;
    for (int k = 0; k < Math.abs(n); k++) {
      out = out.times(value);
    }
    return n < 0 ? Ratio.ONE.divide(out) : out;
  }
}
