package onrecord.sql;

import java.util.List;

/**
 * The tables, as the steps that lead to them; a step is never changed once released, a new one is
 * added below it. SQLite's {@code user_version} says how many were taken.
 *
 * <p>Instants are nanoseconds since 1970, UTC. A round's questions stand one a line. An attempt has
 * no foreign key to its round: an answer is kept even where an import has lost its round. {@code
 * tally} sums up what counts, so that no screen waits for the history; triggers keep it, whatever
 * way an attempt or a later mark of it takes into the tables. {@code marked} is an attempt with its
 * newest mark. Like attempts, disputes and marks have no foreign keys: an import may bring them
 * before what they are about. Layers are words with blanks between, marked sentences and ticked
 * points numbers with blanks between; {@code first} is the answer that a second try mended.
 */
final class Schema {
  /** Marks the file as ours, "OnRe"; see SQLite's {@code application_id}. */
  static final int APPLICATION = 0x4F6E5265;

  private static final String FIRST =
      """
      CREATE TABLE learner (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        since INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE installation (
        one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
        device TEXT NOT NULL,
        learner TEXT NOT NULL REFERENCES learner (id)
      ) STRICT;

      CREATE TABLE round (
        id TEXT NOT NULL PRIMARY KEY,
        learner TEXT NOT NULL REFERENCES learner (id),
        unit TEXT NOT NULL,
        way TEXT NOT NULL,
        seed INTEGER NOT NULL,
        questions TEXT NOT NULL,
        begun INTEGER NOT NULL,
        ended INTEGER
      ) STRICT;
      CREATE INDEX round_unfinished ON round (learner, begun) WHERE ended IS NULL;
      CREATE INDEX round_by_time ON round (begun);

      CREATE TABLE draft (
        round TEXT NOT NULL PRIMARY KEY REFERENCES round (id),
        position INTEGER NOT NULL,
        text TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE attempt (
        id TEXT NOT NULL PRIMARY KEY,
        learner TEXT NOT NULL REFERENCES learner (id),
        device TEXT NOT NULL,
        round TEXT NOT NULL,
        position INTEGER NOT NULL,
        unit TEXT NOT NULL,
        question TEXT NOT NULL,
        kind TEXT NOT NULL,
        skill TEXT NOT NULL,
        prompt TEXT NOT NULL,
        key TEXT NOT NULL,
        shown TEXT NOT NULL,
        answer TEXT NOT NULL,
        raw TEXT NOT NULL,
        status TEXT NOT NULL,
        credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
        marker TEXT NOT NULL,
        at INTEGER NOT NULL,
        millis INTEGER NOT NULL,
        slip INTEGER
      ) STRICT;
      CREATE INDEX attempt_by_time ON attempt (at);
      CREATE INDEX attempt_by_round ON attempt (round, position);
      CREATE INDEX attempt_by_question ON attempt (learner, unit, question, at);

      CREATE TABLE tally (
        learner TEXT NOT NULL,
        unit TEXT NOT NULL,
        question TEXT NOT NULL,
        skill TEXT NOT NULL,
        kind TEXT NOT NULL,
        answers INTEGER NOT NULL,
        credit REAL NOT NULL,
        PRIMARY KEY (learner, unit, question, skill, kind)
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER attempt_counts AFTER INSERT ON attempt WHEN new.slip IS NULL
      BEGIN
        INSERT INTO tally (learner, unit, question, skill, kind, answers, credit)
        VALUES (new.learner, new.unit, new.question, new.skill, new.kind, 1, new.credit)
        ON CONFLICT DO UPDATE SET
          answers = answers + 1,
          credit = credit + excluded.credit;
      END;

      CREATE TRIGGER attempt_slips AFTER UPDATE OF slip ON attempt
        WHEN (old.slip IS NULL) <> (new.slip IS NULL)
      BEGIN
        DELETE FROM tally
        WHERE learner = new.learner AND unit = new.unit AND question = new.question
          AND skill = new.skill AND kind = new.kind;
        INSERT INTO tally (learner, unit, question, skill, kind, answers, credit)
        SELECT learner, unit, question, skill, kind, count(*), sum(credit)
        FROM attempt
        WHERE learner = new.learner AND unit = new.unit AND question = new.question
          AND skill = new.skill AND kind = new.kind AND slip IS NULL
        GROUP BY learner, unit, question, skill, kind;
      END;
      """;

  private static final String DISPUTES =
      """
      CREATE TABLE dispute (
        id TEXT NOT NULL PRIMARY KEY,
        attempt TEXT NOT NULL,
        at INTEGER NOT NULL,
        withdrawn INTEGER,
        settled INTEGER,
        accepted INTEGER CHECK ((accepted IS NULL) = (settled IS NULL))
      ) STRICT;
      CREATE INDEX dispute_open ON dispute (at) WHERE withdrawn IS NULL AND settled IS NULL;

      CREATE TABLE regrade (
        attempt TEXT NOT NULL,
        at INTEGER NOT NULL,
        status TEXT NOT NULL,
        credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
        marker TEXT NOT NULL,
        key TEXT NOT NULL,
        PRIMARY KEY (attempt, at, key, marker)
      ) STRICT, WITHOUT ROWID;

      CREATE VIEW marked AS
      SELECT a.rowid AS nr, a.id, a.learner, a.device, a.round, a.position, a.unit, a.question,
        a.kind, a.skill, a.prompt, a.key, a.shown, a.answer, a.raw,
        coalesce(r.status, a.status) AS status,
        coalesce(r.credit, a.credit) AS credit,
        coalesce(r.marker, a.marker) AS marker,
        a.at, a.millis, a.slip
      FROM attempt a LEFT JOIN regrade r
        ON r.attempt = a.id AND NOT EXISTS (
          SELECT 1 FROM regrade n
          WHERE n.attempt = r.attempt AND (n.at, n.key, n.marker) > (r.at, r.key, r.marker));

      DROP TRIGGER attempt_counts;
      CREATE TRIGGER attempt_counts AFTER INSERT ON attempt WHEN new.slip IS NULL
      BEGIN
        INSERT INTO tally (learner, unit, question, skill, kind, answers, credit)
        SELECT learner, unit, question, skill, kind, 1, credit FROM marked WHERE nr = new.rowid
        ON CONFLICT DO UPDATE SET
          answers = answers + 1,
          credit = credit + excluded.credit;
      END;

      DROP TRIGGER attempt_slips;
      CREATE TRIGGER attempt_slips AFTER UPDATE OF slip ON attempt
        WHEN (old.slip IS NULL) <> (new.slip IS NULL)
      BEGIN
        DELETE FROM tally
        WHERE learner = new.learner AND unit = new.unit AND question = new.question
          AND skill = new.skill AND kind = new.kind;
        INSERT INTO tally (learner, unit, question, skill, kind, answers, credit)
        SELECT learner, unit, question, skill, kind, count(*), sum(credit)
        FROM marked
        WHERE learner = new.learner AND unit = new.unit AND question = new.question
          AND skill = new.skill AND kind = new.kind AND slip IS NULL
        GROUP BY learner, unit, question, skill, kind;
      END;

      CREATE TRIGGER regrade_counts AFTER INSERT ON regrade
      BEGIN
        DELETE FROM tally
        WHERE (learner, unit, question, skill, kind) =
          (SELECT learner, unit, question, skill, kind FROM attempt WHERE id = new.attempt);
        INSERT INTO tally (learner, unit, question, skill, kind, answers, credit)
        SELECT m.learner, m.unit, m.question, m.skill, m.kind, count(*), sum(m.credit)
        FROM attempt a CROSS JOIN marked m
        WHERE a.id = new.attempt
          AND m.learner = a.learner AND m.unit = a.unit AND m.question = a.question
          AND m.skill = a.skill AND m.kind = a.kind AND m.slip IS NULL
        GROUP BY m.learner, m.unit, m.question, m.skill, m.kind;
      END;
      """;

  private static final String LAYERS =
      """
      CREATE TABLE preference (
        learner TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (learner, name)
      ) STRICT, WITHOUT ROWID;

      ALTER TABLE round ADD COLUMN layers TEXT NOT NULL DEFAULT '';

      ALTER TABLE draft ADD COLUMN stage TEXT NOT NULL DEFAULT 'ANSWER';
      ALTER TABLE draft ADD COLUMN marks TEXT NOT NULL DEFAULT '';
      ALTER TABLE draft ADD COLUMN certainty INTEGER;
      ALTER TABLE draft ADD COLUMN proof TEXT;
      ALTER TABLE draft ADD COLUMN proved REAL;
      ALTER TABLE draft ADD COLUMN hints INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE draft ADD COLUMN first TEXT NOT NULL DEFAULT '';
      ALTER TABLE draft ADD COLUMN ticked TEXT;

      ALTER TABLE attempt ADD COLUMN certainty INTEGER CHECK (certainty BETWEEN 1 AND 3);
      ALTER TABLE attempt ADD COLUMN proof TEXT;
      ALTER TABLE attempt ADD COLUMN proved REAL CHECK (proved BETWEEN 0 AND 1);
      ALTER TABLE attempt ADD COLUMN hints INTEGER NOT NULL DEFAULT 0 CHECK (hints >= 0);
      ALTER TABLE attempt ADD COLUMN first TEXT NOT NULL DEFAULT '';
      ALTER TABLE attempt ADD COLUMN ticked TEXT;

      DROP VIEW marked;
      CREATE VIEW marked AS
      SELECT a.rowid AS nr, a.id, a.learner, a.device, a.round, a.position, a.unit, a.question,
        a.kind, a.skill, a.prompt, a.key, a.shown, a.answer, a.raw,
        coalesce(r.status, a.status) AS status,
        coalesce(r.credit, a.credit) AS credit,
        coalesce(r.marker, a.marker) AS marker,
        a.at, a.millis, a.slip, a.certainty, a.proof, a.proved, a.hints, a.first, a.ticked
      FROM attempt a LEFT JOIN regrade r
        ON r.attempt = a.id AND NOT EXISTS (
          SELECT 1 FROM regrade n
          WHERE n.attempt = r.attempt AND (n.at, n.key, n.marker) > (r.at, r.key, r.marker));
      """;

  private static final List<String> STEPS = List.of(FIRST, DISPUTES, LAYERS);

  /** The schema this program reads and writes. */
  static final int CURRENT = STEPS.size();

  private Schema() {}

  /** Takes the steps that are missing, all of them or none; a newer schema is refused. */
  static void bringUp(Session session) {
    session.together(
        () -> {
          int version = version(session);
          for (int step = version; step < CURRENT; step++) {
            session.script(STEPS.get(step));
          }
          session.script("PRAGMA application_id = " + APPLICATION);
          session.script("PRAGMA user_version = " + CURRENT);
          return version;
        });
  }

  /** The steps taken so far; 0 for a new file. A number beyond ours is refused. */
  static int version(Session session) {
    int version = Integer.parseInt(session.pragma("user_version"));
    if (version > CURRENT) {
      throw session.failures().newer(version);
    }
    return version;
  }

  /** Whether the file is ours and as this program writes it. */
  static boolean current(Session session) {
    return ours(session) && version(session) == CURRENT;
  }

  /** Whether the file may be brought up: ours already, or without anything in it. */
  static boolean usable(Session session) {
    return ours(session)
        || session.list("SELECT 1 FROM sqlite_schema LIMIT 1", row -> row.getInt(1)).isEmpty();
  }

  private static boolean ours(Session session) {
    return session.pragma("application_id").equals(String.valueOf(APPLICATION));
  }
}
