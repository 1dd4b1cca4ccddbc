package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Solution;
import onrecord.grading.Verdict;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.page.Wrap;
import onrecord.study.Answered;

/** The verdict set for a screen: mark, answer beside key, evidence, reason, trap, steps. */
final class VerdictLines {
  private static final int LABEL = 8;

  private VerdictLines() {}

  static List<Line> of(Bank bank, Answered answered, int width) {
    int column = Math.min(ReportText.COLUMN + 4, width - 4);
    List<Line> lines = new ArrayList<>(head(answered, column));
    lines.addAll(OutcomeLines.of(bank, answered, column));
    lines.add(Line.EMPTY);
    answered.question().solution().ifPresent(s -> lines.addAll(solution(bank, answered, s, width)));
    lines.addAll(steps(bank, answered, column));
    return lines;
  }

  private static List<Line> head(Answered answered, int column) {
    Verdict verdict = answered.verdict();
    Run sign = Signs.of(verdict.status());
    Line line =
        Line.of(
            sign,
            Run.plain(" "),
            new Run(Signs.words(verdict), sign.tone()),
            Run.plain(verdict.says().isEmpty() ? "" : " " + verdict.says()));
    List<Line> lines = new ArrayList<>();
    Wrap.lines(line, column).forEach(l -> lines.add(l.indent(1)));
    Wrap.lines(Line.quiet(answered.question().stem()), column).forEach(l -> lines.add(l.indent(3)));
    return lines;
  }

  /** What came between question and mark, once what is right has been told. */
  private static List<Line> steps(Bank bank, Answered answered, int column) {
    List<String> told = new ArrayList<>(WrongProof.of(bank, answered));
    Optional.of(StepWords.of(answered.attempt())).filter(s -> !s.isEmpty()).ifPresent(told::add);
    List<Line> lines = new ArrayList<>(told.isEmpty() ? List.of() : List.of(Line.EMPTY));
    told.forEach(one -> Wrap.lines(one, column).forEach(l -> lines.add(l.indent(3))));
    return lines;
  }

  private static List<Line> solution(Bank bank, Answered answered, Solution solution, int width) {
    List<Line> lines = new ArrayList<>();
    if (solution.notStated()) {
      lines.add(Line.quiet("   The report does not say. What comes closest:"));
    }
    if (!OutcomeLines.tellsEvidence(answered.question().prompt())) {
      lines.addAll(
          EvidencePanel.lines(bank, answered.question().kind(), solution.evidence(), width));
    }
    int column = Math.min(ReportText.COLUMN, width - LABEL - 4);
    Solution.Comment comment = solution.comment();
    lines.addAll(labelled("Working", comment.working(), column));
    lines.addAll(labelled("Why", comment.why(), column));
    lines.addAll(labelled("Trap", comment.trap(), column));
    lines.addAll(labelled("Later", comment.later(), column));
    return lines;
  }

  private static List<Line> labelled(String label, String text, int column) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<Line> wrapped = Wrap.lines(text, column);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < wrapped.size(); i++) {
      String name = i == 0 ? label : "";
      String gap = " ".repeat(LABEL - name.length());
      lines.add(
          Line.of(Run.plain("   "), new Run(name, Tone.STRONG), Run.plain(gap))
              .then(wrapped.get(i)));
    }
    return lines;
  }
}
