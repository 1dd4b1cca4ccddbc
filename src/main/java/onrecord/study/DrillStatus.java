package onrecord.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.ClaimStatus;
import onrecord.bank.Depth;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.bank.Solution;
import onrecord.corpus.Label;

/** Asks how a claim stands on its day. */
record DrillStatus(DrillBench bench) implements DrillMaker {
  private static final String WHY =
      "On that day the reports have said what is marked here, and nothing more of it.";

  @Override
  public Kind kind() {
    return Kind.STATUS;
  }

  @Override
  public List<String> subjects() {
    return bench.subjects(LedgerEntry.Claim.class);
  }

  @Override
  public Optional<Question> made(String subject) {
    return bench
        .entry(subject, LedgerEntry.Claim.class)
        .filter(claim -> claim.status() != ClaimStatus.NOT_STATED)
        .flatMap(this::made);
  }

  private Optional<Question> made(LedgerEntry.Claim claim) {
    List<Evidence> evidence = spoken(claim);
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    List<Option> labels =
        Arrays.stream(ClaimStatus.values()).map(s -> Option.of(s.word())).toList();
    String stem = "How does this stand on " + Label.day(claim.asOf()) + ": " + claim.text() + "?";
    Solution solution =
        new Solution(
            DrillBench.chosen(Option.of(claim.status().word()).id()),
            evidence,
            new Solution.Comment(WHY, "", "", ""),
            false,
            false,
            Map.of(Solution.AS_OF, claim.asOf().toString()));
    List<String> articles = evidence.stream().map(Evidence::article).distinct().sorted().toList();
    return Optional.of(
        DrillBench.question(
            new DrillBench.Name(Kind.STATUS, claim.id(), claim.place()),
            new Prompt.Choose(Kind.STATUS, stem, labels, false, true),
            DrillBench.labels(articles, Skill.VERIFICATION_STATUS, Depth.WEIGH),
            solution));
  }

  /** What speaks for the claim and against it, the oldest report first. */
  private List<Evidence> spoken(LedgerEntry.Claim claim) {
    List<Evidence> evidence = new ArrayList<>(bench.quoted(claim.pro(), Solution.FOR));
    evidence.addAll(bench.quoted(claim.contra(), Solution.AGAINST));
    Comparator<Evidence> byDay =
        Comparator.comparing(e -> bench.day(e.article()).orElse(LocalDate.MAX));
    return evidence.stream().sorted(byDay.thenComparing(Evidence::article)).toList();
  }
}
