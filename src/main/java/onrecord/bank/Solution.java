package onrecord.bank;

import java.util.List;
import java.util.Map;

/**
 * The author's side of a question: the key, the evidence and what is said after the answer.
 *
 * @param evidence in the order in which it is shown; for a "not stated" key the words that come
 *     closest
 * @param notStated the right answer is that the report does not say
 * @param inferred the answer does not stand in the evidence but follows from it; see working
 * @param notes what the author says of a part of the answer, by the part's id
 */
public record Solution(
    Key key,
    List<Evidence> evidence,
    Comment comment,
    boolean notStated,
    boolean inferred,
    Map<String, String> notes) {
  /** The part of evidence that speaks for a claim. */
  public static final String FOR = "for";

  /** The part of evidence that speaks against a claim. */
  public static final String AGAINST = "against";

  /** The part of evidence that holds other reports' words for the same. */
  public static final String OTHERS = "others";

  /** The note that holds the day of a claim, such as 2022-11-10. */
  public static final String AS_OF = "as-of";

  public Solution {
    evidence = List.copyOf(evidence);
    notes = Map.copyOf(notes);
  }

  public Solution(
      Key key, List<Evidence> evidence, Comment comment, boolean notStated, boolean inferred) {
    this(key, evidence, comment, notStated, inferred, Map.of());
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
