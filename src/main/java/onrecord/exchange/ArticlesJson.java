package onrecord.exchange;

import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Articles as a JSON array of objects: {@code id}, {@code headline}, {@code outlet} (its kind),
 * {@code date} (an ISO day), both empty where unknown, {@code words} (their number) and {@code
 * file}.
 */
public final class ArticlesJson {
  /** One article; {@code words} counts those of the text proper. */
  public record Listed(
      String id, String headline, String outlet, String date, int words, String file) {}

  private ArticlesJson() {}

  /** Leaves the writer open. */
  public static void write(List<Listed> articles, Writer out) {
    try (JsonGenerator json = new Json().array(out)) {
      articles.forEach(article -> write(article, json));
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void write(Listed article, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("headline", article.headline());
    json.writeStringProperty("outlet", article.outlet());
    json.writeStringProperty("date", article.date());
    json.writeNumberProperty("words", article.words());
    json.writeStringProperty("file", article.file());
    json.writeEndObject();
  }
}
