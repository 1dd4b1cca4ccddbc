package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import onrecord.records.Attempt;
import onrecord.records.Records;
import onrecord.records.Regrade;
import onrecord.sql.SqliteRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a disputed verdict to a bank with one more alias and a history marked again. */
class DisputesCommandTest {
  private static final String BANK = "program/quizzes/harbour.yaml";

  @TempDir Path folder;
  private Shell shell;

  /** 14 for 12 is disputed, and another day for the weekday. */
  @BeforeEach
  void aRoundWithTwoDisputes() {
    shell = new Shell(folder.toAbsolutePath());
    String played =
        shell
            .fed(
                "14\n/dispute\n\nthe day before yesterday\n/dispute\n\n/quit\n",
                "play",
                "harbour",
                "--plain",
                "--library",
                folder.resolve("program").toString(),
                "--seed",
                "1")
            .out();
    assertThat(played).contains("Disputed; it is in `onrecord disputes` and in your export.");
  }

  private String out(String... command) {
    Shell.Ran ran = shell.types(command);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  private String number(String question) {
    String list = out("disputes");
    return list.lines()
        .filter(line -> line.contains("harbour/" + question))
        .map(line -> line.substring(0, 1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOpenOnesAreListedWithTheirEvidence() {
    assertThat(out("disputes"))
        .contains("harbour/against", "Answer: 14", "Not quite.", "31 votes to 12")
        .endsWith("2 open disputes.\n");
    assertThat(out("disputes", "--unit", "tides")).isEqualTo("No dispute is open.\n");
    JsonNode json = JsonMapper.shared().readTree(out("disputes", "--format", "json"));
    assertThat(json.size()).isEqualTo(2);
    assertThat(json.get(0).get("evidence").get(0).get("words").asString()).isNotEmpty();
  }

  @Test
  void acceptingWritesTheBankAndMarksAgain() {
    String before = shell.text(BANK);
    String said = out("disputes", "--accept", number("against"), "--yes");
    assertThat(said)
        .startsWith("Accepted: `also: 14` at")
        .endsWith("1 stored answer marked anew.\n");
    assertThat(shell.text(BANK))
        .isEqualTo(before.replace("answer: 12\n", "answer: 12\n    also: [14]\n"));
    assertThat(out("disputes")).endsWith("1 open dispute.\n").doesNotContain("harbour/against");
    assertThat(out("results")).contains("against").contains("1.00");
    try (Records records = SqliteRecords.open(shell.data()).records()) {
      List<Attempt> first = new ArrayList<>();
      List<Regrade> later = new ArrayList<>();
      records.eachAttempt(first::add);
      records.eachRegrade(later::add);
      assertThat(first).extracting(a -> a.outcome().credit()).containsOnly(0.0);
      assertThat(later).extracting(r -> r.outcome().credit()).containsExactly(1.0);
    }
    assertThat(out("export")).contains("\"type\":\"regrade\"", "\"accepted\":true");
  }

  @Test
  void theNeighboursOfAnAcceptedNumberStayWrong() {
    out("disputes", "--accept", number("against"), "--yes");
    for (String typed : List.of("10", "11", "13", "15", "16")) {
      assertThat(out("why", "--question", "harbour/against", typed)).contains("credit 0.00");
    }
    for (String typed : List.of("12", "14", "14 votes")) {
      assertThat(out("why", "--question", "harbour/against", typed)).contains("credit 1.00");
    }
  }

  @Test
  void acceptingShowsTheLinesFirst() {
    String before = shell.text(BANK);
    Shell.Ran ran = shell.types("disputes", "--accept", number("against"));
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.out())
        .contains("harbour.yaml:\nanswer: 12\n+ also: [14]\n")
        .endsWith("Nothing is written yet: add --yes to do it.\n");
    assertThat(shell.text(BANK)).isEqualTo(before);
    assertThat(out("disputes")).endsWith("2 open disputes.\n");
  }

  @Test
  void aRightAnswerCannotBeAccepted() {
    String library = folder.resolve("program").toString();
    String before = shell.text(BANK);
    shell.fed(
        "12\n/dispute\n\n/quit\n",
        "play",
        "harbour",
        "--kind",
        "number",
        "--plain",
        "--library",
        library);
    Shell.Ran ran = shell.types("disputes", "--accept", "3", "--yes");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.err()).contains("This answer is right already: nothing is to be written.");
    assertThat(shell.text(BANK)).isEqualTo(before);
  }

  @Test
  void rejectingLeavesEverythingAsItWas() {
    String before = shell.text(BANK);
    assertThat(out("disputes", "--reject", "1")).isEqualTo("Rejected: the verdict stands.\n");
    assertThat(out("disputes")).endsWith("1 open dispute.\n");
    assertThat(shell.text(BANK)).isEqualTo(before);
    assertThat(out("results")).doesNotContain("1.00");
  }

  @Test
  void aBankThatMayNotBeWrittenGivesAPatch() throws IOException {
    Path bank = folder.resolve(BANK);
    Files.setPosixFilePermissions(bank, PosixFilePermissions.fromString("r--r--r--"));
    String before = shell.text(BANK);
    Shell.Ran ran = shell.types("disputes", "--accept", number("against"), "--yes");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.out())
        .startsWith("--- a/harbour.yaml\n+++ b/harbour.yaml\n@@ -")
        .contains("     answer: 12\n+    also: [14]\n     unit: votes\n");
    assertThat(ran.err()).contains("may not be written").hasLineCount(1);
    assertThat(shell.text(BANK)).isEqualTo(before);
    assertThat(out("disputes")).endsWith("2 open disputes.\n");
  }

  @Test
  void aKeyMendedByHandIsEnoughToMarkAgain() {
    shell.file(BANK, shell.text(BANK).replace("answer: 12\n", "answer: 12\n    tolerance: 3\n"));
    String mended = shell.text(BANK);
    assertThat(out("disputes", "--accept", number("against"), "--yes"))
        .isEqualTo("The key accepts it by now. 1 stored answer marked anew.\n");
    assertThat(shell.text(BANK)).isEqualTo(mended);
  }

  @Test
  void whatIsNoDateStaysOutOfTheKeyOfADate() {
    shell.file(
        "program/quizzes/day.yaml",
        """
        title: The day of the vote
        licence: CC-BY-4.0
        articles: [plan]
        questions:
          - date: On which date was the vote on the harbour plan?
            id: day
            answer: 2022-11-08
            evidence: approved the harbour plan on Tuesday
            why: The report names the weekday of the vote, and its own date gives the rest.
            inference: true
            working: The report of Wednesday 9 November 2022 says Tuesday, which is 8 November.
        """);
    String before = shell.text("program/quizzes/day.yaml");
    String library = folder.resolve("program").toString();
    String played =
        shell
            .fed(
                "8 November Foo\n/dispute\n\n/quit\n",
                "play",
                "day",
                "--plain",
                "--library",
                library)
            .out();
    assertThat(played).contains("Disputed; it is in");
    Shell.Ran ran = shell.types("disputes", "--unit", "day", "--accept", "1", "--yes");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.err()).contains("\"8 November Foo\" is no date").hasLineCount(1);
    assertThat(shell.text("program/quizzes/day.yaml")).isEqualTo(before);
    assertThat(out("disputes", "--unit", "day")).endsWith("1 open dispute.\n");
  }

  @Test
  void aDisputeThatIsNotOpenIsSaid() {
    Shell.Ran ran = shell.types("disputes", "--accept", "9");
    assertThat(ran.code()).isEqualTo(Exit.UNABLE);
    assertThat(ran.err()).startsWith("onrecord: no dispute \"9\" is open").hasLineCount(1);
    assertThat(shell.types("disputes", "--accept", "1", "--reject", "2").code())
        .isEqualTo(Exit.UNABLE);
  }

  /** A file that was handed out is played in its folder, by somebody with another home. */
  private void handedOut() {
    shell.file(
        "bridge.yaml", Shell.HARBOUR.replace("articles: [plan]", "id: bridge\narticles: [plan]"));
    shell.fed(
        "14\n/dispute\n\n/leave\n/quit\n",
        "play",
        folder.resolve("bridge.yaml").toString(),
        "--library",
        folder.resolve("program").toString(),
        "--plain",
        "--seed",
        "1",
        "--data",
        folder.resolve("ana").toString());
    shell.types("export", "ana.jsonl", "--data", folder.resolve("ana").toString());
    shell.types("import", "ana.jsonl", "--data", "teacher");
  }

  @Test
  void aFileThatWasHandedOutIsNamedToSettleItsDisputes() {
    handedOut();
    String before = shell.text("bridge.yaml");
    String[] asking = {"disputes", "--data", "teacher"};
    assertThat(out(asking)).contains("bridge/", "if you have its file", "disputes FILE`");
    Shell.Ran without = shell.types("disputes", "--accept", "1", "--data", "teacher");
    assertThat(without.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(without.err()).contains("`onrecord disputes FILE --accept ID`");
    assertThat(out("disputes", "bridge.yaml", "--data", "teacher"))
        .contains("bridge/against", "31 votes to 12");
    String said = out("disputes", "bridge.yaml", "--accept", "1", "--yes", "--data", "teacher");
    assertThat(said).startsWith("Accepted: ").endsWith("1 stored answer marked anew.\n");
    assertThat(shell.text("bridge.yaml")).isNotEqualTo(before);
    assertThat(shell.types("disputes", "gone.yaml").err()).contains("there is no file gone.yaml");
  }

  @Test
  void aFileThatWasPlayedHereIsFoundWhereItLies() {
    handedOut();
    assertThat(out("disputes", "--data", folder.resolve("ana").toString()))
        .contains("bridge/against", "31 votes to 12");
    assertThat(
            out("results", "--format", "csv", "--data", folder.resolve("ana").toString())
                .lines()
                .skip(1))
        .hasSize(1)
        .allMatch(line -> line.contains(",14,14,"));
  }
}
