package onrecord.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Prompt;

/** M1 and M13: as many options are right as the kind says, and three to five are offered. */
final class OptionCount {
  private static final int FEWEST = 3;
  private static final int MOST = 5;

  private OptionCount() {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Choose choose) {
      List<Paths.Placed> options = Paths.choices(item, choose);
      long right = options.stream().filter(Paths.Placed::right).count();
      rights(item, choose, (int) right, findings);
      if (item.kind() != Kind.STATUS) {
        number(item, options.size(), findings);
      }
      if (item.kind() == Kind.WHO) {
        otherSpeakers(item, options, findings);
      }
    }
  }

  private static void rights(Item item, Prompt.Choose choose, int right, Findings findings) {
    if (!choose.several() && right != 1) {
      findings.add(
          Finding.M1, item.place("answer"), right + " options are right", "leave exactly one");
    } else if (choose.several() && right < 2) {
      findings.add(
          Finding.M1,
          item.place("answers"),
          "only one option is right",
          "add a second right answer, or make it a choice:");
    } else if (choose.several() && right == choose.options().size()) {
      findings.add(
          Finding.M1, item.place("wrong"), "every option is right", "add one that is wrong");
    }
  }

  private static void number(Item item, int options, Findings findings) {
    if (options < FEWEST || options > MOST) {
      String few = "add a wrong answer that a hasty reader would take";
      String many = "keep the best distractors, two to four";
      findings.add(
          Finding.M13,
          item.place("wrong"),
          options + (options == 1 ? " option" : " options"),
          options < FEWEST ? few : many);
    }
  }

  /** Somebody who said the same in the same report is no wrong answer. */
  private static void otherSpeakers(Item item, List<Paths.Placed> options, Findings findings) {
    Set<String> speakers = new HashSet<>();
    for (LedgerEntry entry : item.entries()) {
      entry.reported().ifPresent(r -> speakers.addAll(speakers(item, r)));
    }
    options.stream()
        .filter(o -> !o.right() && speakers.contains(o.option().id()))
        .forEach(
            o ->
                findings.add(
                    Finding.M1,
                    item.place(o.path()),
                    o.option().text() + " says the same in this report, by the ledger",
                    "take somebody who does not"));
  }

  private static Set<String> speakers(Item item, LedgerEntry.Report report) {
    return item.texts().ofFact(report.fact()).stream()
        .flatMap(other -> other.reported().stream())
        .filter(r -> Objects.equals(r.in(), report.in()))
        .flatMap(r -> r.by().stream())
        .collect(Collectors.toSet());
  }
}
