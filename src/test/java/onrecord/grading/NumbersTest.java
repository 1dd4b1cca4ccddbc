package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Source;
import onrecord.bank.Wording;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers asked for with their unit: what may be left out, and what must never be mixed up. */
class NumbersTest {
  private static final LocalDate FRIDAY = LocalDate.of(2022, 11, 11);
  private static final List<Option> TWO = List.of(Option.of("aa"), Option.of("bb"));

  private static Verdict number(Kind kind, String answer, String unit, String typed) {
    Prompt prompt = new Prompt.Typed(kind, "Which figure is it?", Prompt.Typed.Sort.NUMBER, unit);
    List<Key.Route> routes =
        kind == Kind.WORK ? List.of(new Key.Route("258", "the whole, not the rise")) : List.of();
    Key key =
        new Key.Typed(
            List.of(answer),
            kind == Kind.WORK ? BigDecimal.ONE : BigDecimal.ZERO,
            List.of(),
            Optional.of(FRIDAY),
            Wording.FREE,
            routes);
    return Marker.mark(prompt, key, new Answer.Written(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "40, 1",
    "50, 1",
    "50 cars, 1",
    "fifty, 1",
    "42, 1",
    "38, 1",
    "30, 0",
    "45, 0",
    "49, 0",
    "52, 0"
  })
  void aFurtherNumberIsRightAndItsNeighboursAreNot(String typed, double credit) {
    for (Kind kind : List.of(Kind.NUMBER, Kind.WORK)) {
      Prompt prompt = new Prompt.Typed(kind, "How many?", Prompt.Typed.Sort.NUMBER, "cars");
      Key key = new Key.Typed(List.of("40", "50"), BigDecimal.TWO, List.of(), Optional.of(FRIDAY));
      assertThat(Marker.mark(prompt, key, new Answer.Written(typed)).credit())
          .as(kind + ": " + typed)
          .isEqualTo(credit);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          33  | million euros | 33                 | 1
          33  | million euros | 33 million         | 1
          33  | million euros | 33,000,000         | 1
          33  | million euros | 33,000,000 euros   | 1
          33  | million euros | €33m               | 1
          33  | million euros | 33 euros           | 0
          33  | million euros | 33 billion         | 0
          33  | million euros | 33 million dollars | 0
          33  | million euros | $33m               | 0
          33  | million euros | 34 million         | 0
          33  | million euros | about 33 million   | 0.75
          1.5 | thousand people | 1,500            | 1
          1.5 | thousand people | 1.5k people      | 1
          12  | euros per head | 12 euros          | 1
          12  | euros per head | 12 dollars        | 0
          12  | dollars       | 12 Canadian dollars | 0
          41  | settlements   | 41 settlements     | 1
          41  | settlements   | 41 percent         | 0
          41  | settlements   | 41 euros           | 0
          41  | settlements   | 41st               | 0
          41  | settlements   | 41 or 14           | 0
          41  | people        | 41 persons         | 1
          0   | people        | none               | 1
          5   | percent       | 5 percentage points | 0
          5   | percent       | 5 points           | 0
          5   | points        | 5 percentage points | 1
          5   | points        | 5 percent          | 0
          5   | percentage points | 5 points       | 1
          5   | percentage points | 5%             | 0
          10  | percent       | a tenth            | 1
          a quarter | of the reserve | 25 percent | 1
          a third   | of the reserve | 33%        | 1
          a third   | of the reserve | 30%        | 0
          """)
  void aNumberIsHeldAgainstTheUnitTheQuestionStates(
      String answer, String unit, String typed, double credit) {
    assertThat(number(Kind.NUMBER, answer, unit, typed).credit()).isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource({"5, percent, 5 percentage points", "5, percentage points, 5 percent"})
  void percentForPointsIsNamed(String answer, String unit, String typed) {
    for (Kind kind : List.of(Kind.NUMBER, Kind.WORK)) {
      Verdict verdict = number(kind, answer, unit, typed);
      assertThat(verdict.status()).isEqualTo(Status.NEAR_MISS);
      assertThat(verdict.says()).startsWith("Percent and percentage points are not the same");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "158, 1, CORRECT",
    "157.2, 1, CORRECT",
    "about 158, 1, NOTED",
    "about 157, 1, NOTED",
    "about 150, 0, WRONG",
    "more than 158, 0, NEAR_MISS",
    "158 bananas, 0, NEAR_MISS",
    "158 to 170, 0, NEAR_MISS",
    "258, 0.5, PARTIAL",
    "about 258, 0.5, PARTIAL",
    "15.8, 0, NEAR_MISS",
    "no idea, 0, UNREADABLE"
  })
  void aNumberWorkedOutEarnsOneOrNothingOrTheHalfOfANamedWay(
      String typed, double credit, Status status) {
    Verdict verdict = number(Kind.WORK, "158", "percent", typed);
    assertThat(verdict.credit()).isEqualTo(credit);
    assertThat(verdict.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "33, 1", "33 million, 1", "'33,000,000 euros', 1", "33 million euros, 1",
    "about 33 million euros, 1", "33 million dollars, 0", "33 euros, 0", "34, 0"
  })
  void theValueOfAFormHasTheUnitOfItsLongerForms(String typed, double credit) {
    Prompt.Form prompt =
        new Prompt.Form(
            Kind.FIGURE,
            "?",
            List.of(
                new Prompt.Field("value", "Value (million euros)", List.of()),
                new Prompt.Field("counts", "What it counts", TWO)));
    Key.Form key =
        new Key.Form(
            Map.of("value", Key.Typed.of(List.of("33", "33 million euros"))),
            Map.of("counts", "aa"));
    Verdict verdict = Marker.mark(prompt, key, new Answer.Filled(Map.of("value", typed)));
    assertThat(verdict.parts().getFirst().credit()).isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-11-08, Tuesday, 0.25",
    "2022-11-15, on Tuesday, 0.25",
    "2022-11-01, Tuesday, 0",
    "2022-11-11, Friday, 1",
    "2022-11-08, Tuesday 8 November, 1",
    "2022-11-15, next Tuesday, 1",
    "2022-11-10, yesterday, 1"
  })
  void aWeekdayAloneIsADateOnlyWhereTheDatelineLeavesNoDoubt(
      String answer, String typed, double credit) {
    assertThat(date(List.of(answer), typed).credit()).isEqualTo(credit);
  }

  @Test
  void aWeekdayIsEnoughWhereTheBankSaysSo() {
    assertThat(date(List.of("2022-11-08", "Tuesday"), "tuesday").credit()).isEqualTo(1);
  }

  private static Verdict date(List<String> accept, String typed) {
    Prompt prompt = new Prompt.Typed(Kind.DATE, "When?", Prompt.Typed.Sort.DATE, "");
    Key key = new Key.Typed(accept, BigDecimal.ZERO, List.of(), Optional.of(FRIDAY));
    return Marker.mark(prompt, key, new Answer.Written(typed));
  }

  @Test
  void aFurtherFormOfTheQuestionCountsBesideThoseOfTheCast() {
    Source mayor =
        new Source("okafor", "Ines Okafor", List.of(), "mayor", Source.Sort.PERSON, List.of());
    Prompt prompt = new Prompt.Typed(Kind.SHORT, "Who?", Prompt.Typed.Sort.WORDS, "");
    Key key =
        new Key.Typed(
            List.of("Ines Okafor", "the iron lady"),
            BigDecimal.ZERO,
            List.of(mayor),
            Optional.empty());
    assertThat(Marker.mark(prompt, key, new Answer.Written("The Iron Lady")).credit()).isEqualTo(1);
  }
}
