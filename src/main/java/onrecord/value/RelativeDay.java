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
    this.pieces = pieces.stream()
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
    if (p.size() == 1) {
      return single(p.getFirst());
    }
    return counted(p, depth).or(() -> turned(p)).or(() -> feast(p)).or(() -> then(p, depth));
  }

  private Optional<LocalDate> single(String word) {
    Optional<Integer> shift = WORDS.value(word, Calendar.Kind.SHIFT);
    boolean day = word.equals("day");
    return shift.or(() -> day ? Optional.of(0) : Optional.empty())
        .map(dateline::plusDays)
        .or(() -> feast(List.of("next", word)).filter(d -> false));
  }

  /** "3 days from tuesday", "day before", "two months ago", "in a fortnight". */
  private Optional<LocalDate> counted(List<String> p, int depth) {
    boolean in = WORDS.value(p.getFirst(), Calendar.Kind.WITHIN).isPresent();
    List<String> body = in ? p.subList(1, p.size()) : p;
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
    return direction(after.getFirst())
        .flatMap(sign -> anchor(after.subList(1, after.size()), depth)
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
    return new NumberReader(tokens, Units.FIRST).at(0, true)
        .filter(n -> n.next() == tokens.size() && n.vague().isEmpty())
        .filter(n -> n.value().under().equals(java.math.BigInteger.ONE) && n.value().over().bitLength() < 14)
        .map(n -> n.value().over().intValue());
  }

  /** What the count starts from; nothing left means the dateline. */
  private Optional<LocalDate> anchor(List<String> p, int depth) {
    if (p.isEmpty() || p.equals(List.of("now")) || p.equals(List.of("then")) || p.equals(List.of("that"))) {
      return Optional.of(dateline);
    }
    if (p.size() == 1 && WORDS.value(p.getFirst(), Calendar.Kind.FEAST).isPresent()) {
      return feast(List.of("this", p.getFirst()));
    }
    return day(p, depth + 1).or(() -> absolute(p));
  }

  private Optional<LocalDate> absolute(List<String> p) {
    return new DayReader(String.join(" ", p), Day.Order.UNSET, Optional.empty()).read()
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
    Optional<Integer> turn = p.stream()
        .flatMap(w -> WORDS.value(w, Calendar.Kind.TURN).stream()).findFirst();
    Optional<DayOfWeek> weekday = p.stream()
        .flatMap(w -> WORDS.value(w, Calendar.Kind.WEEKDAY).stream()).findFirst().map(DayOfWeek::of);
    boolean week = p.contains("week");
    if (turn.isEmpty() || p.size() != (week ? 3 : 2)) {
      return Optional.empty();
    }
    if (p.contains("day") && p.size() == 2) {
      return Optional.of(dateline.plusDays(turn.get()));
    }
    LocalDate monday = dateline.plusDays(7L * turn.get()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return weekday.map(w -> week ? monday.plusDays(w.getValue() - 1L) : turn(dateline, w, turn.get()));
  }

  /** "last": of the week before; "next": of the week after; "this": of this week. */
  static LocalDate turn(LocalDate dateline, DayOfWeek weekday, int turn) {
    LocalDate monday = dateline.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.plusDays(7L * turn + weekday.getValue() - 1);
  }

  private Optional<LocalDate> feast(List<String> p) {
    Optional<Integer> code = p.stream()
        .flatMap(w -> WORDS.value(w, Calendar.Kind.FEAST).stream()).findFirst();
    Optional<Integer> turn = WORDS.value(p.getFirst(), Calendar.Kind.TURN);
    if (code.isEmpty() || turn.isEmpty() || p.size() != 2) {
      return Optional.empty();
    }
    LocalDate here = Calendar.feast(code.get(), dateline.getYear());
    int step = turn.get() > 0 && !here.isAfter(dateline) ? 1 : turn.get() < 0 && !here.isBefore(dateline) ? -1 : 0;
    return Optional.of(Calendar.feast(code.get(), dateline.getYear() + step));
  }

  /** "two months from today tuesday": the weekday on or after that day. */
  private Optional<LocalDate> then(List<String> p, int depth) {
    Optional<DayOfWeek> weekday =
        WORDS.value(p.getLast(), Calendar.Kind.WEEKDAY).map(DayOfWeek::of);
    boolean counts = unitAt(p) > 0 && p.size() > 3;
    return weekday.filter(w -> counts)
        .flatMap(w -> day(p.subList(0, p.size() - 1), depth + 1)
            .map(d -> d.with(TemporalAdjusters.nextOrSame(w))));
  }
}
