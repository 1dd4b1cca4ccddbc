package onrecord.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Layer;
import onrecord.bank.Numbers;
import onrecord.grading.Certainty;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Disputed;
import onrecord.records.Draft;
import onrecord.records.Learner;
import onrecord.records.Regrade;
import onrecord.records.Round;
import onrecord.records.Steps;
import onrecord.value.Status;
import org.jspecify.annotations.Nullable;

/** Rows to values and back: the one place that knows the order of the columns. */
final class Rows {
  static final String LEARNER = "id, name, since";
  static final String ROUND = "id, learner, unit, way, seed, questions, begun, ended, layers";
  static final String STEPS = "certainty, proof, proved, hints, first, ticked";
  static final String DRAFT = "round, position, text, stage, marks, " + STEPS;
  static final String ATTEMPT =
      "id, learner, device, round, position, unit, question, kind, skill, prompt, key, shown,"
          + " answer, raw, status, credit, marker, at, millis, slip, "
          + STEPS;

  static final String DISPUTE = "id, attempt, at, withdrawn, settled, accepted";
  static final String REGRADE = "attempt, at, status, credit, marker, key";

  /** How many columns an attempt has. */
  private static final int ATTEMPTS = 26;

  private static final long NANOS = 1_000_000_000L;

  private Rows() {}

  static Learner learner(ResultSet row) throws SQLException {
    return new Learner(row.getString(1), row.getString(2), instant(row.getLong(3)));
  }

  static Round round(ResultSet row) throws SQLException {
    return new Round(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        split(row.getString(6)),
        Layer.read(row.getString(9)),
        instant(row.getLong(7)),
        maybe(row, 8));
  }

  static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getString(1),
        row.getInt(2),
        row.getString(3),
        Draft.Stage.valueOf(row.getString(4)),
        steps(row, 5),
        Numbers.read(row.getString(5)));
  }

  static Dispute dispute(ResultSet row) throws SQLException {
    return dispute(row, 0);
  }

  private static Dispute dispute(ResultSet row, int before) throws SQLException {
    boolean accepted = row.getInt(before + 6) == 1;
    return new Dispute(
        row.getString(before + 1),
        row.getString(before + 2),
        instant(row.getLong(before + 3)),
        maybe(row, before + 4),
        maybe(row, before + 5).map(at -> new Dispute.Settled(at, accepted)));
  }

  /** An attempt, and behind its columns those of a dispute. */
  static Disputed disputed(ResultSet row) throws SQLException {
    return new Disputed(dispute(row, ATTEMPTS), attempt(row));
  }

  static Regrade regrade(ResultSet row) throws SQLException {
    return new Regrade(
        row.getString(1),
        instant(row.getLong(2)),
        new Attempt.Outcome(Status.valueOf(row.getString(3)), row.getDouble(4), row.getString(5)),
        row.getString(6));
  }

  static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        asked(row),
        new Attempt.Given(row.getString(13), row.getString(14)),
        new Attempt.Outcome(
            Status.valueOf(row.getString(15)), row.getDouble(16), row.getString(17)),
        steps(row, 20),
        instant(row.getLong(18)),
        row.getLong(19),
        maybe(row, 20));
  }

  private static Steps steps(ResultSet row, int before) throws SQLException {
    String proof = row.getString(before + 2);
    double proved = row.getDouble(before + 3);
    return new Steps(
        Certainty.of(row.getInt(before + 1)),
        Optional.ofNullable(proof).map(p -> new Steps.Proof(Numbers.read(p), proved)),
        row.getInt(before + 4),
        row.getString(before + 5),
        Optional.ofNullable(row.getString(before + 6)).map(Numbers::read));
  }

  private static Attempt.Asked asked(ResultSet row) throws SQLException {
    return new Attempt.Asked(
        row.getString(4),
        row.getInt(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12));
  }

  static @Nullable Object[] of(Learner learner) {
    return new Object[] {learner.id(), learner.name(), nanos(learner.since())};
  }

  static @Nullable Object[] of(Round round) {
    return new @Nullable Object[] {
      round.id(),
      round.learner(),
      round.unit(),
      round.way(),
      round.seed(),
      join(round.questions()),
      nanos(round.begun()),
      nanos(round.ended()),
      Layer.write(round.layers())
    };
  }

  static @Nullable Object[] of(Draft draft) {
    return joined(
        new @Nullable Object[] {
          draft.round(),
          draft.position(),
          draft.text(),
          draft.stage().name(),
          Numbers.write(draft.marks())
        },
        of(draft.steps()));
  }

  private static @Nullable Object[] of(Steps steps) {
    return new @Nullable Object[] {
      steps.certainty().map(Certainty::level).orElse(null),
      steps.proof().map(p -> Numbers.write(p.sentences())).orElse(null),
      steps.proof().map(Steps.Proof::share).orElse(null),
      steps.hints(),
      steps.first(),
      steps.ticked().map(Numbers::write).orElse(null)
    };
  }

  private static @Nullable Object[] joined(@Nullable Object[] first, @Nullable Object[] then) {
    @Nullable Object[] all = Arrays.copyOf(first, first.length + then.length);
    System.arraycopy(then, 0, all, first.length, then.length);
    return all;
  }

  static @Nullable Object[] of(Attempt attempt) {
    return joined(given(attempt), of(attempt.steps()));
  }

  private static @Nullable Object[] given(Attempt attempt) {
    Attempt.Asked asked = attempt.asked();
    Attempt.Outcome outcome = attempt.outcome();
    return new @Nullable Object[] {
      attempt.id(),
      attempt.learner(),
      attempt.device(),
      asked.round(),
      asked.position(),
      asked.unit(),
      asked.question(),
      asked.kind(),
      asked.skill(),
      asked.prompt(),
      asked.key(),
      asked.shown(),
      attempt.given().answer(),
      attempt.given().raw(),
      outcome.status().name(),
      outcome.credit(),
      outcome.marker(),
      nanos(attempt.at()),
      attempt.millis(),
      nanos(attempt.slip())
    };
  }

  static @Nullable Object[] of(Dispute dispute) {
    Optional<Dispute.Settled> settled = dispute.settled();
    return new @Nullable Object[] {
      dispute.id(),
      dispute.attempt(),
      nanos(dispute.at()),
      nanos(dispute.withdrawn()),
      nanos(settled.map(Dispute.Settled::at)),
      settled.map(s -> s.accepted() ? 1 : 0).orElse(null)
    };
  }

  static @Nullable Object[] of(Regrade regrade) {
    Attempt.Outcome outcome = regrade.outcome();
    return new @Nullable Object[] {
      regrade.attempt(),
      nanos(regrade.at()),
      outcome.status().name(),
      outcome.credit(),
      outcome.marker(),
      regrade.key()
    };
  }

  /** Nanoseconds since 1970; refuses what lies more than 292 years from there. */
  static long nanos(Instant instant) {
    long seconds = Math.multiplyExact(instant.getEpochSecond(), NANOS);
    return Math.addExact(seconds, instant.getNano());
  }

  static @Nullable Object nanos(Optional<Instant> instant) {
    return instant.isEmpty() ? null : nanos(instant.get());
  }

  private static Instant instant(long nanos) {
    return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
  }

  private static Optional<Instant> maybe(ResultSet row, int column) throws SQLException {
    long nanos = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(instant(nanos));
  }

  /** One id a line, so that the file can be read without us; a line end inside an id is escaped. */
  private static String join(List<String> ids) {
    List<String> lines = new ArrayList<>();
    ids.forEach(id -> lines.add(id.replace("\\", "\\\\").replace("\n", "\\n")));
    return String.join("\n", lines);
  }

  private static List<String> split(String lines) {
    List<String> ids = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      ids.add(line.indexOf('\\') < 0 ? line : line.translateEscapes());
    }
    return ids;
  }
}
