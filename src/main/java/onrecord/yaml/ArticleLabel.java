package onrecord.yaml;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onrecord.bank.Option;
import onrecord.corpus.Article;
import onrecord.corpus.Label;

/**
 * The short label of a report where several stand side by side, such as "Report B, 10 Nov 2022".
 */
public final class ArticleLabel {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private ArticleLabel() {}

  /** The report's name, and the day if it is known. */
  public static String of(Article article) {
    String day = article.head().date().map(DAY::format).orElse("");
    return Label.of(article) + (day.isEmpty() ? "" : ", " + day);
  }

  /** The article as a column of a grid. */
  static Option option(Article article) {
    return new Option(Ids.made(article.id()), of(article));
  }
}
