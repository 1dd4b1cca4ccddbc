package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import onrecord.Golden;
import onrecord.records.Attempt;
import onrecord.records.Histories;
import onrecord.records.Records;
import onrecord.records.Round;
import onrecord.sql.SqliteRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered, printed and carried from one machine to another. */
class HistoryCommandsTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void threeAnswersOneOfThemASlip() {
    shell = new Shell(folder.toAbsolutePath());
    try (Records records = SqliteRecords.open(shell.data()).records()) {
      Round round = Histories.round("r1", records.learner().id(), 3);
      records.begin(round);
      for (int i = 0; i < 3; i++) {
        Attempt attempt = Histories.attempt("a" + i, round, i);
        records.store(i == 2 ? Histories.withSlip(attempt, Histories.NOON) : attempt);
      }
    }
  }

  private String out(String... command) {
    Shell.Ran ran = shell.types(command);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  @Test
  void resultsAreATableWithItsSum() {
    Golden.check("cli/results.txt", out("results"));
    assertThat(out("results", "--unit", "kherson")).isEqualTo(out("results"));
    assertThat(out("results", "--unit", "harbour")).isEqualTo("Nothing answered in harbour yet.\n");
    Shell.Ran unknown = shell.types("results", "--unit", "harbor");
    assertThat(unknown.code()).isEqualTo(Exit.UNABLE);
    assertThat(unknown.err())
        .startsWith("onrecord: there is no unit \"harbor\"; did you mean harbour?");
  }

  @Test
  void resultsComeForPrograms() {
    JsonNode results = JsonMapper.shared().readTree(out("results", "--format", "json"));
    assertThat(results.size()).isEqualTo(3);
    assertThat(results.get(1).get("question").asString()).isEqualTo("q1");
    assertThat(results.get(2).has("slip")).isTrue();
    assertThat(out("results", "--format", "CSV").lines())
        .hasSize(4)
        .first()
        .isEqualTo(
            "learner,time,unit,question,kind,skill,answer,words,credit,status,slip,"
                + "certainty,marks,proof,proved,hints,try,self-marked");
    assertThat(out("results", "--format", "csv", "--unit", "harbour").lines()).hasSize(1);
    assertThat(out("results", "--format", "csv", "--name", "Ana").lines().skip(1))
        .hasSize(3)
        .allMatch(line -> line.startsWith("Ana,"));
  }

  @Test
  void whatIsExportedIsImportedOnceAndCounts() {
    assertThat(out("export", "all.jsonl")).isEqualTo("Wrote all.jsonl.\n");
    assertThat(shell.text("all.jsonl")).isEqualTo(out("export"));
    assertThat(out("import", "all.jsonl"))
        .isEqualTo("New here: 0 of 4 rounds and answers. They count for you.\n");
    String[] there = {"import", "all.jsonl", "--as-me", "--data", "there"};
    assertThat(out(there))
        .isEqualTo(
            "New here: 4 of 4 rounds and answers."
                + " They count for you: this machine goes on as the learner of the file.\n");
    assertThat(out(there)).isEqualTo("New here: 0 of 4 rounds and answers. They count for you.\n");
    assertThat(out("results", "--data", "there")).isEqualTo(out("results"));
    assertThat(shell.fed(shell.text("all.jsonl"), "import", "-").code()).isZero();
  }

  @Test
  void anotherLearnersHistoryIsKeptAndDoesNotCount() {
    out("export", "all.jsonl");
    try (Records records = SqliteRecords.open(folder.resolve("there")).records()) {
      records.begin(Histories.round("r2", records.learner().id(), 1));
    }
    assertThat(out("import", "all.jsonl", "--data", "there"))
        .isEqualTo(
            "New here: 4 of 4 rounds and answers."
                + " They are another learner's: they are kept, and count in no figure of yours;"
                + " `onrecord results --all` shows them.\n");
    assertThat(out("results", "--data", "there")).isEqualTo("Nothing answered yet.\n");
  }

  @Test
  void aStudentsHistoryIsNotTakenForTheTeachersOwn() {
    out("export", "ana.jsonl", "--name", "Ana");
    String[] teacher = {"import", "ana.jsonl", "--data", "teacher"};
    assertThat(out(teacher))
        .contains("another learner's", "`onrecord import FILE --as-me`")
        .startsWith("New here: 4 of 4 rounds and answers.");
    assertThat(out("results", "--data", "teacher")).isEqualTo("Nothing answered yet.\n");
    assertThat(out("results", "--all", "--data", "teacher").lines().toList())
        .first()
        .asString()
        .startsWith("learner  time");
    assertThat(out("results", "--all", "--data", "teacher")).contains("\nAna      2");
    String ana = out("results", "--learner", "ana", "--data", "teacher");
    assertThat(ana).isEqualTo(out("results"));
    assertThat(out("results", "--all", "--format", "csv", "--data", "teacher").lines().skip(1))
        .hasSize(3)
        .allMatch(line -> line.matches("Ana,\"\\d{4}(-\\d\\d){2} \\d\\d(:\\d\\d){2}\",.*"));
    Shell.Ran nobody = shell.types("results", "--learner", "Ben", "--data", "teacher");
    assertThat(nobody.code()).isEqualTo(Exit.UNABLE);
    assertThat(nobody.err()).contains("there is no learner \"Ben\"; there are: ").contains("Ana");
    assertThat(shell.types("results", "--all", "--learner", "Ana").code()).isEqualTo(Exit.UNABLE);
  }

  @Test
  void anExportWritesOverNothing() {
    shell.file("all.jsonl", "dear");
    assertThat(shell.types("export", "all.jsonl"))
        .isEqualTo(
            new Shell.Ran(
                Exit.NOT_DONE,
                "",
                "onrecord: all.jsonl is there already and stays as it is; name another file.\n"));
    assertThat(shell.text("all.jsonl")).isEqualTo("dear");
  }

  @Test
  void aLineThatCannotBeReadIsSaidAndTheOthersAreTaken() {
    out("export", "all.jsonl");
    shell.file("all.jsonl", shell.text("all.jsonl") + "{\"type\":\"attempt\n");
    Shell.Ran ran = shell.types("import", "all.jsonl", "--data", "there");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.out()).startsWith("New here: 4 of 4");
    assertThat(ran.err()).contains("all.jsonl:7: error[J1]").endsWith("1 error in 1 file\n");
  }

  @Test
  void whatIsNoHistoryIsRefused() {
    shell.file("poem.txt", "Roses are red\n");
    Shell.Ran ran = shell.types("import", "poem.txt");
    assertThat(ran.code()).isEqualTo(Exit.UNABLE);
    assertThat(ran.err()).startsWith("onrecord: poem.txt is not a history").hasLineCount(1);
    assertThat(shell.types("import", "gone.jsonl").code()).isEqualTo(Exit.UNABLE);
  }

  @Test
  void recordsThatCannotBeOpenedAreSaidInOneLine() {
    shell.file("blocked", "a file, no folder");
    Shell.Ran ran = shell.types("results", "--data", "blocked/inside");
    assertThat(ran.code()).isEqualTo(Exit.UNABLE);
    assertThat(ran.err()).startsWith("onrecord: ").hasLineCount(1);
  }
}
