package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import onrecord.records.Attempt;
import onrecord.records.Steps;
import onrecord.study.Answered;
import onrecord.study.Calibration;

/** Evidence and calibration of a round, each apart from accuracy. */
final class StepFigures {
  private StepFigures() {}

  /** A line for each figure that the round has. */
  static List<String> of(List<Answered> answered) {
    List<Attempt> attempts =
        answered.stream().map(Answered::attempt).filter(Attempt::counts).toList();
    List<String> lines = new ArrayList<>();
    evidence(attempts, lines);
    Calibration calibration = Calibration.of(attempts);
    if (calibration.said() > 0) {
      lines.add("Calibration: " + sentence(calibration));
    }
    return lines;
  }

  private static void evidence(List<Attempt> attempts, List<String> lines) {
    List<Attempt> shown = attempts.stream().filter(a -> a.steps().proof().isPresent()).toList();
    if (shown.isEmpty()) {
      return;
    }
    long right = shown.stream().filter(a -> proved(a.steps())).count();
    List<Steps.Proof> unproved =
        shown.stream()
            .filter(Attempt::rightAtOnce)
            .flatMap(a -> a.steps().proof().stream())
            .filter(proof -> !proof.right())
            .toList();
    long partly = unproved.stream().filter(proof -> proof.share() > 0).count();
    lines.add(
        "Evidence: "
            + right
            + " of "
            + shown.size()
            + " proofs right."
            + told("part of the proof", partly)
            + told("wrong proof", unproved.size() - partly));
  }

  /** The same words as in the verdict. */
  private static String told(String proof, long times) {
    return times == 0 ? "" : " Right answer, " + proof + ": " + times + ".";
  }

  private static boolean proved(Steps steps) {
    return steps.proof().filter(Steps.Proof::right).isPresent();
  }

  private static String sentence(Calibration figures) {
    String marks = "marks " + figures.marks() + " of " + figures.most() + ".";
    if (figures.certain() == 0) {
      return "you were certain of no answer; " + marks;
    }
    String answers = Texts.count(figures.certain(), "answer", "answers");
    String were = figures.right() == 1 ? " was right; " : " were right; ";
    return "of " + answers + " you were certain of, " + figures.right() + were + marks;
  }
}
