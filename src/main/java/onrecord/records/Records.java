package onrecord.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import onrecord.bank.Layer;

/**
 * The store of what people did. An attempt comes with its newest mark everywhere but in {@link
 * #eachAttempt}, which is the history as it was written. Every method that changes something
 * returns only once the change is durable, or throws a {@link RecordsException} and has changed
 * nothing. Instants are kept to the nanosecond, from the year 1678 to 2261. Not safe for use by
 * several threads at once; one worker owns it.
 */
public interface Records extends AutoCloseable {

  /** The learner of this machine, made on first use. */
  Learner learner();

  /** The globally unique id of this installation. */
  String device();

  /** The steps that the learner wants around questions; empty where that was never said. */
  Optional<Set<Layer>> layers();

  /** Remembers the steps the learner wants, or that each unit is to have its own again. */
  void prefer(Optional<Set<Layer>> layers);

  /** Starts a round. */
  void begin(Round round);

  /** Ends a round, so that it is not offered again. */
  void end(String round, Instant at);

  /** The round of that id with its answers in the order of its questions, if it is stored. */
  Optional<Standing.OpenRound> round(String id);

  /** Rounds of the learner that are not ended, the one last begun or answered in first. */
  List<Round> unfinished();

  /** Stores an answer and drops the draft of its question. */
  void store(Attempt attempt);

  /** Keeps what is half typed; replaces the round's earlier draft. */
  void keep(Draft draft);

  /** Takes an answer out of the figures, or back in where {@code at} is empty. */
  void slip(String attempt, Optional<Instant> at);

  /** Stores a dispute, or what became of one that is stored. */
  void dispute(Dispute dispute);

  /** The open disputes whose attempts are stored, the oldest first. */
  List<Disputed> disputes();

  /** Stores new marks, all of them or none; one that is stored already changes nothing. */
  void regrade(List<Regrade> regrades);

  /** Figures of the learner; {@code today} counts answers from {@code dayStart} on. */
  Standing standing(Instant dayStart);

  /** The latest counting answer to each question of a unit. */
  List<Attempt> latest(String unit);

  /** Every learner of whom anything is stored, the one of this machine among them. */
  List<Learner> learners();

  /** Every attempt of every learner in order of time, one by one, as it was first marked. */
  void eachAttempt(Consumer<Attempt> use);

  /** The same with the newest mark of each. */
  void eachMarked(Consumer<Attempt> use);

  /** Every attempt at a question by anybody, in order of time. */
  List<Attempt> attempts(String unit, String question);

  /** Every round of every learner in order of time, one by one. */
  void eachRound(Consumer<Round> use);

  /** Every dispute in order of time, one by one. */
  void eachDispute(Consumer<Dispute> use);

  /** Every new mark in order of time, one by one. */
  void eachRegrade(Consumer<Regrade> use);

  /** Adds learners not yet known here; a name fills in an empty one. */
  void meet(List<Learner> learners);

  /**
   * Makes a known learner the one of this machine, provided that the present one has not begun any
   * round here: so a history brought to a new machine is gone on with.
   *
   * @return whether the learner of this machine is now another than before
   */
  boolean goOnAs(String learner);

  /**
   * Adds what is not yet here; what is here stays, but a slip marked on either side counts, and so
   * does the end of a round; of two times the earlier one is kept. It can be repeated, and the
   * order of several merges does not matter.
   *
   * @return how many rounds and attempts were new
   */
  int merge(List<Round> rounds, List<Attempt> attempts);

  /**
   * The same for disputes and new marks, whether or not their attempts are here yet; a withdrawal
   * or a settlement on either side counts, and of two the earlier one.
   *
   * @return how many disputes and marks were new
   */
  int mergeReviews(List<Dispute> disputes, List<Regrade> regrades);

  @Override
  void close();
}
