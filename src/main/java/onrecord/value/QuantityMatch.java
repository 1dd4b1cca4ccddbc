package onrecord.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares one reading of an answer with one reading of an accepted figure, rule by rule. */
final class QuantityMatch {
  /** What makes another figure of the one behind it. */
  private static final Set<String> MULTIPLES =
      Set.of("twice", "thrice", "double", "triple", "treble", "quadruple");

  private static final Ratio HALF = Ratio.of(1, 2);

  private Quantity right;
  private Quantity typed;
  private final StatedUnit stated;
  private final Ratio tolerance;
  private final List<String> rules = new ArrayList<>();
  private Ratio rounding = Ratio.ZERO;
  private double credit = 1;
  private String says = "";

  QuantityMatch(Quantity right, Quantity typed, StatedUnit stated, Ratio tolerance) {
    this.right = right;
    this.typed = typed;
    this.stated = stated;
    this.tolerance = tolerance;
  }

  Mark mark(Set<String> known) {
    if (negated(typed) != negated(right)) {
      return Mark.nearMiss("veto.negation", "Your answer denies the figure that the report gives.");
    }
    if (!right.vague().equals(typed.vague())) {
      return Mark.wrong("quantity.vague", "The report and your answer are not equally definite.");
    }
    boolean counts = right.unit().isPresent() || !right.rest().isEmpty() || stated.named();
    if (typed.ordinal() && !right.ordinal() && counts) {
      return Mark.nearMiss("veto.ordinal", "That is a place in an order, not a count.");
    }
    if (typed.several() && !right.several()) {
      return Mark.nearMiss(
          "veto.several", "You gave more than one figure; give the one asked for.");
    }
    return units().or(this::bounds).orElseGet(() -> finish(known));
  }

  private static boolean negated(Quantity q) {
    return q.rest().stream().anyMatch(Words.ENGLISH::negation);
  }

  private Mark finish(Set<String> known) {
    firmness();
    List<String> unexplained = typed.rest().stream().filter(w -> !explained(w, known)).toList();
    if (unexplained.stream().anyMatch(MULTIPLES::contains)) {
      return Mark.wrong("veto.figure", "That is another figure.");
    }
    if (!unexplained.isEmpty()) {
      slip(0.75, "words.unaccounted", "I cannot place \"" + unexplained.getFirst() + "\".");
    }
    if (credit == 1) {
      rules.addFirst("quantity.equal");
      return new Mark(Status.CORRECT, 1, rules, "Right.");
    }
    return new Mark(Status.PARTIAL, credit, rules, says);
  }

  private static boolean explained(String word, Set<String> known) {
    return known.contains(Stem.of(word))
        || known.stream().anyMatch(k -> Words.ENGLISH.kin(k, word));
  }

  private void slip(double factor, String rule, String sentence) {
    credit *= factor;
    rules.add(rule);
    says = says.isEmpty() ? sentence : says;
  }

  private Optional<Mark> units() {
    shares();
    if (right.unit().isPresent() && typed.unit().isEmpty()) {
      slip(0.5, "quantity.unit-missing", "The figure needs its unit.");
      typed = typed.in(right.unit().get());
    } else if (right.unit().isEmpty() && typed.unit().isPresent()) {
      Unit added = typed.unit().get();
      if (stated.bars(added)) {
        return Optional.of(otherUnit());
      }
      slip(0.5, "quantity.unit-added", "The report does not give the figure in that unit.");
      right = right.in(added);
    }
    Optional<Unit> a = right.unit();
    Optional<Unit> b = typed.unit();
    if (a.isEmpty() || b.isEmpty() || a.get().comparable(b.get())) {
      return Optional.empty();
    }
    return Optional.of(otherUnit(a.get(), b.get()));
  }

  /** A part of a whole may be told in percent, "a quarter" as 25 percent, and the other way. */
  private void shares() {
    boolean inPercent = typed.unit().filter(Unit.PERCENT::equals).isPresent();
    if (right.share() && inPercent) {
      right = right.percent();
      rounding = typed.place().times(HALF);
    } else if (typed.share() && right.unit().filter(Unit.PERCENT::equals).isPresent()) {
      typed = typed.percent();
    }
  }

  private Mark otherUnit(Unit a, Unit b) {
    if (a.confusesPoints(b)) {
      String says = "Percent and percentage points are not the same; here it is " + asked(a) + ".";
      return same() ? Mark.nearMiss("veto.points", says) : Mark.wrong("veto.points", says);
    }
    if (a.money() && b.money()) {
      return same()
          ? Mark.nearMiss("veto.currency", "The amount is right, the currency is another.")
          : Mark.wrong("veto.currency", "Another amount in another currency.");
    }
    return otherUnit();
  }

  private boolean same() {
    return right.bounds().equals(typed.bounds());
  }

  private Mark otherUnit() {
    return same()
        ? Mark.nearMiss("veto.unit", "The number is right, but it counts something else.")
        : Mark.wrong("veto.unit", "That is a figure of another kind.");
  }

  private static String asked(Unit unit) {
    return unit.equals(Unit.PERCENT) ? "percent" : "percentage points";
  }

  /** A refusal because of where the figure lies; empty if it fits, perhaps with a slip noted. */
  private Optional<Mark> bounds() {
    Bounds.Shape a = right.bounds().shape();
    Bounds.Shape b = typed.bounds().shape();
    if (a == Bounds.Shape.RANGE || b == Bounds.Shape.RANGE) {
      return ranges(a, b);
    }
    if (!near(right.figure().orElseThrow(), typed.figure().orElseThrow())) {
      return Optional.of(figureSlip());
    }
    if (a == b) {
      strictness(right.bounds(), typed.bounds());
      return Optional.empty();
    }
    return comparator(a, b);
  }

  private void strictness(Bounds a, Bounds b) {
    if (a.lowOpen() != b.lowOpen() || a.highOpen() != b.highOpen()) {
      slip(
          0.5,
          "quantity.comparator-strictness",
          "\"More than\" and \"at least\" (or \"less than\" and \"at most\") are not the same.");
    }
  }

  private Optional<Mark> comparator(Bounds.Shape a, Bounds.Shape b) {
    if (a == Bounds.Shape.EXACT) {
      slip(0.5, "quantity.comparator-added", "The report gives the figure itself, not a limit.");
      return Optional.empty();
    }
    if (b == Bounds.Shape.EXACT) {
      slip(
          0.5,
          "quantity.comparator-dropped",
          a == Bounds.Shape.FLOOR
              ? "The source set a floor (" + limit() + "); you made it exact."
              : "The source set a ceiling (" + limit() + "); you made it exact.");
      return Optional.empty();
    }
    return Optional.of(
        Mark.nearMiss(
            "veto.comparator",
            "The figure is right, but the source set the opposite limit (" + limit() + ")."));
  }

  private String limit() {
    Bounds b = right.bounds();
    String word =
        b.low().isPresent()
            ? b.lowOpen() ? "more than" : "at least"
            : b.highOpen() ? "less than" : "at most";
    return word + " " + right.figure().map(Ratio::toString).orElse("");
  }

  private Optional<Mark> ranges(Bounds.Shape a, Bounds.Shape b) {
    Bounds x = right.bounds();
    Bounds y = typed.bounds();
    boolean low = ends(x.low(), y.low());
    boolean high = ends(x.high(), y.high());
    if (a == b && low && high) {
      strictness(x, y);
      return Optional.empty();
    }
    if (low || high || a != b && (ends(x.low(), y.high()) || ends(x.high(), y.low()))) {
      slip(
          0.5,
          "quantity.one-end",
          a == Bounds.Shape.RANGE
              ? "The source gave a range; only one end of it agrees with yours."
              : "The source gave one figure, you gave a range.");
      return Optional.empty();
    }
    return Optional.of(Mark.wrong("quantity.other-range", "That is not the range in the report."));
  }

  private boolean ends(Optional<Ratio> a, Optional<Ratio> b) {
    return a.isPresent() && b.isPresent() && near(a.get(), b.get());
  }

  private boolean near(Ratio a, Ratio b) {
    Ratio x = right.unit().map(u -> u.base(a)).orElse(a);
    Ratio y = typed.unit().map(u -> u.base(b)).orElse(b);
    Ratio apart = x.minus(y).abs();
    boolean within = apart.compareTo(tolerance.times(factor(right))) <= 0;
    if (within || apart.compareTo(rounding) <= 0) {
      return true;
    }
    return converts()
        && !a.equals(b)
        && apart.compareTo(slack()) <= 0
        && (temperature() || apart.times(Ratio.of(40)).compareTo(x.abs()) <= 0);
  }

  private boolean converts() {
    return right.unit().isPresent()
        && typed.unit().isPresent()
        && !right.unit().get().money()
        && !right.unit().get().equals(typed.unit().get());
  }

  private boolean temperature() {
    return right.unit().get().dimension().equals("temperature");
  }

  /** Half a unit of the last written place, on the side that was written more coarsely. */
  private Ratio slack() {
    Ratio a = right.place().times(factor(right)).times(HALF);
    Ratio b = typed.place().times(factor(typed)).times(HALF);
    return a.compareTo(b) > 0 ? a : b;
  }

  private static Ratio factor(Quantity q) {
    return q.unit().map(Unit::factor).orElse(Ratio.ONE);
  }

  private void firmness() {
    if (right.firmness() == typed.firmness()) {
      return;
    }
    if (typed.firmness() == Quantity.Firmness.EXACT) {
      slip(
          0.75, "quantity.approximator-dropped", "The source gave an estimate; you made it exact.");
    } else if (right.firmness() == Quantity.Firmness.EXACT) {
      slip(
          0.75, "quantity.approximator-added", "The source was definite; you made it an estimate.");
    } else {
      slip(0.75, "quantity.approximator-changed", "\"Nearly\" and \"about\" are not the same.");
    }
  }

  private Mark figureSlip() {
    Ratio a = right.figure().orElseThrow();
    Ratio b = typed.figure().orElseThrow();
    if (a.equals(b)) {
      return Mark.nearMiss("veto.unit", "The number is right, the unit is another.");
    }
    if (a.equals(b.negate())) {
      return Mark.nearMiss("veto.sign", "The figure has the opposite sign.");
    }
    if (!a.isZero() && !b.isZero() && a.divide(b).isPowerOfTen()) {
      return Mark.nearMiss(
          "veto.power-of-ten",
          "The digits are right, but "
              + (b.abs().compareTo(a.abs()) > 0
                  ? "there are too many noughts."
                  : "noughts are missing."));
    }
    return transposed(a, b)
        ? Mark.nearMiss("veto.transposed", "Two digits have changed places.")
        : Mark.wrong("veto.figure", "That is another figure.");
  }

  private static boolean transposed(Ratio a, Ratio b) {
    if (!a.under().equals(BigInteger.ONE)
        || !b.under().equals(BigInteger.ONE)
        || a.over().bitLength() > 200
        || b.over().bitLength() > 200) {
      return false;
    }
    String x = a.over().toString();
    String y = b.over().toString();
    if (x.length() != y.length()) {
      return false;
    }
    int first = 0;
    while (first < x.length() && x.charAt(first) == y.charAt(first)) {
      first++;
    }
    return first + 1 < x.length()
        && x.charAt(first) == y.charAt(first + 1)
        && x.charAt(first + 1) == y.charAt(first)
        && x.substring(first + 2).equals(y.substring(first + 2));
  }
}
