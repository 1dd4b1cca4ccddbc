package onrecord.yaml;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads days, months and years as a bank writes them: 2022-11-09, 2022-11, 2022. */
final class Days {
  private Days() {}

  /** A whole day; anything else is reported. */
  static Optional<LocalDate> day(Section section, Section.Word word) {
    try {
      return Optional.of(LocalDate.parse(word.text()));
    } catch (DateTimeParseException notADay) {
      section.bad(
          word.place(),
          Findings.quoted(word.text()) + " is no day",
          "write year-month-day: 2022-11-09");
      return Optional.empty();
    }
  }

  /**
   * The accepted forms of a day, a month or a year, as written first; anything else is reported.
   */
  static List<String> forms(Section section, Section.Word word) {
    try {
      return forms(word.text());
    } catch (DateTimeParseException notADate) {
      section.bad(
          word.place(),
          Findings.quoted(word.text()) + " is no day, month or year",
          "write 2022-11-09, 2022-11 or 2022");
      return List.of();
    }
  }

  private static List<String> forms(String iso) {
    return switch (iso.length()) {
      case 4 -> List.of(Year.parse(iso).toString());
      case 7 ->
          List.of(
              iso,
              YearMonth.parse(iso)
                  .format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH)));
      default ->
          List.of(
              iso,
              LocalDate.parse(iso)
                  .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)));
    };
  }
}
