package onrecord.value;

import java.util.Optional;

/**
 * A number as it was read: its value, the weight of its last written place, the figure before a
 * scale ("20" of 20k), and the token after it.
 */
record Numeral(
    Ratio value, Ratio place, Ratio raw, boolean ordinal, Optional<String> vague, int next) {

  static Numeral of(Ratio value, Ratio place, int next) {
    return new Numeral(value, place, value, false, Optional.empty(), next);
  }

  boolean scaled() {
    return !raw.equals(value);
  }

  Numeral times(Ratio scale, int after) {
    return new Numeral(value.times(scale), place.times(scale), raw, ordinal, vague, after);
  }

  Numeral plus(Ratio more, int after) {
    Ratio sum = value.compareTo(Ratio.ZERO) < 0 ? value.minus(more) : value.plus(more);
    return new Numeral(sum, place, raw, ordinal, vague, after);
  }

  Numeral negative() {
    return new Numeral(value.negate(), place, raw.negate(), ordinal, vague, next);
  }
}
