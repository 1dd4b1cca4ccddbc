package onrecord.value;

import java.util.List;

/**
 * What is accepted for a figure. {@code unit} is the unit the question states, blank if none;
 * {@code question} explains words a learner may repeat; {@code tolerance} is absolute, in the unit
 * of the accepted figure, and not negative.
 */
public record QuantityKey(List<String> accept, String unit, String question, Ratio tolerance) {
  public QuantityKey {
    accept = List.copyOf(accept);
    if (tolerance.compareTo(Ratio.ZERO) < 0) {
      throw new IllegalArgumentException("negative tolerance " + tolerance);
    }
  }

  /** Exactly these figures, with no unit stated by the question. */
  public static QuantityKey of(List<String> accept) {
    return new QuantityKey(accept, "", "", Ratio.ZERO);
  }
}
