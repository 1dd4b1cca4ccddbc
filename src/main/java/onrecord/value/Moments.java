package onrecord.value;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Marks a typed time of day. */
public final class Moments {
  private Moments() {}

  /** {@code home} is the zone of times without one; times are compared to the minute. */
  public static Mark mark(List<String> accept, ZoneOffset home, String typed) {
    Optional<Moment> answer = Moment.parse(typed);
    if (answer.isEmpty()) {
      return Mark.unreadable("time.none", "I cannot find a time of day in that.");
    }
    Mark best = Mark.wrong("time.other", "That is not the time in the report.");
    for (String form : accept) {
      Optional<Moment> right = Moment.parse(form);
      best = right.isPresent() ? best.or(compare(right.get(), answer.get(), home)) : best;
    }
    return best;
  }

  private static Mark compare(Moment right, Moment typed, ZoneOffset home) {
    if (right.universal(home) == typed.universal(home)) {
      return Mark.correct("time.same");
    }
    int apart = Math.abs(right.universal(home) - typed.universal(home));
    if (apart == 12 * 60) {
      return Mark.nearMiss("veto.half-day", "Morning and evening are mixed up.");
    }
    return right.time().equals(typed.time())
        ? Mark.nearMiss("veto.zone", "The clock is right, the time zone is another.")
        : Mark.wrong("time.other", "That is not the time in the report.");
  }
}
