package onrecord.yaml;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onrecord.bank.Option;
import onrecord.corpus.Article;

/**
 * The short label of a report where several stand side by side, such as "Report B, 10 Nov 2022".
 */
public final class ArticleLabel {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private ArticleLabel() {}

  /** The last part of the article's id in capitals: {@code B} for {@code kherson-b}. */
  public static String letter(Article article) {
    String id = article.id();
    return id.substring(id.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
  }

  /** The letter, and the day if it is known. */
  public static String of(Article article) {
    String day = article.head().date().map(DAY::format).orElse("");
    return "Report " + letter(article) + (day.isEmpty() ? "" : ", " + day);
  }

  /** The article as a column of a grid. */
  static Option option(Article article) {
    return new Option(Ids.made(article.id()), of(article));
  }
}
