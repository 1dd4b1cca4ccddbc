package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.bank.Answer;
import onrecord.bank.Difference;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The credit of two passages held against each other. */
class ComparesTest {
  private static final int SENTENCES = 6;
  private static final Prompt.Compare PROMPT =
      new Prompt.Compare(
          Kind.COMPARE, "Where do they part?", passage("a"), passage("b"), Difference.options());
  private static final Key.Compare VALUE =
      new Key.Compare(Set.of(2, 3), Set.of(5), Difference.VALUE, Optional.of(true));
  private static final Key.Compare SAME =
      new Key.Compare(Set.of(), Set.of(), Difference.NONE, Optional.empty());

  private static Prompt.Passage passage(String article) {
    List<Span> sentences =
        IntStream.range(0, SENTENCES).mapToObj(i -> new Span(1, 10 * i, 10 * i + 9)).toList();
    return new Prompt.Passage(article, sentences);
  }

  private static Verdict mark(Key.Compare key, String first, String second, String difference) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(Prompt.Compare.FIRST, first);
    values.put(Prompt.Compare.SECOND, second);
    values.put(Prompt.Compare.DIFFERENCE, difference);
    values.values().removeIf(String::isEmpty);
    return Marker.mark(PROMPT, key, new Answer.Filled(values));
  }

  @ParameterizedTest(name = "{0}, {1} and {2} earn {3}")
  @CsvSource({
    "2, 5, value, 1",
    "3, 5, value, 1",
    "3, 5, unit, 0.8",
    "3, 4, value, 0.6",
    "1, 5, time, 0.4",
    "'', '', value, 0.2",
    "2, '', '', 0.4",
    "1, 1, credit, 0",
    "'', '', none, 0",
    "2, 5, none, 0.8",
  })
  void sentencesEarnTwoFifthsEachAndTheDifferenceAFifth(
      String first, String second, String difference, double credit) {
    assertThat(mark(VALUE, first, second, difference).credit()).isCloseTo(credit, within(1e-9));
  }

  @ParameterizedTest(name = "no difference: {0}, {1} and {2} earn {3}")
  @CsvSource({
    "'', '', none, 1",
    "1, '', none, 0",
    "1, 1, none, 0",
    "1, 1, value, 0",
    "'', '', value, 0",
    "1, 1, '', 0",
  })
  void whereThereIsNoneSayingSoAloneIsRight(
      String first, String second, String difference, double credit) {
    assertThat(mark(SAME, first, second, difference).credit()).isEqualTo(credit);
  }

  @Test
  void thePartsSayWhatIsRight() {
    Verdict verdict = mark(VALUE, "3", "1", "");
    assertThat(verdict.parts())
        .containsExactly(
            new Verdict.Part("first", "3", "3", 1, ""),
            new Verdict.Part("second", "1", "5", 0, ""),
            new Verdict.Part("difference", "", "value", 0, ""));
    assertThat(mark(SAME, "", "", "none").parts())
        .containsExactly(new Verdict.Part("difference", "none", "none", 1, ""));
  }

  @Test
  void guessingDoesNotPay() {
    for (Key.Compare key : List.of(VALUE, SAME)) {
      double sum = 0;
      int answers = 0;
      for (int first = 1; first <= SENTENCES; first++) {
        for (int second = 1; second <= SENTENCES; second++) {
          for (Difference difference : Difference.values()) {
            String given = difference.word();
            sum += mark(key, "" + first, "" + second, given).credit();
            answers++;
          }
        }
      }
      assertThat(sum / answers).isLessThan(0.3);
      assertThat(Marker.mark(PROMPT, key, Marker.perfect(key)).credit()).isEqualTo(1);
      assertThat(Marker.mark(PROMPT, key, new Answer.Filled(Map.of())).credit()).isZero();
    }
  }
}
