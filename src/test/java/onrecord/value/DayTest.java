package onrecord.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a key as another way to name a day. */
class DayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-11-09",
        "2022-11",
        "9 November",
        "Nov 9th, 2022",
        "10/11/2022",
        "2 days ago",
        "the 9th",
        "Wednesday",
        "polling day",
        "the day before yesterday",
        "1999"
      })
  void aDayIsNamedByADateOrByWords(String text) {
    assertThat(Day.isNamed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31 Foo", "99", "31", "31 November", "9 November Foo", "2022-13-41", "4 days"})
  void figuresThatAreNoDateNameNone(String text) {
    assertThat(Day.isNamed(text)).isFalse();
  }
}
