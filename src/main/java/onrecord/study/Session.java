package onrecord.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Question;
import onrecord.records.Attempt;
import onrecord.records.Round;
import onrecord.records.Standing;

/**
 * A round under way: its unit, and what has been answered so far. The next question is always the
 * first that has no answer, so that a round resumes exactly.
 *
 * @param questions those of the round that the bank has, as shown
 */
public record Session(Round round, Bank bank, List<Question> questions, List<Answered> answered) {
  public Session {
    questions = List.copyOf(questions);
    answered = List.copyOf(answered);
  }

  private Session(Round round, Bank bank, List<Answered> answered) {
    this(round, bank, shown(round, bank), answered);
  }

  private static List<Question> shown(Round round, Bank bank) {
    return round.questions().stream()
        .flatMap(id -> asked(bank, id, round.seed()).stream())
        .map(q -> Shuffle.shown(q, round.seed()))
        .toList();
  }

  /** A round at its beginning. */
  public static Session begin(Round round, Bank bank) {
    return new Session(round, bank, List.of());
  }

  /**
   * A stored round taken up again. Answers are marked anew for their parts; status and credit stay
   * as they were stored. An answer to a question that the bank no longer has is left out.
   */
  public static Session resume(Standing.OpenRound open, Bank bank) {
    List<Answered> answered = new ArrayList<>();
    for (Attempt attempt : open.answered()) {
      asked(bank, attempt.asked().question(), open.round().seed())
          .map(q -> Shuffle.shown(q, open.round().seed()))
          .flatMap(q -> Answered.again(q, attempt))
          .ifPresent(answered::add);
    }
    return new Session(open.round(), bank, answered);
  }

  /** A question that is written, or else one that the ledger makes with that seed. */
  private static Optional<Question> asked(Bank bank, String id, long seed) {
    return bank.question(id).or(() -> Drill.question(bank, id, seed));
  }

  /** The question to answer next; empty at the end of the round. */
  public Optional<Question> next() {
    return questions.stream()
        .filter(q -> answered.stream().noneMatch(a -> a.question().id().equals(q.id())))
        .findFirst();
  }

  /** 0-based place of a question in its round; -1 if it is not in it. */
  public int position(Question question) {
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).id().equals(question.id())) {
        return i;
      }
    }
    return -1;
  }

  /** The round with one more answer. */
  public Session with(Answered one) {
    List<Answered> more = new ArrayList<>(answered);
    more.add(one);
    return new Session(round, bank, questions, more);
  }

  /** The round with an answer replaced, as after marking it as a slip. */
  public Session replacing(Attempt attempt) {
    return new Session(
        round,
        bank,
        questions,
        answered.stream()
            .map(
                a ->
                    a.attempt().id().equals(attempt.id())
                        ? new Answered(a.question(), a.answer(), a.verdict(), attempt)
                        : a)
            .toList());
  }

  /** The round over a bank that was read anew. */
  public Session over(Bank changed) {
    return new Session(round, changed, answered);
  }

  /** The answers that did not earn full credit, slips left out. */
  public List<Answered> misses() {
    return answered.stream()
        .filter(a -> a.attempt().counts() && !a.verdict().status().right())
        .toList();
  }
}
