package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.Golden;
import onrecord.bank.Answer;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import onrecord.page.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The copy desk and the compared passages as they look on the way from asked to judged. */
class DeskFramesTest {
  private static final Path BANK =
      Path.of(System.getProperty("onrecord.home", "."), "src/test/resources/desk/desk.yaml");
  private static final List<String> QUESTIONS = List.of("mend", "mend-hidden", "part", "alike");

  @TempDir Path data;

  private final Map<String, StringBuilder> files = new LinkedHashMap<>();

  private Path library(String folder) {
    try {
      Path own = Files.createDirectories(data.resolve(folder).resolve("library/quizzes"));
      Files.copy(BANK, own.resolve("desk.yaml"));
      return data.resolve(folder);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private Student student(String folder, Size size) {
    return Student.at(library(folder), size).hasOpen("desk", QUESTIONS).opens().presses("g");
  }

  private void frame(Student ana, String file, String moment) {
    files
        .computeIfAbsent(file, name -> new StringBuilder())
        .append("## ")
        .append(moment)
        .append(", ")
        .append(Golden.frame(ana.app().view()));
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 20", "120, 40"})
  void fromAskedToJudged(int columns, int rows) {
    Size size = new Size(columns, rows);
    right(size);
    partly(size);
    wrong(size);
    files.forEach((file, text) -> Golden.check("frames/" + size + "/" + file, text.toString()));
  }

  private void right(Size size) {
    try (Student ana = student("right", size)) {
      frame(ana, "copydesk.txt", "asked");
      ana.presses("c", "Enter").types("could not say on");
      frame(ana, "copydesk.txt", "typing what is right");
      ana.presses("Esc", "w", "w", "Left", "Space", "Right", "Right");
      frame(ana, "copydesk.txt", "taking words");
      ana.presses("Enter").types("within a month").presses("Enter", "j", "Enter", "Enter");
      frame(ana, "copydesk.txt", "half done");
      ana.presses("Tab");
      frame(ana, "copydesk.txt", "the report");
      ana.presses("Tab", "Del", "w", "w", "Del").answers(Answers::right);
      frame(ana, "copydesk.txt", "right");
      ana.presses("Enter");
      frame(ana, "copydesk.txt", "asked, the number hidden");
      ana.answers(Answers::right).presses("Enter");
      frame(ana, "compare.txt", "asked");
      ana.presses("2");
      frame(ana, "compare.txt", "half done");
      ana.presses("Right", "5", "a", "Enter");
      frame(ana, "compare.txt", "right");
      ana.presses("Enter", "g", "Enter");
      frame(ana, "compare.txt", "right, no difference");
    }
  }

  private void partly(Size size) {
    try (Student ana = student("partly", size)) {
      ana.answers(q -> changes("29-31", "in a month", "10", "", "44-45", "Sunak", "1", "Valery"));
      frame(ana, "copydesk.txt", "partly");
      ana.presses("PgDn");
      frame(ana, "copydesk.txt", "partly, further down");
      ana.presses("Enter").answers(Answers::right).presses("Enter");
      ana.presses("2", "Right", "1", "b", "Enter");
      frame(ana, "compare.txt", "partly");
    }
  }

  private void wrong(Size size) {
    try (Student ana = student("wrong", size)) {
      ana.answers(q -> changes("1-2", "General Surovikin"));
      frame(ana, "copydesk.txt", "wrong");
      ana.presses("Enter").answers(Answers::right).presses("Enter", "g", "Enter");
      frame(ana, "compare.txt", "wrong, no difference seen");
      ana.presses("Enter", "1", "Right", "2", "c", "Enter");
      frame(ana, "compare.txt", "wrong, where there is none");
    }
  }

  private static Answer changes(String... pairs) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      changes.put(pairs[i], pairs[i + 1].isEmpty() ? "?" : pairs[i + 1]);
    }
    return new Answer.Filled(changes);
  }

  @Test
  void aHalfMendedDraftIsTakenUpAgain() {
    Size size = new Size(80, 24);
    try (Student ana = student("again", size)) {
      ana.presses("c", "Enter").types("could not say");
      ana.presses("Esc", "w").presses("Enter").types("within a month").presses("Esc");
      ana.presses("Enter").types("within").presses("Enter", "Esc");
      ana.sees("You go on at question 1").presses("g");
      ana.sees("Taken up where you left it.", "1 changed", "within");
    }
  }

  @Test
  void inPlainLinesTheSameDraftIsMended() {
    try (Student ana = Student.in(Student.Way.LINES, library("lines"), 0)) {
      ana.hasOpen("desk", QUESTIONS).opens().says("/go");
      ana.sees("Three errors are planted; none changed.", "wrong words > right words");
      ana.says("")
          .sees("Nothing is typed yet.")
          .says("nowhere > x")
          .sees("does not stand in the draft");
      ana.says("/done").sees("Nothing is typed yet.");
      ana.says("on Wednesday alone > in a month; armed > -; nowhere > x");
      ana.sees("\"nowhere\" does not stand in the draft.", "on Wednesday alone > in a month");
      ana.sees("Three errors are planted; 2 changed.", "/done hands in.");
      ana.says("Jens Stoltenberg").sees("armed > -", "Jens Stoltenberg: marked, not mended");
      assertThat(ana.attempts()).isEmpty();
      ana.says("").sees("3 changed").says("/done");
      ana.sees("Partly right: 0.42 of 1. 1 of 3 mended, 1 only found, 1 missed, 1 false alarm.");
      ana.sees(
          "[on Wednesday alone > within a month]",
          "More certain than the report: confirmed",
          "(missed)");
      ana.sees("within a month (yours: in a month)", "Report B, paragraph 8: He noted that");
      ana.sees("False alarm: armed > (left out) (the draft was right here)");
      ana.says("").says("exactly > roughly").says("/done").sees("Right.").says("");
      ana.sees("First passage, Report A", "Second passage, Report B").says("2 5 b");
      ana.sees("another figure (yours: another unit or scope)", "Both can be true.");
      ana.says("").says("no difference").sees("Right.");
    }
  }
}
