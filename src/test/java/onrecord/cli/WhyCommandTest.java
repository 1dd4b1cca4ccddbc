package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One verdict explained rule by rule. */
class WhyCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aLibrary() {
    shell = new Shell(folder.toAbsolutePath());
  }

  @Test
  void aSlipIsNamedWithItsRule() {
    Shell.Ran ran = shell.types("why", "21", "--question", "harbour/against");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            Question  harbour/against, number
                      How many votes were cast against the plan?
            Accepted  12 (votes)
            Answer    21
            Verdict   near miss, credit 0.00
            Rule      veto.transposed
                      Two digits have changed places: a veto.
            Shown     Close, but no. Two digits have changed places.
            """);
    assertThat(ran.code()).isZero();
  }

  @Test
  void theIdAloneIsEnoughWhereOneUnitHasIt() {
    assertThat(shell.types("why", "12", "--question", "against").out())
        .contains("Verdict   correct, credit 1.00")
        .endsWith("Shown     Right.\n");
    shell.file("program/quizzes/tides.yaml", Shell.HARBOUR);
    Shell.Ran ran = shell.types("why", "12", "--question", "against");
    assertThat(ran.code()).isEqualTo(Exit.UNABLE);
    assertThat(ran.err()).contains("harbour/against, tides/against").hasLineCount(1);
  }

  @Test
  void whatIsNotThereIsSaidInOneLine() {
    for (String name : new String[] {"gone", "harbour/gone", "gone/against"}) {
      Shell.Ran ran = shell.types("why", "12", "--question", name);
      assertThat(ran.code()).isEqualTo(Exit.UNABLE);
      assertThat(ran.err()).startsWith("onrecord: ").contains("gone").hasLineCount(1);
    }
  }
}
