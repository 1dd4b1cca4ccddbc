package onrecord.exchange;

/**
 * The one way in which reading an outside format as a whole is refused; single lines never throw.
 */
public final class ExchangeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong and what to do, in whole sentences for the user. */
  public ExchangeException(String message) {
    super(message);
  }
}
