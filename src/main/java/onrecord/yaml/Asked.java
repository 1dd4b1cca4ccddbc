package onrecord.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Chance;
import onrecord.bank.ClaimStatus;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.corpus.Article;

/** A question in the making: its map, and what all kinds have in common already found. */
final class Asked {
  private final Section section;
  private final Frame frame;
  private final Kind kind;
  private final String stem;
  private final String id;
  private final boolean notStated;
  private final Optional<LedgerEntry> entry;
  private final Optional<Article> article;
  private final List<Evidence> evidence;

  Asked(Section section, Frame frame, Kind kind, Name name) {
    this.section = section;
    this.frame = frame;
    this.kind = kind;
    this.stem = name.stem();
    this.id = name.id();
    this.entry = section.text("of").flatMap(frame::entry);
    boolean flagged = section.flag("not-stated");
    this.notStated = kind == Kind.STATUS ? entry.filter(Asked::leftOpen).isPresent() : flagged;
    this.article = findArticle();
    this.evidence = findEvidence();
  }

  private static boolean leftOpen(LedgerEntry entry) {
    return entry instanceof LedgerEntry.Claim claim && claim.status() == ClaimStatus.NOT_STATED;
  }

  /** Stem and id of a question. */
  record Name(String stem, String id) {}

  private Optional<Article> findArticle() {
    if (section.has("in")) {
      return section.text("in").flatMap(frame::article);
    }
    return entry.flatMap(LedgerEntry::reported).flatMap(r -> frame.article(r.in())).or(frame::only);
  }

  private List<Evidence> findEvidence() {
    Set<Evidence> all = new LinkedHashSet<>(entry.map(Quotations::of).orElse(List.of()));
    Quotations quotations = quotations();
    all.addAll(quotations.read(section, "nearest", article));
    all.addAll(quotations.read(section, "evidence", article));
    return List.copyOf(all);
  }

  Section section() {
    return section;
  }

  Frame frame() {
    return frame;
  }

  Kind kind() {
    return kind;
  }

  String stem() {
    return stem;
  }

  String id() {
    return id;
  }

  /** Whether the right answer is that the report does not say. */
  boolean notStated() {
    return notStated;
  }

  Optional<LedgerEntry> entry() {
    return entry;
  }

  /** The figure that {@code of} names, if it names one. */
  Optional<LedgerEntry.Figure> figure() {
    return entry.filter(LedgerEntry.Figure.class::isInstance).map(LedgerEntry.Figure.class::cast);
  }

  /** The claim that {@code of} names, if it names one. */
  Optional<LedgerEntry.Claim> claim() {
    return entry.filter(LedgerEntry.Claim.class::isInstance).map(LedgerEntry.Claim.class::cast);
  }

  /** The article the question is asked about. */
  Optional<Article> article() {
    return article;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  Quotations quotations() {
    return new Quotations(frame);
  }

  /** The chance of this question: the same on every reading. */
  Chance chance() {
    return Chance.of(0, id);
  }

  /** The articles of the question, its own first, then those of its evidence. */
  List<String> articles(List<Evidence> shown) {
    Set<String> ids = new LinkedHashSet<>();
    article.map(Article::id).ifPresent(ids::add);
    shown.forEach(e -> ids.add(e.article()));
    return new ArrayList<>(ids);
  }
}
