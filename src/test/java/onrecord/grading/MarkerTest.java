package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.corpus.Span;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {
  private static final List<Option> FOUR =
      List.of(
          new Option("aa", "A"),
          new Option("bb", "B"),
          new Option("cc", "C"),
          new Option("dd", "D"));

  private static double credit(Prompt prompt, Key key, Answer answer) {
    return Marker.mark(prompt, key, answer).credit();
  }

  @Test
  void oneChoiceEarnsAllItsNeighbourWhatTheAuthorListsAnyOtherNothing() {
    Prompt prompt = new Prompt.Choose(Kind.CHOICE, "?", FOUR, false, false);
    Key key = new Key.Choose(Set.of("aa"), Map.of("bb", 0.5));
    assertThat(credit(prompt, key, Answer.Chosen.of("aa"))).isEqualTo(1);
    assertThat(credit(prompt, key, Answer.Chosen.of("bb"))).isEqualTo(0.5);
    assertThat(credit(prompt, key, Answer.Chosen.of("cc"))).isZero();
    assertThat(credit(prompt, key, Answer.Chosen.of())).isZero();
    assertThat(credit(prompt, key, Answer.Chosen.of("aa", "cc"))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"aa bb, 1", "aa, 0.6667", "aa cc, 0.5", "aa bb cc dd, 0.6667", "cc dd, 0"})
  void severalChoicesEarnTheirF1(String given, double expected) {
    Prompt prompt = new Prompt.Choose(Kind.CHOICES, "?", FOUR, true, false);
    Key key = new Key.Choose(Set.of("aa", "bb"), Map.of());
    assertThat(credit(prompt, key, Answer.Chosen.of(given.split(" "))))
        .isCloseTo(expected, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource({
    "l1=aa l2=bb, 1",
    "l1=aa, 0.5",
    "l1=aa l2=cc, 0.25",
    "l1=bb l2=aa, 0",
    "l1=cc l2=dd, 0",
  })
  void aWrongPairCostsHalfAPairWhereStatementsAreLeftOver(String given, double expected) {
    List<Option> left = List.of(new Option("l1", "L1"), new Option("l2", "L2"));
    Prompt prompt = new Prompt.Match(Kind.MATCH, "?", left, FOUR);
    Key key = new Key.Match(Map.of("l1", "aa", "l2", "bb"));
    assertThat(credit(prompt, key, filled(given))).isEqualTo(expected);
  }

  private static Answer filled(String given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : given.split(" ")) {
      values.put(pair.split("=")[0], pair.split("=")[1]);
    }
    return new Answer.Filled(values);
  }

  @ParameterizedTest
  @CsvSource({
    "r1@c1=n41 r1@c2=none, 1",
    "r1@c1=n41, 0.6667",
    "r1@c1=n41 r1@c2=n41, 0.5",
    "r1@c1=none r1@c2=none, 0.3333",
    "r1@c1=n12 r1@c2=n12, 0",
  })
  void aCellWithoutAValueWeighsHalfAndAnInventedValueCosts(String given, double expected) {
    Prompt prompt =
        new Prompt.Grid(
            Kind.GRID,
            "?",
            List.of(new Option("r1", "R")),
            List.of(new Option("c1", "B"), new Option("c2", "C")),
            List.of(Option.none(), Option.of("41"), Option.of("12")));
    Key key = new Key.Grid(Map.of("r1@c1", "n41", "r1@c2", "none"));
    assertThat(credit(prompt, key, filled(given))).isCloseTo(expected, within(1e-4));
  }

  @Test
  void eachFieldOfAFormIsAQuarter() {
    Prompt.Form prompt =
        new Prompt.Form(
            Kind.FIGURE,
            "?",
            List.of(
                new Prompt.Field("value", "value", List.of()),
                new Prompt.Field("counts", "counts", FOUR),
                new Prompt.Field("approximator", "how exact", FOUR),
                new Prompt.Field("source", "source", FOUR)));
    Key.Typed value = Key.Typed.of(List.of("41"));
    Key.Form key =
        new Key.Form(
            Map.of("value", value), Map.of("counts", "aa", "approximator", "bb", "source", "cc"));
    assertThat(credit(prompt, key, Marker.perfect(key))).isEqualTo(1);
    assertThat(credit(prompt, key, filled("value=41 counts=aa approximator=cc"))).isEqualTo(0.5);
    assertThat(credit(prompt, key, filled("value=14"))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"3, 1", "1 2, 1", "1, 0.6667", "3 4, 0.6667", "4, 0", "1 2 3 4 5, 0.5714"})
  void sentencesEarnTheF1OfTheBestMinimalSet(String given, double expected) {
    List<Span> six = IntStream.range(0, 6).mapToObj(i -> new Span(1, i, i + 1)).toList();
    Prompt prompt = new Prompt.Mark(Kind.SUPPORT, "?", "a", six, 3);
    Key key = new Key.Mark(List.of(Set.of(3), Set.of(1, 2)));
    TreeSet<Integer> marked = new TreeSet<>();
    for (String number : given.split(" ")) {
      marked.add(Integer.parseInt(number));
    }
    double cap = marked.size() > 4 ? 0.5 : 1;
    assertThat(credit(prompt, key, new Answer.Marked(marked)))
        .isCloseTo(Math.min(cap, expected), within(1e-4));
  }

  @ParameterizedTest
  @CsvSource({
    "aa bb cc dd, 1",
    "aa cc bb dd, 1",
    "bb aa cc dd, 0.6",
    "dd cc bb aa, 0",
    "aa bb, 0",
  })
  void anOrderEarnsItsConcordantPairsAndTiesAreFree(String given, double expected) {
    Prompt prompt = new Prompt.Arrange(Kind.ORDER, "?", FOUR);
    Key key = new Key.Arrange(List.of(Set.of("aa"), Set.of("bb", "cc"), Set.of("dd")));
    double credit = credit(prompt, key, new Answer.Arranged(List.of(given.split(" "))));
    assertThat(credit).isCloseTo(expected, within(1e-9));
  }

  @Test
  void anEmptyAnswerEarnsNothingWhateverTheShape() {
    Key key = new Key.Arrange(List.of(Set.of("aa"), Set.of("bb")));
    Verdict verdict =
        Marker.mark(new Prompt.Arrange(Kind.ORDER, "?", FOUR), key, new Answer.Arranged(List.of()));
    assertThat(verdict.status()).isEqualTo(Status.WRONG);
    assertThat(verdict.credit()).isZero();
  }
}
