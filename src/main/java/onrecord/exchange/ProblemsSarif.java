package onrecord.exchange;

import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import onrecord.proof.Finding;
import tools.jackson.core.JsonGenerator;

/**
 * Findings as SARIF 2.1.0, which code hosts and editors show beside the lines. Lines and columns
 * count from 1, columns in code points; a file below the folder of the user is named from there.
 */
public final class ProblemsSarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** The folder that relative names of files begin in. */
  private static final String ROOT = "%SRCROOT%";

  private final List<Rule> rules;
  private final Map<String, Integer> indexes;
  private final String version;

  /**
   * A writer of reports.
   *
   * @param rules of all ids that may be found; one that is missing here is written without help
   * @param version of the program
   */
  public ProblemsSarif(List<Rule> rules, String version) {
    this.rules = List.copyOf(rules);
    this.version = version;
    this.indexes =
        IntStream.range(0, rules.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> rules.get(i).id(), i -> i));
  }

  /**
   * What stands behind an id.
   *
   * @param text one phrase
   * @param help what a reader should know or do, in sentences
   * @param level the word of the usual level
   */
  public record Rule(String id, String text, String help, String level) {}

  /** The rules of all checks of a readable bank. */
  public static List<Rule> ofBanks() {
    return Stream.of(Finding.values())
        .map(
            f ->
                new Rule(
                    f.name(), f.title(), "What must hold: " + f.title() + ".", f.level().word()))
        .toList();
  }

  /** Leaves the writer open. */
  public void write(List<Problem> problems, Writer out) {
    try (JsonGenerator json = new Json().object(out)) {
      json.writeStringProperty("$schema", SCHEMA);
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      json.writeStartObject();
      tool(json);
      json.writeStringProperty("columnKind", "unicodeCodePoints");
      json.writeArrayPropertyStart("results");
      problems.forEach(problem -> result(problem, json));
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void tool(JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "onrecord");
    json.writeStringProperty("version", version);
    json.writeArrayPropertyStart("rules");
    rules.forEach(rule -> rule(rule, json));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void rule(Rule rule, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    text("shortDescription", rule.text(), json);
    text("help", rule.help() + " docs/bank-format.md tells more.", json);
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", rule.level());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Problem problem, JsonGenerator json) {
    int rule = indexes.getOrDefault(problem.id(), -1);
    json.writeStartObject();
    json.writeStringProperty("ruleId", problem.id());
    if (rule >= 0) {
      json.writeNumberProperty("ruleIndex", rule);
    }
    json.writeStringProperty("level", problem.level().word());
    text("message", sentence(problem.wrong()) + " " + sentence(problem.todo()), json);
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    place(problem.place(), json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(Place place, JsonGenerator json) {
    String path = place.file().replace('\\', '/');
    boolean whole = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", whole ? "file://" + rooted(path) : uri(path));
    if (!whole) {
      json.writeStringProperty("uriBaseId", ROOT);
    }
    json.writeEndObject();
    if (place.line() > 0) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", place.line());
      if (place.column() > 0) {
        json.writeNumberProperty("startColumn", place.column());
      }
      json.writeEndObject();
    }
  }

  private static String rooted(String path) {
    return uri(path.startsWith("/") ? path : "/" + path);
  }

  /** Each step of a path as an address may hold it. */
  private static String uri(String path) {
    return Stream.of(path.split("/", -1)).map(ProblemsSarif::step).collect(Collectors.joining("/"));
  }

  private static String step(String step) {
    try {
      String path = new URI("file", "", "/" + step, "").toASCIIString();
      return path.substring("file:///".length()).replaceAll("#$", "").replace(":", "%3A");
    } catch (URISyntaxException never) {
      throw new IllegalArgumentException(step, never);
    }
  }

  private static void text(String name, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String sentence(String text) {
    String upper = text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    return upper.matches("(?s).*[.!?]") ? upper : upper + ".";
  }
}
