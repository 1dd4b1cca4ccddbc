package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.records.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One script, three ways in: keys, a terminal's bytes, lines of text. */
class RobotTest {
  private static final String UNIT = "kherson";

  @TempDir Path data;

  @ParameterizedTest
  @EnumSource(Student.Way.class)
  void aNewcomerPlaysTheFirstRoundAndComesHome(Student.Way way) {
    try (Student ana = Student.in(way, data, 0)) {
      ana.opens().sees("On the Record", "No account, no network.");
      ana.presses("Enter").sees("1 of 3", "no stall in the hall is free");
      ana.answers(Answers::right).sees("Right.", "We have 22 stalls", "Why");
      ana.presses("Enter").sees("2 of 3").answers(Answers::wrong).sees("Not quite.");
      ana.presses("u").sees("Marked as a slip").presses("u").sees("Taken back in");
      ana.presses("Enter").sees("3 of 3").answers(Answers::right).sees("Right.");
      ana.presses("Enter").sees("2 of 3 right, 0 partly, 1 missed.", "Correction");
      ana.presses("Enter").sees("The retreat from Kherson", "A first round in the market hall");
      ana.presses("q").isOut();
      assertThat(ana.attempts()).hasSize(3).allMatch(Attempt::counts);
    }
  }

  @ParameterizedTest
  @EnumSource(Student.Way.class)
  void whoLeavesComesBackToTheSameQuestion(Student.Way way) {
    try (Student ana = Student.in(way, data, 0)) {
      ana.hasOpen(UNIT, List.of("a-behind-the-fear", "c-all-across")).opens();
      ana.presses("g").sees("1 of 2").answers(Answers::right).presses("Enter").sees("2 of 2");
      ana.presses("Esc").sees("You go on at question 2.", "question 2 of 2").presses("q").isOut();
    }
    Path again = way == Student.Way.TERMINAL ? data.resolve("twin") : data;
    try (Student ana = Student.in(way == Student.Way.LINES ? way : Student.Way.KEYS, again, 1)) {
      ana.opens().sees("question 2 of 2").presses("g").sees("2 of 2");
    }
  }

  @Test
  void everyQuestionIsAnsweredPerfectlyInEveryWayAndLeavesTheSameRecord() {
    Map<Student.Way, List<List<Object>>> stored = new java.util.EnumMap<>(Student.Way.class);
    for (Student.Way way : List.of(Student.Way.KEYS, Student.Way.LINES)) {
      List<List<Object>> all = new ArrayList<>();
      for (String unit : List.of("first-round", UNIT)) {
        all.addAll(played(way, unit, Answers::right));
      }
      stored.put(way, all);
      assertThat(all).hasSizeGreaterThan(76).allMatch(a -> a.contains(1.0));
    }
    assertThat(stored.get(Student.Way.LINES)).isEqualTo(stored.get(Student.Way.KEYS));
  }

  @Test
  void wrongAndPartlyRightAnswersLeaveTheSameRecordInLinesAsInKeys() {
    java.util.function.Function<Question, Answer> partly =
        q -> Answers.partly(q).orElseGet(() -> Answers.wrong(q));
    assertThat(played(Student.Way.LINES, UNIT, partly))
        .isEqualTo(played(Student.Way.KEYS, UNIT, partly));
  }

  private List<List<Object>> played(
      Student.Way way, String unit, java.util.function.Function<Question, Answer> how) {
    try (Student ana = Student.in(way, data.resolve(way + unit), 0)) {
      List<String> ids = ana.place().bank(unit).questions().stream().map(Question::id).toList();
      ana.hasOpen(unit, ids).opens().presses("g");
      for (String id : ids) {
        assertThat(ana.question().id()).isEqualTo(id);
        ana.answers(how).presses("Enter");
      }
      ana.sees("right");
      return ana.attempts().stream().map(RobotTest::apartFromIdsAndTimes).toList();
    }
  }

  private static List<Object> apartFromIdsAndTimes(Attempt a) {
    return List.of(
        a.asked().question(),
        a.asked().position(),
        a.asked().kind(),
        a.asked().skill(),
        a.asked().prompt(),
        a.asked().key(),
        a.asked().shown(),
        a.given().answer(),
        a.outcome().status(),
        a.outcome().credit(),
        a.outcome().marker());
  }

  @Test
  void aRoundOfEveryKindThroughATerminalShowsWhatTheModelShows() {
    try (Student ana = Student.in(Student.Way.TERMINAL, data, 0)) {
      List<String> ids =
          Stream.of(Kind.values())
              .flatMap(
                  kind ->
                      ana.place().bank(UNIT).questions().stream()
                          .filter(q -> q.kind() == kind)
                          .limit(1))
              .map(Question::id)
              .toList();
      assertThat(ids).hasSize(Kind.values().length);
      ana.hasOpen(UNIT, ids).opens().presses("g");
      for (int number = 1; number <= ids.size(); number++) {
        ana.sees(number + " of " + ids.size()).presses("Tab", "Space", "Tab");
        ana.answers(q -> Answers.partly(q).orElseGet(() -> Answers.wrong(q)));
        ana.presses("Space", "Enter");
      }
      ana.sees("end of the round", "Corrections").presses("Esc", "Ctrl-C").isOut();
    }
  }
}
