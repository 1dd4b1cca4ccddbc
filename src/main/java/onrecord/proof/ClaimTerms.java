package onrecord.proof;

import java.util.Optional;
import java.util.Set;
import onrecord.bank.ClaimStatus;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Solution;

/**
 * T6: how a claim stands is asked for the day on which it stands so, and reports speak for the
 * claim, against it or, where it is disputed, both.
 */
final class ClaimTerms {
  private static final Set<ClaimStatus> NEED_FOR =
      Set.of(
          ClaimStatus.CLAIMED, ClaimStatus.CONFIRMED, ClaimStatus.FORECAST, ClaimStatus.DISPUTED);
  private static final Set<ClaimStatus> NEED_AGAINST =
      Set.of(ClaimStatus.DENIED, ClaimStatus.DISPUTED);

  private ClaimTerms() {}

  static void look(Item item, Findings findings) {
    if (item.kind() == Kind.STATUS) {
      day(item, findings);
      for (ClaimStatus status : ClaimStatus.values()) {
        if (stands(item, status)) {
          side(item, findings, NEED_FOR.contains(status), Solution.FOR);
          side(item, findings, NEED_AGAINST.contains(status), Solution.AGAINST);
        }
      }
    }
  }

  private static boolean stands(Item item, ClaimStatus status) {
    return item.solution().key() instanceof onrecord.bank.Key.Choose key
        && key.right().contains(Option.of(status.word()).id());
  }

  private static void day(Item item, Findings findings) {
    Optional.ofNullable(item.solution().notes().get(Solution.AS_OF))
        .filter(day -> !Days.spelled(item.question().stem(), day))
        .ifPresent(
            day ->
                findings.add(
                    Finding.T6,
                    item.stemPlace(),
                    "the stem does not name the day of the claim, " + day,
                    "ask how it stood on that day, such as \"on 10 November\""));
  }

  private static void side(Item item, Findings findings, boolean needed, String side) {
    boolean there = item.solution().evidence().stream().anyMatch(e -> e.part().equals(side));
    if (needed && !there) {
      findings.add(
          Finding.T6,
          item.place("of"),
          "nothing speaks " + side + " this claim",
          "name under " + side + ": in the ledger the entries that do, or mend its status");
    }
  }
}
