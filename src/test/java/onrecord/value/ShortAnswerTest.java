package onrecord.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Short answers to open questions: figures, places and people inside words are not taken lightly.
 */
class ShortAnswerTest {
  private static final LocalDate DAY = LocalDate.of(2022, 11, 11);

  private static Mark mark(String accept, String question, String typed) {
    return Auto.shortAnswer(new AutoKey(List.of(accept), question, Optional.of(DAY)), typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          forty-one settlements     | 41 settlements              | 1
          41 settlements            | forty-one settlements       | 1
          5 million people          | five million people         | 1
          two hundred houses        | 200 houses                  | 1
          one hundred and twenty    | 120                         | 1
          twenty-first century      | 21st century                | 1
          Second World War          | World War II                | 1
          World War II              | First World War             | 0
          more than 41 towns freed  | 41 towns freed              | 0.5
          more than 41 towns freed  | over 41 towns freed         | 1
          more than 41 towns freed  | less than 41 towns freed    | 0
          about 41 towns freed      | 41 towns freed              | 0.75
          sold for $5 million       | sold for €5 million         | 0
          sold for $5 million       | sold for 5 million dollars  | 1
          sold for $5 million       | sold for 5 million          | 0.5
          sold for 5 million euros  | sold for 5 million dollars  | 0
          70 km from the city       | 70 miles from the city      | 0
          -5 degrees                | 5 degrees                   | 0
          3.9                       | 3 9                         | 0
          1914                      | 1941                        | 0
          5 percentage points       | 5 percent                   | 0
          a rise of 5 percentage points | a rise of 5 percent     | 0
          rose by five percent      | rose by five percentage points | 0
          a rise of 5 percentage points | a rise of 5 points      | 1
          """)
  void figuresAmongWordsFollowTheRulesOfFigures(String accept, String typed, double credit) {
    assertThat(mark(accept, "What is it?", typed).credit()).isCloseTo(credit, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the wake of the storm   | the storm     | 0.5
          the wake of the storm   | the wake      | 1
          the storm's wake        | the storm     | 0.5
          the storm's wake        | its wake      | 1
          the price of the bread  | the bread     | 0.5
          the price of the bread  | price         | 1
          a crowd of protesters   | protesters    | 1
          out of fear             | fear          | 1
          Major Smith             | Mayor Smith   | 0.5
          the Ministry of Finance | the Minister of Finance | 0.5
          the mayor               | the mayors    | 1
          the city of Kherson     | Kherson       | 1
          the age of 14           | 14            | 1
          because of the storm    | the storm     | 1
          mainly because of the storm | the storm | 1
          as a result of the storm | the storm    | 1
          the result of the storm | the storm     | 0.5
          """)
  void whatAPhraseIsAboutIsNotWhatItSays(String accept, String typed, double credit) {
    assertThat(mark(accept, "Which words?", typed).credit()).isCloseTo(credit, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kherson city        | Kherson region
          the river mouth     | the harbour mouth
          before the election | after the election
          before the election | during the election
          before the election | the election
          North Korea         | Korea
          New York            | York
          York                | New York
          Reuters             | Reuters and AP
          the mayor           | critics of the mayor
          dozens of houses    | a dozen houses
          the harbour         | the bridge, the harbour
          the harbour         | harbour; bridge
          the harbour         | harbour and bridge
          a pension fund      | pension fund/bank
          """)
  void whatTellsOneThingFromAnotherIsNotLeftOut(String accept, String typed) {
    assertThat(mark(accept, "What is it?", typed).accepted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2 pm, 14:00, CORRECT",
    "2 pm, 2 am, NEAR_MISS",
    "14:00, 2 p.m., CORRECT",
    "midnight, noon, NEAR_MISS",
    "9 November 2022, 9/11/2022, UNREADABLE"
  })
  void timesAndDatesAreReadAsSuch(String accept, String typed, Status status) {
    assertThat(mark(accept, "When?", typed).status()).isEqualTo(status);
  }

  @Test
  void aUnitThatTheQuestionGivesMayBeLeftOut() {
    assertThat(mark("$5 million", "How many dollars?", "5 million").credit()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ines Okafor and Jan Lind        | 0
          Okafor or Lind                  | 0
          Okafor/Lind                     | 0
          wife of Ines Okafor             | 0
          a spokesman for Okafor          | 0
          O.                              | 0
          Ines Okafor, mayor of Harbour   | 1
          the mayor of Harbour, Ines Okafor | 1
          Ines Okafor, mayor and council leader | 1
          I. Okafor                       | 1
          Okafar                          | 1
          Ortega                          | 0
          """)
  void aNameBesideAnotherIsNotThatName(String typed, double credit) {
    assertThat(Names.mark(NameKey.of(List.of("Ines Okafor")), typed).credit()).isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource({
    "Yaroslav Yanushevych, Yanukovych, false",
    "Yaroslav Yanushevych, Yanushevich, true",
    "Sergei Shoigu, Choigou, true",
    "Vladimir Putin, Poutine, true",
    "Mark Milley, Miller, false",
    "Mark Milley, Millie, true"
  })
  void aFamilyNameAloneHasTheSameConsonants(String accept, String typed, boolean right) {
    assertThat(Names.mark(NameKey.of(List.of(accept)), typed).accepted()).isEqualTo(right);
  }

  @Test
  void marksWithoutALetterAreNoPartOfAName() {
    Mark mark = Names.mark(NameKey.of(List.of("Ines Okafor")), "\u0301 Okafor \ufe56");
    assertThat(mark.accepted()).isTrue();
  }
}
