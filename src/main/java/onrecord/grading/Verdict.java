package onrecord.grading;

import java.util.List;
import onrecord.value.Status;

/**
 * What became of an answer.
 *
 * @param credit in 0..1
 * @param parts one for each scored part, in the order of the prompt; empty where the answer is one
 *     whole
 * @param rules short stable names of the rules that decided
 * @param says one sentence in plain words, perhaps empty
 */
public record Verdict(
    Status status, double credit, List<Part> parts, List<String> rules, String says) {
  public Verdict {
    if (!(credit >= 0 && credit <= 1)) {
      throw new IllegalArgumentException("credit outside 0..1: " + credit);
    }
    parts = List.copyOf(parts);
    rules = List.copyOf(rules);
  }

  /**
   * One scored part of an answer.
   *
   * @param id option, pair, field, cell, sentence number or item
   * @param given what the learner gave for it, as an id or as typed; empty if nothing
   * @param right what is right for it, as an id or in the house form; empty if nothing belongs
   *     there
   * @param credit in 0..1
   * @param says a remark of its own, perhaps empty
   */
  public record Part(String id, String given, String right, double credit, String says) {}

  /** A verdict from the credit alone: right, partly right or wrong. */
  static Verdict ofCredit(double credit, List<Part> parts, String rule) {
    double sure = Math.clamp(credit, 0, 1);
    Status status = sure >= FULL ? Status.CORRECT : sure > 0 ? Status.PARTIAL : Status.WRONG;
    return new Verdict(status, sure >= FULL ? 1 : sure, parts, List.of(rule), "");
  }

  /** The same verdict with a sentence of its own. */
  Verdict saying(String sentence) {
    return new Verdict(status, credit, parts, rules, sentence);
  }

  private static final double FULL = 1 - 1e-9;
}
