package onrecord.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.corpus.Folded;

/**
 * Does the sum in a line of working, such as {@code 41 - 12} or {@code 2 days in August + 30 in
 * September}. A line that is no plain sum is left alone.
 */
final class Working {
  private static final Pattern SIGN = Pattern.compile(" ([-+*/x\u00d7\u00f7:]) ");
  private static final int MOST_TERMS = 20;

  private Working() {}

  /** The result; empty if the line is not one sum of single numbers without brackets. */
  static Optional<BigDecimal> result(String line) {
    String sum = " " + Folded.of(line).text().replaceAll("\\s*=.*$", "") + " ";
    Deque<BigDecimal> terms = new ArrayDeque<>();
    Matcher sign = SIGN.matcher(sum);
    int from = 0;
    String before = "";
    List<String> signs = new ArrayList<>();
    while (sign.find()) {
      if (!add(terms, before, sum.substring(from, sign.start() + 1))) {
        return Optional.empty();
      }
      before = sign.group(1);
      signs.add(before);
      from = sign.end() - 1;
    }
    boolean whole = !signs.isEmpty() && signs.size() < MOST_TERMS && sum.indexOf('(') < 0;
    return whole && add(terms, before, sum.substring(from))
        ? Optional.of(terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }

  /** Adds a term, or multiplies and divides the last one; false if it is not one number. */
  private static boolean add(Deque<BigDecimal> terms, String sign, String text) {
    List<BigDecimal> numbers = Numbers.inDigits(text);
    boolean usable = numbers.size() == 1 && !(divides(sign) && numbers.getFirst().signum() == 0);
    if (usable) {
      BigDecimal number = numbers.getFirst();
      switch (sign) {
        case "-" -> terms.addLast(number.negate());
        case "*", "x", "\u00d7" -> terms.addLast(terms.removeLast().multiply(number));
        case "/", ":", "\u00f7" ->
            terms.addLast(terms.removeLast().divide(number, MathContext.DECIMAL64));
        default -> terms.addLast(number);
      }
    }
    return usable;
  }

  private static boolean divides(String sign) {
    return "/:\u00f7".contains(sign) && !sign.isEmpty();
  }
}
