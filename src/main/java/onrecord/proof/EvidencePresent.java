package onrecord.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.bank.Difference;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Solution;

/** E1: every key, and every part of a key that has parts, is bound to words of a report. */
final class EvidencePresent {
  private EvidencePresent() {}

  static void look(Item item, Findings findings) {
    Solution solution = item.solution();
    if (solution.key() instanceof Key.Match match) {
      pairs(item, match, findings);
    } else if (solution.key() instanceof Key.Desk desk) {
      errors(item, desk, findings);
    } else if (solution.key() instanceof Key.Compare compare) {
      passages(item, compare, findings);
    } else if (none(item)) {
      findings.add(
          Finding.E1,
          item.place(""),
          solution.notStated()
              ? "\"not stated\" needs the words that come closest"
              : "this question has no evidence",
          solution.notStated()
              ? "quote them exactly under nearest:"
              : "quote the exact words that carry the answer under evidence:, or name a ledger entry under of:");
    }
  }

  /** A claim that nobody speaks to needs the words that come closest; another is T6's. */
  private static boolean none(Item item) {
    return item.kind() == Kind.STATUS
        ? item.solution().notStated() && !item.wrote("nearest")
        : item.solution().evidence().isEmpty() && !written(item);
  }

  /**
   * What was written and could not be read is a finding already; an order looks at its items, cards
   * are looked at one by one.
   */
  private static boolean written(Item item) {
    boolean parted =
        switch (item.question().prompt()) {
          case Prompt.Arrange arrange -> !arrange.some();
          case Prompt.Form form -> form.cards();
          default -> false;
        };
    return parted || Stream.of("evidence", "nearest", "of", "any").anyMatch(item::wrote);
  }

  private static void errors(Item item, Key.Desk desk, Findings findings) {
    for (int i = 0; i < desk.errors().size(); i++) {
      String path = "errors[" + i + "]";
      if (!item.wrote(path + ".evidence") && !evident(item, desk.errors().get(i).at().text())) {
        findings.add(
            Finding.E1,
            item.place(path),
            "this error has no evidence",
            "add evidence: with the exact words that have it right");
      }
    }
  }

  /** Where reports differ, the reader asks for the words already. */
  private static void passages(Item item, Key.Compare key, Findings findings) {
    List<String> parts = List.of(Prompt.Compare.FIRST, Prompt.Compare.SECOND);
    for (int i = 0; i < parts.size(); i++) {
      String path = "passages[" + i + "]";
      boolean written = item.wrote(path + ".words") || key.difference() != Difference.NONE;
      if (!written && !evident(item, parts.get(i))) {
        findings.add(
            Finding.E1,
            item.place(path),
            "this passage has no evidence",
            "quote under words: what differs, or what both reports have alike");
      }
    }
  }

  private static boolean evident(Item item, String part) {
    return item.solution().evidence().stream()
        .anyMatch(e -> e.part().equals(part) || e.part().isEmpty());
  }

  private static void pairs(Item item, Key.Match match, Findings findings) {
    int index = 0;
    for (Map.Entry<String, String> pair : match.pairs().entrySet()) {
      String path = "pairs[" + index + "]";
      boolean written = item.wrote(path + ".evidence") || item.wrote(path + ".of");
      if (!written && item.solution().evidence().stream().noneMatch(e -> belongs(e, pair))) {
        findings.add(
            Finding.E1,
            item.place(path),
            "this pair has no evidence",
            "add evidence: with the exact words, or of: with a ledger entry");
      }
      index++;
    }
  }

  private static boolean belongs(Evidence evidence, Map.Entry<String, String> pair) {
    String part = evidence.part();
    return part.isEmpty() || part.equals(pair.getKey()) || part.equals(pair.getValue());
  }
}
