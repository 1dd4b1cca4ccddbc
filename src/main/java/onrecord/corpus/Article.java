package onrecord.corpus;

import java.util.List;
import java.util.Optional;

/**
 * One report: its head and its paragraphs, the headline being paragraph 0.
 *
 * @param id unique in a library
 */
public record Article(String id, Head head, List<Paragraph> paragraphs, Place place) {
  public Article {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("article " + id + " has no paragraphs");
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).number() != i) {
        throw new IllegalArgumentException("paragraphs of " + id + " are not numbered from 0");
      }
    }
  }

  /** The paragraph of that number, if there is one. */
  public Optional<Paragraph> paragraph(int number) {
    return number >= 0 && number < paragraphs.size()
        ? Optional.of(paragraphs.get(number))
        : Optional.empty();
  }

  /** The words a span covers; empty where the span lies outside the article. */
  public String words(Span span) {
    return paragraph(span.paragraph()).map(p -> p.words(span)).orElse("");
  }

  /** Number of words of the text proper, noise and headline left out. */
  public int wordCount() {
    return paragraphs.stream()
        .filter(p -> p.kind() != ParagraphKind.NOISE && p.kind() != ParagraphKind.HEADLINE)
        .mapToInt(p -> p.text().split("\\s+").length)
        .sum();
  }
}
