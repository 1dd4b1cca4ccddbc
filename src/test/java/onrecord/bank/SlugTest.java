package onrecord.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids made of texts, whatever stands in them. */
class SlugTest {
  private static final String BOLD = new String(Character.toChars(0x1D400));

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "41", "\u00b2", "!?", "The council's vote", "\u017d\u0438\u0432\u043e"})
  void everyTextGivesAnIdThatAnOptionTakes(String text) {
    assertThat(Option.of(text).id()).isNotBlank();
  }

  @Test
  void lettersBeyondTheBasicPlaneAreNeverCutInTwo() {
    assertThat(Option.of(BOLD).id()).endsWith(BOLD);
    String id = Option.of("a" + BOLD.repeat(60)).id();
    assertThat(id.codePointCount(0, id.length())).isEqualTo(48);
  }
}
