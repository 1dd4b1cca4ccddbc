package onrecord.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the limits of a balanced bank lie. */
class BalanceTest {
  private static final Map<String, Integer> EVEN = Map.of("locate", 7, "connect", 8, "weigh", 5);

  private static Balance bank(Map<String, Integer> articles, int choices, int notStated) {
    return new Balance(20, Map.of(), Map.of(), EVEN, articles, choices, notStated);
  }

  @Test
  void atTheLimitsNothingIsSaid() {
    Map<String, Integer> articles = Map.of("a", 6, "b", 5, "c", 5, "d", 4);
    assertThat(bank(articles, 7, 1).complaints()).isEmpty();
  }

  @Test
  void pastTheLimitsEachIsNamed() {
    Map<String, Integer> articles = Map.of("a", 7, "b", 5, "c", 4, "d", 4);
    assertThat(bank(articles, 8, 0).complaints())
        .containsExactly(
            "35 percent on a alone (at most 30)",
            "0 percent not stated (at least 5)",
            "40 percent multiple choice (under 40)");
  }

  @Test
  void threeReportsMayBeUneven() {
    assertThat(bank(Map.of("a", 14, "b", 3, "c", 3), 7, 1).complaints()).isEmpty();
  }

  @Test
  void whatNeedsSeveralReportsCountsForNone() {
    Map<String, Integer> articles = Map.of("a", 2, "b", 2, "c", 2, "d", 2, Balance.SEVERAL, 12);
    assertThat(bank(articles, 7, 1).complaints()).isEmpty();
  }

  @Test
  void tenPointsOfDepthAreLeftFree() {
    Map<String, Integer> depths = Map.of("locate", 9, "connect", 6, "weigh", 5);
    assertThat(new Balance(20, Map.of(), Map.of(), depths, Map.of(), 0, 1).complaints()).isEmpty();
    Map<String, Integer> shallow = Map.of("locate", 10, "connect", 5, "weigh", 5);
    assertThat(new Balance(20, Map.of(), Map.of(), shallow, Map.of(), 0, 1).complaints())
        .containsExactly("50 percent locate (about 35), 25 percent connect (about 40)");
  }

  @Test
  void aSmallBankIsNotWeighed() {
    assertThat(new Balance(19, Map.of(), Map.of(), Map.of(), Map.of(), 19, 0).complaints())
        .isEmpty();
    assertThat(new Balance(0, Map.of(), Map.of(), Map.of(), Map.of(), 0, 0).percent(0)).isZero();
  }
}
