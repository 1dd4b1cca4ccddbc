package onrecord.proof;

import java.util.Map;
import java.util.stream.Stream;
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
