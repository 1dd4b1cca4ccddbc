package onrecord.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import onrecord.tui.Stroke;
import org.junit.jupiter.api.Test;

/** Key events of a desktop as strokes; no desktop is needed. */
class WindowKeysTest {
  private final JPanel panel = new JPanel();
  private final List<Stroke> strokes = new ArrayList<>();
  private final WindowKeys keys = new WindowKeys(strokes::add);

  @Test
  void keysWithNames() {
    pressed(KeyEvent.VK_ENTER, 0);
    pressed(KeyEvent.VK_KP_LEFT, 0);
    pressed(KeyEvent.VK_TAB, InputEvent.SHIFT_DOWN_MASK);
    pressed(KeyEvent.VK_UP, InputEvent.CTRL_DOWN_MASK);
    pressed(KeyEvent.VK_RIGHT, InputEvent.SHIFT_DOWN_MASK);
    pressed(KeyEvent.VK_ENTER, InputEvent.SHIFT_DOWN_MASK);
    pressed(KeyEvent.VK_F5, 0);
    assertThat(strokes)
        .containsExactly(
            Stroke.of(Stroke.Key.ENTER),
            Stroke.of(Stroke.Key.LEFT),
            Stroke.of(Stroke.Key.BACK_TAB),
            new Stroke(Stroke.Key.UP, "", true),
            Stroke.shifted(Stroke.of(Stroke.Key.RIGHT)),
            Stroke.of(Stroke.Key.ENTER));
  }

  @Test
  void textIsComposedAndAnEmojiIsOneStroke() {
    "жé\ud83d\ude42".chars().forEach(c -> typed((char) c, 0));
    assertThat(strokes)
        .containsExactly(Stroke.text("ж"), Stroke.text("é"), Stroke.text("\ud83d\ude42"));
  }

  @Test
  void keysThatAreCharactersTooCountOnce() {
    "\r\n\t\b\u001b\u007f".chars().forEach(c -> typed((char) c, 0));
    assertThat(strokes).isEmpty();
  }

  @Test
  void controlLettersAndTheSizesOfLetters() {
    typed('\u0003', InputEvent.CTRL_DOWN_MASK);
    typed('+', InputEvent.CTRL_DOWN_MASK);
    typed('\u001f', InputEvent.CTRL_DOWN_MASK);
    typed('0', InputEvent.CTRL_DOWN_MASK);
    pressed(KeyEvent.VK_INSERT, InputEvent.SHIFT_DOWN_MASK);
    assertThat(strokes).extracting(Stroke::text).containsExactly("c", "+", "-", "0", "v");
    assertThat(strokes).allMatch(Stroke::ctrl);
  }

  @Test
  void whatAltComposesIsTextAndTheRestIsNot() {
    typed('b', InputEvent.ALT_DOWN_MASK);
    typed('–', InputEvent.ALT_DOWN_MASK);
    typed('@', InputEvent.ALT_DOWN_MASK | InputEvent.CTRL_DOWN_MASK);
    typed('ł', InputEvent.ALT_GRAPH_DOWN_MASK);
    assertThat(strokes).containsExactly(Stroke.text("–"), Stroke.text("@"), Stroke.text("ł"));
  }

  private void pressed(int code, int held) {
    keys.keyPressed(
        new KeyEvent(panel, KeyEvent.KEY_PRESSED, 0, held, code, KeyEvent.CHAR_UNDEFINED));
  }

  private void typed(char c, int held) {
    keys.keyTyped(new KeyEvent(panel, KeyEvent.KEY_TYPED, 0, held, KeyEvent.VK_UNDEFINED, c));
  }
}
