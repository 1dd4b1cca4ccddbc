package onrecord.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Layer;
import onrecord.records.Learner;
import org.jspecify.annotations.Nullable;

/** Who learns here, and on which machine: both are named once and then remembered. */
final class Installation {
  private static final String LEARNERS = "SELECT " + Rows.LEARNER + " FROM learner ";
  private static final String ADD =
      "INSERT INTO learner (" + Rows.LEARNER + ") VALUES (?, ?, ?) ON CONFLICT (id) DO ";

  private static final String LAYERS = "layers";

  /** Who sits at this machine, and which machine it is. */
  private record Present(String device, String learner) {}

  private final Session session;
  private @Nullable Present present;

  Installation(Session session) {
    this.session = session;
  }

  String device() {
    return present().device();
  }

  Learner learner() {
    return known(present().learner())
        .orElseThrow(() -> new IllegalStateException("the learner of this machine is not stored"));
  }

  private Optional<Learner> known(String id) {
    return session.first(LEARNERS + "WHERE id = ?", Rows::learner, id);
  }

  private Present present() {
    Present known = present;
    if (known == null) {
      known = read().orElseGet(() -> session.together(() -> read().orElseGet(this::make)));
      present = known;
    }
    return known;
  }

  private Optional<Present> read() {
    return session.first(
        "SELECT device, learner FROM installation",
        row -> new Present(row.getString(1), row.getString(2)));
  }

  private Present make() {
    Ids ids = Ids.secure();
    Present made = new Present(ids.next(), ids.next());
    session.change(ADD + "NOTHING", Rows.of(new Learner(made.learner(), "", Instant.now())));
    session.change(
        "INSERT INTO installation (one, device, learner) VALUES (1, ?, ?)",
        made.device(),
        made.learner());
    return made;
  }

  Optional<Set<Layer>> layers() {
    return session.first(
        "SELECT value FROM preference WHERE learner = ? AND name = '" + LAYERS + "'",
        row -> Layer.read(row.getString(1)),
        present().learner());
  }

  void prefer(Optional<Set<Layer>> layers) {
    String learner = present().learner();
    if (layers.isEmpty()) {
      session.change("DELETE FROM preference WHERE learner = ? AND name = ?", learner, LAYERS);
    } else {
      session.change(
          "INSERT INTO preference (learner, name, value) VALUES (?, ?, ?)"
              + " ON CONFLICT DO UPDATE SET value = excluded.value",
          learner,
          LAYERS,
          Layer.write(layers.get()));
    }
  }

  List<Learner> learners() {
    present();
    return session.list(LEARNERS + "ORDER BY since, id", Rows::learner);
  }

  void meet(List<Learner> learners) {
    session.together(() -> learners.stream().mapToInt(this::meet).sum());
  }

  private int meet(Learner learner) {
    return session.change(
        ADD
            + "UPDATE SET name = iif(name = '', excluded.name, name),"
            + " since = min(since, excluded.since)",
        Rows.of(learner));
  }

  /** Makes room for what an import says of somebody it does not introduce. */
  void mention(String learner, Instant at) {
    session.change(ADD + "NOTHING", Rows.of(new Learner(learner, "", at)));
  }

  boolean goOnAs(String learner) {
    String before = present().learner();
    boolean changed = session.together(() -> goOnAs(before, learner));
    present = null;
    return changed;
  }

  private boolean goOnAs(String before, String after) {
    if (before.equals(after) || known(after).isEmpty() || !idle(before)) {
      return false;
    }
    session.change("UPDATE installation SET learner = ?", after);
    session.change("UPDATE OR REPLACE preference SET learner = ? WHERE learner = ?", after, before);
    session.change("DELETE FROM learner WHERE id = ?", before);
    return true;
  }

  private boolean idle(String learner) {
    String work =
        "SELECT 1 FROM round WHERE learner = ?1 UNION ALL SELECT 1 FROM attempt"
            + " WHERE learner = ?1 LIMIT 1";
    return session.first(work, row -> row.getInt(1), learner).isEmpty();
  }
}
