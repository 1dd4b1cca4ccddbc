package onrecord.study;

import java.util.List;
import onrecord.grading.Certainty;
import onrecord.records.Attempt;

/**
 * How well a learner knew what he knew: a figure of its own, never mixed with accuracy.
 *
 * @param said answers of which a certainty was said, slips left out
 * @param certain of them those of which the learner was certain
 * @param right of these those that were right at once
 * @param marks sum of the marks, negative where certainty was misplaced
 */
public record Calibration(int said, int certain, int right, int marks) {

  /** The calibration of some attempts. */
  public static Calibration of(List<Attempt> attempts) {
    List<Attempt> said =
        attempts.stream().filter(a -> a.counts() && a.marks().isPresent()).toList();
    List<Attempt> certain =
        said.stream()
            .filter(a -> a.steps().certainty().orElseThrow() == Certainty.CERTAIN)
            .toList();
    return new Calibration(
        said.size(),
        certain.size(),
        (int) certain.stream().filter(Attempt::rightAtOnce).count(),
        said.stream().mapToInt(a -> a.marks().orElse(0)).sum());
  }

  /** The most marks that could be had. */
  public int most() {
    return said * Certainty.MOST;
  }
}
