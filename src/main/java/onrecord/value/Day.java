package onrecord.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A date as far as it was given; what is missing may be filled from a dateline. */
public record Day(
    Optional<Integer> year,
    Optional<Integer> month,
    Optional<Integer> day,
    Optional<DayOfWeek> weekday) {

  /** Which comes first in a date of bare numbers. */
  public enum Order {
    UNSET,
    DAY_FIRST,
    MONTH_FIRST
  }

  /** How much of a date must be right. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  static final Day NOTHING =
      new Day(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Day of(LocalDate date) {
    return new Day(
        Optional.of(date.getYear()),
        Optional.of(date.getMonthValue()),
        Optional.of(date.getDayOfMonth()),
        Optional.empty());
  }

  /** Reads a date that does not depend on a dateline; empty if it cannot be read as one date. */
  public static Optional<Day> parse(String text, Order order) {
    return new DayReader(text, order, Optional.empty())
        .read()
        .filter(r -> r.rest().isEmpty() && r.days().size() == 1)
        .map(r -> r.days().getFirst());
  }

  /**
   * Whether a text can stand for a day: without digits any words may be its name; with them all of
   * it must read as a date that there is, and a number of up to three digits alone is none.
   */
  public static boolean isNamed(String text) {
    boolean figures = text.chars().anyMatch(Character::isDigit);
    boolean bare = text.strip().matches("\\d{1,3}");
    return !figures || !bare && Arrays.stream(Order.values()).anyMatch(order -> whole(text, order));
  }

  /** Any day does to count from, since what matters is whether there is something to count. */
  private static boolean whole(String text, Order order) {
    return new DayReader(text, order, Optional.of(LocalDate.EPOCH))
        .read()
        .filter(r -> !r.unclear() && r.rest().isEmpty() && r.days().stream().allMatch(Day::real))
        .isPresent();
  }

  /** The calendar date, if year, month and day are all there and such a date exists. */
  public Optional<LocalDate> date() {
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.get(), month.get(), day.get()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** False for a 31 November, and for a weekday that does not belong to the date. */
  boolean real() {
    boolean whole = year.isPresent() && month.isPresent() && day.isPresent();
    Optional<LocalDate> date = date();
    boolean days = day.isEmpty() || month.isEmpty() || day.get() <= longest(month.get());
    return days
        && (!whole || date.isPresent())
        && (date.isEmpty() || weekday.isEmpty() || date.get().getDayOfWeek() == weekday.get());
  }

  private static int longest(int month) {
    return java.time.Month.of(month).maxLength();
  }

  Day withYear(int y) {
    return new Day(Optional.of(y), month, day, weekday);
  }

  /**
   * Dates near the dateline that fit what is given: the last one up to it and the next one. A
   * weekday alone is the dateline's own day if that day has its name.
   */
  List<LocalDate> near(LocalDate dateline) {
    if (date().isPresent()) {
      return date().stream().toList();
    }
    if (bareWeekday() && fits(dateline)) {
      return List.of(dateline);
    }
    Optional<LocalDate> back = search(dateline, -1);
    Optional<LocalDate> ahead = search(dateline, 1);
    return java.util.stream.Stream.of(back, ahead).flatMap(Optional::stream).distinct().toList();
  }

  private Optional<LocalDate> search(LocalDate from, int step) {
    LocalDate d = step > 0 || bareWeekday() ? from.plusDays(step) : from;
    for (int i = 0; i < 366 * 9; i++) {
      if (fits(d)) {
        return Optional.of(d);
      }
      d = d.plusDays(step);
    }
    return Optional.empty();
  }

  private boolean bareWeekday() {
    return month.isEmpty() && day.isEmpty();
  }

  private boolean fits(LocalDate d) {
    return year.map(y -> y == d.getYear()).orElse(true)
        && month.map(m -> m == d.getMonthValue()).orElse(true)
        && day.map(n -> n == d.getDayOfMonth()).orElse(true)
        && weekday.map(w -> w == d.getDayOfWeek()).orElse(true);
  }
}
