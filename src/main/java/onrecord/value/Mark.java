package onrecord.value;

import java.util.List;

/**
 * What became of one typed value.
 *
 * @param credit in 0..1; 1 exactly when the status is right, 0 for a near miss, wrong or unreadable
 * @param rules short stable names of the rules that decided, in order
 * @param says one sentence in plain words for the learner, perhaps empty
 */
public record Mark(Status status, double credit, List<String> rules, String says) {
  public Mark {
    if (!(credit >= 0 && credit <= 1)) {
      throw new IllegalArgumentException("credit outside 0..1: " + credit);
    }
    rules = List.copyOf(rules);
  }
}
