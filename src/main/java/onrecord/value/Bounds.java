package onrecord.value;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a figure lies: exactly there, above a floor, below a ceiling, or in a range. */
public record Bounds(Optional<Ratio> low, boolean lowOpen, Optional<Ratio> high, boolean highOpen) {

  /** What kind of bounds these are. */
  public enum Shape {
    EXACT,
    FLOOR,
    CEILING,
    RANGE
  }

  public Bounds {
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("bounds without an end");
    }
  }

  static Bounds exactly(Ratio value) {
    return new Bounds(Optional.of(value), false, Optional.of(value), false);
  }

  static Bounds floor(Ratio value, boolean open) {
    return new Bounds(Optional.of(value), open, Optional.empty(), false);
  }

  static Bounds ceiling(Ratio value, boolean open) {
    return new Bounds(Optional.empty(), false, Optional.of(value), open);
  }

  /** A closed range; the ends may come in either order. */
  static Bounds range(Ratio a, Ratio b) {
    boolean up = a.compareTo(b) <= 0;
    return new Bounds(Optional.of(up ? a : b), false, Optional.of(up ? b : a), false);
  }

  public Shape shape() {
    if (low.isEmpty()) {
      return Shape.CEILING;
    }
    return high.isEmpty() ? Shape.FLOOR : exact() ? Shape.EXACT : Shape.RANGE;
  }

  boolean exact() {
    return low.isPresent() && low.equals(high) && !lowOpen && !highOpen;
  }

  Bounds map(UnaryOperator<Ratio> f) {
    return new Bounds(low.map(f), lowOpen, high.map(f), highOpen);
  }
}
