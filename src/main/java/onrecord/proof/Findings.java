package onrecord.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;

/** Collects problems; what several questions share, such as words of the ledger, is told once. */
final class Findings {
  private final Set<Problem> problems = new LinkedHashSet<>();

  void add(Finding finding, Place place, String wrong, String todo) {
    problems.add(finding.at(place, wrong, todo));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** All problems, sorted by file, line and column, then in the order of the checks. */
  List<Problem> sorted() {
    return problems.stream().sorted((a, b) -> a.place().compareTo(b.place())).toList();
  }
}
