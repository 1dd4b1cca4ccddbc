package onrecord.terminal;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.List;
import onrecord.tui.Stroke;

/** The desktop's clipboard, pasted as text and never as keys. */
final class Clipping {
  private Clipping() {}

  /** Its text; nothing if it holds none. */
  static List<Stroke> strokes() {
    try {
      Object held =
          Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
      return TypedText.pasted(String.valueOf(held));
    } catch (UnsupportedFlavorException | IOException | IllegalStateException none) {
      return List.of();
    }
  }
}
