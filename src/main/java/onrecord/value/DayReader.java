package onrecord.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date: in numbers, in words, or relative to a dateline. */
final class DayReader {
  private static final Pattern PIECE = Pattern.compile("\\d{1,9}|[a-z]{1,40}|[/.:-]|\\S");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,4})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)([12]\\d{3})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern TWO = Pattern.compile("(?<![\\d])(\\d{1,2})[/.](\\d{1,2})(?![\\d])");
  private static final Pattern EIGHT =
      Pattern.compile("(?<!\\d)(1[5-9]|20)(\\d\\d)(0[1-9]|1[0-2])([0-3]\\d)(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("([12]\\d{3})-(0[1-9]|1[0-2])");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:])(at )?\\d{1,2}((:\\d\\d){1,2}( ?[ap]\\.?m\\b\\.?)?| ?[ap]\\.?m\\b\\.?)");
  private static final Calendar WORDS = Calendar.ENGLISH;

  private final String text;
  private final Day.Order order;
  private final Optional<LocalDate> dateline;
  private final List<String> rest = new ArrayList<>();
  private Optional<Integer> year = Optional.empty();
  private Optional<Integer> month = Optional.empty();
  private Optional<Integer> day = Optional.empty();
  private Optional<DayOfWeek> weekday = Optional.empty();
  private Optional<Integer> turn = Optional.empty();
  private boolean unclear;

  DayReader(String text, Day.Order order, Optional<LocalDate> dateline) {
    String folded = Fold.text(text);
    this.text =
        folded.length() > Lexer.LIMIT ? "" : CLOCK.matcher(folded.replace("'", "")).replaceAll(" ");
    this.order = order;
    this.dateline = dateline;
  }

  /** Empty if there is no date in the text at all. */
  Optional<DayReading> read() {
    return relative().or(this::feast).or(this::absolute);
  }

  private Optional<DayReading> relative() {
    return dateline
        .flatMap(d -> new RelativeDay(pieces(text), d).read())
        .map(d -> new DayReading(List.of(Day.of(d)), List.of(), true, false));
  }

  /** "Christmas Eve 2021"; without a year, the feast before and after the dateline. */
  private Optional<DayReading> feast() {
    List<String> words =
        pieces(text).stream()
            .filter(
                p ->
                    Character.isLetterOrDigit(p.charAt(0))
                        && !List.of("the", "on", "of").contains(p))
            .toList();
    boolean dated = words.size() > 1 && words.getLast().matches("[12]\\d{3}");
    String name = String.join(" ", dated ? words.subList(0, words.size() - 1) : words);
    List<Integer> years =
        dated
            ? List.of(Integer.valueOf(words.getLast()))
            : dateline
                .map(d -> List.of(d.getYear(), d.getYear() - 1, d.getYear() + 1))
                .orElse(List.of());
    List<Day> days =
        years.stream().flatMap(y -> WORDS.feast(name, y).stream()).map(Day::of).toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new DayReading(days, List.of(), true, false));
  }

  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher m = PIECE.matcher(text);
    while (m.find()) {
      pieces.add(m.group());
    }
    return pieces;
  }

  private Optional<DayReading> absolute() {
    String left = numeric(text);
    List<String> pieces = pieces(left);
    int i = 0;
    while (i < pieces.size()) {
      i = piece(pieces, i);
    }
    Day found = new Day(year, month, day, weekday);
    if (found.equals(Day.NOTHING) && !unclear) {
      return Optional.empty();
    }
    return Optional.of(new DayReading(turned(found), rest, false, unclear));
  }

  /** "last Wednesday" and the like name one day if there is a dateline. */
  private List<Day> turned(Day found) {
    boolean bare = found.weekday().isPresent() && found.day().isEmpty() && found.month().isEmpty();
    if (turn.isEmpty() || dateline.isEmpty() || !bare) {
      return List.of(found);
    }
    return List.of(Day.of(RelativeDay.turn(dateline.get(), found.weekday().get(), turn.get())));
  }

  private String numeric(String s) {
    Matcher eight = EIGHT.matcher(s);
    if (eight.find()) {
      year = Optional.of(Integer.valueOf(eight.group(1) + eight.group(2)));
      set(Integer.parseInt(eight.group(4)), Integer.parseInt(eight.group(3)));
      return eight.replaceFirst(" ");
    }
    Matcher iso = MONTH.matcher(s);
    if (iso.matches()) {
      year = Optional.of(Integer.valueOf(iso.group(1)));
      month = Optional.of(Integer.valueOf(iso.group(2)));
      return "";
    }
    Matcher first = YEAR_FIRST.matcher(s);
    Matcher three = first.find() ? first.reset() : NUMBERS.matcher(s);
    if (three.find()) {
      three(three.group(1), Integer.parseInt(three.group(2)), three.group(3));
      return three.replaceFirst(" ");
    }
    Matcher two = TWO.matcher(s);
    if (two.find()) {
      pair(Integer.parseInt(two.group(1)), Integer.parseInt(two.group(2)));
      return two.replaceFirst(" ");
    }
    return s;
  }

  private void three(String a, int b, String c) {
    if (a.length() == 4) {
      year = Optional.of(Integer.valueOf(a));
      set(Integer.parseInt(c), b);
    } else {
      year = Optional.of(full(c));
      pair(Integer.parseInt(a), b);
    }
  }

  private int full(String digits) {
    int y = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return y;
    }
    int now = dateline.map(LocalDate::getYear).orElse(2000);
    int near = now / 100 * 100 + y;
    return near > now + 20 ? near - 100 : near <= now - 80 ? near + 100 : near;
  }

  private void pair(int a, int b) {
    Optional<DayOfWeek> said = saidWeekday();
    boolean dated = year.isPresent() || dateline.isPresent();
    if (order == Day.Order.UNSET && said.isPresent() && dated && a <= 12 && b <= 12) {
      boolean dayFirst = weekdayOf(a, b).equals(said);
      boolean monthFirst = weekdayOf(b, a).equals(said);
      if (dayFirst != monthFirst) {
        set(dayFirst ? a : b, dayFirst ? b : a);
        return;
      }
    }
    if (order == Day.Order.DAY_FIRST || order == Day.Order.UNSET && (a > 12 || a == b)) {
      set(a, b);
    } else if (order == Day.Order.MONTH_FIRST || b > 12) {
      set(b, a);
    } else {
      unclear = true;
    }
  }

  /** The weekday that stands beside a date of bare numbers can tell which number is the month. */
  private Optional<DayOfWeek> saidWeekday() {
    return pieces(text).stream()
        .flatMap(p -> WORDS.value(p, Calendar.Kind.WEEKDAY).stream())
        .findFirst()
        .map(DayOfWeek::of);
  }

  private Optional<DayOfWeek> weekdayOf(int d, int m) {
    Optional<Integer> y = year.or(() -> dateline.map(LocalDate::getYear));
    return new Day(y, Optional.of(m).filter(x -> x > 0), Optional.of(d), Optional.empty())
        .date()
        .map(LocalDate::getDayOfWeek);
  }

  private void set(int d, int m) {
    boolean fits = m >= 1 && m <= 12 && d >= 1 && d <= 31;
    unclear |= !fits;
    if (fits) {
      day = Optional.of(d);
      month = Optional.of(m);
    }
  }

  private int piece(List<String> pieces, int i) {
    String p = pieces.get(i);
    if (year.isEmpty() && i + 1 < pieces.size() && pieces.get(i + 1).equals("year")) {
      year = WORDS.value(p, Calendar.Kind.TURN).flatMap(t -> dateline.map(d -> d.getYear() + t));
      if (year.isPresent()) {
        return i + 2;
      }
    }
    Optional<Calendar.Entry> entry = WORDS.word(p);
    if (entry.isPresent() && known(entry.get())) {
      return i + 1;
    }
    if (Character.isDigit(p.charAt(0))) {
      return digits(pieces, i);
    }
    if (p.equals("day") && day.isPresent()) {
      return i + 1;
    }
    int spelled = spelled(pieces, i);
    if (spelled == i && Character.isLetterOrDigit(p.charAt(0))) {
      rest.add(p);
    }
    return Math.max(spelled, i + 1);
  }

  private boolean known(Calendar.Entry e) {
    return switch (e.kind()) {
      case MONTH -> first(month, () -> month = Optional.of(e.value()));
      case WEEKDAY -> first(weekday, () -> weekday = Optional.of(DayOfWeek.of(e.value())));
      case TURN -> first(turn, () -> turn = Optional.of(e.value()));
      case IDLE, WITHIN, HOUR -> true;
      case SHIFT, BACK, AHEAD, UNIT, CLOSE, PART -> false;
    };
  }

  private static boolean first(Optional<?> field, Runnable set) {
    boolean free = field.isEmpty();
    if (free) {
      set.run();
    }
    return free;
  }

  private int digits(List<String> pieces, int i) {
    String p = pieces.get(i);
    int n = Integer.parseInt(p);
    boolean ending =
        i + 1 < pieces.size() && List.of("st", "nd", "rd", "th").contains(pieces.get(i + 1));
    if (!ending && year.isEmpty() && p.length() == 4) {
      year = Optional.of(n);
    } else if (day.isEmpty() && n >= 1 && n <= 31) {
      day = Optional.of(n);
    } else if (!ending && year.isEmpty() && p.length() == 2) {
      year = Optional.of(full(p));
    } else {
      rest.add(p);
    }
    return ending ? i + 2 : i + 1;
  }

  /** A day or year in words. */
  private int spelled(List<String> pieces, int i) {
    List<Token> tokens = Lexer.tokens(String.join(" ", pieces.subList(i, pieces.size())));
    Optional<Numeral> n =
        new NumberReader(tokens, Units.FIRST).at(0, true).filter(x -> x.vague().isEmpty());
    if (n.isEmpty()
        || !n.get().value().under().equals(java.math.BigInteger.ONE)
        || n.get().value().over().bitLength() > 20) {
      return i;
    }
    int value = n.get().value().over().intValue();
    if (day.isEmpty() && value >= 1 && value <= 31) {
      day = Optional.of(value);
    } else if (year.isEmpty() && value >= 1000 && value < 3000) {
      year = Optional.of(value);
    } else {
      return i;
    }
    return i + n.get().next();
  }
}
