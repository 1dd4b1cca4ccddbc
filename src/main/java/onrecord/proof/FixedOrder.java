package onrecord.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.DayOrder;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;

/**
 * M3 and M9: where options are not shuffled, keys stand in no favourite position; figures and days
 * stand in their own order.
 */
final class FixedOrder {
  private static final int ENOUGH = 20;
  private static final int ROW = 4;
  private static final int MOST_PERCENT = 40;

  /** Chi-square at p = 0.05 by the number of positions. */
  private static final Map<Integer, Double> CRITICAL = Map.of(3, 5.991, 4, 7.815, 5, 9.488);

  private FixedOrder() {}

  /** A question whose options stay where they are, and the position of its key, from 0. */
  private record Kept(Item item, int position, int options) {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Choose choose && written(item)) {
      List<String> texts =
          choose.options().stream().filter(o -> !unsaid(o)).map(Option::text).toList();
      Optional<List<BigDecimal>> values = values(texts);
      if (values.isPresent() && !(choose.fixed() && ascending(values.get()))) {
        findings.add(
            Finding.M9,
            item.place("fixed", "wrong"),
            "these figures or days do not stand in their order",
            choose.fixed()
                ? "begin each with its figure, or write each as a day"
                : "add fixed: true, then they do");
      }
    }
  }

  private static boolean written(Item item) {
    return item.kind() == Kind.CHOICE || item.kind() == Kind.CHOICES;
  }

  private static boolean unsaid(Option option) {
    return option.id().equals(Option.NOT_STATED);
  }

  /** What the options stand for, where all are figures, or all are days. */
  private static Optional<List<BigDecimal>> values(List<String> texts) {
    List<BigDecimal> days =
        texts.stream().flatMap(t -> DayOrder.of(t).stream()).map(BigDecimal::valueOf).toList();
    List<BigDecimal> figures =
        texts.stream()
            .filter(t -> Amount.read(t).isPresent())
            .flatMap(t -> Numbers.inDigits(t).stream().limit(1))
            .toList();
    return Stream.of(days, figures)
        .filter(values -> values.size() == texts.size() && values.size() > 1)
        .findFirst();
  }

  private static boolean ascending(List<BigDecimal> values) {
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i).compareTo(values.get(i - 1)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The positions of keys over a bank. */
  static void look(Texts texts, List<Item> items, Findings findings) {
    List<Kept> kept = items.stream().flatMap(item -> kept(item).stream()).toList();
    row(kept, findings);
    Map<Integer, List<Kept>> byOptions =
        kept.stream()
            .collect(Collectors.groupingBy(Kept::options, TreeMap::new, Collectors.toList()));
    List<String> wrong = new ArrayList<>();
    byOptions.values().stream()
        .filter(list -> list.size() >= ENOUGH)
        .flatMap(list -> favourite(list).stream())
        .forEach(wrong::add);
    if (!wrong.isEmpty()) {
      findings.add(
          Finding.M3,
          texts.bank().place(),
          "the key is " + String.join(", and ", wrong),
          "drop fixed: true where the order of the options means nothing");
    }
  }

  private static Optional<Kept> kept(Item item) {
    if (item.question().prompt() instanceof Prompt.Choose choose
        && choose.fixed()
        && !choose.several()
        && item.kind() != Kind.STATUS
        && item.solution().key() instanceof Key.Choose key) {
      List<String> ids = choose.options().stream().map(Option::id).toList();
      return key.right().stream()
          .findFirst()
          .map(id -> new Kept(item, ids.indexOf(id), ids.size()));
    }
    return Optional.empty();
  }

  private static void row(List<Kept> kept, Findings findings) {
    int run = 0;
    for (int i = 0; i < kept.size(); i++) {
      boolean same = i > 0 && kept.get(i).position() == kept.get(i - 1).position();
      run = same ? run + 1 : 1;
      if (run == ROW) {
        Kept last = kept.get(i);
        findings.add(
            Finding.M3,
            last.item().place("fixed"),
            "for the fourth time in a row the key stands in position " + (last.position() + 1),
            "drop fixed: true here, or move the question");
      }
    }
  }

  private static Optional<String> favourite(List<Kept> list) {
    int options = list.getFirst().options();
    int[] counts = new int[options];
    list.forEach(kept -> counts[kept.position()]++);
    int most = 0;
    double chi = 0;
    double expected = (double) list.size() / options;
    for (int i = 0; i < options; i++) {
      most = counts[i] > counts[most] ? i : most;
      chi += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    boolean uneven = chi > CRITICAL.getOrDefault(options, Double.POSITIVE_INFINITY);
    boolean often = 100 * counts[most] > MOST_PERCENT * list.size() && options > 2;
    return uneven || often
        ? Optional.of(
            "in position "
                + (most + 1)
                + " in "
                + counts[most]
                + " of "
                + list.size()
                + " questions with "
                + options
                + " options that are fixed")
        : Optional.empty();
  }
}
