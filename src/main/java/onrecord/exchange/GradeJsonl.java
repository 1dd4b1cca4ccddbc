package onrecord.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import onrecord.grading.Reply;
import onrecord.grading.Request;
import onrecord.value.Mark;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Marks answers that come as JSON, one request a line, with one verdict a line: {@code {"id",
 * "kind", "question"?, "accept", "roster"?, "dateline"?, "answer"}} gives {@code {"id", "verdict",
 * "credit", "match", "rules", "says"}}. A line that is no request gets the verdict {@code error}
 * with its number, and the rest go on.
 */
public final class GradeJsonl {
  private final Json json = new Json();
  private final Writer out;

  private GradeJsonl(Writer out) {
    this.out = out;
  }

  /**
   * Reads to the end; leaves the writer open.
   *
   * @return how many lines could not be read
   * @throws IOException if reading or writing fails
   */
  public static int run(BufferedReader in, Writer out) throws IOException {
    GradeJsonl grading = new GradeJsonl(out);
    int bad = 0;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      bad += line.isBlank() || grading.answer(line, number) ? 0 : 1;
    }
    out.flush();
    return bad;
  }

  private boolean answer(String line, int number) throws IOException {
    Optional<JsonNode> value = Optional.empty();
    try {
      value = Optional.of(json.read(line));
      Request request = request(value.get());
      write(verdict(request.id(), Reply.to(request)));
      return true;
    } catch (JacksonException | IllegalArgumentException | DateTimeException broken) {
      write(error(value, number, broken));
      return false;
    }
  }

  private void write(ObjectNode verdict) throws IOException {
    out.write(json.line(verdict));
    out.write('\n');
  }

  private static Request request(JsonNode value) {
    return new Request(
        text(value, "id", ""),
        kind(text(value, "kind", "auto")),
        text(value, "question", ""),
        texts(value, "accept"),
        texts(value, "roster"),
        Optional.of(text(value, "dateline", "")).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        text(value, "answer", Optional.empty()));
  }

  private static Request.Kind kind(String word) {
    return Arrays.stream(Request.Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no kind \"" + word + "\""));
  }

  private static String text(JsonNode value, String name, String otherwise) {
    return text(value, name, Optional.of(otherwise));
  }

  private static String text(JsonNode value, String name, Optional<String> otherwise) {
    JsonNode field = value.path(name);
    if (field.isString()) {
      return field.stringValue();
    }
    boolean left = field.isMissingNode() || field.isNull();
    return otherwise
        .filter(o -> left)
        .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" must be a text"));
  }

  private static List<String> texts(JsonNode value, String name) {
    JsonNode field = value.path(name);
    boolean left = field.isMissingNode() || field.isNull();
    if (!left && !field.isArray()) {
      throw new IllegalArgumentException("\"" + name + "\" must be a list of texts");
    }
    return StreamSupport.stream(field.spliterator(), false).map(item -> item(item, name)).toList();
  }

  private static String item(JsonNode item, String name) {
    if (!item.isString()) {
      throw new IllegalArgumentException("\"" + name + "\" must hold texts only");
    }
    return item.stringValue();
  }

  private ObjectNode verdict(String id, Reply reply) {
    Mark mark = reply.mark();
    ObjectNode verdict = json.object();
    verdict.put("id", id);
    verdict.put("verdict", mark.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    verdict.put("credit", mark.credit());
    if (reply.match().isPresent()) {
      verdict.put("match", reply.match().getAsInt());
    } else {
      verdict.putNull("match");
    }
    ArrayNode rules = verdict.putArray("rules");
    mark.rules().forEach(rules::add);
    verdict.put("says", mark.says());
    return verdict;
  }

  private ObjectNode error(Optional<JsonNode> value, int number, Exception broken) {
    ObjectNode verdict = json.object();
    verdict.put("id", value.map(v -> v.path("id").asString("")).orElse(""));
    verdict.put("verdict", "error");
    verdict.put("credit", 0.0);
    verdict.putNull("match");
    verdict.putArray("rules");
    String what =
        broken instanceof JacksonException ? "this is no JSON object" : broken.getMessage();
    verdict.put("line", number);
    verdict.put("says", "line " + number + ": " + what);
    return verdict;
  }
}
