package onrecord.bank;

/**
 * Something that can be chosen, paired or put in order.
 *
 * @param id stable over shuffles: a cast or ledger id, else a slug of the text; at least two
 *     characters, no blanks, never digits alone, so that it cannot be mistaken for a label
 */
public record Option(String id, String text) {
  /** The id of the choice that the report does not say. */
  public static final String NOT_STATED = "not-stated";

  /** The id of an empty grid cell: not reported. */
  public static final String NONE = "none";

  /** The id of a source nobody can name. */
  public static final String UNKNOWN_ORIGIN = "unknown-origin";

  public Option {
    if (id.length() < 2 || !Slug.isId(id, "/@._-")) {
      throw new IllegalArgumentException("no id for an option: " + id);
    }
  }

  /** An option whose id is made from its text. */
  public static Option of(String text) {
    return new Option(Slug.of(text), text);
  }

  /** The choice that the report does not say. */
  public static Option notStated() {
    return new Option(NOT_STATED, "the report does not say");
  }

  /** The first link of a chain that comes from nowhere. */
  public static Option unknownOrigin() {
    return new Option(UNKNOWN_ORIGIN, "unknown origin");
  }

  /** The empty cell. */
  public static Option none() {
    return new Option(NONE, "-");
  }
}
