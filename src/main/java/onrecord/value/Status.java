package onrecord.value;

/** The six outcomes of marking, so that every kind of answer speaks the same language. */
public enum Status {
  /** Right as typed; credit 1. */
  CORRECT,
  /** Right, with something worth saying about the form; credit 1. */
  NOTED,
  /** Some of what was asked is there; credit strictly between 0 and 1. */
  PARTIAL,
  /** No credit, but the slip has a name. */
  NEAR_MISS,
  /** No credit. */
  WRONG,
  /** Cannot be read as an answer of this kind; it is asked again and nothing is lost. */
  UNREADABLE;

  /** Whether the answer earned full credit. */
  public boolean right() {
    return this == CORRECT || this == NOTED;
  }
}
