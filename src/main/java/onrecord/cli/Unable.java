package onrecord.cli;

/** A command cannot run as it was asked to; the message says why and what to do. */
final class Unable extends Exception {
  private static final long serialVersionUID = 1;

  Unable(String message) {
    super(message);
  }
}
