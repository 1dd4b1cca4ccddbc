package onrecord.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks a typed date against the accepted ones, field by field. */
public final class Days {
  /** What may stand between a day and its month. */
  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "of", "the");

  private Days() {}

  /** The best mark over all accepted forms. */
  public static Mark mark(DayKey key, String typed) {
    String folded = Fold.text(typed);
    if (!folded.isEmpty() && key.accept().stream().anyMatch(a -> Fold.text(a).equals(folded))) {
      return Mark.correct("date.same-words");
    }
    Optional<DayReading> reading = new DayReader(typed, key.order(), key.dateline()).read();
    if (reading.isEmpty() || strays(key, reading.get(), folded)) {
      return Mark.unreadable("date.none", "I cannot find a date in that.");
    }
    if (reading.get().unclear()) {
      return Mark.unreadable(
          "date.order", "Is that the day or the month first? Write the month as a word.");
    }
    return key.accept().stream()
        .map(a -> against(key, a, reading.get()))
        .reduce(Mark.wrong("date.other", "That is not the date asked for."), Mark::or);
  }

  /**
   * Whether what was typed only looks like a date: a number where no month or year makes it one.
   */
  private static boolean strays(DayKey key, DayReading typed, String folded) {
    boolean years = key.accept().stream().anyMatch(form -> form.matches("\\d{4}"));
    boolean year = !years && folded.matches("\\d\\d");
    boolean lone = typed.days().stream().allMatch(Days::lone) && !typed.relative();
    return lone
        && (year && typed.days().stream().allMatch(day -> day.day().isEmpty())
            || noMonth(DayReader.pieces(folded), typed.rest()));
  }

  private static boolean lone(Day day) {
    return day.month().isEmpty() && day.weekday().isEmpty();
  }

  /** Whether a word that no rule reads stands where the month of a day belongs. */
  private static boolean noMonth(List<String> pieces, List<String> rest) {
    List<String> words = pieces.stream().filter(p -> !ORDINAL.contains(p)).toList();
    for (int i = 0; i < words.size(); i++) {
      boolean day = words.get(i).matches("\\d\\d?");
      boolean before = i > 0 && unread(words.get(i - 1), rest);
      boolean behind = i + 1 < words.size() && unread(words.get(i + 1), rest);
      if (day && (before || behind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean unread(String word, List<String> rest) {
    return rest.contains(word)
        && word.matches("[a-z]{3,}")
        && Calendar.ENGLISH.word(word).isEmpty()
        && !Words.ENGLISH.negation(word);
  }

  private static Mark against(DayKey key, String accepted, DayReading typed) {
    Optional<Day> right =
        new DayReader(accepted, key.order(), Optional.empty())
            .read()
            .filter(r -> !r.unclear())
            .map(r -> r.days().getFirst());
    if (right.isEmpty()) {
      return Mark.wrong("date.other", "That is not the date asked for.");
    }
    Mark mark =
        typed.days().stream().map(d -> fields(key, right.get(), d)).reduce(Mark::or).orElseThrow();
    Set<String> known = Fold.words(Fold.text(accepted)).stream().collect(Collectors.toSet());
    Optional<String> strange = typed.rest().stream().filter(w -> !known.contains(w)).findFirst();
    if (strange.filter(Words.ENGLISH::negation).isPresent()) {
      return Mark.nearMiss("veto.negation", "Your answer denies the date.");
    }
    return strange.isPresent() && mark.accepted()
        ? Mark.partial(.75, "words.unaccounted", "I cannot place \"" + strange.get() + "\".")
        : mark;
  }

  private static Mark fields(DayKey key, Day right, Day typed) {
    if (!typed.real()) {
      return Mark.wrong("date.impossible", "There is no such day.");
    }
    boolean bareWeekday =
        typed.weekday().isPresent() && typed.day().isEmpty() && typed.month().isEmpty();
    if (bareWeekday) {
      return weekday(key, right, typed);
    }
    boolean year = agree(right.year(), typed.year());
    boolean month = agree(right.month(), typed.month());
    boolean day = agree(right.day(), typed.day());
    if (!year || !month || !day) {
      return apart(right, typed);
    }
    if (right.date().isPresent() && !weekdayFits(right, typed)) {
      return Mark.nearMiss("date.weekday", "The weekday does not belong to that date.");
    }
    return complete(key, right, typed);
  }

  private static boolean weekdayFits(Day right, Day typed) {
    return typed.weekday().isEmpty()
        || right.date().orElseThrow().getDayOfWeek() == typed.weekday().get();
  }

  private static boolean agree(Optional<Integer> right, Optional<Integer> typed) {
    return right.isEmpty() || typed.isEmpty() || Objects.equals(right, typed);
  }

  private static Mark apart(Day right, Day typed) {
    boolean year = agree(right.year(), typed.year());
    boolean month = agree(right.month(), typed.month());
    boolean day = agree(right.day(), typed.day());
    if (!year && month && day && typed.month().isPresent()) {
      return Mark.nearMiss("veto.year", "The day is right, the year is another.");
    }
    if (!day && month && year && typed.month().isPresent()) {
      return Mark.nearMiss("veto.day", "The month is right, the day is another.");
    }
    boolean turned =
        right.day().equals(typed.month())
            && right.month().equals(typed.day())
            && right.day().isPresent();
    return turned
        ? Mark.nearMiss("veto.day-and-month", "Day and month have changed places.")
        : Mark.wrong("date.other", "That is not the date asked for.");
  }

  private static Mark weekday(DayKey key, Day right, Day typed) {
    if (right.date().isEmpty()) {
      return Mark.wrong("date.weekday-only", "A weekday is not enough here.");
    }
    LocalDate date = right.date().get();
    List<LocalDate> meant = key.dateline().map(typed::near).orElse(List.of());
    if (key.weekdays() && !meant.isEmpty() && days(key).containsAll(meant)) {
      return Mark.correct("date.weekday");
    }
    return date.getDayOfWeek() == typed.weekday().get() && (meant.isEmpty() || meant.contains(date))
        ? Mark.partial(.25, "date.weekday-only", "The weekday is right; give the date.")
        : Mark.wrong("date.other", "That is another day.");
  }

  /** Every day that the key accepts. */
  private static Set<LocalDate> days(DayKey key) {
    return key.accept().stream()
        .flatMap(form -> new DayReader(form, key.order(), Optional.empty()).read().stream())
        .flatMap(reading -> reading.days().stream())
        .flatMap(day -> day.date().stream())
        .collect(Collectors.toSet());
  }

  private static Mark complete(DayKey key, Day right, Day typed) {
    boolean noMonth =
        right.month().isPresent()
            && typed.month().isEmpty()
            && key.precision() != Day.Precision.YEAR;
    boolean noDay =
        right.day().isPresent() && typed.day().isEmpty() && key.precision() == Day.Precision.DAY;
    boolean filled = filled(key, right, typed);
    if (noMonth && !(typed.day().isPresent() && filled) || noDay) {
      return Mark.partial(.5, "date.coarse", "Right as far as it goes; the report is more exact.");
    }
    boolean finer =
        right.day().isEmpty() && typed.day().isPresent()
            || right.month().isEmpty() && typed.month().isPresent();
    if (finer) {
      return Mark.partial(.75, "date.too-fine", "The report does not say it that exactly.");
    }
    return filled
        ? Mark.correct("date.fields")
        : Mark.partial(.75, "date.year-missing", "Give the year too.");
  }

  /** True if what is left out can be filled from the dateline, or there is no dateline to ask. */
  private static boolean filled(DayKey key, Day right, Day typed) {
    if (right.date().isEmpty() || typed.year().isPresent() && typed.month().isPresent()) {
      return true;
    }
    LocalDate date = right.date().get();
    List<LocalDate> near = key.dateline().map(typed::near).orElse(List.of(date));
    return near.contains(date);
  }
}
