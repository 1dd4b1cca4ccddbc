package onrecord.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of dates, and the feasts that move. */
final class Calendar {
  static final Calendar ENGLISH = new Calendar();

  /** What a word does in a date. */
  enum Kind {
    MONTH,
    WEEKDAY,
    SHIFT,
    TURN,
    BACK,
    AHEAD,
    WITHIN,
    CLOSE,
    HOUR,
    UNIT,
    IDLE,
    PART
  }

  /** One word. */
  record Entry(Kind kind, int value) {}

  private final Map<String, Entry> words = new HashMap<>();

  private final Map<String, String> feasts = new HashMap<>();

  private Calendar() {
    Tables.rows("feasts.tsv").forEach(row -> feasts.put(row[0], row[1]));
    for (String[] row : Tables.rows("calendar.tsv")) {
      Kind kind = Kind.valueOf(row[1].toUpperCase(java.util.Locale.ROOT));
      words.put(row[0], new Entry(kind, Integer.parseInt(row[2])));
    }
  }

  Optional<Entry> word(String word) {
    return Optional.ofNullable(words.get(word));
  }

  Optional<Integer> value(String word, Kind kind) {
    return word(word).filter(e -> e.kind() == kind).map(Entry::value);
  }

  /** The date of a feast in a year. */
  Optional<LocalDate> feast(String name, int year) {
    return Optional.ofNullable(feasts.get(name)).map(rule -> date(rule, year));
  }

  private static LocalDate date(String rule, int year) {
    String[] p = rule.split("[ ]|(?<=\\d)-");
    int first = p[0].equals("e") ? 0 : Integer.parseInt(p[0]);
    int second = Integer.parseInt(p[1]);
    if (p[0].equals("e")) {
      return easter(year).plusDays(second);
    }
    return p.length == 2
        ? LocalDate.of(year, first, second)
        : nth(year, first, second, DayOfWeek.of(Integer.parseInt(p[2])));
  }

  /** The nth weekday of a month; a fifth or later is the last. */
  static LocalDate nth(int year, int month, int n, DayOfWeek weekday) {
    LocalDate start = LocalDate.of(year, month, 1);
    return n > 4
        ? start.with(TemporalAdjusters.lastInMonth(weekday))
        : start.with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
  }

  /** The Gregorian Easter, after the anonymous algorithm of 1876. */
  private static LocalDate easter(int y) {
    int a = y % 19;
    int b = y / 100;
    int c = y % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(y, f / 31, f % 31 + 1);
  }
}
