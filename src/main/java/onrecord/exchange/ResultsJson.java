package onrecord.exchange;

import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.Function;
import onrecord.records.Attempt;
import onrecord.records.Steps;
import tools.jackson.core.JsonGenerator;

/**
 * Results as a JSON array of objects, written as they come: {@code learner}, {@code time}, {@code
 * unit}, {@code question}, {@code kind}, {@code skill}, {@code answer}, {@code credit}, {@code
 * status} and, where the answer was marked as a slip, {@code slip}; the numbers of {@code hints}
 * and of the {@code try}; where there were such steps also {@code certainty} and its {@code marks},
 * {@code proof} and {@code proved}, {@code self-marked}.
 */
public final class ResultsJson implements Consumer<Attempt>, AutoCloseable {
  private final JsonGenerator out;
  private final Function<Attempt, String> learner;

  /**
   * Closing this leaves the writer open.
   *
   * @param learner whose answer it is, by name or id
   */
  public ResultsJson(Writer out, Function<Attempt, String> learner) {
    this.learner = learner;
    this.out = new Json().array(out);
  }

  @Override
  public void accept(Attempt attempt) {
    Attempt.Asked asked = attempt.asked();
    out.writeStartObject();
    out.writeStringProperty("learner", learner.apply(attempt));
    out.writeStringProperty("time", attempt.at().toString());
    out.writeStringProperty("unit", asked.unit());
    out.writeStringProperty("question", asked.question());
    out.writeStringProperty("kind", asked.kind());
    out.writeStringProperty("skill", asked.skill());
    out.writeStringProperty("answer", attempt.given().answer());
    out.writeNumberProperty("credit", attempt.outcome().credit());
    out.writeStringProperty("status", HistoryLines.word(attempt.outcome().status()));
    steps(attempt);
    attempt.slip().ifPresent(at -> out.writeStringProperty("slip", at.toString()));
    out.writeEndObject();
  }

  private void steps(Attempt attempt) {
    Steps steps = attempt.steps();
    steps.certainty().ifPresent(c -> out.writeNumberProperty("certainty", c.level()));
    attempt.marks().ifPresent(m -> out.writeNumberProperty("marks", m));
    steps.proof().ifPresent(this::proof);
    out.writeNumberProperty("hints", steps.hints());
    out.writeNumberProperty("try", steps.tries());
    if (steps.selfMarked()) {
      out.writeBooleanProperty("self-marked", true);
    }
  }

  private void proof(Steps.Proof proof) {
    out.writeArrayPropertyStart("proof");
    proof.sentences().forEach(out::writeNumber);
    out.writeEndArray();
    out.writeNumberProperty("proved", proof.share());
  }

  @Override
  public void close() {
    out.writeEndArray();
    out.writeRaw('\n');
    out.close();
  }
}
