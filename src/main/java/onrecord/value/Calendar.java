package onrecord.value;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of dates, and the feasts that move. */
final class Calendar {
  static final Calendar ENGLISH = new Calendar();

  /** What a word does in a date. */
  enum Kind { MONTH, WEEKDAY, SHIFT, TURN, BACK, AHEAD, WITHIN, UNIT, FEAST, EVE, IDLE, PART }

  /** One word. */
  record Entry(Kind kind, int value) {}

  private final Map<String, Entry> words = new HashMap<>();

  private Calendar() {
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

  /** A feast's date in a year; {@code code} is month * 100 + day, or 0 for Easter Sunday. */
  static LocalDate feast(int code, int year) {
    return code == 0 ? easter(year) : LocalDate.of(year, code / 100, code % 100);
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
