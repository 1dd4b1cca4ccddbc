package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Change;
import onrecord.bank.Draft;
import onrecord.bank.ErrorClass;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Source;
import onrecord.bank.WordRange;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The credit of a mended draft: what finds an error, what mends one, what costs. */
class DesksTest {
  private static final Draft DRAFT =
      Draft.of(
          List.of(
              "Zelensky said 41 settlements were retaken on Wednesday alone. The United States puts"
                  + " Russian deaths at exactly 100,000.",
              "The Russians had left on 9 November, Sergei Shoigu confirmed to Jens Stoltenbergh"
                  + " of NATO, who called the bridges “most reliably” lost."));
  private static final Key.Desk KEY =
      new Key.Desk(
          List.of(
              planted("exactly", ErrorClass.APPROXIMATOR, "more than"),
              planted("on Wednesday alone", ErrorClass.SCOPE, "over a month", "in a month"),
              planted("had left", ErrorClass.HEDGE, "may have left"),
              planted("9 November", ErrorClass.DATE, "11 November"),
              planted("Sergei Shoigu", ErrorClass.SPEAKER, "Valeriy Zaluzhny"),
              planted("Stoltenbergh", ErrorClass.NAME, "Stoltenberg"),
              planted("41", ErrorClass.FIGURE, "12"),
              planted("reliably", ErrorClass.MISQUOTE, "")));
  private static final int ERRORS = KEY.errors().size();
  private static final Prompt.Desk PROMPT =
      new Prompt.Desk(Kind.COPYDESK, "Mend it.", DRAFT, Optional.of(ERRORS));

  private static Key.Planted planted(String wrong, ErrorClass sort, String... right) {
    return new Key.Planted(DRAFT.find(wrong).getFirst(), Key.Typed.of(List.of(right)), sort);
  }

  private static Verdict mark(String typed) {
    return Marker.mark(PROMPT, KEY, AnswerText.read(PROMPT, typed).orElseThrow());
  }

  private static double credit(Map<String, String> changes) {
    return Marker.mark(PROMPT, KEY, new Answer.Filled(changes)).credit();
  }

  @ParameterizedTest(name = "{0} earns {1} of an error")
  @CsvSource(
      delimiter = '|',
      value = {
        "on Wednesday alone > over a month                | 1",
        "on Wednesday alone > in a month                  | 1",
        "Wednesday alone > a month                        | 1",
        "on Wednesday alone > last month or so            | 0.5",
        "on Wednesday alone                               | 0.5",
        "alone > -                                        | 0.5",
        "on Wednesday > over a month                      | 0.5",
        "retaken on Wednesday alone > retaken over a month | 1",
        "exactly > more than                              | 1",
        "exactly > over                                   | 1",
        "exactly 100,000 > more than 100,000              | 1",
        "exactly 100,000 > over 100,000                   | 1",
        "exactly > about                                  | 0.5",
        "exactly > -                                      | 0.5",
        "had left > may have left                         | 1",
        "had > may have                                   | 1",
        "had left > have left                             | 0.5",
        "9 November > 11 Nov                              | 1",
        "9 > 11                                           | 1",
        "9 November > 12 November                         | 0.5",
        "Sergei Shoigu > Zaluzhny                         | 1",
        "Sergei Shoigu > Valery Zaluzhny                  | 0.75",
        "Sergei Shoigu > Valerij Zaluzhniy                | 0.75",
        "Sergei Shoigu > Zaluzny                          | 0.75",
        "Sergei > Valeri; Shoigu > Zaluzhny               | 0.75",
        "Sergei > Valeriy; Shoigu > Zaluzhny              | 1",
        "Sergei Shoigu > Surovikin                        | 0.5",
        "Shoigu > Zaluzhny                                | 0.5",
        "Sergei > Zaluzhny                                | 0.5",
        "Sergei Shoigu > Mr Zaluzhny                      | 1",
        "Stoltenbergh > Stoltenberg                       | 1",
        "Stoltenbergh > Stoltenburg                       | 0.5",
        "41 > twelve                                      | 1",
        "41 settlements > 12 settlements                  | 1",
        "41 > about 12                                    | 0.5",
        "reliably > -                                     | 1",
        "most reliably > most                             | 1",
        "reliably > surely                                | 0.5",
        "41 settlements were retaken on Wednesday alone > 12 settlements were retaken over a month"
            + " | 2",
        "41 settlements were retaken on Wednesday alone > 12 settlements were retaken on Wednesday"
            + " alone | 1",
        "41 > 41                                          | 0",
        "on Wednesday alone > on wednesday ALONE          | 0",
      })
  void aChangeEarnsWhatItFindsAndMends(String typed, double errors) {
    assertThat(mark(typed).credit() * ERRORS).isCloseTo(errors, within(1e-9));
  }

  @Test
  void aFalseAlarmCostsAQuarterOfAnError() {
    double sound = mark("exactly > more than").credit();
    assertThat(mark("exactly > more than; Zelensky > Zelenskyy").credit())
        .isCloseTo(sound - 0.25 / ERRORS, within(1e-9));
    assertThat(mark("exactly > more than; Zelensky > Zelenskyy; retaken > freed").credit())
        .isCloseTo(sound - 0.5 / ERRORS, within(1e-9));
    assertThat(mark("Zelensky > Zelenskyy").credit()).isZero();
  }

  @Test
  void theVerdictNamesEveryErrorAndEveryFalseAlarm() {
    Verdict verdict = mark("41 > 12; exactly; United States > US");
    assertThat(verdict.says()).isEqualTo("1 of 8 mended, 1 only found, 6 missed, 1 false alarm.");
    assertThat(verdict.parts()).hasSize(ERRORS + 1);
    assertThat(verdict.parts().getFirst())
        .isEqualTo(new Verdict.Part("3", "12", "12", 1, "wrong figure"));
    assertThat(verdict.parts().get(2))
        .isEqualTo(
            new Verdict.Part("17", Change.MARKED, "more than", 0.5, "more exact than the report"));
    assertThat(verdict.parts().getLast()).isEqualTo(new Verdict.Part("11-12", "US", "", 0, ""));
  }

  private static Verdict mended(ErrorClass sort, String right, String typed) {
    List<Source> cast =
        List.of(
            new Source("z", right, List.of("Zelenskyy", "Zelenskiy"), "", Source.Sort.PERSON),
            new Source("b", "Joe Biden", List.of("Biden"), "", Source.Sort.PERSON));
    Key.Typed form = new Key.Typed(List.of(right), BigDecimal.ZERO, cast, Optional.empty());
    WordRange at = DRAFT.find("Sergei Shoigu").getFirst();
    Key.Desk key = new Key.Desk(List.of(new Key.Planted(at, form, sort)));
    return Marker.mark(PROMPT, key, new Answer.Filled(Map.of(at.text(), typed)));
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelensky, Volodymyr Zelensky",
    "Volodymyr Zelensky, Zelensky",
    "Volodymyr Zelensky, Zelenskyy",
    "Volodymyr Zelensky, Volodymyr Zelenskiy",
    "Volodymyr Zelensky, President Zelensky",
    "Anthony Albanese, Albanese",
    "Anthony Albanese, ANTHONY ALBANESE",
  })
  void aNameIsRightAsTheReportAndTheCastSpellIt(String right, String typed) {
    Verdict verdict = mended(ErrorClass.NAME, right, typed);
    assertThat(verdict.credit()).isEqualTo(1);
    assertThat(verdict.says()).isEmpty();
    assertThat(verdict.rules()).containsExactly("desk");
  }

  @ParameterizedTest
  @CsvSource({
    "Anthony Albanese, Antony Albanese, Anthony, Antony",
    "Anthony Albanese, Anthony Albaneese, Albanese, Albaneese",
    "Anthony Albanese, Albanesi, Albanese, Albanesi",
    "Volodymyr Zelensky, Volodimir Zelensky, Volodymyr, Volodimir",
  })
  void aMisspeltNameIsNotMendedYetAndIsShown(
      String right, String typed, String spelt, String misspelt) {
    Verdict verdict = mended(ErrorClass.SPEAKER, right, typed);
    assertThat(verdict.credit()).isEqualTo(0.75);
    assertThat(verdict.status()).isEqualTo(Status.PARTIAL);
    assertThat(verdict.rules()).containsExactly("desk", "desk.name");
    assertThat(verdict.says())
        .isEqualTo(
            "0 of 1 mended, 1 misspelt. The report has \u201C%s\u201D, not \u201C%s\u201D.",
            spelt, misspelt);
  }

  @ParameterizedTest
  @CsvSource({
    "SCOPE, the grinding winter, the grindin winter, grinding, grindin",
    "SPEAKER, military observers, military observors, observers, observors",
  })
  void aMisspeltWordIsRightAndRemarkedUpon(
      ErrorClass sort, String right, String typed, String spelt, String misspelt) {
    Verdict verdict = mended(sort, right, typed);
    assertThat(verdict.credit()).isEqualTo(1);
    assertThat(verdict.status()).isEqualTo(Status.NOTED);
    assertThat(verdict.rules()).containsExactly("desk", "desk.spelling");
    assertThat(verdict.says())
        .isEqualTo("The report has \u201C%s\u201D, not \u201C%s\u201D.", spelt, misspelt);
  }

  @Test
  void anotherNameIsNoMisspeltOne() {
    assertThat(mended(ErrorClass.NAME, "Anthony Albanese", "Biden").credit()).isEqualTo(0.5);
  }

  @Test
  void whatIsMissedHasNothingGiven() {
    Verdict verdict = mark("41 > 12");
    assertThat(verdict.parts().get(1))
        .isEqualTo(new Verdict.Part("7-9", "", "over a month", 0, "said of something else"));
  }

  @Test
  void thePerfectAnswerEarnsAllAndAnEmptyOneNothing() {
    assertThat(Marker.mark(PROMPT, KEY, Marker.perfect(KEY)).credit()).isEqualTo(1);
    assertThat(credit(Map.of())).isZero();
    assertThat(credit(Map.of("3", ""))).isZero();
  }

  @Test
  void wordsThatAreNotThereAreNoChange() {
    assertThat(credit(Map.of("17", "more than", "900", "x", "7-6", "x", "0", "x")))
        .isEqualTo(credit(Map.of("17", "more than")));
  }

  @Test
  void markingEverythingNeverPays() {
    Map<String, String> each = new LinkedHashMap<>();
    for (int word = 1; word <= DRAFT.words().size(); word++) {
      each.put(String.valueOf(word), Change.MARKED);
    }
    String all = DRAFT.whole().text();
    double one = mark("exactly > more than").credit();
    assertThat(credit(each)).isLessThan(0.5);
    for (String correction : List.of(Change.MARKED, Change.LEFT_OUT, "nothing of the kind")) {
      assertThat(credit(Map.of(all, correction))).as(correction).isZero();
    }
    assertThat(one).isPositive();
  }

  @Test
  void moreRightPartsNeverEarnLess() {
    List<Map.Entry<String, String>> right = right();
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Map<String, String> changes = noise(random);
      List<Map.Entry<String, String>> order = new ArrayList<>(right);
      Collections.shuffle(order, random);
      double before = credit(changes);
      for (Map.Entry<String, String> next : order) {
        changes.keySet().removeIf(range -> overlaps(range, next.getKey()));
        changes.put(next.getKey(), next.getValue());
        double now = credit(changes);
        assertThat(now).as("seed %d: %s", seed, changes).isGreaterThanOrEqualTo(before - 1e-9);
        before = now;
      }
    }
  }

  @Test
  void theOrderOfTheChangesMeansNothing() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Map<String, String> changes = noise(random);
      right().stream().filter(r -> random.nextBoolean()).forEach(r -> put(changes, r));
      List<Map.Entry<String, String>> order = new ArrayList<>(changes.entrySet());
      Collections.shuffle(order, random);
      Map<String, String> other = new LinkedHashMap<>();
      order.forEach(e -> other.put(e.getKey(), e.getValue()));
      assertThat(credit(other)).as("seed %d", seed).isEqualTo(credit(changes));
    }
  }

  @Test
  void noAnswerEarnsMoreThanTheRightOneAndNoneLessThanNothing() {
    for (int seed = 0; seed < 300; seed++) {
      Map<String, String> changes = noise(new Random(seed));
      assertThat(credit(changes)).as("seed %d: %s", seed, changes).isBetween(0.0, 0.999);
    }
  }

  private static List<Map.Entry<String, String>> right() {
    return List.copyOf(((Answer.Filled) Marker.perfect(KEY)).values().entrySet());
  }

  private static void put(Map<String, String> changes, Map.Entry<String, String> change) {
    changes.keySet().removeIf(range -> overlaps(range, change.getKey()));
    changes.put(change.getKey(), change.getValue());
  }

  private static boolean overlaps(String a, String b) {
    return WordRange.of(a).orElseThrow().overlaps(WordRange.of(b).orElseThrow());
  }

  /** Changes of single words and short stretches that mend nothing, none overlapping another. */
  private static Map<String, String> noise(Random random) {
    Map<String, String> changes = new LinkedHashMap<>();
    List<String> texts = List.of(Change.MARKED, Change.LEFT_OUT, "quite another thing", "77");
    for (int i = random.nextInt(7); i > 0; i--) {
      int first = 1 + random.nextInt(DRAFT.words().size() - 3);
      String range = new WordRange(first, first + random.nextInt(4)).text();
      if (changes.keySet().stream().noneMatch(other -> overlaps(other, range))) {
        changes.put(range, texts.get(random.nextInt(texts.size())));
      }
    }
    return changes;
  }
}
