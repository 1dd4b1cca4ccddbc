package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.Golden;
import onrecord.bank.Answer;
import onrecord.bank.Question;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import onrecord.page.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of question over two invented reports, asked and judged, at three sizes. */
class PierFramesTest {
  private static final Path LIBRARY =
      Path.of(System.getProperty("onrecord.home", "."), "src/test/resources/kinds");
  private static final List<String> QUESTIONS =
      List.of(
          "boats-gone",
          "word-of-boats",
          "rise-of-damage",
          "whose-words",
          "best-sourced",
          "said-or-admitted");

  @TempDir Path data;

  private final Map<String, StringBuilder> files = new LinkedHashMap<>();
  private int rounds;

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 20", "120, 40"})
  void everyKindAskedAndJudged(int columns, int rows) {
    Size size = new Size(columns, rows);
    played(size, "right", Answers::right);
    played(size, "partly", q -> Answers.partly(q).orElseThrow());
    played(size, "wrong", Answers::wrong);
    files.forEach((file, text) -> Golden.check("frames/" + size + "/" + file, text.toString()));
  }

  @Test
  void inLinesTheSameAnswersLeaveTheSameRecord() {
    for (Function<Question, Answer> how :
        List.<Function<Question, Answer>>of(
            Answers::right, q -> Answers.partly(q).orElseThrow(), Answers::wrong)) {
      assertThat(stored(Student.Way.LINES, how)).isEqualTo(stored(Student.Way.KEYS, how));
    }
  }

  private List<String> stored(Student.Way way, Function<Question, Answer> how) {
    Path own = library(data.resolve("round" + rounds++));
    try (Student ana = Student.in(way, own, 0)) {
      ana.hasOpen("pier", QUESTIONS).opens().presses("g");
      QUESTIONS.forEach(id -> ana.answers(how).presses("Enter"));
      return ana.attempts().stream()
          .map(a -> a.asked().question() + " " + a.given().answer() + " " + a.outcome())
          .toList();
    }
  }

  private void played(Size size, String mark, Function<Question, Answer> how) {
    Path own = library(data.resolve(mark));
    try (Student ana = Student.at(own, size)) {
      ana.hasOpen("pier", QUESTIONS).opens().presses("g");
      for (int i = 0; i < QUESTIONS.size(); i++) {
        String file = ana.question().kind().word();
        if (mark.equals("right")) {
          frame(ana, file, "asked");
        }
        ana.enters(how);
        frame(ana, file, "entered");
        ana.presses("Enter");
        frame(ana, file, mark);
        ana.presses("PgDn");
        frame(ana, file, mark + ", further down");
        ana.presses("Enter");
      }
      frame(ana, "pier-summary", mark);
    }
  }

  private void frame(Student ana, String file, String moment) {
    files
        .computeIfAbsent(file + ".txt", name -> new StringBuilder())
        .append("## ")
        .append(moment)
        .append(", ")
        .append(Golden.frame(ana.app().view()));
  }

  /** The data folder with a library of its own. */
  private static Path library(Path data) {
    try (Stream<Path> all = Files.walk(LIBRARY)) {
      for (Path from : all.toList()) {
        Path to = data.resolve("library").resolve(LIBRARY.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return data;
  }
}
