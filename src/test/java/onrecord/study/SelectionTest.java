package onrecord.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Chance;
import onrecord.bank.Depth;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.grading.Certainty;
import onrecord.library.Library;
import onrecord.records.Attempt;
import onrecord.records.Round;
import onrecord.records.Steps;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a choice makes of a unit, over the shipped ones. */
class SelectionTest {
  private static final Instant TODAY = Instant.parse("2026-03-09T00:00:00Z");
  private static final Choice QUARTER = Choice.ANY.out(Choice.From.QUARTER);

  private static Bank bank(String unit) {
    Library library = Library.open(List.of(Path.of("").toAbsolutePath()), Optional.empty());
    return library.load(unit).orElseThrow().bank().orElseThrow();
  }

  private static Attempt answered(String question, Status status, Instant at) {
    return new Attempt(
        "attempt-" + question,
        "ana",
        "here",
        new Attempt.Asked("round", 0, "storm", question, "short", "", "p", "k", ""),
        new Attempt.Given("a", "a"),
        new Attempt.Outcome(status, status.right() ? 1 : 0, "1"),
        at,
        0,
        Optional.empty());
  }

  private static Selection.Draw draw(long seed, Attempt... latest) {
    return new Selection.Draw(List.of(latest), seed, TODAY);
  }

  private static Attempt sure(String question, Status status, Instant at) {
    return answered(question, status, at)
        .by(new Steps(Optional.of(Certainty.CERTAIN), Optional.empty(), 0, "", Optional.empty()));
  }

  private static List<Question> asked(Bank bank, Selection selection) {
    return selection.questions().stream().map(id -> bank.question(id).orElseThrow()).toList();
  }

  static Stream<Choice> choices() {
    return Stream.of(
        Choice.ANY,
        Choice.ANY.of(Optional.of(Kind.RELAY)).at(Optional.of(Depth.WEIGH)),
        Choice.ANY.training(Optional.of(Skill.NUMBER_VALUE_AND_UNIT)).many(7),
        Choice.ANY.about(Optional.of("storm-a")).out(Choice.From.MISTAKES),
        Choice.ANY.out(Choice.From.DRILL),
        Choice.ANY.out(Choice.From.DUE),
        QUARTER);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void aChoiceIsReadAsItWasWritten(Choice choice) {
    assertThat(Choice.read(choice.text())).contains(choice);
  }

  @Test
  void theTextOfAChoiceIsMeantToBeRead() {
    assertThat(Choice.ANY.text()).isEqualTo("ten");
    assertThat(Choice.ANY.of(Optional.of(Kind.RELAY)).at(Optional.of(Depth.WEIGH)).many(5).text())
        .isEqualTo("kind=relay depth=weigh number=5");
    assertThat(Choice.read("skill=number-value-and-unit").orElseThrow().skill())
        .contains(Skill.NUMBER_VALUE_AND_UNIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "misses", "", "kind=", "kind=rely", "number=0", "depth", "a b"})
  void whatIsNoChoiceIsNotRead(String text) {
    assertThat(Choice.read(text)).isEmpty();
  }

  @Test
  void whatWasNeverAnsweredComesFirst() {
    Bank small = bank("first-round");
    List<String> known = small.questions().stream().limit(3).map(Question::id).sorted().toList();
    Attempt[] right =
        known.stream().map(id -> answered(id, Status.CORRECT, TODAY)).toArray(Attempt[]::new);
    for (long seed = 1; seed <= 20; seed++) {
      List<String> round = Selection.of(small, Choice.ANY, draw(seed, right)).questions();
      assertThat(round.subList(0, round.size() - 3))
          .as("seed %d", seed)
          .doesNotContainAnyElementsOf(known);
    }
  }

  @Test
  void onlyWhatFitsIsAskedAndNoMoreThanWanted() {
    Bank storm = bank("storm");
    Choice choice = Choice.ANY.of(Optional.of(Kind.RELAY)).many(3);
    Selection selection = Selection.of(storm, choice, draw(1));
    assertThat(selection.way()).isEqualTo("kind=relay number=3");
    assertThat(asked(storm, selection)).hasSize(3).allMatch(q -> q.kind() == Kind.RELAY);
    Choice none = choice.training(Optional.of(Skill.CALCULATION));
    assertThat(Selection.of(storm, none, draw(1)).questions()).isEmpty();
  }

  @Test
  void theSameSeedAsksTheSame() {
    Bank storm = bank("storm");
    for (Choice choice : choices().toList()) {
      assertThat(Selection.of(storm, choice, draw(5)))
          .isEqualTo(Selection.of(storm, choice, draw(5)));
    }
    assertThat(Selection.of(storm, Choice.ANY, draw(5)))
        .isNotEqualTo(Selection.of(storm, Choice.ANY, draw(6)));
  }

  @Test
  void mistakesAreWhatWasNotFullyRightTheLastTime() {
    Bank storm = bank("storm");
    List<String> ids = storm.questions().stream().map(Question::id).toList();
    Selection.Draw draw =
        draw(
            1,
            answered(ids.get(0), Status.WRONG, TODAY),
            answered(ids.get(1), Status.CORRECT, TODAY),
            answered(ids.get(2), Status.PARTIAL, TODAY));
    Choice mistakes = Choice.ANY.out(Choice.From.MISTAKES);
    assertThat(Selection.of(storm, mistakes, draw).questions())
        .containsExactlyInAnyOrder(ids.get(0), ids.get(2));
    assertThat(Selection.fitting(storm, mistakes, draw)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void articlesStayTogetherAndSkillsAlternate(String unit) {
    Bank bank = bank(unit);
    for (long seed = 0; seed < 50; seed++) {
      List<Question> asked = asked(bank, Selection.of(bank, Choice.ANY.many(40), draw(seed)));
      List<String> articles = asked.stream().map(q -> q.labels().articles().getFirst()).toList();
      assertThat(runs(articles)).as("seed " + seed).doesNotHaveDuplicates();
      for (String article : runs(articles)) {
        alternate(
            asked.stream().filter(q -> article.equals(q.labels().articles().getFirst())).toList());
      }
    }
  }

  private static List<String> runs(List<String> articles) {
    List<String> runs = new ArrayList<>();
    for (String article : articles) {
      if (runs.isEmpty() || !runs.getLast().equals(article)) {
        runs.add(article);
      }
    }
    return runs;
  }

  /** A skill follows itself only where it has more questions than all others and one together. */
  private static void alternate(List<Question> same) {
    List<Optional<Skill>> skills = same.stream().map(Question::skill).toList();
    long most =
        skills.stream().mapToLong(s -> skills.stream().filter(s::equals).count()).max().orElse(0);
    for (int i = 1; i < skills.size() && 2 * most <= skills.size() + 1; i++) {
      assertThat(skills.get(i)).isNotEqualTo(skills.get(i - 1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void aQuarterOfAnHourReadsAsksComparesAndMends(String unit) {
    Bank bank = bank(unit);
    for (long seed = 0; seed < 30; seed++) {
      Selection selection = Selection.of(bank, QUARTER, draw(seed));
      List<Question> asked = asked(bank, selection);
      Round round = round(selection);
      Quarter.Step first = Quarter.before(round, 0).orElseThrow();
      assertThat(first.beside()).isEmpty();
      int second = place(round, asked.size());
      Quarter.Step beside = Quarter.before(round, second).orElseThrow();
      assertThat(beside.beside()).contains(first.article());
      assertThat(asked.subList(0, second))
          .hasSizeBetween(2, 7)
          .allMatch(q -> q.labels().articles().equals(List.of(first.article())));
      List<Kind> kinds = asked.stream().map(Question::kind).toList();
      assertThat(kinds).contains(Kind.SORT).containsAnyOf(Kind.GRID, Kind.COMPARE);
      assertThat(kinds.subList(second, kinds.size())).containsAnyOf(Kind.GRID, Kind.COMPARE);
      assertThat(kinds.getLast()).isEqualTo(Kind.COPYDESK);
      assertThat(unit.equals("storm") ? kinds.get(second) : kinds.getFirst()).isEqualTo(Kind.SORT);
      assertThat(selection.questions()).doesNotHaveDuplicates();
      assertThat(Choice.read(selection.way())).contains(QUARTER);
    }
  }

  /** All shipped units have comparisons and drafts on two reports, so that no third is asked of. */
  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void aQuarterOfAnHourComparesAndMendsWhatIsReadWhereTheUnitHasSuch(String unit) {
    Bank bank = bank(unit);
    for (long seed = 0; seed < 100; seed++) {
      Selection selection = Selection.of(bank, QUARTER, draw(seed));
      List<Question> asked = asked(bank, selection);
      Round round = round(selection);
      int second = place(round, asked.size());
      Quarter.Step beside = Quarter.before(round, second).orElseThrow();
      List<String> read = List.of(beside.article(), beside.beside().orElseThrow());
      List<Kind> held = List.of(Kind.COMPARE, Kind.GRID, Kind.COPYDESK);
      assertThat(asked.stream().filter(q -> held.contains(q.kind())))
          .as("seed " + seed)
          .hasSize(2)
          .allMatch(q -> read.containsAll(q.labels().articles()));
    }
  }

  private static int place(Round round, int size) {
    return IntStream.range(1, size)
        .filter(at -> Quarter.before(round, at).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static Round round(Selection selection) {
    return new Round(
        "round", "ana", "unit", selection.way(), 1, selection.questions(), TODAY, Optional.empty());
  }

  @Test
  void aQuarterOfAnHourBeginsWithWhatIsDueFromEarlierDays() {
    Bank storm = bank("storm");
    List<String> shorts =
        storm.questions().stream()
            .filter(q -> List.of(Kind.CHOICE, Kind.SHORT, Kind.NUMBER).contains(q.kind()))
            .filter(q -> q.labels().articles().equals(List.of("storm-a")))
            .map(Question::id)
            .toList();
    Instant yesterday = TODAY.minus(Duration.ofHours(3));
    Choice other = QUARTER.about(Optional.of("storm-d"));
    Attempt missed = answered(shorts.get(0), Status.WRONG, yesterday);
    Attempt right = answered(shorts.get(1), Status.CORRECT, yesterday);
    Selection selection = Selection.of(storm, other, draw(1, missed, right));
    assertThat(selection.questions()).startsWith(shorts.get(0)).doesNotContain(shorts.get(1));
    assertThat(Quarter.before(round(selection), 0)).isEmpty();
    assertThat(Quarter.before(round(selection), 1).orElseThrow().article()).isEqualTo("storm-d");
    Attempt old = answered(shorts.get(1), Status.CORRECT, TODAY.minus(Duration.ofDays(7)));
    Attempt today = answered(shorts.get(0), Status.WRONG, TODAY.plusSeconds(60));
    assertThat(Selection.of(storm, other, draw(1, today, old)).questions())
        .startsWith(shorts.get(1))
        .doesNotContain(shorts.get(0));
  }

  @Test
  void aReviewAsksJustWhatIsDueAndWhatOneWasSureOfFirst() {
    Bank storm = bank("storm");
    List<String> ids = storm.questions().stream().map(Question::id).toList();
    Instant yesterday = TODAY.minusSeconds(1);
    Selection.Draw draw =
        draw(
            1,
            answered(ids.get(0), Status.WRONG, yesterday),
            answered(ids.get(20), Status.CORRECT, yesterday),
            answered(ids.get(40), Status.CORRECT, TODAY.minus(Duration.ofDays(6)).minusSeconds(1)),
            sure(ids.get(60), Status.WRONG, yesterday),
            sure(ids.get(70), Status.WRONG, TODAY));
    Choice due = Choice.ANY.out(Choice.From.DUE);
    assertThat(Selection.of(storm, due, draw).questions())
        .startsWith(ids.get(60))
        .containsExactlyInAnyOrder(ids.get(0), ids.get(40), ids.get(60));
    assertThat(Due.of(draw.latest(), TODAY)).isEqualTo(new Due(3, 1));
  }

  @Test
  void aQuestionMadeFromTheLedgerIsNeverDue() {
    assertThat(Due.of(List.of(answered("who/gale", Status.WRONG, TODAY.minusSeconds(1))), TODAY))
        .isEqualTo(Due.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void aConfidentErrorComesFirstInTheNextRoundOfAnySort(String unit) {
    Bank bank = bank(unit);
    for (int i = 0; i < bank.questions().size(); i++) {
      Question question = bank.questions().get(i);
      Selection.Draw draw = draw(i, sure(question.id(), Status.WRONG, TODAY.minusSeconds(1)));
      assertThat(Selection.of(bank, Choice.ANY, draw).questions()).startsWith(question.id());
      List<String> quarter = Selection.of(bank, QUARTER, draw).questions();
      boolean later =
          List.of(Kind.SORT, Kind.GRID, Kind.COMPARE, Kind.COPYDESK).contains(question.kind());
      if (!later) {
        assertThat(quarter).as(question.id()).startsWith(question.id());
      }
    }
  }

  @Test
  void allConfidentErrorsAreInTheNextRound() {
    Bank storm = bank("storm");
    List<String> who =
        storm.questions().stream()
            .filter(q -> q.kind() == storm.questions().getFirst().kind())
            .map(Question::id)
            .limit(5)
            .toList();
    Attempt[] missed =
        who.stream().map(id -> sure(id, Status.WRONG, TODAY)).toArray(Attempt[]::new);
    List<String> asked = Selection.of(storm, Choice.ANY, draw(3, missed)).questions();
    assertThat(asked.subList(0, who.size())).containsExactlyInAnyOrderElementsOf(who);
  }

  /** Whatever was answered before, what is due and has no later place opens the quarter. */
  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void aQuarterOfAnHourBeginsWithDueQuestionsWheneverThereAreSome(String unit) {
    Bank bank = bank(unit);
    for (long seed = 0; seed < 40; seed++) {
      Chance chance = Chance.of(seed, "due");
      List<Question> some = chance.shuffled(bank.questions()).subList(0, 1 + (int) seed);
      Attempt[] missed =
          some.stream()
              .map(q -> answered(q.id(), Status.PARTIAL, TODAY.minusSeconds(60)))
              .toArray(Attempt[]::new);
      Selection selection = Selection.of(bank, QUARTER, draw(seed, missed));
      List<Question> asked = asked(bank, selection);
      List<Kind> later = List.of(Kind.SORT, Kind.GRID, Kind.COMPARE, Kind.COPYDESK);
      int due = (int) some.stream().filter(q -> !later.contains(q.kind())).limit(3).count();
      assertThat(some).containsAll(asked.subList(0, due));
      assertThat(Quarter.before(round(selection), due)).as("seed " + seed).isPresent();
      assertThat(selection.questions()).doesNotHaveDuplicates();
    }
  }

  @Test
  void onlyQuestionsThatAreStillThereAreDueEachOnce() {
    Instant earlier = TODAY.minus(Duration.ofDays(3));
    List<Attempt> latest =
        List.of(
            answered("gone", Status.WRONG, earlier),
            answered("old", Status.WRONG, earlier),
            answered("new", Status.CORRECT, TODAY),
            answered("there", Status.WRONG, earlier));
    assertThat(Due.of(latest, TODAY)).isEqualTo(new Due(3, 0));
    assertThat(Due.of(latest, List.of(List.of("new", "old"), List.of("there")), TODAY))
        .isEqualTo(new Due(1, 0));
    assertThat(Due.of(latest, List.of(List.of("there", "old")), TODAY)).isEqualTo(new Due(1, 0));
    assertThat(Due.of(latest, List.of(), TODAY)).isEqualTo(Due.NONE);
  }
}
