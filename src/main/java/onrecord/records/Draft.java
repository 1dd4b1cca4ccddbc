package onrecord.records;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is half typed, or handed in and not yet marked, saved at every change.
 *
 * @param position 0-based place of the question in its round
 * @param text the answer so far, in canonical form, or as typed
 * @param stage how far the question has come
 * @param steps what of its steps is done; a proof begun is in {@code marks}, not here
 * @param marks numbers from 1 of the sentences or points marked so far in the present step
 */
public record Draft(
    String round, int position, String text, Stage stage, Steps steps, SortedSet<Integer> marks) {
  public Draft {
    marks = Collections.unmodifiableSortedSet(new TreeSet<>(marks));
  }

  /** The steps from a question to its mark. */
  public enum Stage {
    /** The answer is being made. */
    ANSWER,
    /** It is given; how sure the learner is comes next. */
    CERTAINTY,
    /** The proof is being marked. */
    PROOF,
    /** The learner holds an explanation against the rubric. */
    RUBRIC
  }

  /** An answer in the making, without steps. */
  public Draft(String round, int position, String text) {
    this(round, position, text, Stage.ANSWER, Steps.NONE, new TreeSet<>());
  }
}
