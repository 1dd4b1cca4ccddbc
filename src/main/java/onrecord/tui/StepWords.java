package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.grading.Certainty;
import onrecord.records.Attempt;
import onrecord.records.Steps;

/** What came between question and mark, in sentences at the end of the verdict. */
final class StepWords {
  private StepWords() {}

  /** One line for all steps, first that of the proof; empty where there were none. */
  static String of(Attempt attempt) {
    Steps steps = attempt.steps();
    List<String> words = new ArrayList<>();
    steps.proof().ifPresent(p -> words.add(proof(p, attempt)));
    steps.certainty().ifPresent(c -> words.add(certainty(c, attempt)));
    if (steps.tries() > 1) {
      words.add("At the second try: half the credit.");
    }
    if (steps.hints() > 0) {
      words.add(
          Texts.count(steps.hints(), "hint", "hints") + ": " + quarters(steps.hints()) + " less.");
    }
    return String.join(" ", words);
  }

  private static String quarters(int hints) {
    return hints == 1 ? "a quarter" : hints == 2 ? "half" : hints == 3 ? "three quarters" : "all";
  }

  private static String certainty(Certainty certainty, Attempt attempt) {
    boolean right = attempt.rightAtOnce();
    String again = attempt.outcome().status().right() ? "." : "; look again.";
    String sure =
        switch (certainty) {
          case GUESS -> right ? " called it a guess." : " did not claim to know.";
          case FAIRLY -> " were fairly sure" + again;
          case CERTAIN -> " were certain" + again;
        };
    String you = attempt.steps().tries() > 1 ? "At first you" : "You";
    int marks = attempt.marks().orElse(0);
    String count = Math.abs(marks) == 1 ? " mark." : " marks.";
    return you + sure + " " + String.format(Locale.ROOT, marks == 0 ? "%d" : "%+d", marks) + count;
  }

  private static String proof(Steps.Proof proof, Attempt attempt) {
    if (proof.right()) {
      return attempt.rightAtOnce() ? "The right proof." : "The right sentence, misread.";
    }
    if (attempt.rightAtOnce()) {
      return "Right answer, " + (proof.share() > 0 ? "part of the proof." : "wrong proof.");
    }
    return "You marked " + (proof.share() > 0 ? "part of the proof." : "a wrong proof.");
  }
}
