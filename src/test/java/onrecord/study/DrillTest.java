package onrecord.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.AnswerText;
import onrecord.bank.Bank;
import onrecord.bank.Digest;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.corpus.Problem;
import onrecord.grading.Marker;
import onrecord.library.Library;
import onrecord.proof.Proof;
import onrecord.records.Round;
import onrecord.records.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions made from the ledgers of the shipped units are as sound as written ones. */
class DrillTest {
  private static final int PROVED = 2_000;
  private static final int SEEDS = 40;

  private static Bank bank(String unit) {
    Library library = Library.open(List.of(Path.of("").toAbsolutePath()), Optional.empty());
    return library.load(unit).orElseThrow().bank().orElseThrow();
  }

  /** Findings on how a bank is put together; a pool of questions is not put together by anybody. */
  private static final Set<String> OF_A_WHOLE = Set.of("B1", "M3", "M14");

  @Test
  void twoThousandOfDifferentSeedsAreProvedAsIfWritten() {
    List<Bank> banks = Stream.of("kherson", "budget", "storm").map(DrillTest::bank).toList();
    Set<String> faults = new HashSet<>();
    int made = 0;
    for (long seed = 1; made < PROVED; seed++) {
      for (Bank bank : banks) {
        List<Question> questions = Drill.all(bank, seed);
        assertThat(questions).extracting(Question::id).doesNotHaveDuplicates();
        assertThat(questions).extracting(q -> Digest.asked(q.prompt())).doesNotHaveDuplicates();
        made += questions.size();
        Bank asking = bank.asking(questions);
        Stream.concat(Proof.check(asking).stream(), Proof.prove(asking).stream())
            .filter(problem -> !OF_A_WHOLE.contains(problem.id()))
            .map(Problem::headline)
            .forEach(faults::add);
        questions.forEach(q -> DrillTruth.faults(bank, q).forEach(f -> faults.add(q.id() + f)));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyKindThatTheLedgersHoldIsMade() {
    assertThat(kinds("storm"))
        .containsExactlyInAnyOrder(
            Kind.WHO,
            Kind.RELAY,
            Kind.FIGURE,
            Kind.CHOICE,
            Kind.STATUS,
            Kind.MATCH,
            Kind.GRID,
            Kind.ORDER);
    assertThat(kinds("kherson")).contains(Kind.MATCH, Kind.GRID, Kind.ORDER, Kind.FIGURE);
    assertThat(kinds("budget")).contains(Kind.MATCH, Kind.GRID).doesNotContain(Kind.ORDER);
    assertThat(kinds("first-round")).containsExactly(Kind.WHO);
  }

  private static Set<Kind> kinds(String unit) {
    return Drill.all(bank(unit), 1).stream().map(Question::kind).collect(Collectors.toSet());
  }

  private static Question made(String unit, String id) {
    return Drill.question(bank(unit), id, 1).orElseThrow();
  }

  private static String key(Question question) {
    return AnswerText.write(Marker.perfect(question.solution().orElseThrow().key()));
  }

  @Test
  void aGridHasWhatEveryReportGivesAndADashForThoseThatGiveNothing() {
    assertThat(key(made("storm", "grid/deaths")))
        .isEqualTo(
            "deaths@storm-a=x2; deaths@storm-b=x5; deaths@storm-c=x8; deaths@storm-d=x8;"
                + " deaths@storm-e=x7; deaths@storm-f=x7");
    assertThat(key(made("kherson", "grid/settlements-retaken")))
        .isEqualTo(
            "settlements-retaken@kherson-a=none; settlements-retaken@kherson-b=n41;"
                + " settlements-retaken@kherson-c=none; settlements-retaken@kherson-d=n41;"
                + " settlements-retaken@kherson-e=none");
  }

  @Test
  void aReportThatOnlyWordsAFactHasNoColumn() {
    Prompt.Grid grid = (Prompt.Grid) made("storm", "grid/missing").prompt();
    assertThat(grid.columns())
        .extracting(Option::id)
        .containsExactly("storm-a", "storm-b", "storm-c", "storm-d", "storm-e");
  }

  @Test
  void anOrderHasOneFigureOfEachDay() {
    assertThat(key(made("storm", "order/deaths"))).isEqualTo("a-dead c-dead e-dead");
    assertThat(made("storm", "order/deaths").solution().orElseThrow().comment().working())
        .isEqualTo("2024-02-06: 2; 2024-02-07: 8; 2024-02-08: 7");
    assertThat(Drill.question(bank("budget"), "order/spending-total", 1)).isEmpty();
  }

  @Test
  void claimsAreOrderedByTheDayFromWhichOnTheyStandSo() {
    Question order = made("kherson", "order/claim-under-way");
    assertThat(key(order)).isEqualTo("claim-under-way claim-complete claim-emptied");
    assertThat(order.prompt().offered())
        .extracting(Option::text)
        .contains("the withdrawal from the western side is complete: claimed");
  }

  @Test
  void aMatchLeavesOneOrTwoStatementsOver() {
    Prompt.Match match = (Prompt.Match) made("kherson", "match/kherson-a").prompt();
    assertThat(match.left()).hasSize(4);
    assertThat(match.right()).hasSize(6);
  }

  @Test
  void aFigureThatStandsAloneIsAskedWithAllItsFields() {
    Question toll = made("storm", "figure/a-houses");
    assertThat(toll.stem()).contains("paragraph 3, third sentence").doesNotContain("100");
    assertThat(key(toll)).contains("value=100", "counts=a-houses", "source=dahlgaard");
    assertThat(made("kherson", "figure/b-age").kind()).isEqualTo(Kind.CHOICE);
  }

  @Test
  void anOldIdIsAskedThoughNoNewRoundWouldAskIt() {
    Bank storm = bank("storm");
    assertThat(Drill.question(storm, "who/a-man", 1)).isPresent();
    assertThat(Drill.all(storm, 1)).noneMatch(q -> q.id().equals("who/a-man"));
  }

  @Test
  void theKeyOfAFigureStandsInEveryPosition() {
    int[] positions = new int[4];
    for (long seed = 1; seed <= SEEDS; seed++) {
      Question one = Drill.question(bank("budget"), "figure/a-culture", seed).orElseThrow();
      Prompt.Choose choose = (Prompt.Choose) one.prompt();
      assertThat(choose.options()).hasSize(4);
      positions[choose.options().stream().map(Option::id).toList().indexOf("a-culture")]++;
    }
    assertThat(positions).as("positions %s", Arrays.toString(positions)).doesNotContain(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void everyUnitHasSomeOfEveryKindThatItsLedgerHolds(String unit) {
    assertThat(Drill.all(bank(unit), 1)).hasSizeGreaterThan(30);
  }

  @Test
  void theSeedDrawsTheDistractorsOnly() {
    Bank storm = bank("storm");
    List<Question> one = Drill.all(storm, 1);
    List<Question> two = Drill.all(storm, 2);
    assertThat(two).extracting(Question::id).isEqualTo(one.stream().map(Question::id).toList());
    assertThat(two)
        .extracting(Question::solution)
        .isEqualTo(one.stream().map(Question::solution).toList());
    assertThat(two).isNotEqualTo(one);
  }

  @Test
  void aDrillResumesWithTheOptionsThatWereShown() {
    Bank storm = bank("storm");
    Choice choice = Choice.ANY.out(Choice.From.DRILL).many(20);
    Selection.Draw draw = new Selection.Draw(List.of(), 9, Instant.EPOCH);
    Selection selection = Selection.of(storm, choice, draw);
    assertThat(selection.questions()).hasSize(20).doesNotHaveDuplicates();
    Round round =
        new Round(
            "r",
            "ana",
            "storm",
            selection.way(),
            9,
            selection.questions(),
            Instant.EPOCH,
            Optional.empty());
    List<Prompt> begun = prompts(Session.begin(round, storm));
    Standing.OpenRound open = new Standing.OpenRound(round, List.of(), Optional.empty());
    assertThat(prompts(Session.resume(open, bank("storm")))).isEqualTo(begun).hasSize(20);
    assertThat(begun.stream().map(Digest::asked)).doesNotHaveDuplicates();
  }

  private static List<Prompt> prompts(Session session) {
    return new ArrayList<>(session.questions().stream().map(Question::prompt).toList());
  }

  @Test
  void theUsualRoundAsksNothingThatIsMade() {
    Bank storm = bank("storm");
    Selection.Draw draw = new Selection.Draw(List.of(), 3, Instant.EPOCH);
    assertThat(Selection.of(storm, Choice.ANY.many(100), draw).questions())
        .allMatch(id -> storm.questions().stream().anyMatch(q -> q.id().equals(id)));
    assertThat(Drill.question(storm, "who/no-such-entry", 1)).isEmpty();
    assertThat(Drill.question(storm, "rumour/a-dead", 1)).isEmpty();
  }
}
