package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.records.Draft;
import onrecord.records.Records;
import onrecord.records.Round;
import onrecord.records.Standing;
import onrecord.sql.SqliteRecords;
import onrecord.study.Due;
import onrecord.tui.Overview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept for the next start holds for one database and one day, and is never half read. */
class KeptHomeTest {
  private static final Instant MORNING = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant NEXT = Instant.parse("2026-03-02T00:00:00Z");
  private static final Standing STANDING =
      new Standing(
          3,
          Map.of("kherson", new Standing.Tally(7, 9, 6.25)),
          Map.of("hedge", new Standing.Tally(1, 1, 1.0 / 3)),
          Set.of("who", "figure"),
          Optional.of(new Standing.Left("r1", "kherson", 4, 10)));
  private static final Overview OVERVIEW =
      new Overview(
          List.of(
              new Overview.UnitCard("kherson", "The retreat", 5, 173, ""),
              new Overview.UnitCard("own", "Mine", 0, 0, "own.yaml 3:1: it cannot be read")),
          STANDING,
          List.of("the folder cannot be read"),
          2,
          Map.of("kherson", new Due(9, 3)));
  private static final KeptHome.Kept KEPT = new KeptHome.Kept("4096 17", MORNING, NEXT, OVERVIEW);

  @TempDir Path folder;

  @Test
  void whatIsKeptIsReadAgain() {
    file().write(KEPT);
    assertThat(file().read("4096 17", NOON)).contains(KEPT);
  }

  @Test
  void itHoldsForOneDatabaseAndOneDay() {
    file().write(KEPT);
    assertThat(file().read("4096 18", NOON)).isEmpty();
    assertThat(file().read("4096 17", MORNING.minusSeconds(1))).isEmpty();
    assertThat(file().read("4096 17", NEXT)).isEmpty();
  }

  @Test
  void aFileCutAnywhereIsNotRead() throws IOException {
    file().write(KEPT);
    byte[] whole = Files.readAllBytes(folder.resolve("home"));
    for (int length = 0; length < whole.length - 1; length++) {
      Files.write(folder.resolve("home"), java.util.Arrays.copyOf(whole, length));
      assertThat(file().read("4096 17", NOON)).as("%s bytes", length).isEmpty();
    }
  }

  @Test
  void nonsenseInTheFileIsNoHarm() throws IOException {
    for (String line :
        List.of("unit\tx\ta\tb\tc", "left\tr", "card\tx\ty", "0\t1", "more\tof\tthis")) {
      file().write(KEPT);
      Path path = folder.resolve("home");
      String text = Files.readString(path).replace("kind\twho", line);
      Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
      assertThat(file().read("4096 17", NOON)).as(line).isEmpty();
    }
  }

  @Test
  void everyChangeOfTheRecordsChangesTheirMark() {
    Round round = new Round("r1", "l", "u", "ten", 1, List.of("q0", "q1"), NOON, Optional.empty());
    assertThat(SqliteRecords.mark(folder)).isEmpty();
    changed(records -> records.begin(round(records.learner().id())));
    Optional<String> before = SqliteRecords.mark(folder);
    assertThat(before).isPresent();
    changed(records -> records.keep(new Draft("r1", 0, "half ty")));
    assertThat(SqliteRecords.mark(folder)).isPresent().isNotEqualTo(before);
  }

  private static Round round(String learner) {
    return new Round("r1", learner, "u", "ten", 1, List.of("q0"), NOON, Optional.empty());
  }

  @Test
  void recordsThatAreOpenHaveNoMark() {
    changed(records -> assertThat(SqliteRecords.mark(folder)).isEmpty());
  }

  private void changed(java.util.function.Consumer<Records> change) {
    try (Records records = SqliteRecords.open(folder).records()) {
      change.accept(records);
    }
  }

  private KeptHome file() {
    return new KeptHome(folder.resolve("home"));
  }
}
