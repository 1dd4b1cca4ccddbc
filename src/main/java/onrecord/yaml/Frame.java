package onrecord.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Cast;
import onrecord.bank.Ledger;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Source;
import onrecord.corpus.Article;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;

/** What the questions of a bank lean on: its articles, cast and ledger, by their ids. */
final class Frame {
  private static final long MOST_LOOKS = 1_000_000_000L;

  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Source> cast = new LinkedHashMap<>();
  private final Map<String, LedgerEntry> ledger = new LinkedHashMap<>();
  private final Map<String, String> castByName = new HashMap<>();
  private final Map<String, List<LedgerEntry>> byFact = new LinkedHashMap<>();
  private final List<LedgerEntry.Figure> figures = new ArrayList<>();
  private final Map<String, Searchable> searchable = new HashMap<>();
  private final Set<String> lost = new HashSet<>();
  private boolean articleLost;
  private long spent;
  private Optional<Highlights.Cues> names = Optional.empty();
  private final Findings findings;

  Frame(Findings findings) {
    this.findings = findings;
  }

  Findings findings() {
    return findings;
  }

  void add(Article article) {
    articles.put(article.id(), article);
  }

  void add(Source source) {
    cast.put(source.id(), source);
    source.names().forEach(name -> castByName.putIfAbsent(name, source.id()));
  }

  void add(LedgerEntry entry) {
    ledger.put(entry.id(), entry);
    entry
        .reported()
        .ifPresent(r -> byFact.computeIfAbsent(r.fact(), f -> new ArrayList<>()).add(entry));
    if (entry instanceof LedgerEntry.Figure figure) {
      figures.add(figure);
    }
  }

  List<Article> articles() {
    return List.copyOf(articles.values());
  }

  Cast cast() {
    return new Cast(new ArrayList<>(cast.values()));
  }

  Ledger ledger() {
    return new Ledger(new ArrayList<>(ledger.values()));
  }

  Collection<Source> sources() {
    return cast.values();
  }

  /** The names of the whole cast, to be lit up where nobody in particular speaks. */
  Highlights.Cues names() {
    if (names.isEmpty()) {
      names = Optional.of(Highlights.Cues.names(sources()));
    }
    return names.orElseThrow();
  }

  /** The only article, where there is one alone. */
  Optional<Article> only() {
    return articles.size() == 1 ? articles.values().stream().findFirst() : Optional.empty();
  }

  Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** The article of that id; an unknown one is reported. */
  Optional<Article> article(Section.Word id) {
    boolean noneRead = articleLost && articles.isEmpty();
    return noneRead ? Optional.empty() : known(articles, id, "article");
  }

  /** The ledger entry of that id; an unknown one is reported. */
  Optional<LedgerEntry> entry(Section.Word id) {
    return known(ledger, id, "entry of the ledger");
  }

  /** The source of that id; an unknown one is reported. */
  Optional<Source> source(Section.Word id) {
    return known(cast, id, "source in the cast");
  }

  /** The source of that id, name or spelling, if the cast has it. */
  Optional<Source> named(String idOrName) {
    return Optional.ofNullable(cast.get(idOrName))
        .or(() -> Optional.ofNullable(castByName.get(idOrName)).map(cast::get));
  }

  /** The ledger entry of that id, if there is one. */
  Optional<LedgerEntry> entryOf(String id) {
    return Optional.ofNullable(ledger.get(id));
  }

  /** The entries that speak of one fact. */
  List<LedgerEntry> entriesOf(String fact) {
    return byFact.getOrDefault(fact, List.of());
  }

  /** Who stands behind the entries that speak of one fact. */
  List<LedgerEntry.Report> ofFact(String fact) {
    return entriesOf(fact).stream().flatMap(e -> e.reported().stream()).toList();
  }

  /** All figures of the ledger. */
  List<LedgerEntry.Figure> figures() {
    return Collections.unmodifiableList(figures);
  }

  /** Reports a fact that no entry speaks of. */
  void unknownFact(Section.Word fact) {
    if (lost.contains(fact.text())) {
      return;
    }
    unknown(fact, "fact in the ledger", byFact.keySet());
  }

  /**
   * Counts characters and entries looked through; a file that asks for more than any bank needs is
   * left, so that no file takes more than seconds.
   */
  void spend(Place place, long looks) {
    spent += looks;
    if (spent > MOST_LOOKS) {
      throw new Unreadable(
          Problem.error(
              place,
              Finding.TOO_LARGE.id(),
              "the bank quotes its articles too often",
              "cut it into several banks"));
    }
  }

  /** An article of this bank, ready for look-ups. */
  Searchable searchable(Article article) {
    return searchable.computeIfAbsent(article.id(), id -> new Searchable(article));
  }

  /** Remembers what was written but could not be read: who refers to it is not to blame. */
  void lose(String id) {
    lost.add(id);
  }

  /** The same for an article. */
  void loseArticle(String id) {
    lost.add(id);
    articleLost = true;
  }

  /** Whether an article was written or named but could not be read. */
  boolean articleLost() {
    return articleLost;
  }

  private <T> Optional<T> known(Map<String, T> all, Section.Word id, String what) {
    Optional<T> found = Optional.ofNullable(all.get(id.text()));
    if (found.isEmpty() && !lost.contains(id.text())) {
      unknown(id, what, all.keySet());
    }
    return found;
  }

  private void unknown(Section.Word id, String what, Collection<String> known) {
    String otherwise = known.isEmpty() ? "this bank has none yet" : "known are: " + some(known);
    unknown(
        id.place(),
        "there is no " + what + " " + Findings.quoted(id.text()),
        Nearest.hint(id.text(), Stream.concat(known.stream(), lost.stream()).toList(), otherwise));
  }

  private void unknown(Place place, String wrong, String todo) {
    findings.error(place, Finding.UNKNOWN_REFERENCE, wrong, todo);
  }

  private static String some(Collection<String> ids) {
    String list = String.join(", ", ids.stream().limit(12).toList());
    return ids.size() > 12 ? list + " and " + (ids.size() - 12) + " more" : list;
  }
}
