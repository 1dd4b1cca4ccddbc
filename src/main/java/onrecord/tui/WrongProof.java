package onrecord.tui;

import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Prompt;
import onrecord.corpus.Span;
import onrecord.grading.ShowMe;
import onrecord.records.Steps;
import onrecord.study.Answered;

/**
 * The sentences a learner marked as proof, told again in the verdict where they do not prove it.
 */
final class WrongProof {
  private WrongProof() {}

  /** One line for each of them; none where the proof is right or none was asked for. */
  static List<String> of(Bank bank, Answered answered) {
    Optional<Steps.Proof> wrong = answered.attempt().steps().proof().filter(p -> !p.right());
    Optional<Prompt.Mark> asked = ShowMe.prompt(bank, answered.question());
    return wrong.isPresent() && asked.isPresent()
        ? marked(bank, asked.get(), wrong.get())
        : List.of();
  }

  private static List<String> marked(Bank bank, Prompt.Mark asked, Steps.Proof proof) {
    return proof.sentences().stream()
        .filter(number -> number >= 1 && number <= asked.sentences().size())
        .map(number -> asked.sentences().get(number - 1))
        .flatMap(span -> words(bank, asked, span).stream())
        .map(words -> "You marked: \u201C" + words + "\u201D")
        .toList();
  }

  private static Optional<String> words(Bank bank, Prompt.Mark asked, Span span) {
    return bank.article(asked.article()).map(article -> article.words(span));
  }
}
