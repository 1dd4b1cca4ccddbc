package onrecord.terminal;

import java.io.IOException;

/** How wide the terminal is, for commands that print and do not draw. */
public final class TerminalWidth {
  private static final int USUAL = 80;

  private TerminalWidth() {}

  /** Its columns; 80 where it does not say. */
  public static int columns() {
    try {
      return new Stty().size().columns();
    } catch (IOException unknown) {
      return USUAL;
    }
  }
}
