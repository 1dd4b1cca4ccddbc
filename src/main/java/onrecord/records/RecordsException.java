package onrecord.records;

/**
 * The one way in which a store fails: what happened and where in one sentence, and what the learner
 * can do about it in another. It never carries an answer.
 */
public final class RecordsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What kept the store from its work. */
  public enum Reason {
    /** No room is left on the disk. */
    FULL,
    /** The file, its folder or its disk may not be written. */
    READ_ONLY,
    /** Another program holds the store and did not let go in time. */
    LOCKED,
    /** The folder or the file cannot be made or opened. */
    NOT_OPENED,
    /** The file is no longer what was written; opening it anew sets it aside. */
    DAMAGED,
    /** A newer version of the program wrote it. */
    NEWER,
    /** Anything else, such as a disk that fails. */
    FAILED
  }

  private final Reason reason;
  private final String wrong;
  private final String todo;

  public RecordsException(Reason reason, String wrong, String todo, Throwable cause) {
    super(wrong + " " + todo, cause);
    this.reason = reason;
    this.wrong = wrong;
    this.todo = todo;
  }

  public RecordsException(Reason reason, String wrong, String todo) {
    super(wrong + " " + todo);
    this.reason = reason;
    this.wrong = wrong;
    this.todo = todo;
  }

  public Reason reason() {
    return reason;
  }

  /** What happened, and to which file; one sentence. */
  public String wrong() {
    return wrong;
  }

  /** What to do about it; one sentence. */
  public String todo() {
    return todo;
  }
}
