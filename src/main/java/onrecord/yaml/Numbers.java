package onrecord.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes the numbers of a bank file, where they stand as plain digits. */
final class Numbers {
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,20})(?:\\.\\d{1,10})?");
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(\\d{1,3}(?:[,\u00A0 ]\\d{3}){1,6}|\\d{1,20})(\\.\\d{1,10})?(?:\\s(thousand|million|billion))?");
  private static final Pattern RANGE =
      Pattern.compile("(" + PLAIN + ")\\s*(?:-|\u2013|to)\\s*(" + PLAIN + ")");
  private static final Map<String, BigDecimal> SCALE =
      Map.of(
          "thousand",
          new BigDecimal("1e3"),
          "million",
          new BigDecimal("1e6"),
          "billion",
          new BigDecimal("1e9"));

  private Numbers() {}

  /** A plain number, thousands perhaps grouped by commas. */
  static Optional<BigDecimal> plain(String text) {
    return PLAIN.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(",", "")))
        : Optional.empty();
  }

  /** The numbers a text names, in order. */
  static List<BigDecimal> in(String text) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = IN_TEXT.matcher(text);
    while (matcher.find()) {
      String decimals = Optional.ofNullable(matcher.group(2)).orElse("");
      BigDecimal number = new BigDecimal(matcher.group(1).replaceAll("[,\u00A0 ]", "") + decimals);
      numbers.add(
          Optional.ofNullable(matcher.group(3))
              .map(s -> number.multiply(SCALE.getOrDefault(s, BigDecimal.ONE)))
              .orElse(number));
    }
    return numbers;
  }

  /** A value as it is shown: thousands grouped, a range as "20,000 to 30,000", a text as it is. */
  static String shown(String value) {
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      return shown(range.group(1)) + " to " + shown(range.group(2));
    }
    return plain(value).map(Numbers::grouped).orElse(value);
  }

  private static String grouped(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.valueOf(10_000)) < 0
        ? number.toPlainString()
        : String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }

  /** The forms of a value that are accepted when it is typed, as written first. */
  static List<String> forms(String value) {
    Matcher range = RANGE.matcher(value);
    return range.matches()
        ? List.of(
                value,
                range.group(1) + "-" + range.group(2),
                shown(value),
                range.group(1) + " to " + range.group(2))
            .stream()
            .distinct()
            .toList()
        : List.of(value);
  }
}
