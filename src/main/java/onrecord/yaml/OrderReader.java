package onrecord.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;

/** Reads {@code order} and {@code sourcing}: items in the right order, with ties. */
final class OrderReader {
  /** An item as it was read. */
  private record Item(
      String id, String text, String date, String because, List<Evidence> evidence) {}

  private OrderReader() {}

  static Optional<Built> read(Asked asked) {
    boolean ranked = asked.kind() == Kind.SOURCING;
    List<Section> sections = asked.section().sections("items", ranked ? Keys.RANKED : Keys.ITEM);
    List<Item> items = sections.stream().flatMap(s -> item(asked, s).stream()).toList();
    List<Set<Integer>> ties = ties(asked.section(), sections.size());
    boolean usable = items.size() > 1 && items.size() == sections.size();
    if (items.size() == 1 && sections.size() == 1) {
      asked
          .section()
          .bad(
              asked.section().place("items"),
              "one thing alone has no order",
              ranked ? "give three or four items" : "give three to six items");
    }
    return usable ? Optional.of(built(asked, items, ties)) : Optional.empty();
  }

  private static Optional<Item> item(Asked asked, Section section) {
    Optional<LedgerEntry> entry = section.text("of").flatMap(asked.frame()::entry);
    Optional<String> text =
        section.text("item").map(Section.Word::text).or(() -> entry.map(LedgerEntry::text));
    if (text.isEmpty() && !section.has("item") && !section.has("of")) {
      section.missing("item", "an item needs \"item\" or \"of\"");
    }
    Optional<Section.Word> date = section.text("date");
    boolean dated = date.isEmpty() || !Days.forms(section, date.get()).isEmpty();
    List<Evidence> evidence = new ArrayList<>(entry.map(Quotations::of).orElse(List.of()));
    evidence.addAll(asked.quotations().read(section, "evidence", asked.article()));
    String id =
        entry
            .filter(e -> !section.has("item"))
            .map(LedgerEntry::id)
            .or(() -> text.map(t -> Option.of(t).id()))
            .orElse("");
    return text.filter(t -> dated)
        .map(
            t ->
                new Item(
                    id,
                    t,
                    date.map(Section.Word::text).orElse(""),
                    section.textOr("because", ""),
                    evidence));
  }

  private static Built built(Asked asked, List<Item> items, List<Set<Integer>> ties) {
    List<Option> options =
        Ids.options(items.stream().map(i -> new Option(i.id(), i.text())).toList());
    List<Evidence> evidence = new ArrayList<>(asked.evidence());
    Map<String, String> notes = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String part = options.get(i).id();
      notes.put(part, items.get(i).because());
      items.get(i).evidence().forEach(e -> evidence.add(e.forPart(part)));
    }
    Prompt prompt = new Prompt.Arrange(asked.kind(), asked.stem(), options);
    notes.values().removeIf(String::isEmpty);
    Key key = new Key.Arrange(groups(options, ties));
    return new Built(prompt, key, evidence, timeline(items), notes);
  }

  /** The dates of the items, where each has one, as the working of the order. */
  private static String timeline(List<Item> items) {
    boolean dated = items.stream().noneMatch(i -> i.date().isEmpty());
    return dated
        ? String.join("; ", items.stream().map(i -> i.date() + ": " + i.text()).toList())
        : "";
  }

  private static List<Set<String>> groups(List<Option> options, List<Set<Integer>> ties) {
    List<Set<String>> groups = new ArrayList<>();
    int at = 1;
    while (at <= options.size()) {
      int here = at;
      Set<Integer> tie =
          ties.stream().filter(t -> t.contains(here)).findFirst().orElse(Set.of(here));
      Set<String> group = new LinkedHashSet<>();
      tie.forEach(position -> group.add(options.get(position - 1).id()));
      groups.add(group);
      at += tie.size();
    }
    return groups;
  }

  /** Sets of neighbouring positions, from 1; what is out of range or torn apart is reported. */
  private static List<Set<Integer>> ties(Section section, int items) {
    List<Set<Integer>> ties = new ArrayList<>();
    Set<Integer> taken = new TreeSet<>();
    for (Node row : section.has("ties") ? section.rows("ties") : List.<Node>of()) {
      Set<Integer> tie = positions(section.words("ties", row), items);
      if (tie.size() < 2 || !neighbours(tie) || tie.stream().anyMatch(taken::contains)) {
        section.bad(
            row.place(),
            "this is no tie of neighbouring items",
            "write their positions in the list: ties: [[2, 3]]");
      } else {
        ties.add(tie);
        taken.addAll(tie);
      }
    }
    return ties;
  }

  private static Set<Integer> positions(List<Section.Word> words, int items) {
    Set<Integer> positions = new TreeSet<>();
    for (Section.Word word : words) {
      boolean fits = word.text().matches("[1-9]\\d?") && Integer.parseInt(word.text()) <= items;
      if (!fits) {
        return Set.of();
      }
      positions.add(Integer.parseInt(word.text()));
    }
    return positions;
  }

  private static boolean neighbours(Set<Integer> sorted) {
    int first = sorted.iterator().next();
    return sorted.stream().allMatch(p -> p >= first && p < first + sorted.size());
  }
}
