package onrecord.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a report is named wherever one is shown: the one place that words it. */
public final class Label {
  private static final Pattern LETTERED = Pattern.compile(".*-([a-z])");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Label() {}

  /** {@code Report C} where the id ends in a letter of its own, else the headline. */
  public static String of(Article article) {
    Matcher lettered = LETTERED.matcher(article.id());
    return lettered.matches()
        ? "Report " + lettered.group(1).toUpperCase(Locale.ROOT)
        : article.head().headline();
  }

  /** A name for the middle of a sentence: {@code report C}, else {@code the report}. */
  public static String inSentence(Article article) {
    String label = of(article);
    return label.startsWith("Report ") ? "r" + label.substring(1) : "the report";
  }

  /** The name with the day, {@code Report C, 11 November 2022}; without a day the name alone. */
  public static String dated(Article article) {
    return article.head().date().map(day -> of(article) + ", " + day(day)).orElse(of(article));
  }

  /** Kind of outlet and day, as in {@code news agency, 11 November 2022}; perhaps empty. */
  public static String origin(Article article) {
    Head head = article.head();
    String outlet = head.outlet();
    String day = head.date().map(Label::day).orElse("");
    String comma = outlet.isEmpty() || day.isEmpty() ? "" : ", ";
    return outlet + comma + day;
  }

  /** What stands over a report: its letter where it has one, and its origin; perhaps empty. */
  public static String above(Article article) {
    String origin = origin(article);
    boolean lettered = LETTERED.matcher(article.id()).matches();
    return !lettered ? origin : of(article) + (origin.isEmpty() ? "" : ", " + origin);
  }

  /** A paragraph's name in a sentence: {@code paragraph 8}, and {@code headline} for 0. */
  public static String paragraph(int number) {
    return number == 0 ? "headline" : "paragraph " + number;
  }

  /** A day in words, {@code 11 November 2022}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }
}
