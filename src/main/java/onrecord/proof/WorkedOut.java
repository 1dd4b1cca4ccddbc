package onrecord.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.grading.Marker;
import onrecord.grading.Verdict;

/** E3 and P2 for sums: every figure of the working is quoted, and every wrong way leads astray. */
final class WorkedOut {
  /** Twelve and less, and what weeks, months, years and percentages are made of. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(12);

  private static final Set<Long> PLAIN =
      Set.of(24L, 28L, 29L, 30L, 31L, 52L, 60L, 100L, 365L, 366L, 1000L, 1_000_000L);

  private WorkedOut() {}

  static void look(Item item, Findings findings) {
    List<Evidence> evidence = item.evidenceOf("");
    if (item.kind() == Kind.WORK && item.anchored(evidence)) {
      List<BigDecimal> there =
          new ArrayList<>(
              Numbers.in(
                  evidence.stream().map(item.texts()::shown).collect(Collectors.joining("\n"))));
      String[] steps = item.solution().comment().working().split("=");
      for (int i = 0; i < steps.length; i++) {
        List<BigDecimal> used = Numbers.inDigits(Days.without(steps[i]));
        if (i > 0) {
          used.stream().findFirst().ifPresent(there::add);
        }
        used.stream()
            .filter(number -> !plain(number) && !Numbers.has(there, number))
            .findFirst()
            .ifPresent(number -> missing(item, number, findings));
      }
    }
  }

  private static void missing(Item item, BigDecimal number, Findings findings) {
    findings.add(
        Finding.E3,
        item.place("working"),
        number.toPlainString() + " of the working does not stand in the evidence",
        "quote under evidence: the words that hold it, one piece for each figure");
  }

  private static boolean plain(BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return number.abs().compareTo(SMALL) <= 0
        || whole && number.precision() < 10 && PLAIN.contains(number.longValue());
  }

  /** A wrong way must earn its half and be the one that is named. */
  static void prove(Item item, Key.Typed key, Findings findings) {
    for (int i = 0; i < key.routes().size(); i++) {
      Key.Route route = key.routes().get(i);
      Verdict verdict =
          Marker.mark(item.question(), new onrecord.bank.Answer.Written(route.answer()));
      boolean named = verdict.says().contains(route.because().replaceFirst("[.]$", ""));
      if (verdict.credit() != Key.Route.CREDIT || !named) {
        findings.add(
            Finding.P2,
            item.place("routes[" + i + "].answer"),
            verdict.credit() == Key.Route.CREDIT
                ? "another wrong way leads to the same number"
                : "this wrong way earns " + verdict.credit() + ", not half of the credit",
            "take the number it leads to, further from the answer than the tolerance, or delete it");
      }
    }
  }
}
