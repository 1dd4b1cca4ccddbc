package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a ledger is counted, looked at as if it were written, and told if it fails. */
class CheckGeneratedTest {
  static final String CAST =
      """
      cast:
        okafor: {name: Ines Okafor, also: [Okafor], role: the mayor}
      ledger:
      """;

  static final String CLAIM =
      """
        - statement: the wait has lasted nine years
          id: wait
          in: plan
          by: okafor
          words: “We waited nine years for this,” said Ines Okafor
        - claim: the plan is approved
          id: approved
          as-of: 2022-11-09
          status: claimed
          for: [wait]
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aLibrary() {
    shell = new Shell(folder.toAbsolutePath());
  }

  private void ledger(String entries) {
    shell.file(
        "program/quizzes/harbour.yaml",
        Shell.HARBOUR.replace("questions:\n", CAST + entries + "questions:\n"));
  }

  @Test
  void questionsAreCountedByUnitAndKind() {
    ledger(CLAIM);
    assertThat(shell.types("check", "--generated", "3", "--strict"))
        .isEqualTo(
            new Shell.Ran(
                0,
                "harbour 3: status 3\n"
                    + "made 3 questions of 1 unit with seeds 1 to 3: nothing failed\n",
                ""));
  }

  @Test
  void whatFailsIsToldOnceWithItsFirstSeed() {
    ledger(CLAIM.replace("status: claimed", "status: disputed"));
    Shell.Ran ran = shell.types("check", "program/quizzes", "--generated", "2");
    assertThat(ran.out().replace('\n', ' '))
        .startsWith("harbour/status/approved, seed 1: error: T6: nothing speaks against this claim")
        .endsWith("made 2 questions of 1 unit with seeds 1 to 2: 1 finding ");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void whereNothingCanBeMadeThatIsSaid() {
    Shell.Ran ran = shell.types("check", "--generated", "10");
    assertThat(ran.out())
        .endsWith("made 0 questions of 1 unit with seed 1: nothing to make more of\n");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
  }

  @Test
  void aUnitWithMistakesIsNotAskedButNamed() {
    ledger(CLAIM + "      - nothing: else\n");
    Shell.Ran ran = shell.types("check", "--generated", "10");
    assertThat(ran.out()).startsWith("harbour.yaml: error: mistakes of its own;");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
  }

  @Test
  void aNumberOutOfRangeAndAFormatAreRefused() {
    assertThat(shell.types("check", "--generated", "0").err())
        .contains("--generated takes a number from 1 to 1000000.");
    assertThat(shell.types("check", "--generated", "2", "--format", "json").code())
        .isEqualTo(Exit.UNABLE);
  }
}
