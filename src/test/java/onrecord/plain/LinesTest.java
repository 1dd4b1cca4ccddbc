package onrecord.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import onrecord.bank.Kind;
import onrecord.bank.Layer;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import onrecord.tui.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trainer in plain lines, as a screen reader or a script meets it. */
class LinesTest {
  @TempDir Path data;

  private Student fresh() {
    return Student.in(Student.Way.LINES, data, 0);
  }

  private Student asked(String... questions) {
    return fresh().hasOpen("kherson", List.of(questions)).opens().says("/go");
  }

  @Test
  void wordsOfLabelsAreCommands() {
    try (Student ana = fresh().opens()) {
      ana.says("/units").sees("Type the number of a unit").says("3").sees("A number reads that");
      ana.says("3").sees("Report C", "2: ").says("/next").sees("Report D").says("/leave");
      ana.sees("Begin a round").says("/leave").sees("Type the number").says("/quit").isOut();
    }
  }

  @Test
  void helpNamesTheCommandsAndChangesNothing() {
    try (Student ana = asked("a-behind-the-fear")) {
      ana.says("?").sees("/report:", "/leave:").says("/help").sees("/report:");
      ana.answers(Answers::right).sees("Right.");
    }
  }

  @Test
  void aLineThatMeansNothingSaysSo() {
    try (Student ana = asked("a-behind-the-fear")) {
      ana.says("zebra").sees("There is no option \"zebra\"; there are a to e. ? explains");
      ana.says("/zebra").sees("There is no /zebra here.");
      ana.says("/").sees("There is no / here.");
      assertThat(ana.attempts()).isEmpty();
    }
  }

  @Test
  void anEmptyLineOnAnEmptyAnswerSaysWhatIsMissing() {
    try (Student ana = asked("c-limiting-word")) {
      ana.says("").sees("Nothing is typed yet. Type the answer in a few words. ? explains");
      assertThat(ana.attempts()).isEmpty();
      ana.says("partial").sees("Right.").says("").sees("All 1 right.");
    }
  }

  @Test
  void helpShowsWhatASampleOfThisQuestionWouldBeReadAs() {
    try (Student ana = asked("a-how-voices-are-treated")) {
      ana.says("?").sees("The line ", " would be read as: ");
    }
  }

  @Test
  void noLineSpeaksOfKeysThatOnlyAScreenHas() {
    for (Kind kind : Kind.values()) {
      assertThat(kind.inLines()).doesNotContain("Mark ", "carry", "key").endsWith(".");
    }
    try (Student ana = asked("c-in-order", "losses-side-by-side")) {
      ana.says("").sees("Nothing is typed yet.");
      assertThat(ana.shown()).doesNotContain("Space", "press", "carry");
    }
  }

  @Test
  void aReportIsReadInTheMiddleOfAQuestion() {
    try (Student ana = asked("c-limiting-word")) {
      ana.says("/report").sees("Report C", "/question goes back").says("/question");
      ana.sees("Question 1 of 1").says("partial").sees("Right.", "Evidence, Report C");
    }
  }

  @Test
  void anAnswerTypedToAQuestionThatWasSavedAnewIsNotTakenForTheNewOne() {
    try (Student ana = asked("a-behind-the-fear")) {
      ana.hears(new Msg.Changed(ana.place().bank("kherson")));
      ana.answers(Answers::right).sees("Taken up as saved.", "Question 1 of 1");
      assertThat(ana.attempts()).isEmpty();
      ana.answers(Answers::right).sees("Right.");
    }
  }

  @Test
  void noLineHoldsBoxesColoursOrControlCharacters() {
    try (Student ana =
        asked("a-how-voices-are-treated", "losses-side-by-side", "c-in-order", "c-bridge-seen")) {
      for (int number = 1; number <= 4; number++) {
        bare(ana.shown());
        bare(ana.answers(Answers::wrong).shown());
        ana.says("");
      }
      bare(ana.shown());
    }
  }

  private static void bare(String shown) {
    assertThat(shown.replace("\n", "").replace("\r", "").codePoints())
        .noneMatch(c -> Character.isISOControl(c) || c >= 0x2500 && c <= 0x259f);
  }

  @Test
  void theEndOfTheInputLeavesTheRoundOpen() {
    try (Student ana = asked("a-behind-the-fear")) {
      ana.sees("Question 1 of 1");
    }
    try (Student ana = Student.in(Student.Way.LINES, data, 1)) {
      ana.opens().sees("/go on: The retreat from Kherson, five reports, question 1 of 1.");
    }
  }

  @Test
  void howSureOneIsIsSaidByANumberOrByWords() {
    for (String line : List.of("3", "/certain", "/certain 3", "certain")) {
      Path own = data.resolve(String.valueOf(line.hashCode()));
      try (Student ana = Student.in(Student.Way.LINES, own, 0)) {
        ana.hasOpen("kherson", List.of("c-all-across"), Set.of(Layer.CERTAINTY)).opens();
        ana.says("/go").answers(Answers::right).sees("How sure?").says("/certain 4");
        ana.sees("There is no /certain 4 here").says(line).sees("You were certain.");
      }
    }
  }
}
