package onrecord.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Role;
import onrecord.bank.Skill;
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
  private static final Set<Kind> ASKS_THE_SPEAKER = Set.of(Kind.WHO, Kind.RELAY, Kind.FIGURE);

  /** Marking sentences is already the answer to these, or their proof is not one passage. */
  private static final Set<Kind> LEFT_OUT =
      Set.of(
          Kind.SUPPORT,
          Kind.COMPARE,
          Kind.COPYDESK,
          Kind.ORDER,
          Kind.SORT,
          Kind.SOURCING,
          Kind.GRID,
          Kind.MATCH);

  private static final int MOST = 3;

  private ShowMe() {}

  /**
   * The sentences to mark; empty where nothing in a report proves the answer, as where the report
   * does not say, and where the proof is not one passage.
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
        LEFT_OUT.contains(question.kind())
            || question.kind() == Kind.RELAY && reports(question) > 1
            || question.solution().filter(Solution::notStated).isPresent();
    return none
        ? List.of()
        : question.solution().map(Solution::evidence).orElse(List.of()).stream()
            .filter(e -> e.span().isPresent())
            .toList();
  }

  private static long reports(Question question) {
    return question.solution().map(Solution::evidence).orElse(List.of()).stream()
        .map(Evidence::article)
        .distinct()
        .count();
  }

  private static SortedSet<Integer> right(Prompt.Mark prompt, Question question) {
    return right(prompt.article(), prompt.sentences(), evidence(question));
  }

  /**
   * The sentences that prove the answer, the smaller set first: all of the evidence, and what is
   * left of it without the sentences that only name a speaker nobody asked for.
   */
  private static List<SortedSet<Integer>> sets(Prompt.Mark prompt, Question question) {
    return Stream.of(carrying(question, evidence(question)), evidence(question))
        .map(evidence -> right(prompt.article(), prompt.sentences(), evidence))
        .filter(set -> !set.isEmpty())
        .toList();
  }

  /**
   * The pieces of evidence that prove the answer by themselves: without those that only name the
   * speaker, unless the question is about him or nothing else is left.
   */
  public static List<Evidence> carrying(Question question, List<Evidence> evidence) {
    boolean asked =
        ASKS_THE_SPEAKER.contains(question.kind())
            || question.skill().filter(Skill.ATTRIBUTION::equals).isPresent();
    List<Evidence> rest = evidence.stream().filter(e -> !naming(e)).toList();
    return asked || rest.isEmpty() ? evidence : rest;
  }

  private static boolean naming(Evidence evidence) {
    return !evidence.highlights().isEmpty()
        && evidence.highlights().stream().allMatch(h -> h.role() == Role.SPEAKER);
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

  /** F1 of the marked sentences against those of the evidence, the better of its sets; 0..1. */
  public static double share(Prompt.Mark prompt, Question question, Answer.Marked answer) {
    return sets(prompt, question).stream()
        .mapToDouble(set -> Sets.f1(answer.sentences(), set))
        .max()
        .orElse(0);
  }

  /** Numbers of the sentences that the marked ones lack to be the proof; none if they are. */
  public static SortedSet<Integer> missing(
      Prompt.Mark prompt, Question question, SortedSet<Integer> marked) {
    SortedSet<Integer> missing =
        sets(prompt, question).stream()
            .max(Comparator.comparingDouble(set -> Sets.f1(marked, set)))
            .map(set -> (SortedSet<Integer>) new TreeSet<>(set))
            .orElseGet(TreeSet::new);
    missing.removeAll(marked);
    return missing;
  }
}
