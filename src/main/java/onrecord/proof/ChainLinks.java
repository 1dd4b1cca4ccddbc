package onrecord.proof;

import java.util.List;
import java.util.Optional;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Source;

/** E3 and M1 for chains: every link stands in the evidence, and what is extra is no link. */
final class ChainLinks {
  private ChainLinks() {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Arrange arrange
        && arrange.some()
        && item.solution().key() instanceof Key.Arrange) {
      for (Paths.Placed placed : Paths.links(item, arrange)) {
        if (placed.right()) {
          named(item, placed, findings);
        } else {
          extra(item, placed, findings);
        }
      }
    }
  }

  private static void named(Item item, Paths.Placed link, Findings findings) {
    List<Evidence> evidence = item.evidenceOf("");
    boolean origin = link.option().equals(Option.unknownOrigin());
    if (!origin && item.anchored(evidence) && !stands(item, link.option(), evidence)) {
      findings.add(
          Finding.E3,
          item.place(link.path(), "chain", "of"),
          link.option().text() + " is not named in the evidence",
          "quote under evidence: the words that name this link, too");
    }
  }

  private static boolean stands(Item item, Option link, List<Evidence> evidence) {
    String shown = item.shown(evidence);
    Optional<Source> source = item.bank().cast().byId(link.id());
    boolean told =
        item.entries(evidence).stream()
            .flatMap(entry -> entry.reported().stream())
            .flatMap(report -> report.by().stream())
            .anyMatch(link.id()::equals);
    return told
        || source
            .map(s -> item.texts().names().in(shown, s))
            .orElseGet(() -> Words.contains(shown, link.text()));
  }

  /** Somebody who says or passes on the same fact in the same report is no stranger to it. */
  private static void extra(Item item, Paths.Placed link, Findings findings) {
    boolean passes =
        item.entries().stream()
            .flatMap(entry -> entry.reported().stream())
            .flatMap(own -> alike(item, own))
            .anyMatch(r -> r.via().contains(link.option().id()));
    if (passes) {
      findings.add(
          Finding.M1,
          item.place(link.path(), "extra"),
          link.option().text() + " passes this on in the same report, by the ledger",
          "take somebody who does not");
    }
  }

  private static java.util.stream.Stream<LedgerEntry.Report> alike(
      Item item, LedgerEntry.Report own) {
    return item.texts().ofFact(own.fact()).stream()
        .flatMap(entry -> entry.reported().stream())
        .filter(report -> report.in().equals(own.in()));
  }
}
