package onrecord.tui;

import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.grading.Verdict;
import onrecord.records.Draft.Stage;
import onrecord.records.Steps;

/**
 * How far a question has come between its appearance and its mark.
 *
 * @param steps what of the round's steps is done
 * @param given the answer handed in; empty while it is being made
 * @param writing whether something is being made durable, and keys wait
 */
record Way(Stage stage, Steps steps, Optional<Given> given, boolean writing) {
  /** A question just asked. */
  static final Way START = new Way(Stage.ANSWER, Steps.NONE, Optional.empty(), false);

  /**
   * An answer and its mark, which nobody has seen yet.
   *
   * @param raw as it was typed, or its canonical text
   */
  record Given(Answer answer, String raw, Verdict verdict) {}

  /** A question whose answer is being made, with the steps done before. */
  static Way answering(Steps steps) {
    return new Way(Stage.ANSWER, steps, Optional.empty(), false);
  }

  Way handedIn(Given answer) {
    return new Way(stage, steps, Optional.of(answer), writing);
  }

  Way at(Stage next) {
    return new Way(next, steps, given, writing);
  }

  Way with(Steps more) {
    return new Way(stage, more, given, writing);
  }

  Way writing(boolean now) {
    return new Way(stage, steps, given, now);
  }

  /** After something could not be made durable: the present step can be taken again. */
  Way notWritten() {
    return stage == Stage.ANSWER ? answering(steps.after("")) : writing(false);
  }

  /** Whether this is the second try at a question. */
  boolean secondTry() {
    return !steps.first().isEmpty();
  }
}
