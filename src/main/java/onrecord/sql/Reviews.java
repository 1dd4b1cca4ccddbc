package onrecord.sql;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import onrecord.records.Dispute;
import onrecord.records.Disputed;
import onrecord.records.Regrade;

/** What came after a verdict: disputes and new marks, in the same file as the attempts. */
final class Reviews {
  private static final String ADD_DISPUTE =
      "INSERT INTO dispute (" + Rows.DISPUTE + ") VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO ";
  private static final String ADD_REGRADE =
      "INSERT INTO regrade (" + Rows.REGRADE + ") VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

  /** Of two settlements the earlier one, and of two at the same moment the refusal. */
  private static final String EARLIER =
      "(settled IS NULL OR (excluded.settled, excluded.accepted) < (settled, accepted))";

  private final Session session;

  Reviews(Session session) {
    this.session = session;
  }

  void put(Dispute dispute) {
    session.change(
        ADD_DISPUTE
            + "UPDATE SET withdrawn = excluded.withdrawn, settled = excluded.settled,"
            + " accepted = excluded.accepted",
        Rows.of(dispute));
  }

  List<Disputed> open() {
    return session.list(
        "SELECT "
            + columns("m", Rows.ATTEMPT)
            + ", "
            + columns("d", Rows.DISPUTE)
            + " FROM dispute d CROSS JOIN marked m ON m.id = d.attempt"
            + " WHERE d.withdrawn IS NULL AND d.settled IS NULL ORDER BY d.at, d.rowid",
        Rows::disputed);
  }

  private static String columns(String table, String names) {
    return Arrays.stream(names.split(", "))
        .map(name -> table + "." + name)
        .collect(Collectors.joining(", "));
  }

  void eachDispute(Consumer<Dispute> use) {
    session.each("SELECT " + Rows.DISPUTE + " FROM dispute ORDER BY at, rowid", Rows::dispute, use);
  }

  void eachRegrade(Consumer<Regrade> use) {
    session.each(
        "SELECT " + Rows.REGRADE + " FROM regrade ORDER BY at, attempt, key, marker",
        Rows::regrade,
        use);
  }

  /** Adds what is new; to be called within a transaction. */
  int merge(List<Dispute> disputes, List<Regrade> regrades) {
    return disputes.stream().mapToInt(this::merge).sum()
        + regrades.stream().mapToInt(r -> session.change(ADD_REGRADE, Rows.of(r))).sum();
  }

  private int merge(Dispute dispute) {
    int added = session.change(ADD_DISPUTE + "NOTHING", Rows.of(dispute));
    if (added == 0) {
      session.change(
          ADD_DISPUTE
              + "UPDATE SET withdrawn = CASE WHEN withdrawn IS NULL"
              + " OR excluded.withdrawn < withdrawn THEN excluded.withdrawn ELSE withdrawn END",
          Rows.of(dispute));
      session.change(
          ADD_DISPUTE
              + "UPDATE SET settled = excluded.settled, accepted = excluded.accepted"
              + " WHERE excluded.settled IS NOT NULL AND "
              + EARLIER,
          Rows.of(dispute));
    }
    return added;
  }
}
