package onrecord.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;

/** T3: one or two statements too many, at most seven lines, each true of one listed speaker. */
final class MatchLines {
  private static final int MOST_LINES = 7;
  private static final int MOST_EXTRA = 2;

  private MatchLines() {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Match match
        && item.solution().key() instanceof Key.Match key) {
      extras(item, match, findings);
      lines(item, match, findings);
      twice(item, match, key, findings);
      said(item, match, key, findings);
    }
  }

  private static void extras(Item item, Prompt.Match match, Findings findings) {
    int extra = match.right().size() - match.left().size();
    if (extra < 1 || extra > MOST_EXTRA) {
      findings.add(
          Finding.T3,
          item.place("extra"),
          extra < 1 ? "no statement is left over" : extra + " statements are left over",
          extra < 1
              ? "add one or two under extra: that nobody in the list made"
              : "leave one or two under extra:");
    }
  }

  private static void lines(Item item, Prompt.Match match, Findings findings) {
    if (match.left().size() > MOST_LINES) {
      findings.add(
          Finding.T3,
          item.place("pairs[" + MOST_LINES + "]"),
          match.left().size() + " pairs are more than fit on a screen",
          "keep at most seven, or make it two questions");
    }
  }

  /** A pair's statement that another listed speaker made too, by the ledger. */
  private static void twice(Item item, Prompt.Match match, Key.Match key, Findings findings) {
    int index = 0;
    for (Map.Entry<String, String> pair : key.pairs().entrySet()) {
      List<Evidence> own =
          item.solution().evidence().stream()
              .filter(e -> e.part().equals(pair.getKey()) || e.part().equals(pair.getValue()))
              .toList();
      Optional<Option> other =
          match.left().stream()
              .filter(o -> !o.id().equals(pair.getKey()))
              .filter(o -> item.entries(own).stream().anyMatch(e -> alsoBy(item, e, o)))
              .findFirst();
      String path = "pairs[" + index + "].said";
      other.ifPresent(
          o ->
              findings.add(
                  Finding.T3,
                  item.place(path),
                  o.text() + " says the same, by the ledger",
                  "take a statement that only one of the listed speakers made"));
      index++;
    }
  }

  private static boolean alsoBy(Item item, LedgerEntry entry, Option speaker) {
    return entry.reported().stream()
        .flatMap(r -> item.texts().ofFact(r.fact()).stream())
        .flatMap(e -> e.reported().stream())
        .anyMatch(r -> r.by().filter(speaker.id()::equals).isPresent());
  }

  /** An extra statement that a listed speaker did make, by the ledger. */
  private static void said(Item item, Prompt.Match match, Key.Match key, Findings findings) {
    for (Paths.Placed placed : Paths.all(item).filter(p -> !p.right()).toList()) {
      item.texts().saying(placed.option().text()).stream()
          .flatMap(e -> e.reported().stream().flatMap(r -> r.by().stream()))
          .filter(key.pairs()::containsKey)
          .findFirst()
          .map(by -> name(match, by))
          .ifPresent(
              name ->
                  findings.add(
                      Finding.T3,
                      item.place(placed.path()),
                      name + " did say this, by the ledger",
                      "take a statement that nobody in the list made"));
    }
  }

  private static String name(Prompt.Match match, String id) {
    return match.left().stream()
        .filter(o -> o.id().equals(id))
        .map(Option::text)
        .findFirst()
        .orElse(id);
  }
}
