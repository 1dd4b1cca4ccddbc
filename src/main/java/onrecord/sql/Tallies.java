package onrecord.sql;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.records.Standing;
import onrecord.records.Standing.Tally;

/** Reads a learner's figures from the summary table, so that they cost the same after years. */
final class Tallies {
  /** The index is named: SQLite, not knowing how short a day is, would read all of a learner's. */
  static final String TODAY =
      "SELECT count(*) FROM attempt INDEXED BY attempt_by_time"
          + " WHERE at >= ? AND learner = ? AND slip IS NULL";

  /** A row of the sums: what was summed over, and the sums. */
  private record Named(String name, Tally tally) {}

  private final Session session;
  private final String learner;

  Tallies(Session session, String learner) {
    this.session = session;
    this.learner = learner;
  }

  Standing standing(Instant dayStart, Optional<Standing.Left> open) {
    Map<String, Tally> skills = by("skill");
    skills.remove("");
    return new Standing(today(dayStart), by("unit"), skills, kinds(), open);
  }

  private int today(Instant dayStart) {
    return session.first(TODAY, row -> row.getInt(1), Rows.nanos(dayStart), learner).orElse(0);
  }

  private Map<String, Tally> by(String column) {
    Map<String, Tally> tallies = new HashMap<>();
    String sums = "count(DISTINCT unit || char(10) || question), sum(answers), sum(credit)";
    session.each(
        "SELECT " + column + ", " + sums + " FROM tally WHERE learner = ? GROUP BY 1",
        row ->
            new Named(row.getString(1), new Tally(row.getInt(2), row.getInt(3), row.getDouble(4))),
        named -> tallies.put(named.name(), named.tally()),
        learner);
    return tallies;
  }

  private Set<String> kinds() {
    return new HashSet<>(
        session.list(
            "SELECT DISTINCT kind FROM tally WHERE learner = ?", row -> row.getString(1), learner));
  }
}
