package onrecord.exchange;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.records.Attempt;
import onrecord.records.Disputed;
import tools.jackson.core.JsonGenerator;

/**
 * Open disputes as a JSON array of objects: {@code id}, {@code at}, {@code unit}, {@code question},
 * {@code stem}, {@code answer}, {@code raw}, {@code status}, {@code credit}, and {@code evidence},
 * a list of {@code article} and {@code words}.
 */
public final class DisputesJson implements AutoCloseable {
  private final JsonGenerator out;

  /** Closing this leaves the writer open. */
  public DisputesJson(Writer out) {
    this.out = new Json().array(out);
  }

  /** Writes one; the question is empty where no bank has it any more. */
  public void add(Disputed disputed, Optional<Question> question) {
    Attempt attempt = disputed.attempt();
    out.writeStartObject();
    out.writeStringProperty("id", disputed.dispute().id());
    out.writeStringProperty("at", disputed.dispute().at().toString());
    out.writeStringProperty("unit", attempt.asked().unit());
    out.writeStringProperty("question", attempt.asked().question());
    out.writeStringProperty("stem", question.map(Question::stem).orElse(""));
    out.writeStringProperty("answer", attempt.given().answer());
    out.writeStringProperty("raw", attempt.given().raw());
    out.writeStringProperty("status", HistoryLines.word(attempt.outcome().status()));
    out.writeNumberProperty("credit", attempt.outcome().credit());
    evidence(question.flatMap(Question::solution));
    out.writeEndObject();
  }

  private void evidence(Optional<Solution> solution) {
    out.writeArrayPropertyStart("evidence");
    solution
        .map(Solution::evidence)
        .orElse(List.of())
        .forEach(
            evidence -> {
              out.writeStartObject();
              out.writeStringProperty("article", evidence.article());
              out.writeStringProperty("words", evidence.words());
              out.writeEndObject();
            });
    out.writeEndArray();
  }

  @Override
  public void close() {
    out.writeEndArray();
    out.writeRaw('\n');
    out.close();
  }
}
