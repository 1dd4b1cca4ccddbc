package onrecord.records;

import java.time.Instant;
import java.util.Optional;
import onrecord.grading.Certainty;
import onrecord.value.Status;

/**
 * One answer as it was given and marked; never changed afterwards, only marked as a slip.
 *
 * @param id globally unique
 * @param device globally unique name of the installation
 * @param asked what the learner was asked
 * @param given what the learner gave
 * @param outcome what the marker said, or the learner; the credit is what hints and a second try
 *     left of it
 * @param steps what came between question and mark
 * @param at when it was stored, UTC
 * @param millis time from the question's appearance to the answer; not scored
 * @param slip when the learner took it out of the figures, if ever
 */
public record Attempt(
    String id,
    String learner,
    String device,
    Asked asked,
    Given given,
    Outcome outcome,
    Steps steps,
    Instant at,
    long millis,
    Optional<Instant> slip) {

  /** An attempt in a round without steps. */
  public Attempt(
      String id,
      String learner,
      String device,
      Asked asked,
      Given given,
      Outcome outcome,
      Instant at,
      long millis,
      Optional<Instant> slip) {
    this(id, learner, device, asked, given, outcome, Steps.NONE, at, millis, slip);
  }

  /**
   * The question.
   *
   * @param position 0-based place in its round
   * @param skill primary skill in words, empty if none
   * @param prompt digest of what was asked
   * @param key digest of the key in force
   * @param shown ids of the options in the order shown, blanks between; empty if none
   */
  public record Asked(
      String round,
      int position,
      String unit,
      String question,
      String kind,
      String skill,
      String prompt,
      String key,
      String shown) {}

  /**
   * The answer.
   *
   * @param answer its canonical text
   * @param raw as it was typed, where it was typed
   */
  public record Given(String answer, String raw) {}

  /**
   * The mark.
   *
   * @param credit in 0..1
   * @param marker version of the rules
   */
  public record Outcome(Status status, double credit, String marker) {}

  /** The same attempt with another mark. */
  public Attempt marked(Outcome other) {
    return new Attempt(id, learner, device, asked, given, other, steps, at, millis, slip);
  }

  /** The same attempt as a slip since then, or as none. */
  public Attempt slipped(Optional<Instant> when) {
    return new Attempt(id, learner, device, asked, given, outcome, steps, at, millis, when);
  }

  /** The same attempt, come by in that way. */
  public Attempt by(Steps way) {
    return new Attempt(id, learner, device, asked, given, outcome, way, at, millis, slip);
  }

  /** Whether the first answer earned full credit: what certainty is held against. */
  public boolean rightAtOnce() {
    return outcome.status().right() && steps.tries() == 1;
  }

  /** The marks of the certainty that was said, -6..3; empty where none was. */
  public Optional<Integer> marks() {
    return steps.certainty().map(c -> c.marks(rightAtOnce()));
  }

  /** Whether it was wrong though the learner was certain. */
  public boolean confidentError() {
    return !rightAtOnce() && steps.certainty().filter(c -> c == Certainty.CERTAIN).isPresent();
  }

  /** Whether it counts in figures. */
  public boolean counts() {
    return slip.isEmpty();
  }
}
