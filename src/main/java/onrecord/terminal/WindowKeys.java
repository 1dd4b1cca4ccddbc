package onrecord.terminal;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import onrecord.tui.Stroke;
import onrecord.tui.Stroke.Key;

/**
 * Turns a window's key events into strokes. Lanterna's canvas would do it, but hears nothing once
 * it was put into a window that is already open.
 */
final class WindowKeys extends KeyAdapter {
  private final Consumer<Stroke> told;
  private final StringBuilder half = new StringBuilder();

  WindowKeys(Consumer<Stroke> told) {
    this.told = told;
  }

  @Override
  public void keyPressed(KeyEvent event) {
    key(event).filter(key -> !event.isAltDown()).ifPresent(key -> press(key, event));
    if (event.getKeyCode() == KeyEvent.VK_INSERT && event.isShiftDown()) {
      told.accept(Stroke.ctrl("v"));
    }
  }

  private void press(Key key, KeyEvent event) {
    boolean back = key == Key.TAB && event.isShiftDown();
    Stroke stroke = back ? Stroke.of(Key.BACK_TAB) : new Stroke(key, "", event.isControlDown());
    told.accept(event.isShiftDown() ? Stroke.shifted(stroke) : stroke);
  }

  @Override
  public void keyTyped(KeyEvent event) {
    char c = event.getKeyChar();
    boolean composed = event.isAltGraphDown() || event.isAltDown() && event.isControlDown();
    boolean command = event.isControlDown() || event.isMetaDown();
    if (composed) {
      text(c);
    } else if (command) {
      command(c);
    } else if (!event.isAltDown() || c >= 0x80) {
      text(c);
    }
  }

  /** A character held with Ctrl; the keys that are characters too have been pressed already. */
  private void command(char c) {
    if (c > ' ' && c < 0x7f) {
      told.accept(Stroke.ctrl(Character.toString(c).toLowerCase(Locale.ROOT)));
    } else if (c > 0 && c < 0x1b && "\b\t\n\r".indexOf(c) < 0) {
      told.accept(Stroke.ctrl(Character.toString('a' + c - 1)));
    } else if (c == 0x1f) {
      told.accept(Stroke.ctrl("-"));
    }
  }

  /** The two halves of an emoji arrive one by one. */
  private void text(char c) {
    if (c < ' ' || c == 0x7f || c == KeyEvent.CHAR_UNDEFINED) {
      return;
    }
    half.append(c);
    if (!Character.isHighSurrogate(c)) {
      String whole = half.toString();
      half.setLength(0);
      TypedText.pasted(whole).forEach(told);
    }
  }

  private static Optional<Key> key(KeyEvent event) {
    return switch (event.getKeyCode()) {
      case KeyEvent.VK_ENTER -> Optional.of(Key.ENTER);
      case KeyEvent.VK_ESCAPE -> Optional.of(Key.ESCAPE);
      case KeyEvent.VK_TAB -> Optional.of(Key.TAB);
      case KeyEvent.VK_BACK_SPACE -> Optional.of(Key.BACKSPACE);
      case KeyEvent.VK_DELETE -> Optional.of(Key.DELETE);
      case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> Optional.of(Key.UP);
      case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> Optional.of(Key.DOWN);
      case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> Optional.of(Key.LEFT);
      case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> Optional.of(Key.RIGHT);
      case KeyEvent.VK_HOME -> Optional.of(Key.HOME);
      case KeyEvent.VK_END -> Optional.of(Key.END);
      case KeyEvent.VK_PAGE_UP -> Optional.of(Key.PAGE_UP);
      case KeyEvent.VK_PAGE_DOWN -> Optional.of(Key.PAGE_DOWN);
      case KeyEvent.VK_F1 -> Optional.of(Key.F1);
      default -> Optional.empty();
    };
  }
}
