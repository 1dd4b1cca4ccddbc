package onrecord.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.ClaimStatus;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Solution;
import onrecord.corpus.Article;

/** Reads {@code status}: a claim of the ledger, and how it stands on its day. */
final class StatusReader {
  private static final double NEIGHBOUR = 0.5;

  private StatusReader() {}

  static Optional<Built> read(Asked asked) {
    Section section = asked.section();
    if (asked.entry().isPresent() && asked.claim().isEmpty()) {
      section.bad(
          section.place("of"),
          Findings.quoted(asked.entry().get().id()) + " is no claim of the ledger",
          "name an entry that begins with \"claim:\"");
    }
    asked
        .claim()
        .filter(claim -> section.has("not-stated") && claim.status() != ClaimStatus.NOT_STATED)
        .ifPresent(
            claim ->
                section.bad(
                    section.place("not-stated"),
                    "the claim is " + claim.status().word() + " by the ledger",
                    "delete this line, or mend the status of the claim"));
    return asked.claim().map(claim -> built(asked, claim));
  }

  private static Built built(Asked asked, LedgerEntry.Claim claim) {
    List<Option> labels = Arrays.stream(ClaimStatus.values()).map(StatusReader::label).toList();
    Map<String, Double> near = new LinkedHashMap<>();
    asked.section().texts("near").stream()
        .flatMap(word -> neighbour(asked.section(), word, claim).stream())
        .forEach(status -> near.put(label(status).id(), NEIGHBOUR));
    List<Evidence> evidence = new ArrayList<>(asked.evidence());
    evidence.addAll(speaking(asked.frame(), claim));
    return new Built(
        new Prompt.Choose(asked.kind(), asked.stem(), labels, false, true),
        new Key.Choose(Set.of(label(claim.status()).id()), near),
        evidence,
        "",
        Map.of(Solution.AS_OF, claim.asOf().toString()));
  }

  private static Option label(ClaimStatus status) {
    return Option.of(status.word());
  }

  private static Optional<ClaimStatus> neighbour(
      Section section, Section.Word word, LedgerEntry.Claim claim) {
    Optional<ClaimStatus> status =
        section.oneOf("near", word, LedgerReader.statuses(), ClaimStatus::of);
    if (status.filter(claim.status()::equals).isPresent()) {
      section.bad(
          word.place(),
          Findings.quoted(word.text()) + " is how the claim stands, no neighbour of it",
          "name another status, or delete it");
      return Optional.empty();
    }
    return status;
  }

  /** What speaks for the claim and against it, the oldest report first. */
  private static List<Evidence> speaking(Frame frame, LedgerEntry.Claim claim) {
    List<Evidence> evidence = new ArrayList<>(quoted(frame, claim.pro(), Solution.FOR));
    evidence.addAll(quoted(frame, claim.contra(), Solution.AGAINST));
    return evidence.stream().sorted(Comparator.comparing(e -> day(frame, e))).toList();
  }

  private static List<Evidence> quoted(Frame frame, List<String> entries, String side) {
    return entries.stream()
        .flatMap(id -> frame.entryOf(id).stream())
        .flatMap(entry -> Quotations.of(entry).stream())
        .map(evidence -> evidence.forPart(side))
        .toList();
  }

  private static LocalDate day(Frame frame, Evidence evidence) {
    return frame
        .article(evidence.article())
        .map(Article::head)
        .flatMap(head -> head.date())
        .orElse(LocalDate.MAX);
  }
}
