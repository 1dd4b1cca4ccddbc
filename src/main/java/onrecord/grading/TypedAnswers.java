package onrecord.grading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.value.Mark;
import onrecord.value.Status;

/**
 * Marks typed answers plainly: listed forms after folding, plain numbers, ISO and day-month dates.
 */
final class TypedAnswers {
  private static final DateTimeFormatter DAY_MONTH =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d [MMMM][MMM] uuuu")
          .toFormatter(Locale.ENGLISH);

  private TypedAnswers() {}

  static Verdict mark(Prompt.Typed prompt, Key.Typed key, Answer.Written answer) {
    Mark mark = mark(prompt.sort(), key, answer.text());
    return new Verdict(mark.status(), mark.credit(), List.of(), mark.rules(), mark.says());
  }

  static Mark mark(Prompt.Typed.Sort sort, Key.Typed key, String typed) {
    return switch (sort) {
      case NAME, WORDS -> words(key, typed);
      case NUMBER -> number(key, typed);
      case DATE -> date(key, typed);
    };
  }

  private static Mark words(Key.Typed key, String typed) {
    boolean listed = key.accept().stream().anyMatch(form -> fold(form).equals(fold(typed)));
    return listed ? right("listed") : wrong("not-listed");
  }

  private static Mark number(Key.Typed key, String typed) {
    Optional<BigDecimal> given = plainNumber(typed);
    boolean within =
        given.isPresent()
            && key.accept().stream()
                .flatMap(form -> plainNumber(form).stream())
                .anyMatch(n -> n.subtract(given.get()).abs().compareTo(key.tolerance()) <= 0);
    return within ? right("number") : words(key, typed);
  }

  private static Optional<BigDecimal> plainNumber(String text) {
    String digits = text.strip().replaceAll("(?<=\\d)[, ](?=\\d{3}\\b)", "");
    return digits.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?")
        ? Optional.of(new BigDecimal(digits))
        : Optional.empty();
  }

  private static Mark date(Key.Typed key, String typed) {
    Optional<LocalDate> day = key.accept().stream().flatMap(f -> isoDay(f).stream()).findFirst();
    if (day.isEmpty()) {
      return words(key, typed);
    }
    String plain = typed.strip().replaceAll("[,.]", "");
    String withYear = plain.matches(".*\\d{4}.*") ? plain : plain + " " + day.get().getYear();
    boolean same = isoDay(plain).or(() -> dayMonth(withYear)).equals(day);
    return same ? right("day") : wrong("another-day");
  }

  private static Optional<LocalDate> isoDay(String text) {
    return parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static Optional<LocalDate> dayMonth(String text) {
    return parse(text, DAY_MONTH);
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeParseException notThatForm) {
      return Optional.empty();
    }
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static Mark right(String rule) {
    return new Mark(Status.CORRECT, 1, List.of(rule), "");
  }

  private static Mark wrong(String rule) {
    return new Mark(Status.WRONG, 0, List.of(rule), "");
  }
}
