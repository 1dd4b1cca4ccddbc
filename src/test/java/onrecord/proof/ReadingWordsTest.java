package onrecord.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import onrecord.value.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small readers behind the checks: words, numbers, days, figures with their approximators. */
class ReadingWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "had taken back 41 settlements|41",
        "20,000 to 30,000 troops|20000 30000",
        "20-30k|20 30000 20000",
        "2.5 million people|2500000",
        "forty-one villages|41",
        "a hundred thousand soldiers|100000",
        "two hundred and five|205",
        "three dozen|36",
        "one million two hundred thousand|1200000",
        "$400m|400000000",
        "nothing here|''",
        "the S2 paper|''",
      })
  void numbersAreFoundInDigitsAndInWords(String text, String expected) {
    List<BigDecimal> wanted =
        expected.isEmpty()
            ? List.of()
            : List.of(expected.split(" ")).stream().map(BigDecimal::new).toList();
    assertThat(Numbers.in(text))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "on 9 November 2022, 2022-11-09, true",
    "on Nov. 9, 2022-11-09, true",
    "on November 9th, 2022-11-09, true",
    "on Wednesday, 2022-11-09, true",
    "on 19 November, 2022-11-09, false",
    "on 9 October, 2022-11-09, false",
    "in November 2022, 2022-11, true",
    "in October 2022, 2022-11, false",
    "since 2014, 2014, true",
    "since 2015, 2014, false",
    "in March, 2022-11-09, false",
  })
  void aTextMaySpeakOfADay(String text, String day, boolean may) {
    assertThat(Days.in(text, day)).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({
    "over 40, 41, true",
    "over 41, 41, false",
    "at least 41, 41, true",
    "up to 40, 41, false",
    "about 40, 41, true",
    "about 30, 41, false",
    "40 to 50, 41, true",
    "between 40 and 50, 41, true",
    "more than 40, more than 50, true",
    "more than 50, more than 40, false",
    "41 villages, 41 towns, false",
    "1000, '1,000', true",
    "20-30k, '25,000', true",
    "$400m, $400 million, true",
    "40%, 40, true",
    "more than 100, '100,000', true",
  })
  void aFigureIncludesAnother(String wide, String narrow, boolean includes) {
    Amount a = Amount.read(wide).orElseThrow();
    assertThat(a.includes(Amount.read(narrow).orElseThrow())).isEqualTo(includes);
  }

  @Test
  void wordsAreNoFigure() {
    assertThat(Amount.read("in 2014 the war began")).isEmpty();
    assertThat(Amount.read("nobody knows")).isEmpty();
  }

  @Test
  void wordsAreFoldedForComparison() {
    assertThat(Words.of("No\u00e9mie\u2019s 20,000 well-kept boats"))
        .containsExactly("noemie", "20000", "well", "kept", "boats");
    assertThat(Words.contains("the art party", "art")).isTrue();
    assertThat(Words.contains("the party", "art")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"kyiv, kiev, 2", "zaluzhny, zaluzhnyi, 1", "same, same, 0", "abc, xyz, 3"})
  void slipsAreCounted(String a, String b, int slips) {
    assertThat(Letters.distance(a, b, 2)).isEqualTo(slips);
    assertThat(Letters.distance(b, a, 2)).isEqualTo(slips);
  }
}
