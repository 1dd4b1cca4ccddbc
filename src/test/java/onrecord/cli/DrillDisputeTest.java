package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disputed verdict on a question that was made from the ledger. */
class DrillDisputeTest {
  private static final String BANK = "program/quizzes/harbour.yaml";

  @TempDir Path folder;
  private Shell shell;

  /** The claim is confirmed, the learner says. */
  @BeforeEach
  void aDrillWithADispute() {
    shell = new Shell(folder.toAbsolutePath());
    shell.file(
        BANK,
        Shell.HARBOUR.replace(
            "questions:\n", CheckGeneratedTest.CAST + CheckGeneratedTest.CLAIM + "questions:\n"));
    String played =
        shell
            .fed(
                "confirmed\n/dispute\n\n/quit\n",
                "play",
                "harbour",
                "--plain",
                "--drill",
                "--library",
                folder.resolve("program").toString())
            .out();
    assertThat(played).contains("Disputed; it is in `onrecord disputes` and in your export.");
  }

  @Test
  void itIsListedWithWhatWasAsked() {
    String list = shell.types("disputes").out().replaceAll("\\s+", " ");
    assertThat(list)
        .contains("harbour/status/approved")
        .contains("How does this stand on 9 November 2022: the plan is approved?")
        .contains("Answer: confirmed")
        .doesNotContain("no longer has");
  }

  @Test
  void acceptingNamesTheEntryAndMendsNothing() {
    Shell.Ran ran = shell.types("disputes", "--accept", "1", "--yes");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.err())
        .startsWith("onrecord: This question is made from the ledger")
        .contains("mend the entry at HERE/" + BANK + ":13:5 and accept again; else reject it.");
    assertThat(shell.types("disputes").out()).endsWith("1 open dispute.\n");
  }

  @Test
  void aMendedEntryIsEnoughToMarkAgain() {
    shell.file(BANK, shell.text(BANK).replace("status: claimed", "status: confirmed"));
    assertThat(shell.types("disputes", "--accept", "1", "--yes"))
        .isEqualTo(
            new Shell.Ran(0, "The key accepts it by now. 1 stored answer marked anew.\n", ""));
    assertThat(shell.types("results").out()).contains("1.00");
    assertThat(shell.types("disputes").out()).isEqualTo("No dispute is open.\n");
  }

  @Test
  void anEntryThatIsGoneLeavesOnlyTheRefusal() {
    shell.file(BANK, Shell.HARBOUR);
    assertThat(shell.types("disputes", "--accept", "1", "--yes").err())
        .contains("harbour no longer has the question status/approved. Reject the dispute.");
    assertThat(shell.types("disputes", "--reject", "1").code()).isZero();
  }
}
