package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.bank.AnswerText;
import onrecord.bank.Prompt;
import onrecord.page.Tone;
import org.junit.jupiter.api.Test;

/** Putting those links in order that belong, and leaving the others where they are. */
class ChainEntryTest {
  private static final Prompt PROMPT = Desk.relay();

  private static Entry pressed(String... keys) {
    return Desk.press(Desk.empty(PROMPT), keys);
  }

  @Test
  void onlyWhatBelongsNeedsAPlace() {
    assertThat(pressed().missing()).isNotEmpty();
    assertThat(pressed("3", "4", "1").missing()).isEmpty();
    assertThat(Desk.given(pressed("3", "4", "1"))).isEqualTo("residents channel agency");
  }

  @Test
  void theChainIsDrawnUpToTheReport() {
    assertThat(Desk.inTone(pressed("3", "1"), 72, Tone.CHOSEN))
        .isEqualTo("residents > agency > this report");
    assertThat(Desk.inTone(pressed(), 72, Tone.CHOSEN)).isEqualTo("this report");
  }

  @Test
  void aNumberTypedTwiceTakesTheLinkOut() {
    assertThat(Desk.given(pressed("3", "2", "4", "2"))).isEqualTo("residents channel");
  }

  @Test
  void spacePicksAnOpenLinkAndCarriesAPlacedOneAmongThePlaced() {
    assertThat(Desk.given(pressed("Down", "Space"))).isEqualTo("mayor");
    assertThat(Desk.given(pressed("3", "1", "Up", "Up", "Space", "Down")))
        .isEqualTo("agency residents");
    assertThat(Desk.given(pressed("3", "1", "Up", "Space", "Down", "Down")))
        .isEqualTo("residents agency");
  }

  @Test
  void backspaceAndDelTakeBack() {
    assertThat(Desk.given(pressed("3", "1", "Backspace"))).isEqualTo("residents");
    assertThat(Desk.given(pressed("3", "1", "Del"))).isEmpty();
  }

  @Test
  void linesAreReadAsNumbersIdsOrAsADrawnChain() {
    for (String typed :
        new String[] {
          "341", "3 4 1", "3 > 4 > 1", "residents > Channel > agency", "residents channel agency"
        }) {
      assertThat(AnswerText.write(Desk.read(PROMPT, typed)))
          .as(typed)
          .isEqualTo("residents channel agency");
    }
    assertThat(AnswerText.read(PROMPT, "3 3")).isEmpty();
    assertThat(AnswerText.read(PROMPT, "3 9")).isEmpty();
  }
}
