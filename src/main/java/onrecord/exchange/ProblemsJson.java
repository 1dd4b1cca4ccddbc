package onrecord.exchange;

import java.io.Writer;
import java.util.List;
import onrecord.corpus.Problem;
import tools.jackson.core.JsonGenerator;

/**
 * Findings as a JSON array of objects: {@code file}, {@code line}, {@code column} (1-based, columns
 * in code points; 0 where the whole file or line is meant), {@code level}, {@code id}, {@code
 * wrong}, {@code todo}.
 */
public final class ProblemsJson {
  private ProblemsJson() {}

  /** Leaves the writer open. */
  public static void write(List<Problem> problems, Writer out) {
    try (JsonGenerator json = new Json().array(out)) {
      problems.forEach(problem -> write(problem, json));
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void write(Problem problem, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", problem.place().file());
    json.writeNumberProperty("line", problem.place().line());
    json.writeNumberProperty("column", problem.place().column());
    json.writeStringProperty("level", problem.level().word());
    json.writeStringProperty("id", problem.id());
    json.writeStringProperty("wrong", problem.wrong());
    json.writeStringProperty("todo", problem.todo());
    json.writeEndObject();
  }
}
