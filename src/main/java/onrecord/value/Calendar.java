package onrecord.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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
    for (String[] row : Tables.rows("feasts.tsv")) {
      List.of(row[1].split("\\|")).forEach(name -> feasts.put(plain(name), row[0]));
    }
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

  /** The date of a feast in a year; a genitive s and the spelling of Saint do not matter. */
  Optional<LocalDate> feast(String name, int year) {
    Optional<String> rule = Optional.ofNullable(feasts.get(plain(name)));
    return rule.flatMap(r -> date(r.split(" "), year));
  }

  private static String plain(String name) {
    String saint = (" " + name + " ").replace(" st ", " saint ").replace(" xmas ", " christmas ");
    return saint.replaceAll("s(?= )", "").strip();
  }

  private static Optional<LocalDate> date(String[] rule, int year) {
    int[] n = new int[rule.length];
    for (int i = 1; i < n.length; i++) {
      n[i] = Integer.parseInt(rule[i]);
    }
    return switch (rule[0]) {
      case "easter" -> Optional.of(easter(year).plusDays(n[1]));
      case "orthodox" -> Optional.of(orthodoxEaster(year).plusDays(n[1]));
      case "hijri" -> hijri(year, n[1], n[2]);
      case "weekday" -> Optional.of(nth(year, n[1], n[2], DayOfWeek.of(n[3])).plusDays(n[4]));
      default -> Optional.of(LocalDate.of(year, n[1], n[2]));
    };
  }

  /** A day of the Islamic calendar of Umm al-Qura, which is known for the years 1883 to 2173. */
  private static Optional<LocalDate> hijri(int year, int month, int day) {
    if (year < 1883 || year > 2173) {
      return Optional.empty();
    }
    int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    return IntStream.rangeClosed(first, first + 1)
        .mapToObj(y -> LocalDate.from(HijrahDate.of(y, month, day)))
        .filter(d -> d.getYear() == year)
        .findFirst();
  }

  /** The Easter of the Julian calendar, after Meeus, told in the Gregorian one. */
  private static LocalDate orthodoxEaster(int y) {
    int d = (19 * (y % 19) + 15) % 30;
    int e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
    int f = d + e + 114;
    return LocalDate.of(y, f / 31, f % 31 + 1).plusDays(y / 100 - y / 400 - 2);
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
