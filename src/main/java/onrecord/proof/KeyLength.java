package onrecord.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.corpus.Level;

/**
 * M2: the key does not stand out as the longest option, neither in one question nor over a bank.
 * Names and figures are as long as they are, and so are single words.
 */
final class KeyLength {
  private static final double OF_THE_MEAN = 1.4;
  private static final int FAR = 8;
  private static final int ENOUGH = 20;
  private static final int WORDS = 3;

  /** How often the key may be the longest, in percent, by the number of options. */
  private static final Map<Integer, Integer> MOST = Map.of(3, 35, 4, 30);

  private KeyLength() {}

  /** Lengths in code points, "the report does not say" left out: it is the same everywhere. */
  private record Lengths(Item item, int key, int words, List<Integer> others) {
    boolean longest() {
      return others.stream().allMatch(other -> key > other);
    }

    boolean far() {
      boolean far = others.stream().allMatch(other -> key >= other + FAR);
      return far || (longest() && words >= WORDS && key > OF_THE_MEAN * mean());
    }

    double mean() {
      return others.stream().mapToInt(Integer::intValue).average().orElse(key);
    }

    int options() {
      return others.size() + 1;
    }
  }

  static void look(Item item, Findings findings) {
    lengths(item)
        .filter(Lengths::far)
        .ifPresent(
            l ->
                findings.add(
                    Finding.M2,
                    item.place("answer"),
                    String.format(
                        Locale.ROOT,
                        "the key stands out: %d characters, the others have %.0f on average",
                        l.key(),
                        l.mean()),
                    "cut the key, or say as much in a wrong answer"));
  }

  /** Over a bank, from twenty questions with as many options on. */
  static void look(Texts texts, List<Item> items, Findings findings) {
    Map<Integer, List<Lengths>> byOptions =
        items.stream()
            .flatMap(item -> lengths(item).stream())
            .filter(l -> MOST.containsKey(l.options()))
            .collect(Collectors.groupingBy(Lengths::options, TreeMap::new, Collectors.toList()));
    byOptions.values().removeIf(list -> list.size() < ENOUGH || !tooOften(list));
    if (!byOptions.isEmpty()) {
      String wrong =
          byOptions.values().stream().map(KeyLength::said).collect(Collectors.joining(", and "));
      findings.add(
          Finding.M2.at(
              texts.bank().place(),
              Level.ERROR,
              "the key is the longest option in " + wrong,
              "cut keys and let wrong answers say as much"));
    }
  }

  private static boolean tooOften(List<Lengths> list) {
    int most = MOST.getOrDefault(list.getFirst().options(), 100);
    return 100 * longest(list) > most * list.size();
  }

  private static int longest(List<Lengths> list) {
    return (int) list.stream().filter(Lengths::longest).count();
  }

  private static String said(List<Lengths> list) {
    return longest(list)
        + " of "
        + list.size()
        + " questions with "
        + list.getFirst().options()
        + " options";
  }

  private static Optional<Lengths> lengths(Item item) {
    boolean words = item.kind() == Kind.CHOICE || item.kind() == Kind.WORDING;
    if (words
        && item.question().prompt() instanceof Prompt.Choose choose
        && item.solution().key() instanceof Key.Choose) {
      List<Paths.Placed> options = Paths.stated(item, choose);
      List<Paths.Placed> keys = options.stream().filter(Paths.Placed::right).toList();
      boolean given = options.stream().allMatch(o -> asItIs(item, o.option()));
      return keys.size() == 1 && options.size() > 2 && !given
          ? Optional.of(lengths(item, keys.getFirst().option(), options))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Lengths lengths(Item item, Option key, List<Paths.Placed> options) {
    List<Integer> others =
        options.stream().filter(o -> !o.right()).map(o -> length(o.option())).toList();
    return new Lengths(item, length(key), Words.of(key.text()).size(), others);
  }

  private static int length(Option option) {
    return option.text().codePointCount(0, option.text().length());
  }

  private static boolean asItIs(Item item, Option option) {
    return Amount.read(option.text()).isPresent()
        || Days.alone(option.text())
        || Names.source(item.bank().cast(), option.id(), option.text()).isPresent()
        || Words.of(option.text()).size() == 1;
  }
}
