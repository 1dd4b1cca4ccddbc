package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers from elsewhere are marked line by line, and a script learns whether all were. */
class GradeCommandTest {
  private static final String GOOD =
      "{\"id\":\"1\",\"kind\":\"quantity\",\"accept\":[\"41\"],\"answer\":\"41\"}\n";

  @TempDir Path folder;

  @Test
  void aLineThatIsNoRequestIsCountedAndTheOthersComeOut() {
    Shell shell = new Shell(folder.toAbsolutePath());
    Shell.Ran ran = shell.fed(GOOD + "nothing\n" + GOOD, "grade", "--jsonl");
    assertThat(ran.out().lines()).hasSize(3);
    assertThat(ran.out()).contains("\"verdict\":\"error\"", "\"verdict\":\"correct\"");
    assertThat(ran.err()).isEqualTo("onrecord: 1 line of the input could not be read.\n");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
  }

  @Test
  void whereEveryLineIsARequestAllIsDone() {
    Shell.Ran ran = new Shell(folder.toAbsolutePath()).fed(GOOD, "grade", "--jsonl");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(Exit.DONE);
  }
}
