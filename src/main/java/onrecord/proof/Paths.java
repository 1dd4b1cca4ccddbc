package onrecord.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;

/** Where in the file everything that is offered was written, as paths of the question's places. */
final class Paths {
  private Paths() {}

  /**
   * Something offered and its path.
   *
   * @param right it is the key, or belongs to it
   */
  record Placed(Option option, String path, boolean right) {}

  /**
   * What is offered, in groups within which all must differ; what is offered always, or is marked,
   * was not written.
   */
  static List<List<Placed>> groups(Item item) {
    return switch (item.question().prompt()) {
      case Prompt.Choose choose -> List.of(choices(item, choose));
      case Prompt.Match match -> List.of(left(match), right(item, match));
      case Prompt.Form form when form.cards() -> List.of(heaps(form), cards(form));
      case Prompt.Form form -> form.fields().stream().map(f -> field(item, f)).toList();
      case Prompt.Arrange arrange when arrange.some() -> List.of(links(item, arrange));
      case Prompt.Arrange arrange -> List.of(items(arrange));
      case Prompt.Typed ignored -> List.of();
      case Prompt.Grid ignored -> List.of();
      case Prompt.Mark ignored -> List.of();
      case Prompt.Compare ignored -> List.of();
      case Prompt.Desk ignored -> List.of();
    };
  }

  /** Everything offered in one list. */
  static Stream<Placed> all(Item item) {
    return groups(item).stream().flatMap(List::stream);
  }

  /** The options of a choice, the key's first. */
  static List<Placed> choices(Item item, Prompt.Choose choose) {
    Set<String> right = item.solution().key() instanceof Key.Choose key ? key.right() : Set.of();
    List<Placed> placed = new ArrayList<>();
    choose.options().stream()
        .filter(o -> right.contains(o.id()))
        .forEach(o -> placed.add(new Placed(o, right(choose, placed.size()), true)));
    Set<String> partly =
        item.kind() == Kind.WORDING && item.solution().key() instanceof Key.Choose key
            ? key.partly().keySet()
            : Set.of();
    choose.options().stream()
        .filter(o -> partly.contains(o.id()))
        .forEach(o -> placed.add(new Placed(o, acceptable(choose, placed.size() - 1), false)));
    int rights = placed.size();
    choose.options().stream()
        .filter(o -> !right.contains(o.id()) && !partly.contains(o.id()))
        .forEach(o -> placed.add(new Placed(o, wrong(choose, placed.size() - rights), false)));
    return placed;
  }

  /** The options of a choice that say something, the key's first. */
  static List<Placed> stated(Item item, Prompt.Choose choose) {
    return choices(item, choose).stream()
        .filter(placed -> !placed.option().id().equals(Option.NOT_STATED))
        .toList();
  }

  private static String right(Prompt.Choose choose, int index) {
    String several = choose.fixed() ? "answers" : "answers[" + index + "]";
    return choose.several() ? several : "answer";
  }

  /** Fixed options may have been put in order, so that their places in the file are not theirs. */
  private static String wrong(Prompt.Choose choose, int index) {
    return choose.fixed() ? "wrong" : "wrong[" + index + "]";
  }

  private static String acceptable(Prompt.Choose choose, int index) {
    return choose.fixed() ? "acceptable" : "acceptable[" + index + "]";
  }

  private static List<Placed> heaps(Prompt.Form form) {
    return numbered(form.heaps(), "into[", "]");
  }

  private static List<Placed> cards(Prompt.Form form) {
    List<Option> cards = form.fields().stream().map(Prompt.Field::asOption).toList();
    return numbered(cards, "cards[", "].card");
  }

  /** The links of a chain, then those that do not belong; an origin nobody wrote is left out. */
  static List<Placed> links(Item item, Prompt.Arrange arrange) {
    Set<String> right =
        item.solution().key() instanceof Key.Arrange key
            ? key.groups().stream().flatMap(Set::stream).collect(Collectors.toSet())
            : Set.of();
    List<Placed> placed = new ArrayList<>();
    for (Option option : arrange.items()) {
      int extra = placed.size() - right.size();
      boolean link = right.contains(option.id());
      String here = item.wrote("chain") ? "chain[" + placed.size() + "]" : "of";
      String path = link ? here : "extra[" + extra + "]";
      if (link || item.wrote(path)) {
        placed.add(new Placed(option, path, link));
      }
    }
    return placed;
  }

  private static List<Placed> left(Prompt.Match match) {
    return numbered(match.left(), "pairs[", "].who");
  }

  private static List<Placed> right(Item item, Prompt.Match match) {
    List<String> said =
        item.solution().key() instanceof Key.Match key
            ? List.copyOf(key.pairs().values())
            : List.of();
    List<Placed> placed = new ArrayList<>();
    int extras = 0;
    for (Option option : match.right()) {
      int pair = said.indexOf(option.id());
      String path = pair >= 0 ? "pairs[" + pair + "].said" : "extra[" + extras++ + "]";
      placed.add(new Placed(option, path, pair >= 0));
    }
    return placed;
  }

  private static List<Placed> field(Item item, Prompt.Field field) {
    String right =
        item.solution().key() instanceof Key.Form key
            ? key.chosen().getOrDefault(field.id(), "")
            : "";
    String wrong = "wrong." + (field.id().equals("source") ? "sources" : field.id());
    return field.options().stream()
        .map(option -> placed(option, option.id().equals(right), wrong))
        .toList();
  }

  private static Placed placed(Option option, boolean right, String wrong) {
    return new Placed(option, right ? "of" : wrong, right);
  }

  private static List<Placed> items(Prompt.Arrange arrange) {
    return numbered(arrange.items(), "items[", "].item");
  }

  private static List<Placed> numbered(List<Option> options, String before, String after) {
    List<Placed> placed = new ArrayList<>();
    for (Option option : options) {
      placed.add(new Placed(option, before + placed.size() + after, true));
    }
    return placed;
  }
}
