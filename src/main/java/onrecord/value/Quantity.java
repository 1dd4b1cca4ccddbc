package onrecord.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure as somebody wrote it: bounds in the unit written, how firm it is, its unit, the weight
 * of its last written place (0 for fractions), and the words that no rule of figures explains.
 *
 * @param scaled whether a scale such as "million" or "k" was written
 * @param several whether other figures are offered beside it, as in "41 or 14"
 */
public record Quantity(
    Bounds bounds,
    Firmness firmness,
    Optional<Unit> unit,
    Ratio place,
    Optional<String> vague,
    boolean ordinal,
    boolean scaled,
    boolean several,
    List<String> rest) {

  /** How sure the writer is of a figure. */
  public enum Firmness {
    /** As stated. */
    EXACT,
    /** "about", "some", "roughly". */
    ABOUT,
    /** "nearly", "almost": just below. */
    NEARLY
  }

  public Quantity {
    rest = List.copyOf(rest);
  }

  /** Reads one figure or range; empty if the text holds none, or is too long to be one. */
  public static Optional<Quantity> parse(String text) {
    return new QuantityReader(Lexer.tokens(text), Units.FIRST).read();
  }

  /** Every reading of the text: some short words are both a unit and a number's suffix. */
  static List<Quantity> readings(String text) {
    List<Token> tokens = Lexer.tokens(text);
    Optional<Quantity> first = new QuantityReader(tokens, Units.FIRST).read();
    Optional<Quantity> second = new QuantityReader(tokens, Units.SECOND).read();
    if (first.equals(second)) {
      return first.stream().toList();
    }
    return Stream.of(first, second).flatMap(Optional::stream).toList();
  }

  Quantity in(Unit other) {
    return new Quantity(
        bounds, firmness, Optional.of(other), place, vague, ordinal, scaled, several, rest);
  }

  /** The figure so many times as large, in the same unit. */
  Quantity times(Ratio scale) {
    return new Quantity(
        bounds.map(scale::times),
        firmness,
        unit,
        place.times(scale),
        vague,
        ordinal,
        scaled,
        several,
        rest);
  }

  /** True for a part of a whole that is written as one: "half", "1/4", "two in three". */
  boolean share() {
    boolean part = vague.isEmpty() && unit.isEmpty() && place.isZero();
    return part
        && Stream.of(bounds.low(), bounds.high())
            .flatMap(Optional::stream)
            .allMatch(end -> end.compareTo(Ratio.ZERO) > 0 && end.compareTo(Ratio.ONE) <= 0);
  }

  /** A part of a whole in percent. */
  Quantity percent() {
    return times(Ratio.of(100)).in(Unit.PERCENT);
  }

  /** The bounds in the base unit. */
  Bounds base() {
    return unit.map(u -> bounds.map(u::base)).orElse(bounds);
  }

  /**
   * The single figure, wherever it stands: exact, as a floor or as a ceiling; empty for a range.
   */
  Optional<Ratio> figure() {
    if (bounds.low().isPresent() && bounds.high().isPresent() && !bounds.exact()) {
      return Optional.empty();
    }
    return bounds.low().isPresent() ? bounds.low() : bounds.high();
  }
}
