package onrecord.tui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Prompt;
import onrecord.corpus.Span;
import onrecord.grading.ShowMe;
import onrecord.records.Steps;
import onrecord.study.Answered;

/**
 * The sentences a learner marked as proof, told again in the verdict where they do not prove it,
 * and those that were missing.
 */
final class WrongProof {
  private WrongProof() {}

  /** One line for each of them; none where the proof is right or none was asked for. */
  static List<String> of(Bank bank, Answered answered) {
    Optional<Steps.Proof> wrong = answered.attempt().steps().proof().filter(p -> !p.right());
    Optional<Prompt.Mark> asked = ShowMe.prompt(bank, answered.question());
    return wrong.isPresent() && asked.isPresent()
        ? told(bank, asked.get(), wrong.get(), answered)
        : List.of();
  }

  private static List<String> told(
      Bank bank, Prompt.Mark asked, Steps.Proof proof, Answered answered) {
    Set<Integer> missing = ShowMe.missing(asked, answered.question(), proof.sentences());
    return Stream.concat(
            sentences(bank, asked, "You marked: ", proof.sentences()),
            sentences(bank, asked, "Missing from the proof: ", missing))
        .toList();
  }

  private static Stream<String> sentences(
      Bank bank, Prompt.Mark asked, String before, Set<Integer> numbers) {
    return numbers.stream()
        .filter(number -> number >= 1 && number <= asked.sentences().size())
        .map(number -> asked.sentences().get(number - 1))
        .flatMap(span -> words(bank, asked, span).stream())
        .map(words -> before + "\u201C" + words + "\u201D");
  }

  private static Optional<String> words(Bank bank, Prompt.Mark asked, Span span) {
    return bank.article(asked.article()).map(article -> article.words(span));
  }
}
