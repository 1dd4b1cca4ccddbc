package onrecord.corpus;

/**
 * A run of text inside one paragraph.
 *
 * @param paragraph the paragraph's number; 0 is the headline
 * @param start first code point, 0-based
 * @param end one past the last code point; greater than start
 */
public record Span(int paragraph, int start, int end) {
  public Span {
    if (paragraph < 0 || start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: " + paragraph + " " + start + ".." + end);
    }
  }

  /** Whether both share at least one code point. */
  public boolean overlaps(Span other) {
    return paragraph == other.paragraph && start < other.end && other.start < end;
  }

  /** Whether the other lies wholly inside this one. */
  public boolean covers(Span other) {
    return paragraph == other.paragraph && start <= other.start && other.end <= end;
  }
}
