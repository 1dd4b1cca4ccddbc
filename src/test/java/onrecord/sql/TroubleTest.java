package onrecord.sql;

import static onrecord.records.Histories.NOON;
import static onrecord.records.Histories.attempt;
import static onrecord.records.Histories.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onrecord.records.Draft;
import onrecord.records.Records;
import onrecord.records.RecordsException;
import onrecord.records.RecordsException.Reason;
import onrecord.records.Round;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.jdbc4.JDBC4Connection;

/** Disks that are full, folders that may not be written, files that somebody else holds. */
class TroubleTest {
  private static final Duration SOON = Duration.ofMillis(20);

  @TempDir Path folder;

  private static void says(ThrowingCallable work, Reason reason, Object... words) {
    RecordsException e = catchThrowableOfType(RecordsException.class, work);
    assertThat(e).isNotNull();
    assertThat(e.reason()).isEqualTo(reason);
    assertThat(e.wrong()).endsWith(".");
    assertThat(e.todo()).endsWith(".");
    for (Object word : words) {
      assertThat(e).hasMessageContaining(word.toString());
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasStoredBefore() {
    Session session = new StoreFile(folder, SOON).open();
    try (Records records = new SqliteRecords(session)) {
      Round round = round("r", records.learner().id(), 2);
      records.begin(round);
      records.store(attempt("a0", round, 0));
      session.pragma("max_page_count = 1");
      Draft long1 = new Draft("r", 1, "x".repeat(100_000));
      says(() -> records.keep(long1), Reason.FULL, folder.resolve("onrecord.db"), "full");
      session.pragma("max_page_count = 1000000");
      records.store(attempt("a1", round, 1));
      assertThat(records.round("r").orElseThrow().answered()).hasSize(2);
    }
  }

  @Test
  void aFileHeldByAnotherProgramIsNamed() throws SQLException {
    try (Records records = SqliteRecords.open(folder, SOON).records();
        Connection other = connect();
        Statement statement = other.createStatement()) {
      Round round = round("r", records.learner().id(), 1);
      statement.executeUpdate("BEGIN IMMEDIATE");
      says(() -> records.begin(round), Reason.LOCKED, folder.resolve("onrecord.db"), "another");
      statement.executeUpdate("ROLLBACK");
      records.begin(round);
      assertThat(records.unfinished()).containsExactly(round);
    }
  }

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    says(() -> SqliteRecords.open(file), Reason.NOT_OPENED, file, "--data");
    says(() -> SqliteRecords.open(file.resolve("deeper")), Reason.NOT_OPENED, "--data");
  }

  @Test
  void aDatabaseThatIsAFolderIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("onrecord.db").resolve("x"));
    says(() -> SqliteRecords.open(folder), Reason.NOT_OPENED, folder, "--data");
    assertThat(folder.resolve("onrecord.db")).isDirectory();
  }

  @Test
  void aReadOnlyFileIsNamed() {
    SqliteRecords.open(folder).records().close();
    Path file = folder.resolve("onrecord.db");
    assumeTrue(file.toFile().setWritable(false));
    assumeFalse(Files.isWritable(file), "root may write everything");
    says(() -> SqliteRecords.open(folder), Reason.READ_ONLY, file, "--data");
  }

  @Test
  void aReadOnlyFolderIsNamed() {
    assumeTrue(folder.toFile().setWritable(false));
    assumeFalse(Files.isWritable(folder), "root may write everything");
    says(() -> SqliteRecords.open(folder), Reason.NOT_OPENED, folder, "--data");
    assertThat(folder.toFile().setWritable(true)).isTrue();
  }

  @Test
  void aWriteThatTheFileRefusesIsNamed() {
    Session session = new StoreFile(folder, SOON).open();
    try (Records records = new SqliteRecords(session)) {
      Round round = round("r", records.learner().id(), 1);
      session.script("PRAGMA query_only = ON");
      says(() -> records.begin(round), Reason.READ_ONLY, folder.resolve("onrecord.db"));
    }
  }

  @Test
  void aPathWithEveryAwkwardCharacterWorks() {
    Path odd = folder.resolve("a b?c#d%20\u00e9&mode=memory;'x'");
    try (Records records = SqliteRecords.open(odd).records()) {
      records.begin(round("r", records.learner().id(), 1));
    }
    assertThat(odd.resolve("onrecord.db")).isRegularFile();
    try (Records records = SqliteRecords.open(odd).records()) {
      assertThat(records.unfinished()).hasSize(1);
    }
  }

  @Test
  void theLogIsSynchronisedWithEveryChange() {
    try (Session session = new StoreFile(folder, SOON).open()) {
      assertThat(session.pragma("journal_mode")).isEqualTo("wal");
      assertThat(session.pragma("synchronous")).isEqualTo("2");
      assertThat(session.pragma("foreign_keys")).isEqualTo("1");
      assertThat(session.pragma("busy_timeout")).isEqualTo("20");
    }
  }

  /** A folder in the place of the shared memory makes it as impossible as a network disk does. */
  @Test
  void withoutSharedMemoryARollbackJournalIsUsed() throws IOException {
    Path shared = folder.resolve("onrecord.db-shm");
    Files.createDirectories(shared.resolve("x"));
    for (int start = 0; start < 2; start++) {
      try (Session session = new StoreFile(folder, SOON).open()) {
        assertThat(session.pragma("journal_mode")).isEqualTo("truncate");
        assertThat(session.pragma("locking_mode")).isEqualTo("normal");
        assertThat(session.pragma("synchronous")).isEqualTo("2");
      }
    }
    twoProgramsShare();
  }

  @Test
  void aLogBroughtToADiskWithoutSharedMemoryIsFoldedIn() throws IOException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    try (Records records = SqliteRecords.open(folder).records()) {
      records.begin(round("r", records.learner().id(), 1));
      for (String part : List.of("", "-wal")) {
        Files.copy(folder.resolve("onrecord.db" + part), disk.resolve("onrecord.db" + part));
      }
    }
    Files.createDirectories(disk.resolve("onrecord.db-shm").resolve("x"));
    Opened opened = SqliteRecords.open(disk);
    try (Records records = opened.records()) {
      assertThat(opened.notices()).isEmpty();
      assertThat(records.unfinished()).hasSize(1);
    }
    try (Session session = new StoreFile(disk, SOON).open()) {
      assertThat(session.pragma("journal_mode")).isEqualTo("truncate");
    }
  }

  @Test
  void twoProgramsShareOneStore() {
    twoProgramsShare();
  }

  private void twoProgramsShare() {
    try (Records one = SqliteRecords.open(folder).records();
        Records two = SqliteRecords.open(folder).records()) {
      assertThat(two.learner()).isEqualTo(one.learner());
      Round round = round("r", one.learner().id(), 2);
      one.begin(round);
      two.store(attempt("a0", round, 0));
      one.store(attempt("a1", round, 1));
      assertThat(two.standing(NOON)).isEqualTo(one.standing(NOON));
      assertThat(two.standing(NOON).today()).isEqualTo(2);
    }
  }

  @Test
  void manyWritersAtOnceLoseNothing() throws Exception {
    SqliteRecords.open(folder).records().close();
    try (ExecutorService programs = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      for (int p = 0; p < 4; p++) {
        String name = "p" + p;
        running.add(programs.submit(() -> work(name)));
      }
      for (Future<?> program : running) {
        program.get();
      }
    }
    try (Records records = SqliteRecords.open(folder).records()) {
      assertThat(records.standing(NOON).today()).isEqualTo(100);
      assertThat(records.learners()).hasSize(1);
    }
  }

  private void work(String name) {
    try (Records records = SqliteRecords.open(folder).records()) {
      Round round = round(name, records.learner().id(), 25);
      records.begin(round);
      for (int i = 0; i < 25; i++) {
        records.store(attempt(name + i, round, i));
      }
    }
  }

  @Test
  void everyQueryOfTheFirstScreenUsesAnIndex() {
    try (Session session = new StoreFile(folder, SOON).open()) {
      for (String query :
          List.of(
              Tallies.TODAY,
              "SELECT id FROM attempt WHERE round = '' ORDER BY position, at, rowid",
              "SELECT id FROM round WHERE learner = '' AND ended IS NULL ORDER BY begun DESC",
              "SELECT unit, sum(answers) FROM tally WHERE learner = '' GROUP BY 1",
              "SELECT id FROM attempt WHERE learner = '' AND unit = '' AND question = ''"
                  + " ORDER BY at DESC, rowid DESC LIMIT 1",
              "SELECT id FROM attempt ORDER BY at, rowid")) {
        List<String> plan = session.list("EXPLAIN QUERY PLAN " + query, row -> row.getString(4));
        assertThat(plan.getFirst()).as(query).containsAnyOf("INDEX", "PRIMARY KEY");
        assertThat(plan).as(query).noneMatch(step -> step.matches("SCAN \\w+"));
      }
    }
  }

  private Connection connect() throws SQLException {
    String file = folder.resolve("onrecord.db").toString();
    return new JDBC4Connection("jdbc:sqlite:" + file, file, new Properties());
  }
}
