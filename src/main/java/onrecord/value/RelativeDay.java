package onrecord.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Reads a date that is told from another: "yesterday", "two weeks before May 13 1999". */
final class RelativeDay {
  private static final Calendar WORDS = Calendar.ENGLISH;

  private final List<String> pieces;
  private final LocalDate dateline;

  RelativeDay(List<String> pieces, LocalDate dateline) {
    this.pieces =
        pieces.stream()
            .filter(p -> Character.isLetterOrDigit(p.charAt(0)) || p.equals("/"))
            .filter(p -> !p.equals("the") && !p.equals("on") && !p.equals("of") && !p.equals("s"))
            .toList();
    this.dateline = dateline;
  }

  /** The day meant, if every piece belongs to the expression. */
  Optional<LocalDate> read() {
    return day(pieces, 0);
  }

  private Optional<LocalDate> day(List<String> p, int depth) {
    if (p.isEmpty() || depth > 3) {
      return Optional.empty();
    }
    if (p.size() == 2 && WORDS.value(p.get(1), Calendar.Kind.HOUR).isPresent()) {
      return hour(p.getFirst());
    }
    if (p.size() == 1) {
      return single(p.getFirst());
    }
    return close(p)
        .or(() -> nth(p))
        .or(() -> within(p))
        .or(() -> counted(p, depth))
        .or(() -> turned(p))
        .or(() -> feast(p))
        .or(() -> then(p, depth));
  }

  /** "past friday", "the coming sunday", "wednesday after next", "two thursdays ago". */
  private Optional<LocalDate> close(List<String> p) {
    boolean pointed = p.size() == 3 && p.getFirst().equals("this");
    if (pointed && WORDS.value(p.get(1), Calendar.Kind.CLOSE).isPresent()) {
      return close(p.subList(1, 3));
    }
    Optional<Integer> side = WORDS.value(p.getFirst(), Calendar.Kind.CLOSE);
    Optional<DayOfWeek> last = WORDS.value(p.getLast(), Calendar.Kind.WEEKDAY).map(DayOfWeek::of);
    Optional<DayOfWeek> first = WORDS.value(p.getFirst(), Calendar.Kind.WEEKDAY).map(DayOfWeek::of);
    if (p.size() == 2 && side.isPresent()) {
      return last.map(
          w ->
              dateline.with(
                  side.get() > 0 ? TemporalAdjusters.next(w) : TemporalAdjusters.previous(w)));
    }
    boolean afterNext = p.size() == 3 && p.subList(1, 3).equals(List.of("after", "next"));
    boolean beforeLast = p.size() == 3 && p.subList(1, 3).equals(List.of("before", "last"));
    int turns = afterNext ? 2 : beforeLast ? -2 : 0;
    return turns == 0
        ? several(p).or(() -> britishWeek(p))
        : first.map(w -> turn(dateline, w, turns));
  }

  /** "friday week", "tomorrow fortnight": that day, and the weeks on top. */
  private Optional<LocalDate> britishWeek(List<String> p) {
    boolean weeks = p.size() == 2 && List.of("week", "fortnight").contains(p.get(1));
    if (!weeks) {
      return Optional.empty();
    }
    int days = WORDS.value(p.get(1), Calendar.Kind.UNIT).orElseThrow();
    return ahead(p.subList(0, 1)).map(d -> d.plusDays(days));
  }

  /** Today, tomorrow, or the next day of a weekday's name. */
  private Optional<LocalDate> ahead(List<String> p) {
    if (p.size() != 1) {
      return Optional.empty();
    }
    Optional<LocalDate> next =
        WORDS
            .value(p.getFirst(), Calendar.Kind.WEEKDAY)
            .map(w -> dateline.with(TemporalAdjusters.next(DayOfWeek.of(w))));
    return next.or(
        () -> WORDS.value(p.getFirst(), Calendar.Kind.SHIFT).map(s -> dateline.plusDays(s)));
  }

  private Optional<LocalDate> several(List<String> p) {
    int at = 0;
    while (at < p.size() && WORDS.value(p.get(at), Calendar.Kind.WEEKDAY).isEmpty()) {
      at++;
    }
    if (at == 0 || at > 3 || at >= p.size() - 1) {
      return Optional.empty();
    }
    DayOfWeek w = DayOfWeek.of(WORDS.value(p.get(at), Calendar.Kind.WEEKDAY).orElseThrow());
    List<String> tail = p.subList(at + 1, p.size());
    boolean now =
        tail.size() == 1
            || tail.size() == 2 && (tail.get(1).equals("now") || tail.get(1).equals("today"));
    Optional<Integer> sign = direction(tail.getFirst()).filter(x -> now);
    return count(p.subList(0, at))
        .filter(n -> n > 0)
        .flatMap(
            n ->
                sign.map(
                    x ->
                        x > 0
                            ? dateline.with(TemporalAdjusters.next(w)).plusDays(7L * (n - 1))
                            : dateline
                                .with(TemporalAdjusters.previous(w))
                                .minusDays(7L * (n - 1))));
  }

  private Optional<LocalDate> single(String word) {
    Optional<Integer> shift = WORDS.value(word, Calendar.Kind.SHIFT);
    boolean day = word.equals("day");
    return shift.or(() -> day ? Optional.of(0) : Optional.empty()).map(dateline::plusDays);
  }

  /** "this morning", "last night", "yesterday evening". */
  private Optional<LocalDate> hour(String word) {
    Optional<Integer> turn = WORDS.value(word, Calendar.Kind.TURN);
    return turn.map(dateline::plusDays).or(() -> single(word));
  }

  /** "3 days from tuesday", "day before", "two months ago", "in a fortnight". */
  private Optional<LocalDate> counted(List<String> p, int depth) {
    boolean in = WORDS.value(p.getFirst(), Calendar.Kind.WITHIN).isPresent();
    boolean time = in && p.getLast().equals("time");
    List<String> body = p.subList(in ? 1 : 0, time ? p.size() - 1 : p.size());
    int unit = unitAt(body);
    if (unit < 0) {
      return Optional.empty();
    }
    Optional<Integer> n = unit == 0 ? Optional.of(1) : count(body.subList(0, unit));
    if (n.isEmpty()) {
      return Optional.empty();
    }
    int days = WORDS.value(body.get(unit), Calendar.Kind.UNIT).orElseThrow();
    List<String> after = body.subList(unit + 1, body.size());
    if (after.isEmpty()) {
      return in ? Optional.of(shift(dateline, n.get(), days)) : Optional.empty();
    }
    if (!in && days % 7 == 0 && direction(after.getFirst()).isEmpty()) {
      return ahead(after).map(base -> shift(base, n.get(), days));
    }
    return direction(after.getFirst())
        .flatMap(
            sign ->
                anchor(after.subList(1, after.size()), depth)
                    .map(base -> shift(base, sign * n.get(), days)));
  }

  private static int unitAt(List<String> p) {
    for (int i = 0; i < Math.min(p.size(), 4); i++) {
      if (WORDS.value(p.get(i), Calendar.Kind.UNIT).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Integer> direction(String word) {
    return WORDS.value(word, Calendar.Kind.BACK).or(() -> WORDS.value(word, Calendar.Kind.AHEAD));
  }

  private static Optional<Integer> count(List<String> words) {
    if (words.size() == 1 && (words.getFirst().equals("a") || words.getFirst().equals("an"))) {
      return Optional.of(1);
    }
    List<Token> tokens = Lexer.tokens(String.join(" ", words));
    return new NumberReader(tokens, Units.FIRST)
        .at(0, true)
        .filter(n -> n.next() == tokens.size() && n.vague().isEmpty())
        .filter(
            n ->
                n.value().under().equals(java.math.BigInteger.ONE)
                    && n.value().over().bitLength() < 14)
        .map(n -> n.value().over().intValue());
  }

  /** What the count starts from; nothing left means the dateline. */
  private Optional<LocalDate> anchor(List<String> p, int depth) {
    if (p.isEmpty()
        || p.equals(List.of("now"))
        || p.equals(List.of("then"))
        || p.equals(List.of("that"))) {
      return Optional.of(dateline);
    }
    return WORDS
        .feast(String.join(" ", p), dateline.getYear())
        .or(() -> day(p, depth + 1))
        .or(() -> absolute(p));
  }

  private Optional<LocalDate> absolute(List<String> p) {
    return new DayReader(String.join(" ", p), Day.Order.UNSET, Optional.empty())
        .read()
        .filter(r -> r.rest().isEmpty() && !r.unclear())
        .flatMap(r -> r.days().getFirst().near(dateline).stream().reduce((a, b) -> b));
  }

  private static LocalDate shift(LocalDate base, int n, int days) {
    return switch (days) {
      case 30 -> base.plusMonths(n);
      case 365 -> base.plusYears(n);
      default -> base.plusDays((long) n * days);
    };
  }

  /** "last wednesday", "next day", "previous week monday", "monday last week". */
  private Optional<LocalDate> turned(List<String> p) {
    Optional<Integer> turn =
        p.stream().flatMap(w -> WORDS.value(w, Calendar.Kind.TURN).stream()).findFirst();
    Optional<DayOfWeek> weekday =
        p.stream()
            .flatMap(w -> WORDS.value(w, Calendar.Kind.WEEKDAY).stream())
            .findFirst()
            .map(DayOfWeek::of);
    boolean week = p.contains("week");
    if (turn.isEmpty() || p.size() != (week ? 3 : 2)) {
      return Optional.empty();
    }
    if (p.contains("day") && p.size() == 2) {
      return Optional.of(dateline.plusDays(turn.get()));
    }
    LocalDate monday =
        dateline.plusDays(7L * turn.get()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return weekday.map(
        w -> week ? monday.plusDays(w.getValue() - 1L) : turn(dateline, w, turn.get()));
  }

  /** "last": of the week before; "next": of the week after; "this": of this week. */
  static LocalDate turn(LocalDate dateline, DayOfWeek weekday, int turn) {
    LocalDate monday = dateline.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.plusDays(7L * turn + weekday.getValue() - 1);
  }

  /** "next easter", "last christmas". */
  private Optional<LocalDate> feast(List<String> p) {
    Optional<Integer> turn = WORDS.value(p.getFirst(), Calendar.Kind.TURN);
    String name = String.join(" ", turn.isPresent() ? p.subList(1, p.size()) : p);
    int year = dateline.getYear();
    return turn.flatMap(
        t -> WORDS.feast(name, year).flatMap(here -> WORDS.feast(name, year + step(t, here))));
  }

  private int step(int turn, LocalDate here) {
    boolean later = turn > 0 && !here.isAfter(dateline);
    boolean sooner = turn < 0 && !here.isBefore(dateline);
    return later ? 1 : sooner ? -1 : 0;
  }

  /** "first friday july 2017", "last monday in may", "second sunday next month". */
  private Optional<LocalDate> nth(List<String> words) {
    List<String> p = words.stream().filter(w -> !w.equals("in")).toList();
    if (p.size() < 3 || p.size() > 4) {
      return Optional.empty();
    }
    Optional<Integer> n = p.getFirst().equals("last") ? Optional.of(5) : ordinal(p);
    Optional<DayOfWeek> day = WORDS.value(p.get(1), Calendar.Kind.WEEKDAY).map(DayOfWeek::of);
    Optional<LocalDate> start = monthOf(p.subList(2, p.size()));
    return n.filter(k -> k < 6)
        .flatMap(
            k ->
                day.flatMap(
                    d -> start.map(s -> Calendar.nth(s.getYear(), s.getMonthValue(), k, d))));
  }

  private static Optional<Integer> ordinal(List<String> p) {
    return new NumberReader(Lexer.tokens(p.getFirst()), Units.FIRST)
        .at(0, false)
        .filter(Numeral::ordinal)
        .map(x -> x.value().over().intValue());
  }

  private Optional<LocalDate> monthOf(List<String> p) {
    Optional<Integer> turn = WORDS.value(p.getFirst(), Calendar.Kind.TURN);
    if (p.size() == 2 && p.get(1).equals("month")) {
      return turn.map(t -> dateline.plusMonths(t).withDayOfMonth(1));
    }
    Optional<Integer> month = WORDS.value(p.getFirst(), Calendar.Kind.MONTH);
    boolean dated = p.size() == 2 && p.get(1).matches("[12]\\d{3}");
    int year = dated ? Integer.parseInt(p.get(1)) : dateline.getYear();
    return p.size() == 1 || dated ? month.map(m -> LocalDate.of(year, m, 1)) : Optional.empty();
  }

  /** "20th next month", "first day next month", "last day this year". */
  private Optional<LocalDate> within(List<String> p) {
    int n = p.size();
    if (n < 3 || !(p.getLast().equals("month") || p.getLast().equals("year"))) {
      return Optional.empty();
    }
    Optional<Integer> turn = WORDS.value(p.get(n - 2), Calendar.Kind.TURN);
    boolean month = p.getLast().equals("month");
    List<String> head = p.subList(0, n - 2).stream().filter(w -> !w.equals("day")).toList();
    LocalDate base =
        turn.map(t -> month ? dateline.plusMonths(t) : dateline.plusYears(t)).orElse(dateline);
    if (turn.isEmpty()) {
      return Optional.empty();
    }
    if (head.equals(List.of("last"))) {
      return Optional.of(
          month
              ? base.with(TemporalAdjusters.lastDayOfMonth())
              : base.with(TemporalAdjusters.lastDayOfYear()));
    }
    int span = month ? base.lengthOfMonth() : base.lengthOfYear();
    return dayNumber(head)
        .filter(d -> d <= span)
        .map(d -> month ? base.withDayOfMonth(d) : base.withDayOfYear(d));
  }

  private static Optional<Integer> dayNumber(List<String> head) {
    List<Token> tokens =
        Lexer.tokens(String.join(" ", head).replaceFirst("(\\d) (st|nd|rd|th)\\b", "$1$2"));
    return new NumberReader(tokens, Units.FIRST)
        .at(0, false)
        .filter(x -> x.next() == tokens.size() && x.value().over().bitLength() < 9)
        .map(x -> x.value().over().intValue())
        .filter(d -> d > 0);
  }

  /** "two months from today tuesday": the weekday on or after that day. */
  private Optional<LocalDate> then(List<String> p, int depth) {
    Optional<DayOfWeek> ahead = WORDS.value(p.getFirst(), Calendar.Kind.WEEKDAY).map(DayOfWeek::of);
    if (ahead.isPresent() && p.size() > 2) {
      return counted(p.subList(1, p.size()), depth + 1).map(d -> turn(d, ahead.get(), 0));
    }
    Optional<DayOfWeek> weekday =
        WORDS.value(p.getLast(), Calendar.Kind.WEEKDAY).map(DayOfWeek::of);
    boolean counts = unitAt(p) > 0 && p.size() > 3;
    return weekday
        .filter(w -> counts)
        .flatMap(
            w ->
                day(p.subList(0, p.size() - 1), depth + 1)
                    .map(d -> d.with(TemporalAdjusters.nextOrSame(w))));
  }
}
