package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import onrecord.records.Standing;
import org.junit.jupiter.api.Test;

/** A unit in the list of the first screen. */
class UnitRowTest {
  private static final Overview.UnitCard UNIT = new Overview.UnitCard("a", "A unit", 2, 3, "");

  @Test
  void questionsThatAreGoneMakeNoMoreAnswersThanQuestions() {
    UnitRow row = new UnitRow(UNIT, Optional.of(new Standing.Tally(5, 9, 4.5)));
    assertThat(row.line(80, false).text()).contains("3 / 3", "50 %");
    assertThat(row.spoken())
        .isEqualTo("A unit, 2 reports, 3 of 3 questions answered, 50 % credit.");
  }

  @Test
  void reportsThatTheTitleCountsAreNotCountedTwice() {
    Overview.UnitCard five = new Overview.UnitCard("a", "The quay, five reports", 5, 3, "");
    assertThat(new UnitRow(five, Optional.empty()).spoken())
        .isEqualTo("The quay, five reports, 0 of 3 questions answered.");
  }

  @Test
  void withoutAnAnswerThereIsNoShare() {
    assertThat(new UnitRow(UNIT, Optional.empty()).line(80, true).text()).contains("0 / 3", "-");
  }
}
