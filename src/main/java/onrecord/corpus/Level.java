package onrecord.corpus;

/** How grave a finding is: an error keeps a bank from being played, the others never do. */
public enum Level {
  ERROR,
  WARNING,
  NOTE;

  /** The word for it in a message. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
