package onrecord.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Source;

/**
 * M10: no option stands out by its sort: one person among offices, one figure with a unit, or the
 * key alone with or without its approximator. Options that the program drew are not looked at.
 */
final class OneSort {
  private static final int FEWEST = 3;

  private OneSort() {}

  static void look(Item item, Findings findings) {
    boolean asked = item.kind() == Kind.WHO || item.kind() == Kind.CHOICE;
    if (asked
        && (item.wrote("wrong") || item.wrote("wrong[0]"))
        && item.question().prompt() instanceof Prompt.Choose choose) {
      List<Paths.Placed> options = Paths.stated(item, choose);
      odd(options, placed -> sort(item, placed))
          .ifPresent(
              o ->
                  report(
                      item, o, "the only " + sort(item, o).orElse("") + " among them", findings));
      odd(options, OneSort::unit)
          .ifPresent(o -> report(item, o, "the only one with this unit, or without one", findings));
      odd(options, OneSort::approximator)
          .filter(o -> o.right() && !sharesFigure(o, options))
          .ifPresent(
              o -> report(item, o, "alone in being approximate, or in not being so", findings));
    }
  }

  /** The one option that differs where all others, two at least, are of one sort. */
  private static Optional<Paths.Placed> odd(
      List<Paths.Placed> options, Function<Paths.Placed, Optional<String>> sort) {
    Map<String, Integer> counts = new HashMap<>();
    for (Paths.Placed option : options) {
      sort.apply(option).ifPresent(s -> counts.merge(s, 1, Integer::sum));
    }
    int known = counts.values().stream().mapToInt(Integer::intValue).sum();
    boolean two = counts.size() == 2 && known == options.size() && known >= FEWEST;
    return options.stream()
        .filter(o -> two && sort.apply(o).filter(s -> counts.getOrDefault(s, 0) == 1).isPresent())
        .findFirst();
  }

  private static Optional<String> sort(Item item, Paths.Placed placed) {
    return Names.source(item.bank().cast(), placed.option().id(), placed.option().text())
        .flatMap(source -> sort(source.sort()));
  }

  private static Optional<String> sort(Source.Sort sort) {
    return switch (sort) {
      case PERSON -> Optional.of("person");
      case OFFICE, MINISTRY, MEDIUM -> Optional.of("organisation");
      case GROUP, UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<String> unit(Paths.Placed placed) {
    return Amount.read(placed.option().text()).map(Amount::unit);
  }

  private static Optional<String> approximator(Paths.Placed placed) {
    return Amount.read(placed.option().text()).map(a -> a.approximate() ? "open" : "exact");
  }

  private static boolean sharesFigure(Paths.Placed key, List<Paths.Placed> options) {
    Optional<Double> figure = named(key);
    return options.stream().anyMatch(o -> !o.right() && named(o).equals(figure));
  }

  private static Optional<Double> named(Paths.Placed placed) {
    return Amount.read(placed.option().text()).map(Amount::named);
  }

  private static void report(Item item, Paths.Placed odd, String how, Findings findings) {
    findings.add(
        Finding.M10,
        item.place(odd.path(), "of"),
        "\"" + odd.option().text() + "\" is " + how,
        "offer options of one sort, or two of each");
  }
}
