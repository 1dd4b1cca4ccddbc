package onrecord.bank;

import java.util.Optional;
import onrecord.value.Day;

/**
 * Puts options that are days or months in order: where they are fixed, and where that is checked.
 */
public final class DayOrder {
  private static final int MONTHS = 100;
  private static final int DAYS = 100;

  private DayOrder() {}

  /**
   * A number that grows with the date a text consists of.
   *
   * @return empty unless the text is one date that names its month; what it leaves out counts as 0
   */
  public static Optional<Integer> of(String text) {
    return Day.parse(text, Day.Order.DAY_FIRST)
        .flatMap(
            date ->
                date.month()
                    .map(m -> (date.year().orElse(0) * MONTHS + m) * DAYS + date.day().orElse(0)));
  }
}
