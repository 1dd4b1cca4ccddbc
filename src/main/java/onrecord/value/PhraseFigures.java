package onrecord.value;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds the one figure inside an accepted phrase against the one inside an answer by the rules of
 * figures: signs such as $ and %, limits and hedges are no words, yet they decide.
 */
final class PhraseFigures {
  private static final Pattern POINTS =
      Pattern.compile("(percent|percentage|pct|%) ?-?points?|\\d ?pp\\b");
  private static final Pattern PERCENT = Pattern.compile("per ?cent|%|pct");

  /** Slips that the words of a phrase already show, or that a phrase may leave to the question. */
  private static final Set<String> LEFT_TO_WORDS =
      Set.of("quantity.unit-missing", "quantity.unit-added", "veto.negation", "words.unaccounted");

  private PhraseFigures() {}

  /** What forbids full credit; empty if nothing does, or if either holds no figure or several. */
  static Optional<Mark> fault(String right, String typed, String question) {
    String a = Fold.text(right);
    String b = Fold.text(typed);
    if (mixed(a, b) || mixed(b, a)) {
      return Optional.of(
          Mark.nearMiss("veto.points", "Percent and percentage points are not the same."));
    }
    if (vague(right).isPresent() != vague(typed).isPresent()) {
      return Optional.of(
          Mark.wrong("quantity.vague", "The report and your answer are not equally definite."));
    }
    Optional<Quantity> one = only(right);
    Optional<Quantity> other = only(typed);
    return one.flatMap(x -> other.flatMap(y -> lacking(x, y, question).or(() -> compared(x, y))));
  }

  /** "dozens" beside "a dozen"; only where both hold something of the sort. */
  private static Optional<String> vague(String text) {
    return Quantity.parse(text).flatMap(Quantity::vague);
  }

  /**
   * Whether both say one figure, perhaps in other words, and the same of it: "over 41 towns", "more
   * than 41 towns".
   */
  static boolean agree(String right, String typed, String question) {
    Optional<Quantity> one = only(right);
    Optional<Quantity> other = only(typed);
    return one.isPresent()
        && other.isPresent()
        && alike(one.get(), other.get(), stems(Fold.words(Fold.text(question))));
  }

  private static boolean alike(Quantity right, Quantity typed, Set<String> question) {
    Set<String> needed = stems(right.rest());
    Set<String> given = stems(typed.rest());
    needed.removeAll(question);
    boolean whole = given.containsAll(needed);
    given.removeAll(question);
    boolean placed = needed.containsAll(given);
    Mark mark =
        new QuantityMatch(right, typed, StatedUnit.NONE, Ratio.ZERO).mark(stems(typed.rest()));
    return whole && placed && mark.accepted();
  }

  private static Set<String> stems(List<String> words) {
    return words.stream().map(Stem::of).collect(Collectors.toCollection(HashSet::new));
  }

  /** Money and shares need their unit, unless the question gives it. */
  private static Optional<Mark> lacking(Quantity right, Quantity typed, String question) {
    QuantityKey asked = new QuantityKey(List.of(), "", question, Ratio.ZERO);
    boolean needed =
        typed.unit().isEmpty()
            && right.unit().filter(PhraseFigures::telling).isPresent()
            && !StatedUnit.of(asked).mentioned().contains(right.unit().get());
    return needed
        ? Optional.of(Mark.partial(.5, "quantity.unit-missing", "The figure needs its unit."))
        : Optional.empty();
  }

  private static boolean telling(Unit unit) {
    return unit.money() || unit.equals(Unit.PERCENT);
  }

  private static boolean mixed(String points, String percent) {
    return POINTS.matcher(points).find()
        && PERCENT.matcher(percent).find()
        && !POINTS.matcher(percent).find();
  }

  private static Optional<Quantity> only(String text) {
    return Quantity.parse(text)
        .filter(q -> q.vague().isEmpty() && !q.several())
        .filter(q -> q.rest().stream().noneMatch(w -> Character.isDigit(w.charAt(0))));
  }

  private static Optional<Mark> compared(Quantity right, Quantity typed) {
    Mark mark =
        new QuantityMatch(right, typed, StatedUnit.NONE, Ratio.ZERO).mark(stems(typed.rest()));
    List<String> rules =
        mark.rules().stream().filter(rule -> !LEFT_TO_WORDS.contains(rule)).toList();
    return mark.accepted() || rules.isEmpty() ? Optional.empty() : Optional.of(mark);
  }
}
