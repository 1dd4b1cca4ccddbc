package onrecord.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.records.Draft;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import org.junit.jupiter.api.Test;

/** What a learner reads when something outside fails. */
class FailuresTest {

  /** One of our own exceptions, whose message is meant for people. */
  private static final class DiskFull extends Exception {
    private static final long serialVersionUID = 1;

    DiskFull() {
      super("The disk is full.");
    }
  }

  @Test
  void ourOwnExceptionsExplainThemselves() {
    Msg.Failed failed = Failures.of(new Effect.LoadHome(), new DiskFull());
    assertThat(failed.what()).isEqualTo("The units could not be read. The disk is full.");
  }

  @Test
  void thoseOfOthersStayUnspoken() {
    Effect keep = new Effect.Keep(new Draft("r", 0, "secret"));
    Msg.Failed failed = Failures.of(keep, new IllegalStateException("secret index 7"));
    assertThat(failed.what()).isEqualTo("What is half typed could not be saved.");
    assertThat(failed.todo()).isNotEmpty();
  }
}
