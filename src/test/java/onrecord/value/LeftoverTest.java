package onrecord.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the wrong words a correction left standing. */
class LeftoverTest {
  @ParameterizedTest(name = "{0} > {1} keeps {2}")
  @CsvSource({
    "mayor of Pellick, mayor of Haverin, ''",
    "mayor of Pellick, mayor of Haverin Pellick, pellick",
    "mayor of Pellick, Haverin mayor (not Pellick\u2019s), pellick",
    "mayor of Pellick, PELLICK-Haverin, pellick",
    "the mayor of Pellick, the man of Haverin, ''",
    "President Mills, President Doe, ''",
    "President Ann Mills, President Ann Doe, ann",
    "Mr Mills, Mr Doe, ''",
    "20:40, 20 to 10 at night, ''",
    "20:40, 21:40 and not 20:40, 2040",
  })
  void onlyWordsOfTheWrongTextThatNothingRightHas(String wrong, String now, String kept) {
    List<String> right = List.of("mayor of Haverin", "Jo Doe", "president of the board", "21:40");
    assertThat(String.join(" ", Leftover.of(wrong, now, right))).isEqualTo(kept);
  }
}
