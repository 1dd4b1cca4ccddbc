package onrecord.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.AnswerText;
import onrecord.bank.AnswerWords;
import onrecord.bank.Bank;
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

  /** The options of a made question are drawn; one seed has not those of another. */
  private static Optional<Question> question(Bank bank, Attempt attempt) {
    return QuestionName.of(attempt.asked().question()).in(bank, 1);
  }
}
