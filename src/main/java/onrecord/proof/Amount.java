package onrecord.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.corpus.Folded;

/**
 * What a figure with its approximator may mean: an interval. "About" reaches a twentieth to either
 * side.
 *
 * @param unit what is counted, as compared words; perhaps empty
 */
record Amount(double low, double high, boolean openLow, boolean openHigh, String unit) {
  private static final double ABOUT = 0.05;
  static final String ABOUT_WORDS =
      "about|around|roughly|some|nearly|almost|approximately|approx\\.?|an estimated|circa|close to";
  static final String MORE_WORDS =
      "more than|over|above|upwards of|in excess of|at least|no fewer than|no less than|not less than|a minimum of";
  static final String LESS_WORDS =
      "fewer than|less than|under|below|at most|up to|no more than|not more than|a maximum of";
  private static final String NUMBER =
      "(?:us)?[$\u00a3\u20ac]?\\d[\\d,]*(?:\\.\\d+)?(?:[ -]?(?:hundred|thousand|million|billion|k|m|bn)\\b)?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<about>"
              + ABOUT_WORDS
              + ") )?(?:(?<more>"
              + MORE_WORDS
              + ") |(?<less>"
              + LESS_WORDS
              + ") )?"
              + "(?:between |from )?(?<a>"
              + NUMBER
              + ")(?: ?(?:-|to|and) ?(?<b>"
              + NUMBER
              + "))?(?<unit>%?[^\\d]*)");

  /** Reads a text that is nothing but a figure, its approximator and its unit. */
  static Optional<Amount> read(String text) {
    Matcher form = FORM.matcher(Folded.of(text).text().toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    List<BigDecimal> numbers = Numbers.inDigits(form.group(0));
    double low = numbers.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double high = numbers.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    String unit = unit(form);
    if (form.group("b") != null && numbers.size() > 2) {
      low = numbers.get(1).doubleValue();
    }
    return numbers.isEmpty() ? Optional.empty() : Optional.of(of(form, low, high, unit));
  }

  private static String unit(Matcher form) {
    String sign = form.group("a").replaceAll("[^$\u00a3\u20ac]", "");
    String percent = form.group("unit").contains("%") ? "%" : "";
    return sign + percent + Words.joined(form.group("unit"));
  }

  private static Amount of(Matcher form, double low, double high, String unit) {
    if (form.group("more") != null) {
      return new Amount(low, Double.POSITIVE_INFINITY, !inclusive(form.group("more")), true, unit);
    }
    if (form.group("less") != null) {
      return new Amount(Double.NEGATIVE_INFINITY, high, true, !inclusive(form.group("less")), unit);
    }
    double slack = form.group("about") == null ? 0 : ABOUT * Math.abs(high);
    return new Amount(low - slack, high + slack, false, false, unit);
  }

  /** The figure that is named, whatever stands before it; the middle of a range. */
  double named() {
    return Double.isInfinite(low) ? high : Double.isInfinite(high) ? low : (low + high) / 2;
  }

  /** Whether the words before the figure leave its value open. */
  boolean approximate() {
    return low != high;
  }

  private static boolean inclusive(String words) {
    return words.matches("at least|at most|up to|no .*|not .*|a minimum of|a maximum of");
  }

  /** Whether everything the other may mean lies within this one: then both are right at once. */
  boolean includes(Amount other) {
    boolean below = low < other.low || (low == other.low && (!openLow || other.openLow));
    boolean above = high > other.high || (high == other.high && (!openHigh || other.openHigh));
    boolean sameUnit = unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
    return sameUnit && below && above;
  }
}
