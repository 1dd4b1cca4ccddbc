package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import onrecord.Golden;
import onrecord.bank.Layer;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import onrecord.page.Size;
import onrecord.records.Attempt;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps around questions as they look, and an explanation that its writer marks. */
class LayerFramesTest {
  private static final Path BANK = Path.of("src", "test", "resources", "clean", "explained.yaml");
  private static final String QUESTION = "decided";

  @TempDir Path data;

  private final StringBuilder frames = new StringBuilder();

  private void frame(Student ana, String moment) {
    frames.append("## ").append(moment).append(", ").append(Golden.frame(ana.app().view()));
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 20", "120, 40"})
  void everyStepFromHintToSummary(int columns, int rows) {
    Size size = new Size(columns, rows);
    List<String> two = List.of("a-behind-the-fear", "b-span-begins");
    try (Student ana = Student.at(data, size)) {
      ana.hasOpen("kherson", two, Set.of(Layer.values())).opens().presses("g", "h");
      frame(ana, "a hint");
      ana.answers(Answers::wrong);
      frame(ana, "how sure");
      ana.presses("?");
      frame(ana, "keys of how sure");
      ana.presses("Esc", "3");
      frame(ana, "the proof");
      ana.presses("2", "Space", "Enter");
      frame(ana, "a second try");
      ana.answers(Answers::right);
      frame(ana, "verdict");
      ana.presses("Enter").answers(Answers::right).presses("3", "2", "Space", "Enter", "Enter");
      frame(ana, "summary");
      ana.presses("Enter", "Enter", "s", "Down", "Space");
      frame(ana, "the switches");
      ana.presses("Enter");
      frame(ana, "the unit");
    }
    Golden.check("frames/" + size + "/layers.txt", frames.toString());
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 20", "120, 40"})
  void anExplanationIsTickedByItsWriter(int columns, int rows) throws IOException {
    Size size = new Size(columns, rows);
    library();
    try (Student ana = Student.at(data, size)) {
      explains(ana);
      frame(ana, "the rubric");
      ana.presses("b", "Enter").sees("1 of 2 points, marked by yourself.");
      frame(ana, "verdict");
      ana.presses("!").sees("You marked it yourself.");
    }
    Golden.check("frames/" + size + "/explained.txt", frames.toString());
  }

  private static Student explains(Student ana) {
    ana.hasOpen("explained", List.of(QUESTION)).opens().presses("g");
    return ana.types("They voted for it; a fisherman is afraid.").presses("Enter");
  }

  @Test
  void ticksComeBackAndTheAttemptSaysWhoMarkedIt() throws IOException {
    library();
    try (Student ana = Student.at(data, Student.USUAL)) {
      explains(ana).sees("Which of these points does it make?").presses("a");
    }
    try (Student ana = Student.at(data, 1, Student.USUAL, App::start)) {
      ana.opens().presses("g").sees("[x] the plan was approved").presses("b", "Enter");
      ana.sees("Right.");
      Attempt attempt = ana.attempts().getLast();
      assertThat(attempt.steps().selfMarked()).isTrue();
      assertThat(attempt.steps().ticked().orElseThrow()).containsExactly(1, 2);
      assertThat(attempt.outcome().status()).isEqualTo(Status.CORRECT);
    }
  }

  @Test
  void noPointTickedEarnsNothing() throws IOException {
    library();
    try (Student ana = Student.in(Student.Way.LINES, data, 0)) {
      ana.hasOpen("explained", List.of(QUESTION)).opens().says("/g").says("They did.");
      ana.sees("You wrote: \u201CThey did.\u201D", "a: the plan was approved").says("");
      ana.sees("Not quite. 0 of 2 points, marked by yourself.");
      assertThat(ana.attempts().getLast().outcome().credit()).isZero();
    }
  }

  /** The data folder with a library of its own. */
  private void library() throws IOException {
    Path quizzes = Files.createDirectories(data.resolve("library").resolve("quizzes"));
    Files.copy(BANK, quizzes.resolve("explained.yaml"));
  }
}
