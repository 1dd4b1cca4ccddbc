package onrecord.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.grading.Marker;
import org.junit.jupiter.api.Test;

/** The value in a fact box may be typed bare, with its unit, or with the word it has in print. */
class FigureValueTest {
  private static final String BANK =
      """
      title: Council votes on the harbour
      article: |
        The quay will be 70 metres long and cost 2.5 million euros. It needs 165 to 175 piles.
      ledger:
        - {figure: length of the quay, id: length, value: 70, words: 70 metres long}
        - {figure: cost, id: cost, value: 2.5 million, unit: euros, words: 2.5 million euros}
        - {figure: piles, id: piles, value: 165-175, approximator: range, words: 165 to 175 piles}
        - {figure: ships, id: ships, value: 4000, words: quay}
      questions:
        - {figure: How long?, of: length}
        - {figure: How dear?, of: cost}
        - {figure: How many?, of: piles}
      """;

  @Test
  void aUnitThatStandsInTheReportCostsNothing() {
    assertThat(full(0, "70", "70 metres")).isTrue();
    assertThat(full(1, "2.5 million", "2.5 million euros", "2.5m euros")).isTrue();
    assertThat(full(2, "165 to 175", "165-175", "165 to 175 piles")).isTrue();
  }

  @Test
  void anotherUnitDoes() {
    assertThat(value(0, "70 miles")).isLessThan(1);
    assertThat(value(1, "2.5 million dollars")).isLessThan(1);
    assertThat(value(1, "2.5 billion euros")).isZero();
  }

  private static boolean full(int question, String... typed) {
    return List.of(typed).stream().allMatch(text -> value(question, text) == 1);
  }

  /** What the field of the value earns, between 0 and 1. */
  private static double value(int index, String typed) {
    Question question = Harbour.bank(BANK).questions().get(index);
    Key key = question.solution().map(Solution::key).orElseThrow();
    Answer.Filled perfect = (Answer.Filled) Marker.perfect(key);
    java.util.Map<String, String> values = new java.util.LinkedHashMap<>(perfect.values());
    values.put(FigureReader.VALUE, typed);
    return Marker.mark(question, new Answer.Filled(values)).parts().stream()
        .filter(part -> part.id().equals(FigureReader.VALUE))
        .findFirst()
        .orElseThrow()
        .credit();
  }
}
