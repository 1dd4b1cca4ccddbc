package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Question;
import onrecord.records.Attempt;
import onrecord.records.Disputed;
import onrecord.study.Answered;

/**
 * A dispute on a teacher's table: the answer, and the bank that says what was asked.
 *
 * @param bank empty where the unit is not at hand
 */
public record Contested(Disputed disputed, Optional<Bank> bank) {

  public Attempt attempt() {
    return disputed.attempt();
  }

  /** The question, where the bank still has it. */
  public Optional<Question> question() {
    return bank.flatMap(b -> b.question(attempt().asked().question()));
  }

  /** The answer with the verdict that is disputed; empty where it cannot be shown any more. */
  public Optional<Answered> answered() {
    return question().flatMap(q -> Answered.again(q, attempt()));
  }

  /** What was asked, or the question's id. */
  public String stem() {
    return question().map(Question::stem).orElse(attempt().asked().question());
  }

  /** What was given, as it was typed where it was typed. */
  public String given() {
    Attempt.Given given = attempt().given();
    return given.raw().isBlank() ? given.answer() : given.raw().strip();
  }

  /** Unit and question, as the commands take them. */
  public String name() {
    return attempt().asked().unit() + "/" + attempt().asked().question();
  }

  /** All of it as plain lines. */
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(List.of(stem(), "Answer: " + given()));
    Optional<Answered> shown = answered();
    if (bank.isPresent() && shown.isPresent()) {
      lines.addAll(SpokenVerdict.of(bank.get(), shown.get()));
    } else {
      lines.add("The bank no longer has this question as it was answered.");
    }
    return lines;
  }
}
