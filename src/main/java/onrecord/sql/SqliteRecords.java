package onrecord.sql;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import onrecord.bank.Layer;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Disputed;
import onrecord.records.Draft;
import onrecord.records.Learner;
import onrecord.records.Records;
import onrecord.records.Regrade;
import onrecord.records.Round;
import onrecord.records.Standing;

/**
 * What people did, in one SQLite file. Several programs may have the same file open; each has its
 * own connection. Not for several threads.
 */
public final class SqliteRecords implements Records {
  /** How long another program may hold the file before we give up. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final String ATTEMPTS = "SELECT " + Rows.ATTEMPT + " FROM attempt ";
  private static final String MARKED = "SELECT " + Rows.ATTEMPT + " FROM marked ";
  private static final String ROUNDS = "SELECT " + Rows.ROUND + " FROM round ";
  private static final String ADD_ROUND =
      "INSERT INTO round (" + Rows.ROUND + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ";
  private static final String ADD_ATTEMPT =
      "INSERT INTO attempt ("
          + Rows.ATTEMPT
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ";
  private static final String DROP_DRAFT = "DELETE FROM draft WHERE round = ? AND position = ?";

  private final Session session;
  private final Installation installation;
  private final Reviews reviews;

  SqliteRecords(Session session) {
    this.session = session;
    this.installation = new Installation(session);
    this.reviews = new Reviews(session);
  }

  /**
   * Opens the store in a folder, making both where they are missing. A damaged store is set aside,
   * and said in the notices.
   *
   * @throws onrecord.records.RecordsException where it cannot be opened, or a newer program made it
   */
  public static Opened open(Path folder) {
    return open(folder, PATIENCE);
  }

  /** The same, waiting for another program no longer than {@code patience}. */
  public static Opened open(Path folder, Duration patience) {
    StoreFile file = new StoreFile(folder, patience);
    Session session = file.open();
    return new Opened(new SqliteRecords(session), file.notices());
  }

  /**
   * A mark of all that is stored in a folder: it changes with every change. Empty where nothing is
   * stored, and while some program has the store open or was killed with it open.
   */
  public static Optional<String> mark(Path folder) {
    return StoreFile.mark(folder);
  }

  @Override
  public Learner learner() {
    return installation.learner();
  }

  @Override
  public String device() {
    return installation.device();
  }

  @Override
  public Optional<Set<Layer>> layers() {
    return installation.layers();
  }

  @Override
  public void prefer(Optional<Set<Layer>> layers) {
    installation.prefer(layers);
  }

  @Override
  public void begin(Round round) {
    session.change(ADD_ROUND, Rows.of(round));
  }

  @Override
  public void end(String round, Instant at) {
    session.together(
        () -> {
          session.change("DELETE FROM draft WHERE round = ?", round);
          return session.change(
              "UPDATE round SET ended = ? WHERE id = ? AND ended IS NULL", Rows.nanos(at), round);
        });
  }

  @Override
  public Optional<Standing.OpenRound> round(String id) {
    return session.first(ROUNDS + "WHERE id = ?", Rows::round, id).map(this::withAnswers);
  }

  private Standing.OpenRound withAnswers(Round round) {
    String id = round.id();
    List<Attempt> answered =
        session.list(MARKED + "WHERE round = ? ORDER BY position, at, nr", Rows::attempt, id);
    Optional<Draft> draft =
        session.first("SELECT " + Rows.DRAFT + " FROM draft WHERE round = ?", Rows::draft, id);
    return new Standing.OpenRound(round, answered, draft);
  }

  @Override
  public List<Round> unfinished() {
    return unfinished(Integer.MAX_VALUE);
  }

  private List<Round> unfinished(int atMost) {
    return session.list(
        ROUNDS
            + "WHERE learner = ? AND ended IS NULL ORDER BY max(begun, coalesce((SELECT max(at) FROM"
            + " attempt WHERE attempt.round = round.id), begun)) DESC, rowid DESC LIMIT ?",
        Rows::round,
        learner().id(),
        atMost);
  }

  @Override
  public void store(Attempt attempt) {
    session.together(
        () -> {
          session.change(ADD_ATTEMPT, Rows.of(attempt));
          return session.change(DROP_DRAFT, attempt.asked().round(), attempt.asked().position());
        });
  }

  @Override
  public void keep(Draft draft) {
    session.change(
        "INSERT INTO draft ("
            + Rows.DRAFT
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            + " position = excluded.position, text = excluded.text, stage = excluded.stage,"
            + " marks = excluded.marks, certainty = excluded.certainty, proof = excluded.proof,"
            + " proved = excluded.proved, hints = excluded.hints, first = excluded.first,"
            + " ticked = excluded.ticked",
        Rows.of(draft));
  }

  @Override
  public void slip(String attempt, Optional<Instant> at) {
    session.change("UPDATE attempt SET slip = ? WHERE id = ?", Rows.nanos(at), attempt);
  }

  @Override
  public Standing standing(Instant dayStart) {
    Optional<Standing.Left> open = unfinished(1).stream().findFirst().map(this::left);
    return new Tallies(session, learner().id()).standing(dayStart, open);
  }

  private Standing.Left left(Round round) {
    int answered =
        session
            .first("SELECT count(*) FROM attempt WHERE round = ?", row -> row.getInt(1), round.id())
            .orElse(0);
    return new Standing.Left(round.id(), round.unit(), answered, round.questions().size());
  }

  @Override
  public List<Attempt> latest(String unit) {
    String newest =
        "(SELECT rowid FROM attempt a WHERE a.learner = asked.learner AND a.unit = asked.unit"
            + " AND a.question = asked.question AND a.slip IS NULL"
            + " ORDER BY a.at DESC, a.rowid DESC LIMIT 1)";
    String asked =
        "(SELECT DISTINCT learner, unit, question FROM tally WHERE learner = ? AND unit = ?)";
    return session.list(
        MARKED
            + "WHERE nr IN (SELECT "
            + newest
            + " FROM "
            + asked
            + " asked)"
            + " ORDER BY at, nr",
        Rows::attempt,
        learner().id(),
        unit);
  }

  @Override
  public List<Learner> learners() {
    return installation.learners();
  }

  @Override
  public void eachAttempt(Consumer<Attempt> use) {
    session.each(ATTEMPTS + "ORDER BY at, rowid", Rows::attempt, use);
  }

  @Override
  public void eachMarked(Consumer<Attempt> use) {
    session.each(MARKED + "ORDER BY at, nr", Rows::attempt, use);
  }

  @Override
  public List<Attempt> attempts(String unit, String question) {
    return session.list(
        MARKED + "WHERE unit = ? AND question = ? ORDER BY at, nr", Rows::attempt, unit, question);
  }

  @Override
  public void dispute(Dispute dispute) {
    reviews.put(dispute);
  }

  @Override
  public List<Disputed> disputes() {
    return reviews.open();
  }

  @Override
  public void regrade(List<Regrade> regrades) {
    mergeReviews(List.of(), regrades);
  }

  @Override
  public void eachDispute(Consumer<Dispute> use) {
    reviews.eachDispute(use);
  }

  @Override
  public void eachRegrade(Consumer<Regrade> use) {
    reviews.eachRegrade(use);
  }

  @Override
  public int mergeReviews(List<Dispute> disputes, List<Regrade> regrades) {
    return session.together(() -> reviews.merge(disputes, regrades));
  }

  @Override
  public void eachRound(Consumer<Round> use) {
    session.each(ROUNDS + "ORDER BY begun, rowid", Rows::round, use);
  }

  @Override
  public void meet(List<Learner> learners) {
    installation.meet(learners);
  }

  @Override
  public boolean goOnAs(String learner) {
    return installation.goOnAs(learner);
  }

  @Override
  public int merge(List<Round> rounds, List<Attempt> attempts) {
    return session.together(
        () ->
            rounds.stream().mapToInt(this::merge).sum()
                + attempts.stream().mapToInt(this::merge).sum());
  }

  private int merge(Round round) {
    installation.mention(round.learner(), round.begun());
    int added = session.change(ADD_ROUND + "ON CONFLICT (id) DO NOTHING", Rows.of(round));
    if (added == 0 && round.ended().isPresent()) {
      earlier("round", "ended", round.ended().get(), round.id());
    }
    return added;
  }

  private int merge(Attempt attempt) {
    installation.mention(attempt.learner(), attempt.at());
    int added = session.change(ADD_ATTEMPT + "ON CONFLICT (id) DO NOTHING", Rows.of(attempt));
    if (added == 0 && attempt.slip().isPresent()) {
      earlier("attempt", "slip", attempt.slip().get(), attempt.id());
    }
    if (added > 0) {
      session.change(DROP_DRAFT, attempt.asked().round(), attempt.asked().position());
    }
    return added;
  }

  private void earlier(String table, String column, Instant at, String id) {
    session.change(
        "UPDATE "
            + table
            + " SET "
            + column
            + " = ?1 WHERE id = ?2 AND ("
            + column
            + " IS NULL OR "
            + column
            + " > ?1)",
        Rows.nanos(at),
        id);
  }

  @Override
  public void close() {
    session.close();
  }
}
