package onrecord.bank;

/**
 * One change of a draft.
 *
 * @param text what takes the words' place; {@link #LEFT_OUT} leaves them out, {@link #MARKED} only
 *     says that they are wrong
 */
public record Change(WordRange range, String text) {
  /** The correction of words that are left out. */
  public static final String LEFT_OUT = "-";

  /** The correction of words that are marked as wrong and not mended. */
  public static final String MARKED = "?";

  public Change {
    text = text.isBlank() ? MARKED : text;
  }

  /** Whether the words are only marked. */
  public boolean marks() {
    return text.equals(MARKED);
  }

  /** The words that stand there afterwards, given those that stood there before. */
  public String over(String before) {
    return text.equals(LEFT_OUT) ? "" : marks() ? before : text;
  }
}
