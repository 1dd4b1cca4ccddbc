package onrecord.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Role;
import onrecord.bank.Source;
import onrecord.corpus.Article;
import onrecord.corpus.Locator;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;

/** The articles of a bank, prepared once for all questions that are compared with them. */
final class Texts {
  private final Bank bank;
  private final Map<String, Worded> worded = new LinkedHashMap<>();
  private final Map<String, SharedWords.Index> indexes = new HashMap<>();
  private final Map<String, Locator> locators = new HashMap<>();
  private final Map<String, ClosestWords> closest = new HashMap<>();
  private final Map<String, List<LedgerEntry>> printed = new HashMap<>();
  private final Map<String, List<LedgerEntry>> facts = new HashMap<>();
  private final Map<String, List<LedgerEntry>> said = new HashMap<>();
  private final Map<Paragraph, List<Span>> sentences = new IdentityHashMap<>();
  private final Map<Evidence, String> shown = new IdentityHashMap<>();
  private final Map<String, DraftFacts.Reports> held = new HashMap<>();
  private final Map<List<String>, DraftFacts.Reports> reports = new HashMap<>();
  private final Names names = new Names();
  private final Set<List<String>> forms;
  private final Set<String> nameWords;
  private final List<String> folded;
  private final Map<String, Integer> counts;
  private final Set<String> capitals;

  Texts(Bank bank) {
    this.bank = bank;
    for (LedgerEntry entry : bank.ledger().entries()) {
      entry.reported().ifPresent(report -> file(entry, report));
    }
    this.forms = forms(bank);
    this.nameWords =
        forms.stream()
            .flatMap(List::stream)
            .flatMap(word -> Words.content(word).stream())
            .collect(Collectors.toSet());
    bank.articles().forEach(article -> worded.put(article.id(), Worded.of(article)));
    this.folded = worded.values().stream().flatMap(w -> w.folded().stream()).toList();
    this.counts =
        worded.values().stream()
            .flatMap(Worded::all)
            .collect(Collectors.toMap(Words.Word::text, w -> 1, Integer::sum));
    this.capitals =
        worded.values().stream()
            .flatMap(w -> w.names().stream())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private void file(LedgerEntry entry, LedgerEntry.Report report) {
    said.computeIfAbsent(Words.joined(entry.text()), t -> new ArrayList<>()).add(entry);
    facts.computeIfAbsent(report.fact(), f -> new ArrayList<>()).add(entry);
    report.evidence().stream()
        .limit(1)
        .forEach(e -> printed.computeIfAbsent(print(e), p -> new ArrayList<>()).add(entry));
  }

  Bank bank() {
    return bank;
  }

  /** Recognises the cast in running text. */
  Names names() {
    return names;
  }

  /** The articles, cut into words. */
  Collection<Worded> worded() {
    return worded.values();
  }

  private Worded worded(String article) {
    return Objects.requireNonNull(worded.get(article), article);
  }

  /** Finds words in an article that is folded once. */
  Locator locator(Article article) {
    return locators.computeIfAbsent(article.id(), id -> Locator.of(article));
  }

  /** Finds what comes closest to words that an article does not hold. */
  ClosestWords closest(Article article) {
    return closest.computeIfAbsent(article.id(), id -> ClosestWords.of(article));
  }

  /** What a learner sees lit up: the words, the sentences around them and those with the name. */
  String shown(Evidence evidence) {
    return shown.computeIfAbsent(evidence, this::lit);
  }

  private String lit(Evidence evidence) {
    Optional<Article> article = bank.article(evidence.article());
    Stream<Span> speakers =
        evidence.highlights().stream()
            .filter(h -> h.role() == Role.SPEAKER)
            .map(Evidence.Highlight::span);
    List<Span> spans = Stream.concat(evidence.span().stream(), speakers).toList();
    return article.stream()
        .flatMap(a -> spans.stream().map(span -> sentences(a, span)))
        .collect(Collectors.joining("\n", evidence.words() + "\n", ""));
  }

  private String sentences(Article article, Span span) {
    return article.paragraph(span.paragraph()).stream()
        .flatMap(p -> sentences(p).stream().filter(span::overlaps).map(p::words))
        .collect(Collectors.joining(" "));
  }

  private List<Span> sentences(Paragraph paragraph) {
    return sentences.computeIfAbsent(paragraph, Sentences::of);
  }

  /** What those articles together hold that a draft may take up. */
  DraftFacts.Reports reports(List<Article> articles) {
    return reports.computeIfAbsent(
        articles.stream().map(Article::id).toList(),
        ids -> DraftFacts.Reports.all(articles.stream().map(this::held).toList()));
  }

  private DraftFacts.Reports held(Article article) {
    return held.computeIfAbsent(article.id(), id -> DraftFacts.Reports.of(article, worded(id)));
  }

  /** The ledger entries printed in the words of a piece of evidence. */
  List<LedgerEntry> entries(Evidence evidence) {
    return printed.getOrDefault(print(evidence), List.of());
  }

  /** The ledger entries that say the same in the same words. */
  List<LedgerEntry> saying(String text) {
    return said.getOrDefault(Words.joined(text), List.of());
  }

  /** The ledger entries that speak of one fact. */
  List<LedgerEntry> ofFact(String fact) {
    return facts.getOrDefault(fact, List.of());
  }

  private static String print(Evidence evidence) {
    return evidence.article() + "\t" + evidence.nth() + "\t" + evidence.words();
  }

  /** Words of names and titles of the cast that carry meaning. */
  Set<String> nameWords() {
    return nameWords;
  }

  /** Which of these words belong to no name or title of the cast that stands there whole. */
  BitSet plain(List<String> words) {
    BitSet plain = new BitSet(words.size());
    plain.set(0, words.size());
    for (List<String> name : forms) {
      for (int at = 0; at + name.size() <= words.size(); at++) {
        if (words.subList(at, at + name.size()).equals(name)) {
          plain.clear(at, at + name.size());
        }
      }
    }
    return plain;
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
    return indexes.computeIfAbsent(article.id(), id -> SharedWords.index(worded(id).plain()));
  }

  private static Set<List<String>> forms(Bank bank) {
    Set<List<String>> forms = new HashSet<>();
    for (Source source : bank.cast().sources()) {
      Stream.concat(source.names().stream(), source.roles(Optional.empty()).stream())
          .map(Words::of)
          .filter(words -> !words.isEmpty())
          .forEach(forms::add);
      if (Names.isPerson(source)) {
        source.names().stream().map(Names::last).map(List::of).forEach(forms::add);
      }
    }
    return forms;
  }
}
