package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.Golden;
import onrecord.bank.Difference;
import onrecord.bank.Kind;
import onrecord.bank.Layer;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import onrecord.cli.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be seen of a question although the screen does not take all of it. */
class FullScreenTest {
  @TempDir Path data;

  private List<Question> questions(String unit) {
    return new Workplace(data.resolve("library"), 0).bank(unit).questions();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void allDifferencesAreInViewOnceOneComesToThem(String unit) {
    List<String> compared =
        questions(unit).stream()
            .filter(q -> q.prompt() instanceof Prompt.Compare)
            .map(Question::id)
            .toList();
    assertThat(compared).isNotEmpty();
    for (String id : compared) {
      try (Student ana = Student.at(data.resolve(id), Student.USUAL)) {
        ana.hasOpen(unit, List.of(id)).opens().presses("g", "Right", "Right");
        Difference.options().forEach(option -> ana.sees(option.text()));
        ana.sees("How do they differ?").presses("Left").seesNothingOf("no difference");
        ana.resizes(60, 20).presses("a");
        Difference.options().stream().skip(1).limit(3).forEach(option -> ana.sees(option.text()));
      }
    }
  }

  @Test
  void aMessageOfTwoLinesLeavesTheLineOfANewKindWhole() {
    try (Student ana = Student.at(data, Student.USUAL)) {
      List<String> relay = List.of(first(Kind.RELAY));
      ana.hasOpen("kherson", relay, Set.of(Layer.SECOND_TRY)).opens().presses("g");
      ana.sees("from the first source to the reader.").answers(Answers::wrong);
      ana.sees("from the first source to the reader.", "Not right yet.", "of its credit");
    }
  }

  @Test
  void howTheyDifferOnASmallScreen() {
    try (Student ana = Student.at(data, Student.USUAL)) {
      String id = compare();
      ana.hasOpen("kherson", List.of(id), Set.of(Layer.CERTAINTY)).opens().presses("g");
      StringBuilder frames = new StringBuilder();
      ana.presses("Right", "Right");
      frame(frames, "the differences", ana);
      frame(frames, "the differences", ana.resizes(60, 20));
      ana.answers(Answers::right);
      frame(frames, "how sure", ana);
      frame(frames, "how sure", ana.resizes(80, 24));
      Golden.check("frames/full-screen.txt", frames.toString());
    }
  }

  private String compare() {
    return first(Kind.COMPARE);
  }

  private String first(Kind kind) {
    return questions("kherson").stream()
        .filter(q -> q.kind() == kind)
        .map(Question::id)
        .findFirst()
        .orElseThrow();
  }

  private static void frame(StringBuilder frames, String moment, Student ana) {
    frames.append("## ").append(moment).append(", ");
    frames.append(Golden.frame(ana.app().view()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void howSureOneIsIsAskedWhereverItIsSeen(String unit) {
    List<Question> asked = longest(unit);
    List<String> ids = asked.stream().map(Question::id).toList();
    try (Student ana = Student.at(data, Student.USUAL)) {
      ana.hasOpen(unit, ids, Set.of(Layer.CERTAINTY)).opens().presses("g");
      for (Question question : asked) {
        ana.resizes(80, 24).answers(Answers::right);
        assertThat(ana.shown()).as(question.id()).contains("How sure?", "1 a guess");
        ana.resizes(60, 20);
        assertThat(ana.shown()).as(question.id()).contains("How sure?", "1 a guess");
        ana.presses("1", "Enter");
      }
    }
  }

  /** Of each kind the question that is longest to read. */
  private List<Question> longest(String unit) {
    Map<Kind, Question> longest = new EnumMap<>(Kind.class);
    for (Question question : questions(unit)) {
      longest.merge(question.kind(), question, (a, b) -> rows(a) < rows(b) ? b : a);
    }
    return List.copyOf(longest.values());
  }

  private static int rows(Question question) {
    return question.stem().length() + 40 * question.prompt().offered().size();
  }

  @Test
  void theReportsOfAQuestionComeFirstAndHaveTheirLetter() {
    try (Student ana = Student.at(data, Student.USUAL)) {
      ana.hasOpen("kherson", List.of("losses-side-by-side")).opens().presses("g", "Tab");
      for (int columns : List.of(80, 60)) {
        ana.resizes(columns, 20).sees("Report A, news site, 10 November 2022");
        for (String letter : List.of("C", "D", "B", "E", "A")) {
          ana.presses("Right").sees("Report " + letter + ", ");
        }
        ana.presses("Left").sees("Report E, international broadcaster, 12 November 2022");
        ana.presses("Space", "Space").sees("Report E, 12 November 2022");
        ana.presses("Home", "Right");
      }
    }
  }
}
