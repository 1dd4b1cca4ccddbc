package onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.Generated;
import onrecord.corpus.CleanText;
import org.junit.jupiter.api.Test;

class WrapTest {
  private static List<String> wrapped(String text, int width) {
    return Wrap.lines(text, width).stream().map(Line::text).toList();
  }

  @Test
  void linesBreakAtBlanksAndLongWordsWhereTheyMust() {
    assertThat(wrapped("one two three", 7)).containsExactly("one two", "three");
    assertThat(wrapped("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    assertThat(wrapped("", 5)).containsExactly("");
  }

  @Test
  void wideCharactersTakeTwoCells() {
    assertThat(wrapped("\u4E2D\u4E2D\u4E2D", 4)).containsExactly("\u4E2D\u4E2D", "\u4E2D");
    assertThat(Cells.width("\uD83C\uDDFA\uD83C\uDDE6")).isEqualTo(2);
    assertThat(Cells.width("e\u0301\u0439")).isEqualTo(2);
  }

  @Test
  void tonesSurviveTheBreak() {
    Line line = Line.of(Run.plain("one "), new Run("two three", Tone.EVIDENCE));
    List<Line> lines = Wrap.lines(line, 8);
    assertThat(lines.get(1).runs()).containsExactly(new Run("three", Tone.EVIDENCE));
  }

  @Test
  void noVisibleCharacterIsLostAndNoLineIsTooWide() {
    Generated.seeds(
        1000,
        (random, seed) -> {
          String text = CleanText.line(Generated.text(random, 120));
          int width = 2 + random.nextInt(40);
          List<Line> lines = Wrap.lines(text, width);
          String joined = lines.stream().map(Line::text).collect(Collectors.joining());
          assertThat(joined.replace(" ", "")).isEqualTo(text.replace(" ", ""));
          assertThat(lines).allMatch(line -> line.width() <= width);
        });
  }

  @Test
  void aLineRefusesControlCharactersAndAPageWhatDoesNotFit() {
    assertThatThrownBy(() -> Line.plain("a\nb")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Page(new Size(3, 1), List.of(Line.plain("long")), java.util.Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWindowStaysInsideItsTextAndShowsWhatItMust() {
    Generated.seeds(
        500,
        (random, seed) -> {
          int total = random.nextInt(50);
          Window window = new Window(random.nextInt(80), 1 + random.nextInt(20), total);
          int row = random.nextInt(Math.max(1, total));
          Window shown = window.showing(row, row);
          assertThat(shown.top()).isBetween(0, Math.max(0, total - 1));
          assertThat(row).isBetween(shown.top(), shown.top() + shown.height() - 1);
        });
  }
}
