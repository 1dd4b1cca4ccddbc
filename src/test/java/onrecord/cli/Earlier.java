package onrecord.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.grading.Certainty;
import onrecord.records.Attempt;
import onrecord.records.Records;
import onrecord.records.Round;
import onrecord.records.Steps;
import onrecord.value.Status;

/** Answers that were given at an earlier time, put into the records of a workplace. */
public final class Earlier {
  private final Workplace place;
  private final Instant at;
  private int number;

  public Earlier(Workplace place, Instant at) {
    this.place = place;
    this.at = at;
  }

  /** Stores one answer, in a round of its own that was ended. */
  public void answered(String unit, String question, Status status, Optional<Certainty> sure) {
    Records records = place.records();
    String id = "earlier-" + at.getEpochSecond() + "-" + unit + "-" + number++;
    Question asked = place.bank(unit).question(question).orElseThrow();
    records.begin(
        new Round(
            id, records.learner().id(), unit, "ten", 1, List.of(question), at, Optional.of(at)));
    records.store(attempt(id, unit, asked, status).by(steps(sure)));
  }

  private static Steps steps(Optional<Certainty> sure) {
    return new Steps(sure, Optional.empty(), 0, "", Optional.empty());
  }

  private Attempt attempt(String id, String unit, Question question, Status status) {
    return new Attempt(
        "attempt-" + id,
        place.records().learner().id(),
        place.records().device(),
        new Attempt.Asked(
            id,
            0,
            unit,
            question.id(),
            question.kind().word(),
            question.skill().map(Skill::word).orElse(""),
            "p",
            "k",
            ""),
        new Attempt.Given("a", "a"),
        new Attempt.Outcome(status, status.right() ? 1 : 0, "1"),
        at,
        1000,
        Optional.empty());
  }
}
