package onrecord.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A list of questions to go through, and the seed of everything that chance decides in it.
 *
 * @param id globally unique
 * @param unit the bank's id
 * @param way how it was chosen: {@code first}, {@code ten}, {@code misses} ...
 * @param questions question ids in order
 * @param ended empty while it can be gone on with
 */
public record Round(
    String id,
    String learner,
    String unit,
    String way,
    long seed,
    List<String> questions,
    Instant begun,
    Optional<Instant> ended) {
  public Round {
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a round without questions");
    }
  }
}
