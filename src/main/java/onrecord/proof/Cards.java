package onrecord.proof;

import java.util.List;
import onrecord.bank.Evidence;
import onrecord.bank.Prompt;
import onrecord.bank.Role;

/** E1 and E3 for cards: each has words of a report, which hold its figures and what decides. */
final class Cards {
  private Cards() {}

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Form form && form.cards()) {
      for (int i = 0; i < form.fields().size(); i++) {
        look(item, form.fields().get(i), "cards[" + i + "]", findings);
      }
    }
  }

  private static void look(Item item, Prompt.Field card, String path, Findings findings) {
    List<Evidence> evidence = item.evidenceOf(card.id());
    if (evidence.isEmpty() && !item.wrote(path + ".evidence")) {
      findings.add(
          Finding.E1,
          item.place(path),
          "this card has no evidence",
          "add evidence: with the exact words, or of: with a ledger entry");
    }
    if (item.anchored(evidence) && item.wrote(path + ".word") && !decided(evidence)) {
      findings.add(
          Finding.E3,
          item.place(path + ".word"),
          "the deciding word does not stand in the evidence of this card",
          "write it as it stands between the quoted words, or quote more of the sentence");
    }
    if (item.anchored(evidence)) {
      AnswerInEvidence.figures(item, card.asOption(), path + ".card", findings);
    }
  }

  private static boolean decided(List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(e -> e.highlights().stream())
        .anyMatch(h -> h.role() == Role.WORD);
  }
}
