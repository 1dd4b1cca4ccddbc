package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.page.Size;
import onrecord.records.Standing;
import org.junit.jupiter.api.Test;

/** The very first screen also says what happened on the way to it. */
class WelcomeTest {
  private static final Size USUAL = new Size(80, 24);

  private static Screen arriving(String notice) {
    Overview.UnitCard first =
        new Overview.UnitCard(Overview.FIRST_ROUND, "A first round", 1, 6, "");
    Overview overview = new Overview(List.of(first), Standing.none(), List.of(notice));
    return Waiting.starting().on(new Msg.HomeLoaded(overview), USUAL).screen();
  }

  @Test
  void aNoticeIsShownAndSpoken() {
    Screen welcome = arriving("The record of your answers was damaged.");
    assertThat(welcome).isInstanceOf(Welcome.class);
    assertThat(welcome.view(USUAL).text()).contains("was damaged.");
    assertThat(welcome.spoken()).contains("The record of your answers was damaged.");
  }

  @Test
  void withoutANoticeNothingIsSaidTwice() {
    assertThat(arriving("").spoken()).doesNotContain("");
  }
}
