package onrecord.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Layer;

/**
 * A list of questions to go through, and the seed of everything that chance decides in it.
 *
 * @param id globally unique
 * @param unit the bank's id
 * @param way how it was chosen: {@code first}, {@code ten}, {@code misses} ...
 * @param questions question ids in order
 * @param layers the steps around each of its questions
 * @param ended empty while it can be gone on with
 */
public record Round(
    String id,
    String learner,
    String unit,
    String way,
    long seed,
    List<String> questions,
    Set<Layer> layers,
    Instant begun,
    Optional<Instant> ended) {
  public Round {
    questions = List.copyOf(questions);
    layers = Set.copyOf(layers);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a round without questions");
    }
  }

  /** A round without steps around its questions. */
  public Round(
      String id,
      String learner,
      String unit,
      String way,
      long seed,
      List<String> questions,
      Instant begun,
      Optional<Instant> ended) {
    this(id, learner, unit, way, seed, questions, Set.of(), begun, ended);
  }

  /** Whether that step stands around its questions. */
  public boolean has(Layer layer) {
    return layers.contains(layer);
  }
}
