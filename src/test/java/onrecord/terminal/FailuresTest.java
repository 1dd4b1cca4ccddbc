package onrecord.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.records.Attempt;
import onrecord.records.Draft;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import onrecord.value.Status;
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
    Msg.Failed failed = (Msg.Failed) Failures.of(new Effect.LoadHome(), new DiskFull());
    assertThat(failed.what()).isEqualTo("The units could not be read. The disk is full.");
  }

  @Test
  void thoseOfOthersStayUnspoken() {
    Effect keep = new Effect.Keep(new Draft("r", 0, "secret"));
    Msg.Failed failed = (Msg.Failed) Failures.of(keep, new IllegalStateException("secret index 7"));
    assertThat(failed.what()).isEqualTo("What is half typed could not be saved.");
    assertThat(failed.todo()).isNotEmpty();
  }

  @Test
  void onlyAnAnswerThatIsNotStoredIsToldAsOne() {
    Attempt.Asked asked = new Attempt.Asked("r", 0, "u", "q", "who", "", "p", "k", "");
    Attempt.Outcome wrong = new Attempt.Outcome(Status.WRONG, 0, "1");
    Effect store = new Effect.Store(asked, new Attempt.Given("a", "a"), wrong);
    assertThat(Failures.of(store, new DiskFull())).isInstanceOf(Msg.Unstored.class);
    assertThat(Failures.of(new Effect.LoadHome(), new DiskFull())).isInstanceOf(Msg.Failed.class);
  }
}
