package onrecord.bank;

import java.util.List;
import java.util.Optional;
import onrecord.corpus.Place;
import onrecord.corpus.Span;

/**
 * The exact words of an article that carry an answer.
 *
 * @param article the article's id
 * @param words as the author quoted them
 * @param nth which occurrence, 1-based; 0 if the author named none
 * @param span where they stand; empty if they were not found, or stand more than once and no nth is
 *     given
 * @param part the part of the answer they support (an option, a pair, a cell); empty for the whole
 * @param highlights runs inside or beside the words that name speaker, verb or figure
 * @param place where the author wrote the quotation
 */
public record Evidence(
    String article,
    String words,
    int nth,
    Optional<Span> span,
    String part,
    List<Highlight> highlights,
    Place place) {
  public Evidence {
    highlights = List.copyOf(highlights);
  }

  /** One run of the article and what it does there. */
  public record Highlight(Span span, Role role) {}

  /** The same evidence for another part of an answer. */
  public Evidence forPart(String other) {
    return new Evidence(article, words, nth, span, other, highlights, place);
  }
}
