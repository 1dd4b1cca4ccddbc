package onrecord.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Source;
import onrecord.corpus.Article;
import onrecord.corpus.Folded;
import onrecord.corpus.Paragraph;

/** The articles of a bank, prepared once for all questions that are compared with them. */
final class Texts {
  private final Bank bank;
  private final Map<String, SharedWords.Index> indexes = new HashMap<>();
  private final Set<String> nameWords;
  private final List<String> folded;
  private final Map<String, Integer> counts;
  private final Set<String> capitals;

  Texts(Bank bank) {
    this.bank = bank;
    this.nameWords = nameWords(bank);
    this.folded =
        bank.articles().stream()
            .flatMap(a -> a.paragraphs().stream())
            .map(p -> Folded.of(p.text()).text())
            .toList();
    this.counts =
        folded.stream()
            .flatMap(text -> Words.cut(text).stream())
            .collect(Collectors.toMap(Words.Word::text, w -> 1, Integer::sum));
    this.capitals =
        folded.stream()
            .flatMap(text -> Words.cut(text).stream())
            .filter(w -> w.capital() && !w.opens())
            .map(Words.Word::text)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  Bank bank() {
    return bank;
  }

  /** Words of names and titles of the cast. */
  Set<String> nameWords() {
    return nameWords;
  }

  /** Words written with a capital inside a sentence: names, by and large. */
  Set<String> capitals() {
    return capitals;
  }

  /** How often a word stands in all articles together. */
  int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** The folded paragraphs of all articles. */
  List<String> paragraphs() {
    return folded;
  }

  /** The words of an article, ready to be compared. */
  SharedWords.Index index(Article article) {
    return indexes.computeIfAbsent(
        article.id(),
        id -> SharedWords.index(article.paragraphs().stream().map(Paragraph::text).toList()));
  }

  private static Set<String> nameWords(Bank bank) {
    Set<String> words = new HashSet<>();
    for (Source source : bank.cast().sources()) {
      Stream.concat(source.names().stream(), Stream.of(source.role()))
          .forEach(name -> words.addAll(Words.of(name)));
    }
    return words;
  }
}
