package onrecord.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.corpus.Folded;

/**
 * Finds the numbers in a text, in digits ({@code 20,000}, {@code 2.5 million}, {@code 20-30k}) and
 * in words ({@code forty-one}, {@code a dozen}), so that numbers are compared as numbers.
 */
final class Numbers {
  private static final String SCALES = "hundred|thousand|million|billion|trillion|k|m|bn|dozen";
  private static final Set<String> SCALE_WORDS = Set.of(SCALES.split("\\|"));
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?=\\d)(?<![\\p{L}\\d.,])(\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?(?:[ -]?("
              + SCALES
              + ")s?\\b)?(?!\\d)");
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private Numbers() {}

  /** Every number of a text, in digits or in words, in no particular order. */
  static List<BigDecimal> in(String text) {
    List<BigDecimal> numbers = new ArrayList<>(inDigits(text));
    numbers.addAll(inWords(Words.of(text)));
    return numbers;
  }

  /** The numbers written in digits; the first of a range takes the scale of the second. */
  static List<BigDecimal> inDigits(String text) {
    if (!holdsDigit(text)) {
      return List.of();
    }
    String folded = Folded.text(text).toLowerCase(Locale.ROOT);
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(folded);
    while (matcher.find()) {
      String decimals = Optional.ofNullable(matcher.group(2)).orElse("");
      BigDecimal bare = new BigDecimal(matcher.group(1).replaceAll("[, ]", "") + decimals);
      numbers.add(bare.multiply(scale(Optional.ofNullable(matcher.group(3)).orElse(""))));
      scaleOfRange(folded, matcher).ifPresent(s -> numbers.add(bare.multiply(s)));
    }
    return numbers;
  }

  private static boolean holdsDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static Optional<BigDecimal> scaleOfRange(String text, Matcher first) {
    Matcher rest = RANGE_TAIL.matcher(text).region(first.end(), text.length());
    return rest.lookingAt() ? Optional.of(scale(rest.group(1))) : Optional.empty();
  }

  private static final Pattern RANGE_TAIL =
      Pattern.compile(" ?(?:-|to|or|and) ?\\d+(?:\\.\\d+)?[ -]?(" + SCALES + ")\\b");

  /** Whether a number of that value is among them. */
  static boolean has(List<BigDecimal> numbers, BigDecimal sought) {
    return numbers.stream().anyMatch(n -> n.compareTo(sought) == 0);
  }

  /** The numbers written in words, of a text that is cut into words already. */
  static List<BigDecimal> inWords(List<String> words) {
    List<BigDecimal> numbers = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = run(words, at);
      if (length > 0) {
        numbers.add(value(words.subList(at, at + length)));
      }
      at += Math.max(1, length);
    }
    return numbers;
  }

  private static int run(List<String> words, int from) {
    int end = from;
    boolean open = true;
    while (open && end < words.size()) {
      String word = words.get(end);
      boolean number = SMALL.containsKey(word) || (end > from && isScale(word));
      boolean article =
          end == from && (word.equals("a") || word.equals("an")) && scaleAt(words, end + 1);
      boolean and =
          end > from && word.equals("and") && scaleAt(words, end - 1) && small(words, end + 1);
      open = number || article || and;
      end += open ? 1 : 0;
    }
    return end - from;
  }

  private static boolean scaleAt(List<String> words, int at) {
    return at >= 0 && at < words.size() && isScale(words.get(at));
  }

  private static boolean small(List<String> words, int at) {
    return at < words.size() && SMALL.containsKey(words.get(at));
  }

  private static boolean isScale(String word) {
    return word.length() > 2 && SCALE_WORDS.contains(word);
  }

  private static BigDecimal value(List<String> words) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    for (String word : words) {
      if (isScale(word)) {
        BigDecimal scaled = part.max(BigDecimal.ONE).multiply(scale(word));
        boolean inside = word.equals("hundred") || word.equals("dozen");
        total = inside ? total : total.add(scaled);
        part = inside ? scaled : BigDecimal.ZERO;
      } else {
        part = part.add(BigDecimal.valueOf(SMALL.getOrDefault(word, 0)));
      }
    }
    return total.add(part);
  }

  private static BigDecimal scale(String word) {
    return switch (word) {
      case "dozen" -> BigDecimal.valueOf(12);
      case "hundred" -> BigDecimal.valueOf(100);
      case "thousand", "k" -> BigDecimal.valueOf(1_000);
      case "million", "m" -> BigDecimal.valueOf(1_000_000);
      case "billion", "bn" -> BigDecimal.valueOf(1_000_000_000L);
      case "trillion" -> BigDecimal.valueOf(1_000_000_000_000L);
      default -> BigDecimal.ONE;
    };
  }
}
