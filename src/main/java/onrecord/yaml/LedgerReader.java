package onrecord.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.bank.Approximator;
import onrecord.bank.ClaimStatus;
import onrecord.bank.Evidence;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Slug;
import onrecord.bank.Source;
import onrecord.corpus.Article;
import onrecord.corpus.CleanText;

/** Reads the ledger: every figure, statement and claim with its evidence. */
final class LedgerReader {
  private static final int MOST = 5_000;

  private final Frame frame;
  private final Quotations quotations;
  private final Ids ids = new Ids();

  LedgerReader(Frame frame) {
    this.frame = frame;
    this.quotations = new Quotations(frame);
  }

  void read(Node node) {
    if (!(node instanceof Node.Rows rows)) {
      frame
          .findings()
          .error(
              node.place(),
              Finding.WRONG_TYPE,
              "the ledger is a list, here stands " + node.sort(),
              "begin each entry with \"- \"");
      return;
    }
    if (rows.items().size() > MOST) {
      frame
          .findings()
          .error(
              node.place(),
              Finding.TOO_LARGE,
              "the ledger has more than " + MOST + " entries",
              "cut the bank into several");
      return;
    }
    List<Section> claims = new ArrayList<>();
    rows.items().forEach(item -> entry(item, claims));
    claims.forEach(section -> add(section, claim(section)));
  }

  private void entry(Node item, List<Section> claims) {
    switch (keys(item)) {
      case FIGURE_ENTRY ->
          Section.open(item, Keys.FIGURE_ENTRY, frame.findings()).ifPresent(s -> add(s, figure(s)));
      case CLAIM_ENTRY ->
          Section.open(item, Keys.CLAIM_ENTRY, frame.findings()).ifPresent(claims::add);
      default ->
          Section.open(item, Keys.STATEMENT_ENTRY, frame.findings())
              .ifPresent(s -> add(s, statement(s)));
    }
  }

  private void add(Section section, Optional<LedgerEntry> entry) {
    entry.ifPresentOrElse(frame::add, () -> lose(section));
  }

  /** Remembers the names under which questions may look for an entry that could not be read. */
  private void lose(Section section) {
    Stream.of("id", "fact")
        .flatMap(k -> section.value(k).stream())
        .filter(Node.Leaf.class::isInstance)
        .map(value -> CleanText.line(((Node.Leaf) value).text()))
        .forEach(frame::lose);
  }

  private static Keys keys(Node item) {
    boolean map = item instanceof Node.Fields;
    if (map && ((Node.Fields) item).fields().containsKey("figure")) {
      return Keys.FIGURE_ENTRY;
    }
    boolean claim = map && ((Node.Fields) item).fields().containsKey("claim");
    return claim ? Keys.CLAIM_ENTRY : Keys.STATEMENT_ENTRY;
  }

  private Optional<LedgerEntry> figure(Section section) {
    Optional<String> id = id(section, "figure");
    Approximator approximator =
        section
            .oneOf("approximator", approximators(), Approximator::of)
            .orElse(Approximator.EXACTLY);
    Optional<Section.Word> value = section.text("value");
    String shown = value.map(Section.Word::text).orElse("");
    Optional<LedgerEntry.Report> report = report(section, id.orElse(""), shown);
    if (id.isEmpty() || value.isEmpty() || report.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LedgerEntry.Figure(
            id.get(),
            section.textOr("figure", ""),
            report.get(),
            shown,
            section.textOr("unit", ""),
            approximator,
            section.place()));
  }

  private Optional<LedgerEntry> statement(Section section) {
    Optional<String> id = id(section, "statement");
    LedgerEntry.How how =
        section.oneOf("how", hows(), LedgerReader::how).orElse(LedgerEntry.How.INDIRECT);
    Optional<LedgerEntry.Report> report = report(section, id.orElse(""), "");
    if (id.isEmpty() || report.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LedgerEntry.Statement(
            id.get(), section.textOr("statement", ""), report.get(), how, section.place()));
  }

  private Optional<LedgerEntry> claim(Section section) {
    Optional<String> id = id(section, "claim");
    Optional<LocalDate> asOf = section.text("as-of").flatMap(day -> Days.day(section, day));
    Optional<ClaimStatus> status = section.oneOf("status", statuses(), ClaimStatus::of);
    List<String> pro = entries(section, "for");
    List<String> contra = entries(section, "against");
    if (id.isEmpty() || asOf.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LedgerEntry.Claim(
            id.get(),
            section.textOr("claim", ""),
            asOf.get(),
            status.get(),
            pro,
            contra,
            section.place()));
  }

  private List<String> entries(Section section, String key) {
    return section.texts(key).stream()
        .flatMap(w -> frame.entry(w).stream())
        .map(LedgerEntry::id)
        .toList();
  }

  /** The id, made of the text where none is written; empty if there is neither or it is taken. */
  private Optional<String> id(Section section, String kind) {
    Optional<Section.Word> written =
        section.has("id")
            ? section.text("id")
            : section.text(kind).map(t -> new Section.Word(Slug.of(t.text()), t.place()));
    return written
        .filter(id -> ids.take(section, id, "entries of the ledger"))
        .map(Section.Word::text);
  }

  private Optional<LedgerEntry.Report> report(Section section, String id, String value) {
    Optional<Article> article = article(section);
    Optional<Source> by = section.text("by").flatMap(frame::source);
    List<String> via =
        section.texts("via").stream()
            .flatMap(w -> frame.source(w).stream())
            .map(Source::id)
            .toList();
    Highlights.Cues cues =
        new Highlights.Cues(
            by.stream().flatMap(Highlights.Cues::forms).toList(),
            section.textOr("verb", ""),
            value);
    List<Evidence> evidence = article.map(a -> evidence(section, a, cues)).orElse(List.of());
    String fact =
        section.text("fact").filter(f -> fits(section, f)).map(Section.Word::text).orElse(id);
    return article.map(
        a -> new LedgerEntry.Report(a.id(), by.map(Source::id), via, fact, evidence));
  }

  /** The words themselves, then those that name the speaker. */
  private List<Evidence> evidence(Section section, Article article, Highlights.Cues cues) {
    List<Evidence> evidence = new ArrayList<>();
    int nth = section.count("nth");
    section
        .text("words")
        .map(w -> quotations.found(w, article, nth))
        .ifPresent(e -> evidence.add(quotations.lit(e, article, cues)));
    section.texts("speaker").stream()
        .map(w -> quotations.found(w, article, 0))
        .forEach(e -> evidence.add(quotations.naming(e, article, cues)));
    return evidence;
  }

  private static boolean fits(Section section, Section.Word fact) {
    boolean fits = Ids.allowed(fact.text());
    if (!fits) {
      section.bad(
          fact.place(),
          Findings.quoted(fact.text()) + " cannot be the name of a fact",
          "write it like an id: " + Slug.of(fact.text()));
    }
    return fits;
  }

  private Optional<Article> article(Section section) {
    if (section.has("in")) {
      return section.text("in").flatMap(frame::article);
    }
    Optional<Article> only = frame.only();
    if (only.isEmpty() && !frame.articleLost() && frame.articles().size() > 1) {
      section.missing("in", "it is not said which article reports this");
    }
    return only;
  }

  static List<String> approximators() {
    return Arrays.stream(Approximator.values()).map(Approximator::word).toList();
  }

  static List<String> statuses() {
    return Arrays.stream(ClaimStatus.values()).map(ClaimStatus::word).toList();
  }

  static List<String> hows() {
    return Arrays.stream(LedgerEntry.How.values())
        .map(h -> h.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Optional<LedgerEntry.How> how(String word) {
    return hows().contains(word)
        ? Optional.of(LedgerEntry.How.valueOf(word.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}
