package onrecord.exchange;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import onrecord.proof.Balance;
import tools.jackson.core.JsonGenerator;

/**
 * What the questions of units are spread over, as a JSON array of objects: {@code id}, {@code
 * title}, {@code questions} (their number), by word the numbers of {@code kinds}, {@code skills},
 * {@code depths} and {@code articles}, {@code choices} and {@code not-stated} (numbers) and {@code
 * complaints} (a list of texts).
 */
public final class BalanceJson {
  /** One unit. */
  public record Unit(String id, String title, Balance balance) {}

  private BalanceJson() {}

  /** Leaves the writer open. */
  public static void write(List<Unit> units, Writer out) {
    try (JsonGenerator json = new Json().array(out)) {
      units.forEach(unit -> write(unit, json));
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void write(Unit unit, JsonGenerator json) {
    Balance balance = unit.balance();
    json.writeStartObject();
    json.writeStringProperty("id", unit.id());
    json.writeStringProperty("title", unit.title());
    json.writeNumberProperty("questions", balance.questions());
    counts("kinds", balance.kinds(), json);
    counts("skills", balance.skills(), json);
    counts("depths", balance.depths(), json);
    counts("articles", balance.articles(), json);
    json.writeNumberProperty("choices", balance.choices());
    json.writeNumberProperty("not-stated", balance.notStated());
    json.writeArrayPropertyStart("complaints");
    balance.complaints().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void counts(String name, Map<String, Integer> counts, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }
}
