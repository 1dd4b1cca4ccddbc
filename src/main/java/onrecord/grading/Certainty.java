package onrecord.grading;

import java.util.Arrays;
import java.util.Optional;

/**
 * How sure a learner is of an answer, said before its feedback. The marks make honesty pay: being
 * certain is worth it only from four answers right in five (Gardner-Medwin 1995).
 */
public enum Certainty {
  GUESS(1, 0),
  FAIRLY(2, -2),
  CERTAIN(3, -6);

  /** The marks of the best that can be said of one answer. */
  public static final int MOST = 3;

  private final int level;
  private final int wrong;

  Certainty(int level, int wrong) {
    this.level = level;
    this.wrong = wrong;
  }

  /** 1, 2 or 3: the key that says it, and its marks where the answer is right. */
  public int level() {
    return level;
  }

  /** Its marks, -6..3. An answer is right that earns the marker's full credit, and no other. */
  public int marks(boolean right) {
    return right ? level : wrong;
  }

  /** The certainty of that level, if there is one. */
  public static Optional<Certainty> of(int level) {
    return Arrays.stream(values()).filter(c -> c.level == level).findFirst();
  }
}
