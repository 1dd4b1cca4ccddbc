package onrecord.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onrecord.bank.Layer;
import onrecord.grading.Certainty;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Draft;
import onrecord.records.Histories;
import onrecord.records.Records;
import onrecord.records.Standing;
import onrecord.records.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that earlier versions of the program wrote, opened by this one. */
class MigrationTest {
  private static final Path FIRST = Path.of("src", "test", "resources", "sql", "schema-1.sql");
  private static final Path SECOND = Path.of("src", "test", "resources", "sql", "schema-2.sql");
  private static final Steps STEPS =
      new Steps(
          Optional.of(Certainty.CERTAIN),
          Optional.of(new Steps.Proof(new TreeSet<>(Set.of(2, 5)), 0.5)),
          1,
          "a",
          Optional.of(new TreeSet<>()));

  @TempDir Path folder;

  private Records opened() {
    Opened opened = SqliteRecords.open(folder);
    assertThat(opened.notices()).isEmpty();
    return opened.records();
  }

  private void written(Path script) throws IOException, SQLException {
    Path file = folder.resolve("onrecord.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(Files.readString(script, StandardCharsets.UTF_8));
    }
  }

  @Test
  void aFileOfTheFirstSchemaKeepsEverything() throws IOException, SQLException {
    written(FIRST);
    try (Records records = opened()) {
      assertThat(records.learner().name()).isEqualTo("Ana");
      assertThat(records.device()).isEqualTo("desk");
      List<Attempt> all = new ArrayList<>();
      records.eachAttempt(all::add);
      assertThat(all).extracting(Attempt::id).containsExactly("a0", "a1");
      assertThat(records.standing(Instant.EPOCH).units())
          .isEqualTo(Map.of("kherson", new Standing.Tally(1, 1, 0)));
      assertThat(records.disputes()).isEmpty();
    }
  }

  @Test
  void anOldAnswerCanBeDisputedAndMarkedAgain() throws IOException, SQLException {
    written(FIRST);
    try (Records records = opened()) {
      records.dispute(Dispute.raised("d0", "a0", Histories.NOON));
      records.regrade(List.of(Histories.regrade("a0", 1, 1)));
      records.slip("a1", Optional.empty());
    }
    try (Records records = opened()) {
      assertThat(records.disputes()).hasSize(1);
      assertThat(records.standing(Instant.EPOCH).units())
          .isEqualTo(Map.of("kherson", new Standing.Tally(2, 2, 2)));
      assertThat(records.latest("kherson"))
          .extracting(attempt -> attempt.outcome().credit())
          .containsExactly(1.0, 1.0);
    }
  }

  @Test
  void aFileOfTheSecondSchemaKeepsEverythingAndTakesSteps() throws IOException, SQLException {
    written(SECOND);
    Attempt with = Histories.attempt("a2", Histories.round("r1", "ana", 2), 1).by(STEPS);
    Draft draft = new Draft("r1", 0, "b", Draft.Stage.PROOF, STEPS, new TreeSet<>(Set.of(3, 12)));
    try (Records records = opened()) {
      Standing.OpenRound open = records.round("r1").orElseThrow();
      assertThat(open.round().layers()).isEmpty();
      assertThat(open.draft()).contains(new Draft("r1", 1, "Khe"));
      assertThat(open.answered().getFirst().outcome().credit()).isEqualTo(0.5);
      assertThat(open.answered()).allMatch(a -> a.steps().equals(Steps.NONE));
      assertThat(records.disputes()).hasSize(1);
      assertThat(records.layers()).isEmpty();
      records.prefer(Optional.of(Set.of(Layer.HINTS)));
      records.store(with);
      records.keep(draft);
    }
    try (Records records = opened()) {
      assertThat(records.layers()).contains(Set.of(Layer.HINTS));
      assertThat(records.attempts("kherson", "q1")).contains(with);
      assertThat(records.round("r1").orElseThrow().draft()).contains(draft);
      assertThat(records.standing(Instant.EPOCH).units())
          .isEqualTo(Map.of("kherson", new Standing.Tally(2, 2, 1)));
    }
  }
}
