package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import onrecord.Generated;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.cli.Answers;
import onrecord.cli.Student;
import onrecord.cli.Workplace;
import onrecord.corpus.Article;
import onrecord.corpus.Span;
import onrecord.grading.Marker;
import onrecord.page.Page;
import onrecord.page.Size;
import onrecord.records.Histories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds for every learner, whatever is pressed, and for every question of the shipped banks.
 */
class UserPropertiesTest {
  private static final List<String> KEYS =
      List.of(
          "Enter",
          "Enter",
          "Enter",
          "Enter",
          "Esc",
          "Tab",
          "Tab",
          "Space",
          "Up",
          "Down",
          "Left",
          "Right",
          "PgUp",
          "PgDn",
          "Home",
          "End",
          "Backspace",
          "Del",
          "Shift-Tab",
          "F1",
          "?",
          "/",
          "a",
          "b",
          "c",
          "d",
          "e",
          "g",
          "j",
          "k",
          "m",
          "n",
          "u",
          "h",
          "s",
          "Ctrl-T",
          "1",
          "2",
          "3",
          "4",
          "-",
          "0",
          "Ctrl-U",
          "Ctrl-A",
          "\u042f",
          "\u6771",
          "\u0301",
          "\u200d",
          "\ud83c\uddfa\ud83c\udde6");

  @TempDir Path data;

  @Test
  void noKeySequenceThrowsDrawsOutsideOrStrandsTheUser() {
    Generated.seeds(
        24,
        (random, seed) -> {
          List<String> pressed = new ArrayList<>();
          try (Student ana = Student.at(data.resolve("seed" + seed), Student.USUAL)) {
            wander(random, ana, pressed);
          } catch (RuntimeException | AssertionError failed) {
            throw new AssertionError("after " + pressed, failed);
          }
        });
  }

  private void wander(Random random, Student ana, List<String> pressed) {
    List<Question> all = new ArrayList<>(ana.place().bank("kherson").questions());
    java.util.Collections.shuffle(all, random);
    List<String> six = all.stream().limit(6).map(Question::id).toList();
    ana.hasOpen("kherson", six, Histories.anyLayers(random)).opens();
    for (int step = 0; step < 120 && !ana.app().over(); step++) {
      String key = step == 0 ? "g" : Generated.one(random, KEYS);
      pressed.add(key);
      ana.presses(key);
      if (random.nextInt(6) == 0) {
        Size size = new Size(1 + random.nextInt(150), 1 + random.nextInt(50));
        pressed.add(size.toString());
        ana.resizes(size.columns(), size.rows());
      }
      drawnInside(ana.app());
    }
    for (int step = 0; step < 8 && !ana.app().over(); step++) {
      pressed.add("Esc");
      ana.presses("Esc");
    }
    assertThat(ana.app().over()).as("Esc leads out of %s", ana.app().screen()).isTrue();
  }

  private static void drawnInside(App app) {
    Page page = app.view();
    assertThat(page.size()).isEqualTo(app.size());
    assertThat(page.lines()).hasSizeLessThanOrEqualTo(app.size().rows());
    assertThat(page.lines()).allMatch(line -> line.width() <= app.size().columns());
    assertThat(app.spoken()).allMatch(l -> l.codePoints().noneMatch(Character::isISOControl));
  }

  @Test
  void everyAnswerEarnsBetweenNothingAndOneAndThePerfectOneEarnsOne() {
    Generated.seeds(
        40,
        (random, seed) -> {
          for (Question question : shipped()) {
            double credit = Marker.mark(question, Answers.random(question, random)).credit();
            assertThat(credit).as(question.id()).isBetween(0.0, 1.0);
            assertThat(Marker.mark(question, Answers.right(question)).credit()).isEqualTo(1);
          }
        });
  }

  private List<Bank> banks() {
    try (Workplace place = new Workplace(data, 0)) {
      return List.of(place.bank("first-round"), place.bank("kherson"));
    }
  }

  private List<Question> shipped() {
    return banks().stream().flatMap(bank -> bank.questions().stream()).toList();
  }

  @Test
  void allEvidenceLiesInsideItsArticleAndHoldsItsWords() {
    for (Bank bank : banks()) {
      for (Question question : bank.questions()) {
        Solution solution = question.solution().orElseThrow();
        assertThat(solution.evidence()).as(question.id()).isNotEmpty();
        solution.evidence().forEach(evidence -> lies(bank, question, evidence));
      }
    }
  }

  private static void lies(Bank bank, Question question, Evidence evidence) {
    Article article = bank.article(evidence.article()).orElseThrow();
    Span span = evidence.span().orElseThrow();
    assertThat(folded(article.words(span))).as(question.id()).isEqualTo(folded(evidence.words()));
    evidence.highlights().forEach(h -> assertThat(article.words(h.span())).isNotBlank());
  }

  private static String folded(String words) {
    return words
        .replaceAll("[\u201c\u201d\"]", "\"")
        .replaceAll("[\u2018\u2019']", "'")
        .replaceAll("[\u2013\u2014-]", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Test
  void everyQuestionLeftWithAnAnswerEnteredComesBackWithIt() {
    for (Bank bank : banks()) {
      List<String> ids = bank.questions().stream().map(Question::id).toList();
      try (Student ana = Student.at(data.resolve(bank.id()), Student.USUAL)) {
        ana.hasOpen(bank.id(), ids).opens().presses("g");
        IntStream.rangeClosed(1, ids.size()).forEach(number -> leftAndBack(ana, number));
        ana.sees("All " + ids.size() + " right.");
      }
    }
  }

  private static void leftAndBack(Student ana, int number) {
    ana.enters(Answers::right).presses("Esc").sees("You go on at question " + number + ".");
    ana.presses("g").sees("Taken up where you left it.").handsIn().sees("Right.");
    ana.presses("Enter");
  }
}
