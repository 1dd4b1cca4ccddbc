package onrecord.sql;

import static onrecord.records.Histories.NOON;
import static onrecord.records.Histories.attempt;
import static onrecord.records.Histories.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import onrecord.records.Attempt;
import onrecord.records.Records;
import onrecord.records.RecordsException;
import onrecord.records.RecordsException.Reason;
import onrecord.records.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * What becomes of a database that is broken, foreign, newer or cut off in the middle of a change.
 */
class DamageTest {
  private static final int PAGE = 4096;

  /** Pages that hold the names of tables, so that the file can be opened with them alone. */
  private static final int BEYOND_THE_SCHEMA = 40;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameIt() {
    file = folder.resolve("onrecord.db");
  }

  private void fill(int attempts) {
    try (Records records = SqliteRecords.open(folder).records()) {
      Round round = round("r", records.learner().id(), attempts);
      records.begin(round);
      List<Attempt> all =
          java.util.stream.IntStream.range(0, attempts)
              .mapToObj(i -> attempt("a" + i, round, i))
              .toList();
      records.merge(List.of(), all);
    }
  }

  private List<Path> setAside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().contains("damaged")).sorted().toList();
    }
  }

  /** A fresh store was begun, the broken file is kept byte for byte, and the user is told. */
  private void begunAnew(byte[] broken) throws IOException {
    Opened opened = SqliteRecords.open(folder);
    try (Records records = opened.records()) {
      assertThat(opened.notices()).hasSize(1);
      assertThat(setAside()).hasSize(1);
      Path kept = setAside().getFirst();
      assertThat(opened.notices().getFirst()).contains(kept.toString(), "damaged");
      assertThat(kept.getFileName().toString())
          .matches("onrecord-damaged-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.db");
      assertThat(Files.readAllBytes(kept)).isEqualTo(broken);
      worksFromNothing(records);
    }
    assertThat(SqliteRecords.open(folder).notices()).isEmpty();
  }

  private static void worksFromNothing(Records records) {
    assertThat(records.standing(NOON).units()).isEmpty();
    Round round = round("r", records.learner().id(), 1);
    records.begin(round);
    records.store(attempt("a", round, 0));
    assertThat(records.standing(NOON).today()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "\u0089PNG\r\n", "title: a bank\nquestions: []\n"})
  void aFileThatIsNoDatabaseIsSetAside(String content) throws IOException {
    byte[] broken = content.repeat(500).getBytes(StandardCharsets.UTF_8);
    Files.write(file, broken);
    begunAnew(broken);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 99, 100, PAGE - 1, PAGE, PAGE + 1, 5 * PAGE})
  void aTruncatedFileIsSetAside(int length) throws IOException {
    fill(100);
    byte[] broken = Arrays.copyOf(Files.readAllBytes(file), length);
    Files.write(file, broken);
    begunAnew(broken);
  }

  @Test
  void anotherProgramsDatabaseIsSetAside() throws IOException, SQLException {
    sql("CREATE TABLE bookmarks (url TEXT)");
    begunAnew(Files.readAllBytes(file));
  }

  @Test
  void anEmptyFileIsSimplyFilled() throws IOException {
    Files.createFile(file);
    Opened opened = SqliteRecords.open(folder);
    assertThat(opened.notices()).isEmpty();
    try (Records records = opened.records()) {
      worksFromNothing(records);
    }
  }

  @Test
  void anEmptyFileBesideALogIsSetAsideWithTheLog() throws IOException {
    Files.createFile(file);
    Files.writeString(folder.resolve("onrecord.db-wal"), "changes");
    try (Records records = SqliteRecords.open(folder).records()) {
      worksFromNothing(records);
    }
    assertThat(setAside()).hasSize(2);
    assertThat(setAside().get(1)).hasContent("changes");
  }

  @Test
  void damageFoundInUseIsSetAsideAtTheNextStart() throws IOException {
    fill(2000);
    overwritePages(BEYOND_THE_SCHEMA);
    Opened first = SqliteRecords.open(folder);
    try (Records records = first.records()) {
      RecordsException e =
          catchThrowableOfType(
              RecordsException.class,
              () -> {
                records.standing(NOON);
                records.eachAttempt(a -> {});
              });
      assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
      assertThat(e.wrong()).contains(file.toString());
    }
    begunAnew(Files.readAllBytes(file));
  }

  /** From a page on, everything is 0xFF. */
  private void overwritePages(int from) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] ones = new byte[(int) raw.length() - from * PAGE];
      Arrays.fill(ones, (byte) 0xFF);
      raw.seek((long) from * PAGE);
      raw.write(ones);
    }
  }

  @Test
  void aSuspicionThatProvesFalseCostsNothing() throws IOException {
    fill(3);
    Files.createFile(Failures.mark(file));
    Opened opened = SqliteRecords.open(folder);
    try (Records records = opened.records()) {
      assertThat(opened.notices()).isEmpty();
      assertThat(records.standing(NOON).today()).isEqualTo(3);
    }
    assertThat(Failures.mark(file)).doesNotExist();
  }

  @Test
  void twoDamagedFilesInOneSecondAreBothKept() throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.writeString(file, "garbage ".repeat(200) + i);
      SqliteRecords.open(folder).records().close();
    }
    assertThat(setAside()).hasSize(3);
  }

  @Test
  void aNewerSchemaIsRefusedAndNotTouched() throws IOException, SQLException {
    fill(1);
    sql("PRAGMA user_version = " + (Schema.CURRENT + 1));
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> SqliteRecords.open(folder))
        .isInstanceOf(RecordsException.class)
        .hasMessageContaining("newer version")
        .hasMessageContaining(file.toString())
        .hasMessageContaining("--data")
        .extracting(e -> ((RecordsException) e).reason())
        .isEqualTo(Reason.NEWER);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(setAside()).isEmpty();
  }

  @Test
  void aCrashInTheMiddleOfAChangeLosesOnlyThatChange() throws IOException, SQLException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Records records = SqliteRecords.open(folder).records();
        Connection other = connect();
        Statement statement = other.createStatement()) {
      Round round = round("r", records.learner().id(), 5);
      records.begin(round);
      records.store(attempt("a0", round, 0));
      statement.executeUpdate("PRAGMA cache_size = 1; BEGIN IMMEDIATE");
      for (int i = 0; i < 500; i++) {
        statement.executeUpdate(
            "INSERT INTO learner VALUES ('l" + i + "', '" + "x".repeat(200) + "', 0)");
      }
      copyDatabase(copy);
    }
    Opened opened = SqliteRecords.open(copy);
    try (Records records = opened.records()) {
      assertThat(opened.notices()).isEmpty();
      assertThat(records.learners()).hasSize(1);
      assertThat(records.standing(NOON).today()).isEqualTo(1);
    }
  }

  private void copyDatabase(Path to) throws IOException {
    for (String part : List.of("", "-wal")) {
      Files.copy(Path.of(file + part), to.resolve("onrecord.db" + part));
    }
    assertThat(Files.size(to.resolve("onrecord.db-wal"))).isGreaterThan(20 * PAGE);
  }

  @Test
  void aLogCutAtAnyPlaceGivesWhatWasWholeBeforeIt() throws IOException {
    Path whole = folder.resolve("onrecord.db-wal");
    try (Records records = SqliteRecords.open(folder).records()) {
      Round round = round("r", records.learner().id(), 5);
      records.begin(round);
      for (int i = 0; i < 5; i++) {
        records.store(attempt("a" + i, round, i));
      }
      int length = (int) Files.size(whole);
      for (int cut = 0; cut < length; cut += 7919) {
        cutAt(cut, Files.createDirectory(folder.resolve("cut" + cut)));
      }
    }
  }

  /** What is there is the beginning of the history, without a gap. */
  private void cutAt(int length, Path to) throws IOException {
    Files.copy(file, to.resolve("onrecord.db"));
    byte[] log = Files.readAllBytes(folder.resolve("onrecord.db-wal"));
    Files.write(to.resolve("onrecord.db-wal"), Arrays.copyOf(log, length));
    try (Records records = SqliteRecords.open(to).records()) {
      List<String> ids = new java.util.ArrayList<>();
      records.eachAttempt(a -> ids.add(a.id()));
      assertThat(ids).isEqualTo(List.of("a0", "a1", "a2", "a3", "a4").subList(0, ids.size()));
    }
  }

  private void sql(String script) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  private Connection connect() throws SQLException {
    return new JDBC4Connection("jdbc:sqlite:" + file, file.toString(), new Properties());
  }
}
