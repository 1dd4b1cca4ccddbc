package onrecord.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.grading.Certainty;
import onrecord.records.Records;
import onrecord.records.Standing;
import onrecord.study.Quarter;
import onrecord.study.Session;
import onrecord.value.Status;

/**
 * For scripts that play a quarter of an hour in a terminal: makes a learner of whom something is
 * due today, and says how to answer the round that was begun.
 */
public final class PlannedQuarter {
  private static final String UNIT = "kherson";
  private static final int STEM = 30;

  private PlannedQuarter() {}

  /** Takes the data folder, and {@code earlier} or {@code plan}. */
  public static void main(String[] args) {
    try (Workplace place = new Workplace(Path.of(args[0]), 0)) {
      if (args[1].equals("earlier")) {
        earlier(place);
      } else {
        plan(place);
      }
    }
  }

  /** Two days ago four answers: three are due again, one of them was a confident error. */
  private static void earlier(Workplace place) {
    List<String> ids =
        place.bank(UNIT).questions().stream()
            .filter(q -> q.kind() == Kind.SHORT || q.kind() == Kind.NUMBER)
            .map(Question::id)
            .limit(4)
            .toList();
    Earlier then = new Earlier(place, Instant.now().minus(Duration.ofDays(2)));
    then.answered(UNIT, ids.get(0), Status.WRONG, Optional.empty());
    then.answered(UNIT, ids.get(1), Status.WRONG, Optional.of(Certainty.CERTAIN));
    then.answered(UNIT, ids.get(2), Status.PARTIAL, Optional.empty());
    then.answered(UNIT, ids.get(3), Status.CORRECT, Optional.empty());
    System.out.println("due " + ids.get(1) + " " + ids.get(0) + " " + ids.get(2));
  }

  private static void plan(Workplace place) {
    Records records = place.records();
    Standing.OpenRound open =
        records.unfinished().stream()
            .findFirst()
            .flatMap(round -> records.round(round.id()))
            .orElseThrow();
    Session session = Session.resume(open, place.bank(UNIT));
    List<Question> questions = session.questions();
    System.out.println("count " + questions.size());
    for (int i = 0; i < questions.size(); i++) {
      Quarter.before(open.round(), i)
          .ifPresent(
              step -> System.out.println(step.beside().isPresent() ? "read second" : "read first"));
      Question question = questions.get(i);
      System.out.println(Quarter.asksSure(open.round(), i) ? "sure 3" : "sure");
      System.out.println("kind " + question.kind().word());
      System.out.println("title " + question.kind().title());
      System.out.println("stem " + beginning(question.stem()));
      PlannedAnswers.print(question, answer(question, i));
    }
  }

  /** Some right, some partly right, some wrong, so that the debrief has something to say. */
  private static Answer answer(Question question, int place) {
    Optional<Answer> other =
        switch (place % 3) {
          case 0 -> Optional.empty();
          case 1 -> Answers.allWrong(question);
          default -> Answers.partly(question);
        };
    return other.orElseGet(() -> Answers.right(question));
  }

  /** Whole words that stand on the first line of a stem at any width. */
  private static String beginning(String stem) {
    int blank = stem.length() <= STEM ? stem.length() : stem.lastIndexOf(' ', STEM);
    return blank <= 0 ? stem.substring(0, STEM) : stem.substring(0, blank);
  }
}
