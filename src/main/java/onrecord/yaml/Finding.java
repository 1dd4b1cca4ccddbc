package onrecord.yaml;

/**
 * The stable ids of everything that can be wrong with a file as such; docs/bank-format.md lists
 * them.
 */
public enum Finding {
  UNREADABLE("Y1", "the file cannot be read"),
  EMPTY("Y2", "the file is empty"),
  ENCODING("Y3", "the file is not UTF-8 or UTF-16"),
  BINARY("Y4", "the file holds characters no text has"),
  TOO_LARGE("Y5", "the file, an article or a list is too large"),
  TOO_DEEP("Y6", "lists or maps lie too deep in one another"),
  ALIASES("Y7", "aliases repeat too much"),
  SYNTAX("Y8", "the file is not well-formed YAML"),
  DUPLICATE_KEY("Y9", "a key stands twice"),
  UNKNOWN_KEY("Y10", "a key the format does not know"),
  WRONG_TYPE("Y11", "a list, a map or a text where another is wanted"),
  MISSING("Y12", "a required value is missing"),
  DUPLICATE_ID("Y13", "two things have the same id"),
  UNKNOWN_REFERENCE("Y14", "an id that nothing has"),
  BAD_VALUE("Y15", "a value that cannot be read"),
  KIND("Y16", "a question without a kind, or with two"),
  NO_QUESTIONS("Y18", "a bank without questions"),
  SAME_ID("Y19", "the same id in two files of the libraries"),
  TOO_MANY("Y20", "more findings than are listed");

  private final String id;
  private final String title;

  Finding(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The id as messages print it. */
  public String id() {
    return id;
  }

  /** What it means, in a few words. */
  public String title() {
    return title;
  }
}
