package onrecord.proof;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.corpus.Place;

/** One question under examination, with what the checks ask of it and of its bank. */
record Item(Question question, Solution solution, Texts texts) {

  Bank bank() {
    return texts.bank();
  }

  Kind kind() {
    return question.kind();
  }

  /** The place of the first of those paths that stands in the file, else of the question. */
  Place place(String... paths) {
    return Stream.of(paths)
        .filter(question.places()::containsKey)
        .findFirst()
        .map(question::place)
        .orElseGet(() -> question.place(paths.length == 0 ? "" : paths[0]));
  }

  Place stemPlace() {
    return question.place(kind().word());
  }

  boolean wrote(String path) {
    return question.places().containsKey(path);
  }

  /** Evidence for a part of the answer, or for the whole where the part has none of its own. */
  List<Evidence> evidenceOf(String part) {
    List<Evidence> own = solution.evidence().stream().filter(e -> e.part().equals(part)).toList();
    return own.isEmpty()
        ? solution.evidence().stream().filter(e -> e.part().isEmpty()).toList()
        : own;
  }

  /** What a learner sees lit up: the sentences around evidence and its highlights. */
  String shown(List<Evidence> evidence) {
    return evidence.stream().map(texts::shown).collect(Collectors.joining("\n"));
  }

  /** Whether all evidence was found; what cannot be found cannot be compared. */
  boolean anchored(List<Evidence> evidence) {
    return !evidence.isEmpty() && evidence.stream().allMatch(e -> e.span().isPresent());
  }

  /** The ledger entries printed in the words of this question's evidence. */
  List<LedgerEntry> entries() {
    return entries(solution.evidence());
  }

  /** The ledger entries printed in the words of that evidence. */
  List<LedgerEntry> entries(List<Evidence> evidence) {
    return evidence.stream().flatMap(e -> texts.entries(e).stream()).distinct().toList();
  }
}
