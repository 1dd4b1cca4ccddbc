package onrecord.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is accepted for a date: ISO days, months or years, or dates in words; the dateline fills
 * what the learner leaves out; {@code weekdays} says whether a weekday alone will do, where every
 * day it may mean beside the dateline is accepted.
 */
public record DayKey(
    List<String> accept,
    Optional<LocalDate> dateline,
    Day.Precision precision,
    Day.Order order,
    boolean weekdays) {
  public DayKey {
    accept = List.copyOf(accept);
  }

  /** To the day, bare numbers unordered, weekdays allowed only if there is a dateline. */
  public static DayKey of(List<String> accept, Optional<LocalDate> dateline) {
    return new DayKey(accept, dateline, Day.Precision.DAY, Day.Order.UNSET, dateline.isPresent());
  }
}
