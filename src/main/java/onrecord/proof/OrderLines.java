package onrecord.proof;

import onrecord.bank.Prompt;

/** T4: three to six items to put in order, each with a date or with evidence. */
final class OrderLines {
  private static final int FEWEST = 3;
  private static final int MOST = 6;

  private OrderLines() {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Arrange arrange) {
      int items = arrange.items().size();
      if (items < FEWEST || items > MOST) {
        findings.add(
            Finding.T4,
            item.place("items"),
            items + (items == 1 ? " item" : " items") + " to put in order",
            "give three to six");
      }
      for (int i = 0; i < items; i++) {
        grounded(item, "items[" + i + "]", arrange.items().get(i).id(), findings);
      }
    }
  }

  private static void grounded(Item item, String path, String id, Findings findings) {
    boolean date = item.wrote(path + ".date");
    boolean evidence = item.solution().evidence().stream().anyMatch(e -> e.part().equals(id));
    if (!date && !evidence) {
      findings.add(
          Finding.T4,
          item.place(path),
          "this item has neither date nor evidence",
          "add date: or evidence: or of: with a ledger entry");
    }
  }
}
