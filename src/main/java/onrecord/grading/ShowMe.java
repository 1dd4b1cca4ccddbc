package onrecord.grading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.corpus.Article;
import onrecord.corpus.ParagraphKind;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;

/**
 * Asks for the sentence that proves an answer, whatever the kind of its question, and marks it.
 * Where several reports take part, the proof is asked for in the first of them alone.
 */
public final class ShowMe {
  /** Marking sentences is already the answer to these, or their proof is a whole passage. */
  private static final Set<Kind> MARKED_ALREADY = Set.of(Kind.SUPPORT, Kind.COMPARE, Kind.COPYDESK);

  private static final int MOST = 3;

  private ShowMe() {}

  /**
   * The sentences to mark; empty where nothing in a report proves the answer, as where the report
   * does not say.
   */
  public static Optional<Prompt.Mark> prompt(Bank bank, Question question) {
    List<Evidence> evidence = evidence(question);
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    return bank.article(evidence.getFirst().article())
        .map(article -> prompt(question, article, evidence))
        .filter(prompt -> !right(prompt, question).isEmpty());
  }

  private static Prompt.Mark prompt(Question question, Article article, List<Evidence> evidence) {
    List<Span> sentences =
        article.paragraphs().stream()
            .filter(p -> p.kind() != ParagraphKind.HEADLINE && p.kind() != ParagraphKind.NOISE)
            .map(Sentences::of)
            .flatMap(List::stream)
            .toList();
    String stem = "What proves your answer? \u201C" + question.stem() + "\u201D";
    int most = right(article.id(), sentences, evidence).size();
    return new Prompt.Mark(Kind.SUPPORT, stem, article.id(), sentences, Math.max(MOST, most));
  }

  private static List<Evidence> evidence(Question question) {
    boolean none =
        MARKED_ALREADY.contains(question.kind())
            || question.solution().filter(Solution::notStated).isPresent();
    return none
        ? List.of()
        : question.solution().map(Solution::evidence).orElse(List.of()).stream()
            .filter(e -> e.span().isPresent())
            .toList();
  }

  private static SortedSet<Integer> right(Prompt.Mark prompt, Question question) {
    return right(prompt.article(), prompt.sentences(), evidence(question));
  }

  private static SortedSet<Integer> right(
      String article, List<Span> sentences, List<Evidence> evidence) {
    Set<Span> spans =
        evidence.stream()
            .filter(e -> e.article().equals(article))
            .flatMap(e -> e.span().stream())
            .collect(Collectors.toSet());
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (spans.stream().anyMatch(sentences.get(i)::overlaps)) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  /** F1 of the marked sentences against those of the evidence, 0..1. */
  public static double share(Prompt.Mark prompt, Question question, Answer.Marked answer) {
    return Sets.f1(answer.sentences(), right(prompt, question));
  }
}
