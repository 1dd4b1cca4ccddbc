package onrecord.value;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a question says of the unit, so that an answer need not: a unit, a scale such as the million
 * of "million euros", or only a word for what is counted.
 *
 * @param named whether the question names what it wants counted
 * @param scale at least 1; what a bare figure is to be multiplied by
 * @param unit a measure or currency, if it is one
 * @param mentioned every unit in the words of the question
 */
record StatedUnit(boolean named, Ratio scale, Optional<Unit> unit, Set<Unit> mentioned) {
  /** Nothing is said of a unit. */
  static final StatedUnit NONE = new StatedUnit(false, Ratio.ONE, Optional.empty(), Set.of());

  private static final String COUNTED = "how many ";

  StatedUnit {
    mentioned = Set.copyOf(mentioned);
  }

  static StatedUnit of(QuantityKey key) {
    String unit = key.unit();
    boolean named = !unit.isBlank() || Fold.text(key.question()).contains(COUNTED);
    return new StatedUnit(
        named,
        scale(unit),
        unit.isBlank() ? Optional.empty() : unit(unit),
        mentioned(unit + " " + key.question()));
  }

  /** The scale that a name of a unit begins with, 1 if it begins with none. */
  static Ratio scale(String name) {
    List<Token> tokens = Lexer.tokens(name);
    boolean word =
        Numerals.ENGLISH.is(tokens, 0, Numerals.Kind.SCALE)
            || Numerals.ENGLISH.is(tokens, 0, Numerals.Kind.HUNDRED);
    boolean letter =
        Numerals.ENGLISH.is(tokens, 0, Numerals.Kind.LETTER)
            && Units.FIRST.any(tokens, 1).isPresent();
    return word || letter ? Numerals.ENGLISH.at(tokens, 0).orElseThrow().value() : Ratio.ONE;
  }

  /** Words behind the unit, as in "euros per head", do not hide it. */
  private static Optional<Unit> unit(String name) {
    List<Quantity> readings = Quantity.readings("1 " + name);
    Stream<Quantity> whole = readings.stream().filter(q -> q.rest().isEmpty());
    return Stream.concat(whole, readings.stream()).flatMap(q -> q.unit().stream()).findFirst();
  }

  private static Set<Unit> mentioned(String text) {
    List<Token> tokens = Lexer.tokens(text);
    Set<Unit> units = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Units.FIRST.any(tokens, i).ifPresent(hit -> units.add(hit.meaning()));
    }
    return units;
  }

  /** An accepted figure in full: a bare one is meant in the unit stated. */
  Quantity full(Quantity accepted) {
    return bare(accepted) ? scaled(accepted) : united(accepted);
  }

  /** What a typed figure may mean, the likelier first: 33 and 33,000,000 beside "million". */
  List<Quantity> meant(Quantity typed) {
    if (!bare(typed) || scale.equals(Ratio.ONE)) {
      return List.of(united(typed));
    }
    boolean small = typed.figure().or(typed.bounds()::low).orElse(Ratio.ZERO).compareTo(scale) < 0;
    return small ? List.of(scaled(typed), united(typed)) : List.of(united(typed), scaled(typed));
  }

  /** True for a figure with neither unit nor scale, which takes both from the question. */
  boolean bare(Quantity q) {
    return q.unit().isEmpty() && !q.scaled();
  }

  private Quantity scaled(Quantity q) {
    return united(q.times(scale));
  }

  private Quantity united(Quantity q) {
    boolean percent = unit.filter(Unit.PERCENT::equals).isPresent();
    return q.unit().isPresent()
        ? q
        : percent && q.share() ? q.percent() : unit.map(q::in).orElse(q);
  }

  /** Whether a unit typed to a figure that has none is not what the question asks for. */
  boolean bars(Unit typed) {
    return named && !mentioned.contains(typed) && !typed.dimension().equals("times");
  }
}
