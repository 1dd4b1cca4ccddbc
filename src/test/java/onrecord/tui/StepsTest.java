package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import onrecord.page.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each key does on each screen, as a learner meets it. */
class StepsTest {
  private static final List<String> THREE =
      List.of("a-behind-the-fear", "a-how-voices-are-treated", "c-limiting-word");

  @TempDir Path data;

  private Student fresh() {
    return Student.at(data, Student.USUAL).opens();
  }

  private Student asked() {
    return Student.at(data, Student.USUAL).hasOpen("kherson", THREE).opens().presses("g");
  }

  @Test
  void theWelcomeLeadsToTheUnitsOrOut() {
    try (Student ana = fresh()) {
      ana.sees("Enter three easy questions").presses("u").sees("Units", "0 answers today");
      ana.presses("x", "Left").sees("Units").presses("Esc", "Esc").isOut();
    }
  }

  @Test
  void aRoundThatDoesNotExistSaysWhy() {
    try (Student ana = fresh()) {
      ana.presses("u", "g").sees("No round is open.").presses("Down").seesNothingOf("no round");
    }
  }

  @Test
  void theCursorOfHomeStaysOnItsUnits() {
    try (Student ana = fresh()) {
      ana.presses("u", "Down", "Down", "Down", "Enter").sees("Begin a round of 10 questions");
      ana.presses("Esc", "Up", "Up", "Up", "Enter").sees("Begin a round of 6 questions");
    }
  }

  @Test
  void aNumberOpensAUnitAndAReport() {
    try (Student ana = fresh()) {
      ana.presses("u", "3").sees("0 of 173 questions answered").presses("5").sees("Report E");
      ana.presses("Right").sees("Report A").presses("Left").sees("Report E");
      ana.presses("Esc").sees("Begin a round").presses("Esc").sees("Units");
    }
  }

  @Test
  void aReportIsScrolledSearchedAndUnfolded() {
    try (Student ana = fresh()) {
      ana.presses("u", "3", "3").sees("Report C").presses("/").sees("Search:");
      ana.types("bridgf").presses("Backspace").types("e").presses("Enter");
      ana.sees("found of \"bridge\"", "bridge").presses("n", "n").sees("found of \"bridge\"");
      ana.presses("/", "Esc").seesNothingOf("Search:", "found of");
      ana.presses("End").sees("end").presses("Home").seesNothingOf(", end");
      String folded = pages(ana);
      ana.presses("Home", "n");
      assertThat(folded).contains("[not part of the report").doesNotContain("World Bank critici");
      assertThat(pages(ana)).contains("World Bank critici").doesNotContain("(n shows them)");
    }
  }

  private static String pages(Student ana) {
    StringBuilder all = new StringBuilder();
    for (int page = 0; page < 9; page++) {
      all.append(ana.shown()).append('\n');
      ana.presses("PgDn");
    }
    return all.toString().replaceAll("\\s+", " ");
  }

  @Test
  void questionMarkAndF1ShowTheKeysAndAnyKeyTakesThemAway() {
    try (Student ana = asked()) {
      ana.presses("?").sees("any key goes back", "Turn to the report");
      ana.presses("b").sees("1 of 3").seesNothingOf("any key goes back");
      ana.presses("F1").sees("any key goes back").presses("Enter").sees("1 of 3");
    }
  }

  @Test
  void inATypedFieldAQuestionMarkIsText() {
    try (Student ana = Student.at(data, Student.USUAL)) {
      ana.hasOpen("kherson", List.of("c-limiting-word")).opens().presses("g", "?", "q", "/");
      ana.sees("?q/", "F1 keys").presses("F1").sees("any key goes back").presses("F1").sees("?q/");
    }
  }

  @Test
  void enterOnAnEmptyAnswerSaysWhatIsMissing() {
    try (Student ana = asked()) {
      String before = ana.shown();
      ana.presses("Enter").sees("1 of 3");
      assertThat(ana.shown()).isNotEqualTo(before);
      assertThat(ana.attempts()).isEmpty();
    }
  }

  @Test
  void aLetterOrNumberThatIsNoOptionSaysSo() {
    try (Student ana = asked()) {
      ana.presses("z").sees("There is no option z; a to e.");
      ana.presses("7").sees("There is no option 7; a to e.");
      ana.presses("b").seesNothingOf("There is no option");
    }
  }

  @Test
  void whatEveryKindSaysOfAKeyThatIsNoneOfItsOwn() {
    assertThat(said(Desk.several(), "z")).isEqualTo("There is no option z; a to c.");
    assertThat(said(Desk.match(), "z")).isEqualTo("There is no statement z; a to d.");
    assertThat(said(Desk.match(), "9")).isEqualTo("There is no speaker 9; 1 to 3.");
    assertThat(said(Desk.cards(), "z")).startsWith("There is no heap z; a to ");
    assertThat(said(Desk.grid(3), "z")).isEqualTo("There is no value z; a to d.");
    assertThat(said(Desk.order(), "9")).isEqualTo("There is no item 9; 1 to 4.");
    assertThat(said(Desk.mark(3), "0")).startsWith("There is no sentence 0; 1 to ");
    assertThat(said(CompareEntryTest.PROMPT, "z")).startsWith("There is no difference z; a to ");
    assertThat(said(CompareEntryTest.PROMPT, "9")).startsWith("There is no sentence 9; 1 to ");
    Entry field = Desk.press(Desk.empty(Desk.form()), "Down");
    assertThat(field.on(Stroke.text("z"))).isEmpty();
    assertThat(field.unknown(Stroke.text("z"))).isEqualTo("There is no option z; a to c.");
    assertThat(field.unknown(Stroke.text(","))).isEmpty();
  }

  private static String said(Prompt prompt, String key) {
    Entry entry = Desk.empty(prompt);
    assertThat(entry.on(Stroke.text(key))).isEmpty();
    return entry.unknown(Stroke.text(key));
  }

  @Test
  void tabTurnsToTheReportAndBackWithItsPlaceAndTheEntryKept() {
    try (Student ana = asked()) {
      ana.enters(Answers::right).presses("Tab", "Space");
      String place = ana.shown();
      ana.presses("Tab").sees("1 of 3").presses("Tab");
      assertThat(ana.shown()).isEqualTo(place);
      ana.presses("Enter", "Enter").sees("Right.");
    }
  }

  @Test
  void leavingTellsTheQuestionAndComingBackBringsWhatWasEntered() {
    try (Student ana = asked()) {
      ana.answers(Answers::right).presses("Enter").presses("1", "b", "2", "a", "Esc");
      ana.sees("You go on at question 2.", "question 2 of 3").presses("g");
      ana.sees("Taken up where you left it.", "2 of 3").answers(Answers::right).sees("Right.");
    }
  }

  @Test
  void whatIsHalfTypedOutlivesTheProgram() {
    try (Student ana = Student.at(data, Student.USUAL)) {
      ana.hasOpen("kherson", List.of("c-limiting-word")).opens().presses("g").types("part");
      ana.presses("Ctrl-C").isOut();
    }
    try (Student ana = Student.at(data, 1, Student.USUAL, App::start)) {
      ana.opens()
          .presses("g")
          .sees("part", "Taken up")
          .types("ial")
          .presses("Enter")
          .sees("Right.");
    }
  }

  @Test
  void aSlipLeavesTheFiguresAndComesBack() {
    try (Student ana = asked()) {
      ana.answers(Answers::wrong).presses("u").sees("Marked as a slip", "count it");
      assertThat(ana.attempts()).noneMatch(a -> a.counts());
      ana.presses("u").sees("Taken back in", "u slip");
      assertThat(ana.attempts()).allMatch(a -> a.counts());
    }
  }

  @Test
  void slipsAreLeftOutOfTheSummary() {
    try (Student ana = asked()) {
      ana.answers(Answers::wrong).presses("u", "Enter").answers(Answers::right);
      ana.presses("Enter").answers(Answers::right).presses("Enter");
      ana.sees("All 2 right. 1 slip left out.").seesNothingOf("Corrections");
      ana.presses("m").sees("Nothing was missed.");
    }
  }

  @Test
  void theMissesAreGoneThroughAgainAndNothingElse() {
    try (Student ana = asked()) {
      ana.answers(Answers::wrong).presses("Enter").answers(Answers::right).presses("Enter");
      String missed = ana.question().id();
      ana.answers(Answers::wrong).presses("Enter").sees("1 of 3 right, 0 partly, 2 missed.");
      ana.sees("too few to say, ").seesNothingOf(" % ");
      ana.sees("Corrections").presses("m").sees("1 of 2").answers(Answers::right);
      ana.presses("Enter").sees("2 of 2");
      assertThat(ana.question().id()).isEqualTo(missed);
      ana.answers(Answers::right).presses("Enter").sees("All 2 right.").presses("Enter");
      ana.sees("Units").seesNothingOf("Go on");
    }
  }

  @Test
  void tenMoreBeginAnotherRoundAndTheOldOneIsEnded() {
    try (Student ana = asked()) {
      for (String id : THREE) {
        assertThat(ana.question().id()).isEqualTo(id);
        ana.answers(Answers::right).presses("Enter");
      }
      ana.presses("n").sees("1 of 10").presses("Esc").sees("question 1 of 10");
      assertThat(ana.place().records().unfinished()).hasSize(1);
      assertThat(THREE).doesNotContain(ana.question().id());
    }
  }

  @Test
  void leavingAfterTheLastAnswerEndsTheRound() {
    try (Student ana = Student.at(data, Student.USUAL)) {
      ana.hasOpen("kherson", List.of("c-all-across")).opens().presses("g");
      ana.answers(Answers::right).presses("Esc").sees("The round is complete.");
      ana.seesNothingOf("Go on");
    }
  }

  @Test
  void theWholeReportOpensAtTheEvidenceAndLeadsBack() {
    try (Student ana = asked()) {
      ana.answers(Answers::right)
          .presses("e")
          .sees("\u258c", "Report A")
          .presses("Esc")
          .sees("Right.");
    }
  }

  @Test
  void tooSmallSaysHowLargeItMustBeAndLosesNothing() {
    try (Student ana = asked()) {
      ana.enters(Answers::right);
      String before = ana.shown();
      ana.resizes(59, 20).sees("needs 60x20; this is 59x20", "nothing is lost");
      ana.resizes(60, 19).sees("this is 60x19").resizes(1, 1).resizes(3, 2).resizes(80, 24);
      assertThat(ana.shown()).isEqualTo(before);
      ana.presses("Enter").sees("Right.");
    }
  }

  @Test
  void resizingAtAnyMomentKeepsEverything() {
    try (Student ana = asked()) {
      for (String id : THREE) {
        assertThat(ana.question().id()).isEqualTo(id);
        kept(ana.enters(Answers::right));
        kept(ana.presses("Tab", "Down"));
        kept(ana.presses("Tab", "Enter").sees("Right."));
        ana.presses("Enter");
      }
      kept(ana.sees("end of the round"));
      kept(ana.presses("Enter"));
    }
  }

  private static void kept(Student ana) {
    String before = ana.shown();
    for (Size size : List.of(new Size(60, 20), new Size(120, 40), new Size(200, 9))) {
      ana.resizes(size.columns(), size.rows());
      assertThat(ana.app().view().size()).isEqualTo(size);
    }
    ana.resizes(80, 24);
    assertThat(ana.shown()).isEqualTo(before);
  }

  @Test
  void theFirstAppearanceOfAKindSaysHowItIsAnsweredAndLaterOnesDoNot() {
    try (Student ana = Student.at(data, Student.USUAL)) {
      List<String> two = List.of("a-behind-the-fear", "b-never-quoted");
      ana.hasOpen("kherson", two).opens().presses("g").sees("New here:");
      ana.answers(Answers::right).presses("Enter").seesNothingOf("New here:");
    }
  }

  @Test
  void aRoundIsPlayedFromTheUnitAtOnce() {
    try (Student ana = Student.at(data, 0, Student.USUAL, size -> App.play(size, "kherson"))) {
      ana.opens().sees("1 of 10");
      Question first = ana.question();
      ana.presses("Esc", "q").isOut();
      assertThat(first.id()).isNotEmpty();
    }
    try (Student ana = Student.at(data, 1, Student.USUAL, size -> App.play(size, "kherson"))) {
      ana.opens().sees("1 of 10");
      assertThat(ana.place().records().unfinished()).hasSize(1);
    }
  }

  @Test
  void endOfInputEndsTheProgramAnywhere() {
    try (Student ana = asked()) {
      ana.enters(Answers::right).hears(new Msg.Gone()).isOut();
    }
  }
}
