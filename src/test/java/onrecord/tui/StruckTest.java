package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.bank.Draft;
import onrecord.bank.WordRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is struck and put in where a correction repeats words of the draft. */
class StruckTest {
  private static final Draft DRAFT =
      Draft.of(List.of("The order was given at 21:40 on Monday. Exactly 40 left."));

  @ParameterizedTest(name = "{0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1-8 | The order was given at 21:40 on Monday, the staff said | + the staff said",
        "1-8 | The staff said the order was given at 21:40 on Monday | + The staff said",
        "1-8 | The order was given at 22:40 on Monday | 21:40 > 22:40",
        "9-10 | More than 40 | Exactly > More than",
        "9 | - | Exactly > (left out)",
        "9-10 | 40 | Exactly > (left out)",
        "8 | Tuesday | Monday > Tuesday",
      })
  void onlyTheWordsThatDiffer(String range, String right, String shown) {
    WordRange words = WordRange.of(range).orElseThrow();
    assertThat(Struck.of(DRAFT, words, right).text(DRAFT)).isEqualTo(shown);
  }
}
