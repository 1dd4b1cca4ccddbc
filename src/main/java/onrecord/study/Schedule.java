package onrecord.study;

import java.time.Duration;
import java.time.Instant;
import onrecord.records.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * When an answered question comes back: what was missed on the next day, the rest in a week. What
 * was missed though the learner was certain counts as missed even if a second try mended it; being
 * right the next time, it comes again a week later.
 */
public final class Schedule {
  /** Days until a question comes back that was not answered fully right, or a confident error. */
  public static final int MISSED = 1;

  /** Days until one comes back that was answered right. */
  public static final int RIGHT = 7;

  private Schedule() {}

  /** Days from the day of that answer to the day on which its question comes back. */
  public static int days(Attempt attempt) {
    boolean right = attempt.outcome().status().right() && !attempt.confidentError();
    return right ? RIGHT : MISSED;
  }

  /**
   * Whether a question comes back today; one never answered does not.
   *
   * @param today the start of the day
   */
  static boolean due(@Nullable Attempt latest, Instant today) {
    return latest != null && latest.at().isBefore(today.minus(Duration.ofDays(days(latest) - 1L)));
  }
}
