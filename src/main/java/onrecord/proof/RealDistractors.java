package onrecord.proof;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;

/**
 * M11: a wrong figure or name works when a hasty reader has just met it, so it stands in the
 * reports; whoever makes one up says so.
 */
final class RealDistractors {
  private final Findings findings;
  private final Set<BigDecimal> numbers;
  private final String words;
  private final Map<String, Boolean> there = new HashMap<>();

  private RealDistractors(Texts texts, Findings findings) {
    this.findings = findings;
    this.numbers =
        texts.worded().stream()
            .flatMap(article -> article.numbers().stream())
            .map(BigDecimal::stripTrailingZeros)
            .collect(Collectors.toSet());
    this.words =
        texts.worded().stream()
            .flatMap(Worded::all)
            .map(Words.Word::text)
            .collect(Collectors.joining(" "));
  }

  static void look(Texts texts, List<Item> items, Findings findings) {
    RealDistractors check = new RealDistractors(texts, findings);
    items.forEach(check::look);
  }

  private void look(Item item) {
    boolean asked =
        item.kind() == Kind.CHOICE || item.kind() == Kind.CHOICES || item.kind() == Kind.WHO;
    if (asked
        && item.question().prompt() instanceof Prompt.Choose choose
        && !item.wrote("invented")) {
      Paths.stated(item, choose).stream()
          .filter(placed -> !placed.right() && madeUp(item, placed))
          .forEach(placed -> report(item, placed));
    }
  }

  private boolean madeUp(Item item, Paths.Placed placed) {
    String text = placed.option().text();
    Optional<BigDecimal> figure = figure(text);
    return figure
        .map(n -> !numbers.contains(n))
        .orElseGet(() -> isName(item, placed) && !stands(text));
  }

  /** The one figure of an option that is nothing else. */
  private static Optional<BigDecimal> figure(String text) {
    List<BigDecimal> numbers = Amount.read(text).isPresent() ? Numbers.inDigits(text) : List.of();
    return numbers.size() == 1 && !Days.alone(text)
        ? Optional.of(numbers.getFirst().stripTrailingZeros())
        : Optional.empty();
  }

  private static boolean isName(Item item, Paths.Placed placed) {
    String text = placed.option().text();
    boolean known = Names.source(item.bank().cast(), placed.option().id(), text).isPresent();
    List<Words.Word> words = Words.cut(text);
    boolean capitals = words.size() > 1 && words.stream().allMatch(Words.Word::capital);
    return !known && capitals;
  }

  private boolean stands(String name) {
    return there.computeIfAbsent(name, n -> Words.holds(words, n));
  }

  private void report(Item item, Paths.Placed placed) {
    findings.add(
        Finding.M11,
        item.place(placed.path()),
        "\"" + placed.option().text() + "\" stands in no report",
        "take one that does, or add invented: true");
  }
}
