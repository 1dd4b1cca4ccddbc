package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.AnswerText;
import onrecord.bank.AnswerWords;
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

  /** What was asked, or where it was asked. */
  public String stem() {
    return question().map(Question::stem).orElse(name());
  }

  /** What was given in the words the learner saw; as it is stored where these are lost. */
  public String given() {
    Attempt.Given given = attempt().given();
    String stored = given.raw().isBlank() ? given.answer() : given.raw().strip();
    return question()
        .flatMap(
            q ->
                AnswerText.read(q.prompt(), given.answer()).map(a -> AnswerWords.of(q.prompt(), a)))
        .orElse(stored);
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
      lines.add(
          bank.isEmpty()
              ? "Its unit is in no library here."
              : "The unit no longer has this question as it was answered.");
    }
    return lines;
  }
}
