package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import onrecord.Golden;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import onrecord.page.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing what a round is about, and the quarter of an hour from its reading to its end. */
class ChoosingTest {
  @TempDir Path data;

  private final Map<String, StringBuilder> files = new LinkedHashMap<>();

  private Student storm(int start, Size size) {
    return Student.at(data, start, size, App::start).opens();
  }

  private Student choosing() {
    return storm(0, Student.USUAL).presses("u", "4", "c").sees("What is the round to be about?");
  }

  @Test
  void lettersAndArrowsChooseAndTheCountFollows() {
    try (Student ana = choosing()) {
      ana.sees("80 questions fit; the round asks 10 of them.");
      ana.presses("a").sees("Report A").seesNothingOf("80 questions fit");
      ana.presses("Left").sees("80 questions fit").presses("Right", "Right").sees("Report B");
      ana.presses("Left", "Left", "Down", "Down", "Right").sees("kind who (Who said it?)");
      ana.presses("n").sees("asks them all").presses("Left", "Left").sees("asks them all");
      ana.presses("Up", "Up", "Up", "Left").sees("asks 5 of them");
      ana.presses("Enter").sees("1 of 5");
    }
  }

  @Test
  void withoutMistakesEnterSaysWhyNothingBegins() {
    try (Student ana = choosing()) {
      ana.presses("m").sees("my mistakes", "No question fits.").presses("Enter");
      ana.sees("No question fits; choose less narrowly.").presses("m").sees("80 questions fit");
      ana.presses("Esc").sees("Begin a round of 10 questions");
    }
  }

  @Test
  void aMistakeIsFoundAgain() {
    try (Student ana = choosing()) {
      ana.presses("Enter").answers(Answers::wrong).presses("Esc", "4", "c", "m");
      ana.sees("1 question fits; the round asks it.").presses("Enter").sees("1 of 1");
    }
  }

  @Test
  void aQuarterOfAnHourIsLeftTwiceAndTakenUpAgain() {
    try (Student ana = choosing()) {
      ana.presses("f").sees("Read it, the questions come after").presses("Esc");
      ana.sees("You go on at question 1.").presses("g").sees("Read it, the questions come after");
      ana.presses("Enter").seesNothingOf("Read it, the questions");
      int left =
          ana.app().screen() instanceof Asking asking ? asking.session().questions().size() : 0;
      assertThat(left).isGreaterThan(4);
      for (int i = 1; i < left; i++) {
        ana.answers(Answers::wrong).presses("Enter");
        if (ana.app().screen() instanceof ReadFirst) {
          ana.sees("A second report beside the first").presses("Esc", "g");
          ana.sees("A second report").presses("Right", "Enter");
        }
      }
      ana.answers(Answers::right).presses("Enter").sees("of " + left + " right", "Corrections");
      String said = String.join("\n", ana.app().spoken());
      assertThat(said).containsOnlyOnce("Next: ").contains("come back tomorrow", "in a week.");
      assertThat(said.split("To remember: ", -1)).hasSize(3);
    }
  }

  @Test
  void whatIsHalfTypedComesBeforeReadingAgain() {
    try (Student ana = choosing()) {
      ana.presses("f", "Enter").enters(Answers::right).presses("Esc", "Esc", "g");
      assertThat(ana.app().screen()).isInstanceOf(Asking.class);
    }
  }

  @Test
  void inPlainLinesAChoiceIsTypedAllAtOnce() {
    try (Student ana = Student.in(Student.Way.LINES, data, 0).opens()) {
      ana.says("/units").says("4").says("/choose").sees("80 questions fit").says("/kind");
      ana.sees("/kind: who")
          .says("kind=relay depth=weigh number=2")
          .sees("/kind: relay", "/depth: weigh");
      ana.says("article=storm-x").sees("The unit has no such report.");
      ana.says("kind=rely").sees("There is no kind=rely here.");
      ana.says("/out").sees("/out: my mistakes").says("/leave").sees("/choose says");
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 20", "120, 40"})
  void choosingAndReadingFirstAsTheyLook(int columns, int rows) {
    Size size = new Size(columns, rows);
    try (Student ana = storm(1, size).presses("u", "4", "c")) {
      frame(ana, "choosing.txt", "anything");
      ana.presses("a", "k", "d");
      frame(ana, "choosing.txt", "narrowed");
      ana.presses("m", "Enter");
      frame(ana, "choosing.txt", "nothing fits");
      ana.presses("?");
      frame(ana, "choosing.txt", "keys");
      ana.presses("Esc", "f");
      frame(ana, "read-first.txt", "one report");
      ana.presses("Enter");
      while (!(ana.app().screen() instanceof ReadFirst)) {
        ana.answers(Answers::wrong).presses("Enter");
      }
      frame(ana, "read-first.txt", "a second beside it");
      ana.presses("Enter");
      while (ana.app().screen() instanceof Asking) {
        ana.answers(Answers::wrong).presses("Enter");
      }
      ana.presses("End", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn");
      frame(ana, "read-first.txt", "debrief");
    }
    files.forEach((file, text) -> Golden.check("frames/" + size + "/" + file, text.toString()));
  }

  private void frame(Student ana, String file, String moment) {
    files
        .computeIfAbsent(file, name -> new StringBuilder())
        .append("## ")
        .append(moment)
        .append(", ")
        .append(Golden.frame(ana.app().view()));
  }
}
