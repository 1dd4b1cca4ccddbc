package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Solution;
import onrecord.grading.Verdict;
import onrecord.page.Line;
import onrecord.study.Answered;

/** The verdict as plain lines. */
public final class SpokenVerdict {
  /** The width of a column that breaks no line. */
  static final int UNBROKEN = 10_000;

  private SpokenVerdict() {}

  /** The verdict as it is said first: in a word or two, its credit, what the marker says of it. */
  public static String sentence(Verdict verdict) {
    String says = verdict.says().isEmpty() ? "" : " " + verdict.says();
    return Signs.words(verdict) + says;
  }

  static List<String> of(Bank bank, Answered answered) {
    Verdict verdict = answered.verdict();
    List<String> lines = new ArrayList<>();
    lines.add(sentence(verdict));
    OutcomeLines.of(bank, answered, UNBROKEN).stream()
        .map(Line::text)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(lines::add);
    answered.question().solution().ifPresent(s -> lines.addAll(solution(bank, answered, s)));
    lines.addAll(WrongProof.of(bank, answered));
    Optional.of(StepWords.of(answered.attempt()))
        .filter(words -> !words.isEmpty())
        .ifPresent(lines::add);
    return lines;
  }

  private static List<String> solution(Bank bank, Answered answered, Solution solution) {
    List<String> lines = new ArrayList<>();
    if (solution.notStated()) {
      lines.add("The report does not say. What comes closest:");
    }
    if (!OutcomeLines.tellsEvidence(answered.question().prompt())) {
      lines.addAll(EvidencePanel.spoken(bank, answered.question().kind(), solution.evidence()));
    }
    add(lines, "Working", solution.comment().working());
    add(lines, "Why", solution.comment().why());
    add(lines, "Trap", solution.comment().trap());
    add(lines, "Later", solution.comment().later());
    return lines;
  }

  private static void add(List<String> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add(label + ": " + text);
    }
  }
}
