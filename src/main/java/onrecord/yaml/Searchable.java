package onrecord.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.corpus.Article;
import onrecord.corpus.Folded;
import onrecord.corpus.Locator;
import onrecord.corpus.Paragraph;
import onrecord.corpus.ParagraphKind;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;

/**
 * An article prepared for the many look-ups of a large bank: folded and cut into sentences once.
 */
final class Searchable {
  private final Article article;
  private final Locator locator;
  private final int length;
  private final Map<Integer, List<Span>> sentences = new HashMap<>();
  private final Map<String, Folded> folded = new HashMap<>();
  private final Map<List<String>, Map<Integer, List<Span>>> named = new IdentityHashMap<>();
  private Optional<List<Span>> markable = Optional.empty();

  Searchable(Article article) {
    this.article = article;
    this.locator = Locator.of(article);
    this.length = article.paragraphs().stream().mapToInt(p -> p.text().length()).sum();
  }

  /** Characters of the whole article. */
  int length() {
    return length;
  }

  /** Characters of the paragraph a span lies in. */
  int length(Span span) {
    return article.paragraph(span.paragraph()).map(p -> p.text().length()).orElse(0);
  }

  Article article() {
    return article;
  }

  /** Where the nth occurrence of some words stands, or, for nth 0, the only one. */
  Optional<Span> find(String words, int nth) {
    List<Span> spans = locator.find(words);
    if (nth > 0) {
      return spans.stream().skip(nth - 1L).findFirst();
    }
    return spans.size() == 1 ? Optional.of(spans.getFirst()) : Optional.empty();
  }

  /** Every occurrence of some words within a stretch of one paragraph. */
  List<Span> find(String words, Span within) {
    return found(words, within.paragraph()).stream().filter(within::covers).toList();
  }

  /**
   * Where any of some names stands within a stretch of one paragraph, in the order of the names.
   * What was found is kept for that very list.
   */
  List<Span> names(List<String> names, Span within) {
    return named
        .computeIfAbsent(names, n -> new HashMap<>())
        .computeIfAbsent(within.paragraph(), paragraph -> every(names, paragraph))
        .stream()
        .filter(within::covers)
        .toList();
  }

  private List<Span> every(List<String> names, int paragraph) {
    List<Span> found = new ArrayList<>();
    for (String name : names) {
      found.addAll(found(name, paragraph));
    }
    return found;
  }

  private List<Span> found(String words, int paragraph) {
    return locator.find(paragraph, folded.computeIfAbsent(words, Folded::of));
  }

  /** The words of a span with the rest of the sentences they stand in. */
  Span around(Span words) {
    List<Span> touched = sentences(words.paragraph()).stream().filter(words::overlaps).toList();
    return touched.isEmpty()
        ? words
        : new Span(words.paragraph(), touched.getFirst().start(), touched.getLast().end());
  }

  private List<Span> sentences(int paragraph) {
    return sentences.computeIfAbsent(
        paragraph, n -> article.paragraph(n).map(Sentences::of).orElse(List.of()));
  }

  /** The sentences that can be marked: all but the headline and noise. */
  List<Span> markable() {
    if (markable.isEmpty()) {
      markable =
          Optional.of(
              article.paragraphs().stream()
                  .filter(
                      p -> p.kind() != ParagraphKind.HEADLINE && p.kind() != ParagraphKind.NOISE)
                  .map(Paragraph::number)
                  .flatMap(n -> sentences(n).stream())
                  .toList());
    }
    return markable.orElse(List.of());
  }
}
