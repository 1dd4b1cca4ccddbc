package onrecord.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Evidence;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Role;
import onrecord.corpus.Article;
import onrecord.corpus.Span;

/** Makes evidence out of quoted words: finds them in their article and lights up what matters. */
final class Quotations {
  private final Frame frame;

  Quotations(Frame frame) {
    this.frame = frame;
  }

  /** The evidence written under a key: words, a map, or a list of either. */
  List<Evidence> read(Section section, String key, Optional<Article> own) {
    return section.value(key).map(node -> read(section, key, node, own)).orElse(List.of());
  }

  /** The evidence of a value: words, a map, or a list of either. */
  List<Evidence> read(Section section, String key, Node node, Optional<Article> own) {
    List<Evidence> found = new ArrayList<>();
    List<Node> items = node instanceof Node.Rows rows ? section.bounded(key, rows) : List.of(node);
    for (Node item : items) {
      switch (item) {
        case Node.Fields fields -> map(fields, own).ifPresent(found::add);
        case Node.Leaf ignored ->
            section.words(key, item).forEach(w -> words(w, own, 0).ifPresent(found::add));
        case Node.Rows rows ->
            section.bad(
                rows.place(),
                "a list inside the list of evidence",
                "write the words, or {in: ..., words: ...}");
      }
    }
    return found;
  }

  private Optional<Evidence> map(Node.Fields fields, Optional<Article> own) {
    Section section = Section.open(fields, Keys.EVIDENCE, frame.findings());
    Optional<Article> article =
        section.has("in") ? section.text("in").flatMap(frame::article) : own;
    boolean named = section.has("in");
    int nth = section.count("nth");
    Optional<Section.Word> words = section.text("words");
    return named && article.isEmpty()
        ? Optional.empty()
        : words.flatMap(w -> words(w, article, nth));
  }

  /** Evidence of some words in an article; without an article that is reported. */
  Optional<Evidence> words(Section.Word words, Optional<Article> article, int nth) {
    if (article.isEmpty() && !frame.articleLost()) {
      frame
          .findings()
          .error(
              words.place(),
              Finding.MISSING,
              "it is not said in which article these words stand",
              "write in: and the article's id");
    }
    return article.map(a -> evidence(words, a, nth));
  }

  private Evidence evidence(Section.Word words, Article article, int nth) {
    Searchable text = frame.searchable(article);
    Evidence found = found(words, article, nth);
    Optional<Span> span = found.span();
    span.ifPresent(
        s -> frame.spend(words.place(), (long) frame.names().names().size() * text.length(s) / 8));
    return span.map(s -> with(found, Highlights.of(text, s, frame.names()))).orElse(found);
  }

  /** Evidence of some words in an article, with nothing lit up. */
  Evidence found(Section.Word words, Article article, int nth) {
    Searchable text = frame.searchable(article);
    frame.spend(words.place(), text.length());
    Optional<Span> span = text.find(words.text(), nth);
    return new Evidence(article.id(), words.text(), nth, span, "", List.of(), words.place());
  }

  /** Evidence of a ledger entry, with what the entry knows lit up. */
  Evidence lit(Evidence evidence, Article article, Highlights.Cues cues) {
    List<Evidence.Highlight> lights =
        evidence
            .span()
            .map(s -> Highlights.of(frame.searchable(article), s, cues))
            .orElse(List.of());
    return with(evidence, lights);
  }

  /** Evidence that names the speaker: his name is lit up, or all of it where it holds none. */
  Evidence naming(Evidence evidence, Article article, Highlights.Cues cues) {
    return evidence
        .span()
        .map(
            span -> {
              List<Evidence.Highlight> names =
                  Highlights.of(frame.searchable(article), span, cues).stream()
                      .filter(h -> h.role() == Role.SPEAKER && span.covers(h.span()))
                      .toList();
              return with(
                  evidence,
                  names.isEmpty() ? List.of(new Evidence.Highlight(span, Role.SPEAKER)) : names);
            })
        .orElse(evidence);
  }

  private static Evidence with(Evidence e, List<Evidence.Highlight> lights) {
    return new Evidence(e.article(), e.words(), e.nth(), e.span(), e.part(), lights, e.place());
  }

  /** What an entry of the ledger gives as evidence. */
  static List<Evidence> of(LedgerEntry entry) {
    return entry.reported().map(LedgerEntry.Report::evidence).orElse(List.of());
  }
}
