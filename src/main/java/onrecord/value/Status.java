package onrecord.value;

/** How an answer stands once it has been marked; the order runs from best to unreadable. */
public enum Status {
  /** Fully right; credit 1. */
  CORRECT,
  /** Right, with a remark worth reading (the house spelling, say); credit 1. */
  NOTED,
  /** Some of it is right; credit between 0 and 1. */
  PARTIAL,
  /** Wrong, but by a slip that can be named; credit 0. */
  NEAR_MISS,
  /** Wrong; credit 0. */
  WRONG,
  /** Not understood; it is asked again and nothing is lost. */
  UNREADABLE;

  /** Whether the answer earned full credit. */
  public boolean right() {
    return this == CORRECT || this == NOTED;
  }
}
