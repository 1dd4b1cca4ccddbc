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

PRAGMA application_id = 0x4F6E5265;
PRAGMA user_version = 1;

INSERT INTO learner VALUES ('ana', 'Ana', 1772452800000000000);
INSERT INTO installation VALUES (1, 'desk', 'ana');
INSERT INTO round VALUES ('r1', 'ana', 'kherson', 'ten', 42, 'q0' || char(10) || 'q1', 1772452800000000000, NULL);
INSERT INTO attempt VALUES ('a0', 'ana', 'desk', 'r1', 0, 'kherson', 'q0', 'short', 'attribution', 'aaaa', 'bbbb', '',
  'Khara', 'Khara', 'WRONG', 0, '1', 1772452801000000000, 900, NULL);
INSERT INTO attempt VALUES ('a1', 'ana', 'desk', 'r1', 1, 'kherson', 'q1', 'who', 'attribution', 'aaaa', 'bbbb', 'a b',
  'a', 'a', 'CORRECT', 1, '1', 1772452802000000000, 900, 1772452803000000000);

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

PRAGMA user_version = 2;

INSERT INTO draft VALUES ('r1', 1, 'Khe');
INSERT INTO dispute VALUES ('d0', 'a0', 1772452804000000000, NULL, NULL, NULL);
INSERT INTO regrade VALUES ('a0', 1772452805000000000, 'PARTIAL', 0.5, '2', 'cccc');
