package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which slips are forgiven, and which words are simply others. */
class AlikeTest {
  @ParameterizedTest
  @CsvSource({
    "unit, units",
    "unitss, units",
    "untis, units",
    "cehck, check",
    "chek, check",
    "raed, read",
    "--seeed, --seed",
    "results, results",
    "reuslts, results",
  })
  void aSlipOrTwoIsForgiven(String typed, String meant) {
    assertThat(Alike.to(typed, known())).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"stats", "x", "quiz", "--speed", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void anotherWordIsNotGuessedAt(String typed) {
    assertThat(Alike.to(typed, List.of("units", "read", "--sources"))).isEmpty();
  }

  private static List<String> known() {
    return List.of("units", "check", "read", "results", "--seed");
  }

  @Test
  void theLetterOfAReportIsEnough() {
    List<String> reports = List.of("kherson-a", "kherson-b");
    assertThat(Alike.to("b", reports)).hasValue("kherson-b");
    assertThat(Alike.to("x", reports)).isEmpty();
    assertThat(Alike.to("", reports)).isEmpty();
  }
}
