package onrecord.proof;

import java.util.ArrayList;
import java.util.List;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;

/**
 * T4: three to six items to put in order, each with a date or with evidence; three or four to be
 * ranked, each with evidence.
 */
final class OrderLines {
  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final int MOST_RANKED = 4;

  private OrderLines() {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Arrange arrange && !arrange.some()) {
      int items = arrange.items().size();
      boolean ranked = item.kind() == Kind.SOURCING;
      if (items < FEWEST || items > (ranked ? MOST_RANKED : MOST)) {
        findings.add(
            Finding.T4,
            item.place("items"),
            items + (items == 1 ? " item" : " items") + " to put in order",
            ranked ? "give three or four" : "give three to six");
      }
      for (int i = 0; i < items; i++) {
        grounded(item, "items[" + i + "]", arrange.items().get(i).id(), findings);
      }
      inTime(item, arrange, findings);
    }
  }

  private static void grounded(Item item, String path, String id, Findings findings) {
    boolean date = item.wrote(path + ".date");
    boolean ranked = item.kind() == Kind.SOURCING;
    if (!date && !evident(item, id)) {
      findings.add(
          Finding.T4,
          item.place(path),
          ranked ? "this item has no evidence" : "this item has neither date nor evidence",
          (ranked ? "add " : "add date: or ") + "evidence: or of: with a ledger entry");
    }
  }

  /** Dates must not run backwards; two alike are a tie unless the reports tell which came first. */
  private static void inTime(Item item, Prompt.Arrange arrange, Findings findings) {
    List<String> dates = dates(item, arrange);
    for (int i = 1; i < dates.size(); i++) {
      int order = compare(dates.get(i - 1), dates.get(i));
      String path = "items[" + i + "].date";
      if (order > 0) {
        findings.add(
            Finding.T4,
            item.place(path),
            "this date is earlier than that of the item before",
            "list the items in the right order, the earliest first");
      } else if (dates.get(i - 1).equals(dates.get(i)) && !tied(item, arrange, i)) {
        findings.add(
            Finding.T4,
            item.place(path),
            "two items have the same date and nothing says which came first",
            "declare them as a tie, ties: [[" + i + ", " + (i + 1) + "]], or add evidence to both");
      }
    }
  }

  private static boolean tied(Item item, Prompt.Arrange arrange, int index) {
    String a = arrange.items().get(index - 1).id();
    String b = arrange.items().get(index).id();
    boolean tie =
        item.solution().key() instanceof Key.Arrange key
            && key.groups().stream().anyMatch(g -> g.contains(a) && g.contains(b));
    return tie || (evident(item, a) && evident(item, b));
  }

  private static boolean evident(Item item, String id) {
    return item.solution().evidence().stream().anyMatch(e -> e.part().equals(id));
  }

  /** The items' dates, out of the time line that is the working of a wholly dated order. */
  private static List<String> dates(Item item, Prompt.Arrange arrange) {
    String rest = item.solution().comment().working();
    List<String> dates = new ArrayList<>();
    for (Option option : arrange.items()) {
      int cut = rest.indexOf(": " + option.text());
      if (cut < 0 || !rest.substring(0, cut).matches("\\d{4}(-\\d{2}){0,2}")) {
        return List.of();
      }
      dates.add(rest.substring(0, cut));
      rest = rest.substring(cut + 2 + option.text().length()).replaceFirst("^; ", "");
    }
    return List.copyOf(dates);
  }

  /** Compares as far as both are given: a month holds all its days. */
  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    return a.substring(0, length).compareTo(b.substring(0, length));
  }
}
