package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains, cards, sums, claims, rankings and wordings: tables of answers, and what always holds. */
class PartsTest {
  private static final int SEEDS = 300;
  private static final List<Option> LINKS = options("residents", "channel", "agency", "mayor", "x");

  private static List<Option> options(String... ids) {
    return Arrays.stream(ids).map(id -> new Option(id.length() < 2 ? id + id : id, id)).toList();
  }

  private static Answer arranged(String given) {
    return new Answer.Arranged(given.isBlank() ? List.of() : List.of(given.split(" ")));
  }

  private static Verdict relayed(String given) {
    Prompt prompt = new Prompt.Arrange(Kind.RELAY, "?", LINKS, true);
    Key key = new Key.Arrange(List.of(Set.of("residents"), Set.of("channel"), Set.of("agency")));
    return Marker.mark(prompt, key, arranged(given));
  }

  @ParameterizedTest
  @CsvSource({
    "residents channel agency, 1",
    "channel agency, 0.6667",
    "agency, 0.3333",
    "residents channel, 0.3333",
    "residents agency, 0.3333",
    "residents mayor channel agency, 0.6667",
    "residents channel agency mayor, 0.6667",
    "mayor residents channel agency, 0.6667",
    "mayor channel agency, 0.6667",
    "agency channel residents, 0",
    "mayor, 0",
  })
  void aChainEarnsItsRightSteps(String given, double credit) {
    assertThat(relayed(given).credit()).isCloseTo(credit, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "channel agency | 2 of 3 steps right. The chain begins earlier, with residents.",
        "residents agency | 1 of 3 steps right. A link is missing: channel.",
        "residents channel agency mayor | 2 of 3 steps right. No link of this chain: mayor.",
        "agency channel residents | 0 of 3 steps right.",
      })
  void aBrokenChainIsToldFromItsSource(String given, String says) {
    assertThat(relayed(given).says()).isEqualTo(says);
    assertThat(relayed("residents channel agency").says()).isEmpty();
  }

  @Test
  void aLinkMoreInItsPlaceNeverCostsAndEverythingNeverBeatsTheChain() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<String> chain =
          IntStream.range(0, 2 + random.nextInt(4)).mapToObj(i -> "link" + i).toList();
      List<String> extras =
          IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(i -> "extra" + i).toList();
      List<String> all = new ArrayList<>(chain);
      all.addAll(extras);
      Prompt prompt =
          new Prompt.Arrange(Kind.RELAY, "?", options(all.toArray(String[]::new)), true);
      Key key = new Key.Arrange(chain.stream().map(Set::of).toList());
      double before = 0;
      for (int from = chain.size() - 1; from >= 0; from--) {
        double now =
            Marker.mark(prompt, key, new Answer.Arranged(chain.subList(from, chain.size())))
                .credit();
        assertThat(now).as("seed %d", seed).isGreaterThan(before);
        before = now;
      }
      assertThat(before).isEqualTo(1);
      Collections.shuffle(all, random);
      assertThat(Marker.mark(prompt, key, new Answer.Arranged(all)).credit())
          .as("seed %d: %s", seed, all)
          .isBetween(0.0, 1 - 1e-9);
      assertThat(Marker.mark(prompt, key, arranged("")).credit()).isZero();
    }
  }

  private static Verdict worked(String typed) {
    Prompt prompt = new Prompt.Typed(Kind.WORK, "?", Prompt.Typed.Sort.NUMBER, "percent", "0.5");
    Key key =
        new Key.Typed(
            List.of("50"),
            new BigDecimal("0.5"),
            List.of(),
            Optional.empty(),
            Wording.FREE,
            List.of(
                new Key.Route("33.3", "divided by the new figure."),
                new Key.Route("150", "the whole instead of the rise")));
    return Marker.mark(prompt, key, new Answer.Written(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50 | 1 | ''",
        "50.5 | 1 | ''",
        "fifty percent | 1 | ''",
        "33 | 0.5 | A wrong way: divided by the new figure.",
        "150 % | 0.5 | A wrong way: the whole instead of the rise.",
        "51 | 0 | It comes to 50 percent.",
        "-50 | 0 | The figure has the opposite sign. It comes to 50 percent.",
      })
  void aWrongWayThatTheAuthorNamedEarnsHalfAndIsNamed(String typed, double credit, String says) {
    assertThat(worked(typed).credit()).isEqualTo(credit);
    if (credit < 1) {
      assertThat(worked(typed).says()).isEqualTo(says);
    }
  }

  @Test
  void whatIsNoNumberIsAskedAgain() {
    assertThat(worked("as reported").status()).isEqualTo(onrecord.value.Status.UNREADABLE);
    assertThat(worked("").credit()).isZero();
  }

  private static Verdict chosen(Kind kind, String given) {
    List<Option> options = options("claimed", "confirmed", "disputed", "denied");
    Prompt prompt = new Prompt.Choose(kind, "?", options, false, true);
    Key key = new Key.Choose(Set.of("disputed"), Map.of("claimed", 0.5));
    return Marker.mark(prompt, key, Answer.Chosen.of(given.split(" ")));
  }

  @Test
  void aNeighbourOfAStatusEarnsHalfAndIsNamed() {
    assertThat(chosen(Kind.STATUS, "disputed").credit()).isEqualTo(1);
    assertThat(chosen(Kind.STATUS, "disputed").says()).isEmpty();
    assertThat(chosen(Kind.STATUS, "claimed").credit()).isEqualTo(0.5);
    assertThat(chosen(Kind.STATUS, "claimed").says())
        .isEqualTo("On that day it was disputed; claimed is its neighbour.");
    assertThat(chosen(Kind.STATUS, "denied").credit()).isZero();
    assertThat(chosen(Kind.STATUS, "denied").says()).isEqualTo("On that day it was disputed.");
    assertThat(chosen(Kind.STATUS, "claimed confirmed denied disputed").credit()).isZero();
  }

  @Test
  void anAcceptableWordingEarnsHalfADistortingOneNothing() {
    assertThat(chosen(Kind.WORDING, "disputed").credit()).isEqualTo(1);
    assertThat(chosen(Kind.WORDING, "claimed").credit()).isEqualTo(0.5);
    assertThat(chosen(Kind.WORDING, "claimed").rules()).containsExactly("choice.near");
    assertThat(chosen(Kind.WORDING, "claimed").says())
        .isEqualTo("\"claimed\" will do; \"disputed\" keeps closer to the source.");
    assertThat(chosen(Kind.WORDING, "denied").credit()).isZero();
    assertThat(chosen(Kind.WORDING, "denied").says())
        .isEqualTo("\"denied\" is not what the source supports.");
  }

  private static Verdict sorted(Map<String, String> heaps) {
    List<Option> into = options("fact", "opinion", "forecast");
    Prompt prompt =
        new Prompt.Form(
            Kind.SORT,
            "?",
            options("one", "two", "three", "four").stream()
                .map(card -> new Prompt.Field(card.id(), card.text(), into))
                .toList());
    Map<String, String> right = new LinkedHashMap<>();
    right.put("one", "fact");
    right.put("two", "opinion");
    right.put("three", "forecast");
    right.put("four", "fact");
    return Marker.mark(prompt, new Key.Form(Map.of(), right), new Answer.Filled(heaps));
  }

  @Test
  void cardsEarnTheShareThatLiesRight() {
    Map<String, String> heaps = new LinkedHashMap<>();
    assertThat(sorted(heaps).credit()).isZero();
    double expected = 0;
    for (String card : List.of("one", "two", "three", "four")) {
      heaps.put(card, Map.of("two", "opinion", "three", "forecast").getOrDefault(card, "fact"));
      expected += 0.25;
      assertThat(sorted(heaps).credit()).isEqualTo(expected);
    }
    assertThat(sorted(heaps).says()).isEmpty();
    heaps.replaceAll((card, heap) -> "fact");
    assertThat(sorted(heaps).credit()).isEqualTo(0.5);
    assertThat(sorted(heaps).says()).isEqualTo("2 of 4 cards lie where they belong.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "named unnamed nobody | 1 | ''",
        "named nobody unnamed | 0.3333 | The weakest sourcing stands behind: nobody.",
        "unnamed named nobody | 0.3333 | The best sourced is: named.",
        "nobody unnamed named | 0 | The best sourced is: named.",
      })
  void aRankingEarnsItsPairsAndTellsTheEndThatIsWrong(String given, double credit, String says) {
    Prompt prompt = new Prompt.Arrange(Kind.SOURCING, "?", options("named", "unnamed", "nobody"));
    Key key = new Key.Arrange(List.of(Set.of("named"), Set.of("unnamed"), Set.of("nobody")));
    Verdict verdict = Marker.mark(prompt, key, arranged(given));
    assertThat(verdict.credit()).isCloseTo(credit, within(1e-4));
    assertThat(verdict.says()).isEqualTo(says);
  }

  @Test
  void everyRuleThatDecidedIsExplained() {
    List<Verdict> verdicts =
        List.of(
            relayed("channel"),
            worked("150"),
            chosen(Kind.STATUS, "claimed"),
            sorted(Map.of("one", "fact")));
    assertThat(verdicts)
        .flatExtracting(Verdict::rules)
        .allSatisfy(rule -> assertThat(Rule.of(rule)).as(rule).isPresent());
  }
}
