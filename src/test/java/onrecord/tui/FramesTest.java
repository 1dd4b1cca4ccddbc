package onrecord.tui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onrecord.Golden;
import onrecord.bank.Answer;
import onrecord.bank.Question;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import onrecord.page.Size;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen as it looks over the shipped banks, at three sizes, with its tones. */
class FramesTest {
  private static final List<String> QUESTIONS =
      List.of(
          "b-never-quoted",
          "c-all-across",
          "a-how-voices-are-treated",
          "b-number-told-twice",
          "losses-side-by-side",
          "c-bridge-seen",
          "c-in-order",
          "c-subhead-and-ministry",
          "c-through-which-outlets",
          "c-limiting-word",
          "b-donetsk-civilians",
          "b-span-begins");

  @TempDir Path data;

  private final Map<String, StringBuilder> files = new LinkedHashMap<>();

  private void frame(Student ana, String file, String moment) {
    files
        .computeIfAbsent(file, name -> new StringBuilder())
        .append("## ")
        .append(moment)
        .append(", ")
        .append(Golden.frame(ana.app().view()));
  }

  private void check(Size size) {
    files.forEach((file, text) -> Golden.check("frames/" + size + "/" + file, text.toString()));
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 20", "120, 40"})
  void theWayFromTheWelcomeToTheSummary(int columns, int rows) {
    Size size = new Size(columns, rows);
    try (Student ana = Student.at(data, size).opens()) {
      frame(ana, "first-round.txt", "welcome");
      ana.presses("Enter");
      frame(ana, "first-round.txt", "first question");
      ana.presses("?");
      frame(ana, "first-round.txt", "keys of a question");
      ana.presses("Esc", "Enter");
      frame(ana, "first-round.txt", "Enter on nothing");
      ana.presses("Tab");
      frame(ana, "first-round.txt", "the report of a question");
      ana.presses("Tab").answers(Answers::right);
      frame(ana, "first-round.txt", "first verdict");
      ana.presses("e");
      frame(ana, "first-round.txt", "whole report");
      ana.presses("Esc", "u");
      frame(ana, "first-round.txt", "slip");
      ana.presses("u", "Enter").answers(Answers::wrong).presses("Enter", "Esc");
      frame(ana, "home.txt", "home with a round left open");
      ana.presses("g").answers(Answers::wrong).presses("Enter");
      frame(ana, "first-round.txt", "summary");
      ana.presses("Enter");
      frame(ana, "home.txt", "home");
      ana.presses("?");
      frame(ana, "home.txt", "keys of home");
      ana.presses("Esc", "Enter");
      frame(ana, "unit.txt", "unit");
      ana.presses("Down", "Down", "Down", "Enter");
      frame(ana, "reading.txt", "reading");
      ana.presses("/").types("bridge");
      frame(ana, "reading.txt", "typing a search");
      ana.presses("Enter");
      frame(ana, "reading.txt", "found");
      ana.presses("n", "End");
      frame(ana, "reading.txt", "at the end");
      ana.presses("/", "Esc", "n");
      frame(ana, "reading.txt", "noise unfolded");
    }
    check(size);
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 20", "120, 40"})
  void everyKindAskedAndJudged(int columns, int rows) {
    Size size = new Size(columns, rows);
    played(size, "right", Answers::right);
    played(size, "partly", q -> Answers.partly(q).orElseGet(() -> Answers.right(q)));
    played(size, "wrong", Answers::wrong);
    check(size);
  }

  private void played(Size size, String mark, Function<Question, Answer> how) {
    try (Student ana = Student.at(data.resolve(mark), size)) {
      ana.hasOpen("kherson", QUESTIONS).opens().presses("g");
      for (String id : QUESTIONS) {
        String file = ana.question().kind().word() + (id.equals("c-all-across") ? "-unsaid" : "");
        if (mark.equals("right")) {
          frame(ana, file + ".txt", "asked");
        }
        ana.enters(how);
        if (mark.equals("right")) {
          frame(ana, file + ".txt", "entered");
        }
        ana.presses("Enter");
        frame(ana, file + ".txt", mark);
        ana.presses("Enter");
      }
      frame(ana, "summary.txt", mark);
    }
  }
}
