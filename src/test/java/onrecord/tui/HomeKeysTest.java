package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.Golden;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.cli.Earlier;
import onrecord.cli.Student;
import onrecord.grading.Certainty;
import onrecord.page.Size;
import onrecord.records.Standing;
import onrecord.study.Due;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the first screen that begin a review of what is due, or a quarter of an hour. */
class HomeKeysTest {
  /** The day before the one on which the robot user sits down. */
  private static final Instant YESTERDAY = Instant.parse("2026-03-01T18:00:00Z");

  @TempDir Path data;

  private Student ana(Size size) {
    return Student.at(data, 0, size, App::start);
  }

  private static List<String> shorts(Student ana, String unit, int number) {
    return ana.place().bank(unit).questions().stream()
        .filter(q -> q.kind() == Kind.SHORT || q.kind() == Kind.NUMBER)
        .limit(number)
        .map(Question::id)
        .toList();
  }

  private static Student withDue(Student ana) {
    Earlier earlier = new Earlier(ana.place(), YESTERDAY);
    List<String> storm = shorts(ana, "storm", 4);
    earlier.answered("storm", storm.get(0), Status.WRONG, Optional.of(Certainty.CERTAIN));
    earlier.answered("storm", storm.get(1), Status.WRONG, Optional.empty());
    earlier.answered("storm", storm.get(2), Status.CORRECT, Optional.empty());
    shorts(ana, "kherson", 3)
        .forEach(id -> earlier.answered("kherson", id, Status.PARTIAL, Optional.empty()));
    return ana;
  }

  @Test
  void whereNothingIsDueTheKeySaysWhy() {
    try (Student ana = ana(Student.USUAL)) {
      new Earlier(ana.place(), YESTERDAY)
          .answered("storm", shorts(ana, "storm", 1).getFirst(), Status.CORRECT, Optional.empty());
      ana.opens().seesNothingOf("due today", "r review").presses("r");
      ana.sees("Nothing comes back before tomorrow.", "Units");
    }
  }

  @Test
  void theReviewAsksWhatIsDueOfTheUnitUnderTheCursorAndWhatOneWasSureOfFirst() {
    try (Student ana = withDue(ana(Student.USUAL))) {
      ana.opens().sees("5 due today, 1 of them answered wrongly though you were sure");
      ana.sees("first the 3 of The retreat from Kherson", "r review").presses("Down");
      ana.sees("first the 2 of A storm").presses("r").sees("1 of 2");
      assertThat(ana.question().id()).isEqualTo(shorts(ana, "storm", 1).getFirst());
      ana.answers(onrecord.cli.Answers::right).presses("Enter");
      ana.answers(onrecord.cli.Answers::right).presses("Enter", "Enter");
      ana.sees("3 due today").seesNothingOf("though you were sure", "first the");
    }
  }

  @Test
  void withNothingDueUnderTheCursorTheReviewGoesToWhereSomethingIs() {
    try (Student ana = withDue(ana(Student.USUAL))) {
      ana.opens().presses("Up", "Up", "Up", "r").sees("1 of 3");
      assertThat(ana.place().session().bank().id()).isEqualTo("kherson");
    }
  }

  @Test
  void fifteenMinutesBeginWithWhatIsDue() {
    try (Student ana = withDue(ana(Student.USUAL))) {
      ana.opens().presses("Down", "f").seesNothingOf("Read it, the questions come after");
      assertThat(ana.question().id()).isEqualTo(shorts(ana, "storm", 1).getFirst());
      assertThat(ana.place().session().round().way()).startsWith("minutes=15 read=2:storm-");
      ana.answers(onrecord.cli.Answers::wrong).sees("How sure?").presses("3", "Enter");
      ana.answers(onrecord.cli.Answers::right).sees("How sure?").presses("1", "Enter");
      ana.sees("Read it, the questions come after").presses("Enter");
      ana.answers(onrecord.cli.Answers::right).seesNothingOf("How sure?");
    }
  }

  @Test
  void theSameByWordsInPlainLines() {
    try (Student ana = Student.in(Student.Way.LINES, data, 0)) {
      withDue(ana).opens();
      ana.sees("/review: 5 due today, 1 of them", "/fifteen minutes: a quarter of an hour on");
      ana.says("/review").sees("Question 1 of 3").says("/leave");
      ana.says("/fifteen").sees("Question 1 of").says("/leave").says("/units");
    }
  }

  @Test
  void inPlainLinesAWordThatDoesNothingSaysWhy() {
    try (Student ana = Student.in(Student.Way.LINES, data, 0)) {
      new Earlier(ana.place(), YESTERDAY)
          .answered("storm", shorts(ana, "storm", 1).getFirst(), Status.CORRECT, Optional.empty());
      ana.opens().says("/review").sees("Nothing comes back before tomorrow.");
      ana.says("/go").sees("No round is open.");
    }
  }

  @Test
  void aUnitThatCannotBePlayedSaysSoAndHasNothingDue() {
    Overview.UnitCard broken = new Overview.UnitCard("a", "Title", 1, 9, "Line 3 is wrong.");
    Overview overview =
        new Overview(List.of(broken), Standing.none(), List.of(), 0, Map.of("a", new Due(2, 0)));
    App home = new App(Student.USUAL, Home.of(overview), false, false);
    assertThat(home.view().text()).doesNotContain("due today");
    App.Step step = App.update(home, new Msg.Press(Stroke.text("f")));
    assertThat(step.app().view().text()).contains("Title cannot be played.", "Line 3 is wrong.");
    assertThat(step.effects()).isEmpty();
  }

  @Test
  void whatIsSaidAgreesInNumber() {
    assertThat(said(new Due(1, 1), Due.NONE))
        .isEqualTo("1 due today, answered wrongly though you were sure");
    assertThat(said(new Due(9, 3), Due.NONE))
        .isEqualTo("9 due today, 3 of them answered wrongly though you were sure");
    assertThat(said(new Due(1, 0), new Due(2, 0))).isEqualTo("3 due today; first the 2 of B");
  }

  private static String said(Due a, Due b) {
    List<Overview.UnitCard> cards =
        List.of(
            new Overview.UnitCard("a", "A", 1, 9, ""), new Overview.UnitCard("b", "B", 1, 9, ""));
    Overview overview = new Overview(cards, Standing.none(), List.of(), 0, Map.of("a", a, "b", b));
    return DueToday.of(overview, Home.of(overview).cursor()).said();
  }

  @Test
  void escAtHomeLeavesOnlyWhenItIsPressedTwice() {
    App home = new App(Student.USUAL, Home.of(one()), false, false);
    App warned = pressed(home, Stroke.Key.ESCAPE);
    assertThat(warned.over()).isFalse();
    assertThat(warned.view().text()).contains("Esc again or q leaves.");
    assertThat(warned.spoken()).contains("/leave again or /quit leaves.");
    assertThat(pressed(warned, Stroke.Key.ESCAPE).over()).isTrue();
    App moved = pressed(warned, Stroke.Key.DOWN);
    assertThat(pressed(moved, Stroke.Key.ESCAPE).over()).isFalse();
    assertThat(App.update(home, new Msg.Press(Stroke.text("q"))).app().over()).isTrue();
  }

  private static Overview one() {
    List<Overview.UnitCard> cards = List.of(new Overview.UnitCard("quay", "The quay", 5, 160, ""));
    return new Overview(cards, Standing.none(), List.of(), 0, Map.of());
  }

  private static App pressed(App app, Stroke.Key key) {
    return App.update(app, new Msg.Press(Stroke.of(key))).app();
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 20"})
  void skillsForWhichThereIsNoRoomAreCountedAndHaveAKey(int columns, int rows) {
    Size size = new Size(columns, rows);
    Map<String, Standing.Tally> skills = new HashMap<>();
    for (int i = 10; i < 30; i++) {
      skills.put("skill " + i, new Standing.Tally(i, i, i / 2.0));
    }
    Standing standing = new Standing(12, Map.of(), skills, Set.of(), Optional.empty());
    List<Overview.UnitCard> cards = List.of(new Overview.UnitCard("quay", "The quay", 5, 160, ""));
    Overview overview = new Overview(cards, standing, List.of(), 0, Map.of());
    App home = new App(size, Home.of(overview), false, false);
    App progress = App.update(home, new Msg.Press(Stroke.text("p"))).app();
    Golden.check(
        "frames/" + size + "/home-skills.txt",
        "## twenty skills, "
            + Golden.frame(home.view())
            + "## all of them, "
            + Golden.frame(progress.view()));
    assertThat(home.spoken()).filteredOn(line -> line.startsWith("skill ")).hasSize(20);
    assertThat(App.update(progress, new Msg.Press(Stroke.of(Stroke.Key.ENTER))).app())
        .isEqualTo(home);
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 20", "120, 40"})
  void theFirstScreenWithSomethingDue(int columns, int rows) {
    Size size = new Size(columns, rows);
    Standing.Left left = new Standing.Left("r", "quay", 3, 10);
    String due = frame(size, Optional.empty(), Map.of("quay", new Due(9, 3)));
    String both =
        frame(size, Optional.of(left), Map.of("quay", new Due(9, 3), "mill", new Due(2, 0)));
    Golden.check(
        "frames/" + size + "/home-due.txt",
        "## something is due, " + due + "## in two units, and a round is left, " + both);
  }

  private static String frame(Size size, Optional<Standing.Left> left, Map<String, Due> due) {
    Standing standing =
        new Standing(
            12,
            Map.of("quay", new Standing.Tally(42, 61, 49.4), "mill", new Standing.Tally(9, 9, 3)),
            Map.of(
                "attribution", new Standing.Tally(20, 41, 33.2),
                "relay", new Standing.Tally(9, 11, 4),
                "hedge", new Standing.Tally(3, 3, 1)),
            Set.of(),
            left);
    List<Overview.UnitCard> cards =
        List.of(
            new Overview.UnitCard("mill", "The mill by the river", 4, 80, ""),
            new Overview.UnitCard("quay", "The new quay, five reports", 5, 160, ""));
    Overview overview = new Overview(cards, standing, List.of(), 0, due);
    return Golden.frame(new App(size, Home.of(overview), false, false).view());
  }
}
