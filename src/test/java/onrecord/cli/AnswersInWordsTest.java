package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of answers has words for those whose question is still the one that was asked. */
class AnswersInWordsTest {
  @TempDir Path folder;

  private static String table(Shell shell) {
    Shell.Ran ran = shell.types("results", "--format", "csv");
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  @Test
  void aChangedQuestionHasNoWordsForAnOldAnswer() {
    Shell shell = new Shell(folder.toAbsolutePath());
    Shell.Ran played =
        shell.fed(
            "Tuesday\n\n/quit\n",
            "play",
            "harbour",
            "--plain",
            "--kind",
            "short",
            "--library",
            shell.folder().resolve("program").toString());
    assertThat(played.out()).contains("Right.");
    assertThat(table(shell)).contains(",Tuesday,Tuesday,1.0,correct,");
    shell.file(
        "program/quizzes/harbour.yaml",
        Shell.HARBOUR.replace("On which weekday did the vote", "On which day did the count"));
    assertThat(table(shell)).contains(",Tuesday,,1.0,correct,");
  }
}
