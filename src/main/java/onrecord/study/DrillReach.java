package onrecord.study;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.bank.LedgerEntry;

/**
 * What a figure may mean, as bounds: two figures whose bounds meet could both be true. Figures in
 * words or of other forms have none.
 *
 * @param named the number that is named, the lower one of a range
 */
record DrillReach(double named, double low, double high) {
  /** How far off a round figure may be meant to be. */
  private static final double ABOUT = 0.06;

  /** A number; one that begins with 0 is an hour. */
  private static final String PLAIN = "(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,9})?";

  private static final Pattern VALUE =
      Pattern.compile("(" + PLAIN + ")(?:-(" + PLAIN + "))?(?: (thousand|million|billion))?");
  private static final Map<String, Double> SCALE =
      Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);

  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Pattern FIGURES =
      Pattern.compile(
          "\\d[\\d.,:]*(?:[ -](?:thousand|million|billion))?"
              + "|\\b(?:"
              + String.join("|", WORDS)
              + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty"
              + "|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?"
              + "|half|quarters?|thirds?|twice|double|both|first|second|nobody|none)\\b",
          Pattern.CASE_INSENSITIVE);

  static Optional<DrillReach> of(LedgerEntry.Figure figure) {
    Matcher value = VALUE.matcher(figure.value().replace(",", ""));
    return value.matches() ? of(figure, value) : Optional.empty();
  }

  private static Optional<DrillReach> of(LedgerEntry.Figure figure, Matcher value) {
    double scale =
        Optional.ofNullable(value.group(3)).map(s -> SCALE.getOrDefault(s, 1.0)).orElse(1.0);
    double v = scale * Double.parseDouble(value.group(1));
    Optional<Double> top =
        Optional.ofNullable(value.group(2)).map(t -> scale * Double.parseDouble(t));
    if (top.isPresent()) {
      return Optional.of(new DrillReach(v, v, top.get()));
    }
    return switch (figure.approximator()) {
      case EXACTLY -> Optional.of(new DrillReach(v, v, v));
      case ABOUT -> Optional.of(new DrillReach(v, v * (1 - ABOUT), v * (1 + ABOUT)));
      case MORE_THAN -> Optional.of(new DrillReach(v, v, Double.MAX_VALUE));
      case LESS_THAN -> Optional.of(new DrillReach(v, 0, v));
      case RANGE, ORDER_OF_MAGNITUDE -> Optional.empty();
    };
  }

  boolean overlaps(DrillReach other) {
    return low <= other.high && other.low <= high;
  }

  /** Whether it is named by both its ends. */
  boolean range() {
    return named == low && high > low && high < Double.MAX_VALUE;
  }

  /** A value as a cell shows it: thousands grouped, and how exact it is. */
  static String cell(LedgerEntry.Figure figure) {
    String value = figure.unit().isEmpty() ? figure.value() : grouped(figure.value());
    return switch (figure.approximator()) {
      case EXACTLY, RANGE -> value;
      case ABOUT, MORE_THAN, LESS_THAN -> figure.approximator().word() + " " + value;
      case ORDER_OF_MAGNITUDE -> "on the order of " + value;
    };
  }

  /** Unit and scale: only figures that have both in common are hard to tell apart. */
  static String measure(LedgerEntry.Figure figure) {
    String scale = figure.value().replaceFirst("^[^a-z]*", "");
    return (scale + " " + figure.unit()).strip();
  }

  /** Whether two figures are of one measure; figures without a unit never are. */
  static boolean alike(LedgerEntry.Figure a, LedgerEntry.Figure b) {
    return !a.unit().isEmpty() && measure(a).equals(measure(b));
  }

  /** The same with its unit, as an option shows it. */
  static String option(LedgerEntry.Figure figure) {
    return (cell(figure) + " " + figure.unit()).strip();
  }

  private static String grouped(String value) {
    int dash = value.indexOf('-');
    return dash > 0
        ? number(value.substring(0, dash)) + " to " + number(value.substring(dash + 1))
        : number(value);
  }

  private static String number(String value) {
    return value.matches("\\d{4,15}")
        ? String.format(Locale.ROOT, "%,d", Long.valueOf(value))
        : value;
  }

  /** How many figures a stretch of a report holds, years and days of a date among them. */
  static int figures(String text) {
    return (int) FIGURES.matcher(text).results().count();
  }

  /**
   * Whether a text names a value: its words, or one of its numbers in digits or as a short word.
   */
  static boolean mentions(String text, LedgerEntry.Figure figure) {
    Set<BigDecimal> sought = numbers(figure.value());
    return sought.isEmpty()
        ? text.toLowerCase(Locale.ROOT).contains(figure.value().toLowerCase(Locale.ROOT))
        : numbers(text).stream().anyMatch(sought::contains);
  }

  private static Set<BigDecimal> numbers(String text) {
    Set<BigDecimal> numbers = new HashSet<>();
    DIGITS
        .matcher(text)
        .results()
        .map(m -> new BigDecimal(m.group().replace(",", "")).stripTrailingZeros())
        .forEach(numbers::add);
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    for (int n = 0; n < WORDS.size(); n++) {
      if (words.contains(WORDS.get(n))) {
        numbers.add(BigDecimal.valueOf(n).stripTrailingZeros());
      }
    }
    return numbers;
  }
}
