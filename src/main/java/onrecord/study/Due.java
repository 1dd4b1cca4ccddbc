package onrecord.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onrecord.records.Attempt;

/**
 * How much of a unit comes back on a day.
 *
 * @param questions number of written questions that are due
 * @param sure how many of them were answered wrongly though the learner was certain
 */
public record Due(int questions, int sure) {
  public static final Due NONE = new Due(0, 0);

  public Due {
    if (sure < 0 || sure > questions) {
      throw new IllegalArgumentException(sure + " of " + questions + " questions");
    }
  }

  /**
   * What is due of a unit.
   *
   * @param latest the latest counting answer to each of its questions
   * @param today the start of the day
   */
  public static Due of(List<Attempt> latest, Instant today) {
    List<Attempt> due =
        latest.stream().filter(Due::written).filter(a -> Schedule.due(a, today)).toList();
    return new Due(due.size(), (int) due.stream().filter(Attempt::confidentError).count());
  }

  /**
   * The same of the questions that the unit still has.
   *
   * @param questions for each its id and then its former ones; the answer under the first id that
   *     was answered counts
   */
  public static Due of(List<Attempt> latest, List<List<String>> questions, Instant today) {
    Map<String, Attempt> known = Plan.known(latest);
    return of(
        questions.stream()
            .flatMap(ids -> ids.stream().filter(known::containsKey).limit(1))
            .map(known::get)
            .toList(),
        today);
  }

  /** A question made from the ledger has an id with a stroke; it is made anew, not reviewed. */
  private static boolean written(Attempt attempt) {
    return attempt.asked().question().indexOf('/') < 0;
  }

  /** Of two units together. */
  public Due and(Due other) {
    return new Due(questions + other.questions, sure + other.sure);
  }
}
