package onrecord.bank;

import java.util.List;

/**
 * The author's side of a question: the key, the evidence and what is said after the answer.
 *
 * @param evidence in the order in which it is shown; for a "not stated" key the words that come
 *     closest
 * @param notStated the right answer is that the report does not say
 * @param inferred the answer does not stand in the evidence but follows from it; see working
 */
public record Solution(
    Key key, List<Evidence> evidence, Comment comment, boolean notStated, boolean inferred) {
  public Solution {
    evidence = List.copyOf(evidence);
  }

  /**
   * What the author says after the answer; each may be empty.
   *
   * @param why the reason
   * @param trap the trap by name
   * @param later what another report adds
   * @param working how the answer is worked out
   */
  public record Comment(String why, String trap, String later, String working) {}
}
