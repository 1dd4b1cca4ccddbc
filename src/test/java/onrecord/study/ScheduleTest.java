package onrecord.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onrecord.grading.Certainty;
import onrecord.records.Attempt;
import onrecord.records.Steps;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;

/** On which day an answered question comes back. */
class ScheduleTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant NOON = MONDAY.plus(Duration.ofHours(12));

  private static Attempt answered(Status status, int tries, Optional<Certainty> sure) {
    return new Attempt(
            "a",
            "ana",
            "here",
            new Attempt.Asked("r", 0, "unit", "q", "short", "", "p", "k", ""),
            new Attempt.Given("a", "a"),
            new Attempt.Outcome(status, status.right() ? 1 : 0, "1"),
            NOON,
            0,
            Optional.empty())
        .by(new Steps(sure, Optional.empty(), 0, tries > 1 ? "first" : "", Optional.empty()));
  }

  private static void comesBack(Attempt attempt, int days) {
    for (int day = 0; day < 20; day++) {
      assertThat(Schedule.due(attempt, MONDAY.plus(Duration.ofDays(day))))
          .as("day " + day)
          .isEqualTo(day >= days);
    }
    assertThat(Schedule.days(attempt)).isEqualTo(days);
  }

  @Test
  void whatWasMissedComesBackOnTheNextDay() {
    comesBack(answered(Status.WRONG, 1, Optional.empty()), 1);
    comesBack(answered(Status.PARTIAL, 1, Optional.of(Certainty.GUESS)), 1);
  }

  @Test
  void whatWasRightComesBackInAWeek() {
    comesBack(answered(Status.CORRECT, 1, Optional.empty()), 7);
    comesBack(answered(Status.NOTED, 1, Optional.of(Certainty.CERTAIN)), 7);
    comesBack(answered(Status.CORRECT, 2, Optional.of(Certainty.FAIRLY)), 7);
  }

  @Test
  void aConfidentErrorComesBackOnTheNextDayEvenIfASecondTryMendedIt() {
    comesBack(answered(Status.WRONG, 1, Optional.of(Certainty.CERTAIN)), 1);
    comesBack(answered(Status.CORRECT, 2, Optional.of(Certainty.CERTAIN)), 1);
  }

  @Test
  void aConfidentErrorAnsweredRightTheNextTimeComesAgainAWeekLater() {
    Attempt mended = answered(Status.CORRECT, 1, Optional.of(Certainty.CERTAIN));
    assertThat(mended.confidentError()).isFalse();
    comesBack(mended, 7);
  }

  @Test
  void whatWasNeverAnsweredIsNotDue() {
    assertThat(Schedule.due(null, MONDAY)).isFalse();
  }
}
