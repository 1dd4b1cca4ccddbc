package onrecord.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.corpus.Article;
import onrecord.corpus.Span;

/** Reads {@code support}: the sentences of a report, and the minimal sets that prove the stem. */
final class SupportReader {
  private static final int MOST = 3;

  private SupportReader() {}

  static Optional<Built> read(Asked asked) {
    Optional<Article> article = asked.article();
    if (article.isEmpty()
        && !asked.frame().articleLost()
        && !asked.section().has("in")
        && !asked.section().has("of")) {
      asked.section().missing("in", "it is not said in which article to look");
    }
    List<List<Evidence>> sets = sets(asked);
    if (sets.isEmpty() && !asked.section().has("any")) {
      asked.section().missing("any", "support needs \"any\", the words that prove it");
    }
    return sets.isEmpty() ? Optional.empty() : article.map(a -> built(asked, a, sets));
  }

  private static List<List<Evidence>> sets(Asked asked) {
    List<List<Evidence>> sets = new ArrayList<>();
    List<Node> items = asked.section().has("any") ? asked.section().rows("any") : List.of();
    for (Node item : items) {
      List<Evidence> set = asked.quotations().read(asked.section(), "any", item, asked.article());
      if (!set.isEmpty()) {
        sets.add(set);
      }
    }
    if (!asked.section().has("any") && !asked.evidence().isEmpty()) {
      sets.add(asked.evidence());
    }
    return sets;
  }

  private static Built built(Asked asked, Article article, List<List<Evidence>> sets) {
    List<Span> sentences = asked.frame().searchable(article).markable();
    List<Set<Integer>> numbers =
        sets.stream()
            .map(set -> numbers(set, article, sentences))
            .filter(n -> !n.isEmpty())
            .distinct()
            .toList();
    // Words that were not found are the checker's to report; until they are mended, any sentence
    // does.
    List<Set<Integer>> usable = numbers.isEmpty() ? List.of(Set.of(1)) : numbers;
    int largest = usable.stream().mapToInt(Set::size).max().orElse(MOST);
    Prompt prompt =
        new Prompt.Mark(
            asked.kind(), asked.stem(), article.id(), sentences, Math.max(MOST, largest));
    return new Built(
        prompt, new Key.Mark(usable), sets.stream().flatMap(List::stream).distinct().toList());
  }

  /** The sentences that the words of a set lie in; none if one of them was not found there. */
  private static Set<Integer> numbers(List<Evidence> set, Article article, List<Span> sentences) {
    Set<Integer> numbers = new TreeSet<>();
    for (Evidence evidence : set) {
      Set<Integer> of =
          evidence.article().equals(article.id()) ? numbers(evidence, sentences) : Set.of();
      if (of.isEmpty()) {
        return Set.of();
      }
      numbers.addAll(of);
    }
    return numbers;
  }

  private static Set<Integer> numbers(Evidence evidence, List<Span> sentences) {
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < sentences.size() && evidence.span().isPresent(); i++) {
      if (sentences.get(i).overlaps(evidence.span().get())) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }
}
