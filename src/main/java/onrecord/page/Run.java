package onrecord.page;

/** A run of text in one tone, without control characters. */
public record Run(String text, Tone tone) {
  public Run {
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("control character in " + text);
    }
  }

  public static Run plain(String text) {
    return new Run(text, Tone.PLAIN);
  }

  public static Run quiet(String text) {
    return new Run(text, Tone.QUIET);
  }

  public static Run strong(String text) {
    return new Run(text, Tone.STRONG);
  }

  /** Width in cells. */
  public int width() {
    return Cells.width(text);
  }
}
