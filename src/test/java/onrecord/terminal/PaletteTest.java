package onrecord.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.awt.Color;
import java.util.Map;
import java.util.Set;
import onrecord.page.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks: what carries meaning without colour, and what can be read on black and on white. */
class PaletteTest {
  private static final double READABLE = 4.5;
  private static final double READABLE_OF_256 = 3.8;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
  void trueColoursCanBeReadOnBlackAndOnWhite(Ink ink) {
    assertThat(contrast(ink.exact(), Color.BLACK)).as("on black").isGreaterThan(READABLE);
    assertThat(contrast(ink.exact(), Color.WHITE)).as("on white").isGreaterThan(READABLE);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
  void indexedColoursCanBeReadOnBlackAndOnWhite(Ink ink) {
    assertThat(contrast(ink.indexed(), Color.BLACK)).as("on black").isGreaterThan(READABLE_OF_256);
    assertThat(contrast(ink.indexed(), Color.WHITE)).as("on white").isGreaterThan(READABLE_OF_256);
  }

  @Test
  void withoutColoursOnlyBoldReverseAndUnderlineAreUsed() {
    for (Tone tone : Tone.values()) {
      Look look = Palette.monochrome().look(tone);
      assertThat(look.colour()).isEqualTo(TextColor.ANSI.DEFAULT);
      assertThat(Set.of(SGR.BOLD, SGR.REVERSE, SGR.UNDERLINE)).containsAll(look.marks());
    }
  }

  @Test
  void withoutColoursThePartsOfEvidenceAreStillTold() {
    Palette mono = Palette.monochrome();
    assertThat(
            Set.of(
                mono.look(Tone.PLAIN),
                mono.look(Tone.EVIDENCE),
                mono.look(Tone.SPEAKER),
                mono.look(Tone.VERB),
                mono.look(Tone.FIGURE),
                mono.look(Tone.CHOSEN),
                mono.look(Tone.FOUND)))
        .hasSize(7);
  }

  @ParameterizedTest
  @CsvSource({
    "xterm-256color,       '',        '', indexed",
    "xterm-256color,       truecolor, '', exact",
    "xterm-256color,       24bit,     '', exact",
    "xterm-256color,       truecolor, 1,  mono",
    "tmux-256color,        '',        '', indexed",
    "xterm-kitty,          '',        '', indexed",
    "xterm,                '',        '', sixteen",
    "linux,                '',        '', sixteen",
    "screen,               '',        '', sixteen",
    "dumb,                 truecolor, '', mono",
    "vt100,                '',        '', mono",
    "'',                   '',        '', mono",
    "xterm-mono,           '',        '', mono"
  })
  void theEnvironmentDecides(String term, String colours, String unwanted, String expected) {
    Palette found = Palette.of(Map.of("TERM", term, "COLORTERM", colours, "NO_COLOR", unwanted));
    Map<String, Palette> all =
        Map.of(
            "mono", Palette.monochrome(),
            "sixteen", Palette.ofSixteen(),
            "indexed", Palette.indexed(),
            "exact", Palette.exact());
    assertThat(found.look(Tone.WRONG)).isEqualTo(all.get(expected).look(Tone.WRONG));
  }

  private static double contrast(TextColor colour, Color ground) {
    double one = luminance(new Color(colour.getRed(), colour.getGreen(), colour.getBlue()));
    double other = luminance(ground);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** Relative luminance as the web's accessibility guidelines define it. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
