package onrecord.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.AnswerText;
import onrecord.bank.AnswerWords;
import onrecord.bank.Bank;
import onrecord.bank.Digest;
import onrecord.bank.Question;
import onrecord.records.Attempt;

/** Stored answers in the words of their questions, each unit read once. */
final class AnswersInWords {
  private final Units units;
  private final Map<String, Optional<Bank>> banks = new HashMap<>();

  AnswersInWords(Units units) {
    this.units = units;
  }

  /** The words; empty where the question is no longer there, or is another one now. */
  String of(Attempt attempt) {
    return banks
        .computeIfAbsent(attempt.asked().unit(), unit -> units.unit(unit).bank())
        .flatMap(bank -> question(bank, attempt))
        .map(Question::prompt)
        .flatMap(
            prompt ->
                AnswerText.read(prompt, attempt.given().answer())
                    .map(answer -> AnswerWords.of(prompt, answer)))
        .orElse("");
  }

  /**
   * A written question only as it was asked: numbers of words and sentences mean others in another
   * text. The options of a made one are drawn, and an option of another seed has no words here.
   */
  private static Optional<Question> question(Bank bank, Attempt attempt) {
    String id = attempt.asked().question();
    return id.indexOf('/') < 0
        ? bank.question(id).filter(q -> Digest.asked(q.prompt()).equals(attempt.asked().prompt()))
        : QuestionName.of(id).in(bank, 1);
  }
}
