package onrecord.value;

import java.util.List;

/** What a text may mean as a date: one day or several, and the words no rule of dates explains. */
record DayReading(List<Day> days, List<String> rest, boolean relative, boolean unclear) {
  DayReading {
    days = List.copyOf(days);
    rest = List.copyOf(rest);
  }
}
