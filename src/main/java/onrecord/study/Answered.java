package onrecord.study;

import java.util.Optional;
import java.util.TreeSet;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Key;
import onrecord.bank.Question;
import onrecord.grading.Marker;
import onrecord.grading.Rubric;
import onrecord.grading.Verdict;
import onrecord.records.Attempt;

/** A question of a round as it was shown, what was answered, and the mark. */
public record Answered(Question question, Answer answer, Verdict verdict, Attempt attempt) {

  /**
   * A stored attempt as an answer to a question of now: marked anew for its parts, while status and
   * credit stay as they are stored; empty where the answer no longer fits the question.
   */
  public static Optional<Answered> again(Question question, Attempt attempt) {
    Optional<Answer> answer = AnswerText.read(question.prompt(), attempt.given().answer());
    return answer.map(
        a -> {
          Verdict now = mark(question, a, attempt);
          Attempt.Outcome then = attempt.outcome();
          Verdict kept =
              new Verdict(then.status(), then.credit(), now.parts(), now.rules(), now.says());
          return new Answered(question, a, kept, attempt);
        });
  }

  private static Verdict mark(Question question, Answer answer, Attempt attempt) {
    return question
        .solution()
        .filter(s -> s.key() instanceof Key.Rubric)
        .map(
            s ->
                Rubric.mark((Key.Rubric) s.key(), attempt.steps().ticked().orElseGet(TreeSet::new)))
        .orElseGet(() -> Marker.mark(question, answer));
  }
}
