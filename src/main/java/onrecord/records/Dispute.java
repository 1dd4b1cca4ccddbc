package onrecord.records;

import java.time.Instant;
import java.util.Optional;

/**
 * A learner's objection to a verdict, kept beside the attempt it is about.
 *
 * @param id globally unique
 * @param attempt id of the attempt
 * @param at when it was raised, UTC
 * @param withdrawn when the learner took it back, if ever
 * @param settled what a teacher made of it, if anything yet
 */
public record Dispute(
    String id, String attempt, Instant at, Optional<Instant> withdrawn, Optional<Settled> settled) {

  /** A teacher's word on a dispute. */
  public record Settled(Instant at, boolean accepted) {}

  /** A dispute as it is raised. */
  public static Dispute raised(String id, String attempt, Instant at) {
    return new Dispute(id, attempt, at, Optional.empty(), Optional.empty());
  }

  /** Whether somebody still has to look at it. */
  public boolean open() {
    return withdrawn.isEmpty() && settled.isEmpty();
  }

  /** The same dispute, taken back. */
  public Dispute withdrawn(Instant when) {
    return new Dispute(id, attempt, at, Optional.of(when), settled);
  }

  /** The same dispute, settled. */
  public Dispute settled(Instant when, boolean accepted) {
    return new Dispute(id, attempt, at, withdrawn, Optional.of(new Settled(when, accepted)));
  }
}
