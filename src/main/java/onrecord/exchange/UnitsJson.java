package onrecord.exchange;

import java.io.Writer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Units as a JSON array of objects: {@code id}, {@code title}, {@code file}, {@code articles} (a
 * list of ids), {@code questions} (their number) and, by word, the numbers of {@code kinds}, {@code
 * skills} and {@code depths}.
 */
public final class UnitsJson {
  /**
   * One unit.
   *
   * @param articles ids
   * @param kinds questions by the word of their kind, in the order to be written; so the others
   */
  public record Unit(
      String id,
      String title,
      String file,
      List<String> articles,
      int questions,
      Map<String, Integer> kinds,
      Map<String, Integer> skills,
      Map<String, Integer> depths) {
    public Unit {
      articles = List.copyOf(articles);
      kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
      skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
      depths = Collections.unmodifiableMap(new LinkedHashMap<>(depths));
    }
  }

  private UnitsJson() {}

  /** Leaves the writer open. */
  public static void write(List<Unit> units, Writer out) {
    try (JsonGenerator json = new Json().array(out)) {
      units.forEach(unit -> write(unit, json));
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void write(Unit unit, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", unit.id());
    json.writeStringProperty("title", unit.title());
    json.writeStringProperty("file", unit.file());
    json.writeArrayPropertyStart("articles");
    unit.articles().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("questions", unit.questions());
    counts("kinds", unit.kinds(), json);
    counts("skills", unit.skills(), json);
    counts("depths", unit.depths(), json);
    json.writeEndObject();
  }

  private static void counts(String name, Map<String, Integer> counts, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }
}
