package onrecord.proof;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Dates in running text, read only as far as is needed to see whether a given day is meant. */
final class Days {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern MONTH_WORD = Pattern.compile(MONTH);
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?=[\\dadfjmnos])\\b(?:\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}(?:st|nd|rd|th)? "
              + MONTH
              + "(?:,? \\d{4})?|"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|"
              + MONTH
              + " \\d{4})\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(?=[fmstw])\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
  private static final Set<String> RELATIVE =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "earlier",
          "later",
          "before",
          "after",
          "next",
          "last");

  private Days() {}

  /** The text with its dates taken out, so that their digits count for no figure. */
  static String without(String text) {
    boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    return digits ? DATE.matcher(text).replaceAll(" ") : text;
  }

  /** Whether a text is nothing but a date. */
  static boolean alone(String text) {
    return !text.isBlank() && without(text).isBlank();
  }

  private static int month(String word) {
    boolean letters = word.length() >= 3 && MONTH_WORD.matcher(word).matches();
    return letters ? MONTHS.indexOf(word.substring(0, 3)) + 1 : 0;
  }

  /** Whether a text names any day or date. */
  static boolean any(String text) {
    return DATE.matcher(text).find() || WEEKDAY.matcher(text).find();
  }

  /**
   * Whether a text may speak of that day ({@code 2022-11-09}), month or year: its parts stand
   * there, or a weekday or a word such as "yesterday" does, which only the dateline can resolve.
   */
  static boolean in(String text, String iso) {
    boolean day = iso.matches("\\d{4}-\\d{2}-\\d{2}");
    return spelled(text, iso) || (day && relative(text));
  }

  /** Whether the parts of that day, month or year all stand in the text, year aside. */
  static boolean spelled(String text, String iso) {
    String[] parts = iso.split("-");
    List<String> words = Words.of(text);
    boolean whole = Words.contains(text, iso);
    boolean year = parts.length == 1 && words.contains(parts[0]);
    boolean month = parts.length >= 2 && words.stream().anyMatch(w -> isMonth(w, parts[1]));
    boolean day = parts.length < 3 || words.stream().anyMatch(w -> isDay(w, parts[2]));
    return whole || year || (month && day);
  }

  private static boolean relative(String text) {
    return WEEKDAY.matcher(text).find() || Words.of(text).stream().anyMatch(RELATIVE::contains);
  }

  private static boolean isMonth(String word, String number) {
    int month = number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0;
    return month > 0 && month(word) == month;
  }

  private static boolean isDay(String word, String number) {
    String digits = word.replaceAll("(?<=\\d)(?:st|nd|rd|th)$", "");
    return digits.matches("\\d{1,2}")
        && number.matches("\\d{1,2}")
        && Integer.parseInt(digits) == Integer.parseInt(number);
  }
}
