package onrecord.corpus;

/**
 * One paragraph of an article, on one line, cleaned.
 *
 * @param number 0 for the headline, then 1, 2, 3 ... over paragraphs of every kind
 * @param text not blank
 * @param place where its first character stands in the file
 */
public record Paragraph(int number, ParagraphKind kind, String text, Place place) {
  public Paragraph {
    if (number < 0 || text.isBlank()) {
      throw new IllegalArgumentException("paragraph " + number + " has no text");
    }
  }

  /** The words a span of this paragraph covers; cut at the paragraph's ends. */
  public String words(Span span) {
    int from = text.offsetByCodePoints(0, Math.min(span.start(), length()));
    int to = text.offsetByCodePoints(0, Math.min(span.end(), length()));
    return text.substring(from, to);
  }

  /** Length in code points. */
  public int length() {
    return text.codePointCount(0, text.length());
  }
}
