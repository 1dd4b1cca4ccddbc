package onrecord.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import onrecord.page.Size;

/** A virtual terminal read back: its characters, and below them its looks, one sign a cell. */
final class Shown {
  private Shown() {}

  static DefaultVirtualTerminal terminal(Size size) {
    DefaultVirtualTerminal terminal =
        new DefaultVirtualTerminal(new TerminalSize(size.columns(), size.rows()));
    terminal.enterPrivateMode();
    return terminal;
  }

  static String on(DefaultVirtualTerminal terminal) {
    StringBuilder text = new StringBuilder();
    StringBuilder looks = new StringBuilder();
    TerminalSize size = terminal.getTerminalSize();
    for (int row = 0; row < size.getRows(); row++) {
      StringBuilder line = new StringBuilder();
      StringBuilder marks = new StringBuilder();
      for (int column = 0; column < size.getColumns(); column++) {
        TextCharacter cell = terminal.getCharacter(column, row);
        line.append(cell.getCharacterString());
        marks.append(sign(cell));
        if (cell.isDoubleWidth()) {
          marks.append(sign(cell));
          column++;
        }
      }
      text.append(line.toString().stripTrailing()).append('\n');
      looks.append(marks.toString().stripTrailing()).append('\n');
    }
    TerminalPosition at = terminal.getCursorPosition();
    String cursor =
        terminal.isCursorVisible() ? "cursor " + at.getColumn() + "," + at.getRow() : "no cursor";
    return text + "==== " + cursor + "\n" + looks;
  }

  /** Capital letters are coloured. */
  private static char sign(TextCharacter cell) {
    int marks =
        (cell.getModifiers().contains(SGR.BOLD) ? 1 : 0)
            + (cell.getModifiers().contains(SGR.UNDERLINE) ? 2 : 0)
            + (cell.getModifiers().contains(SGR.REVERSE) ? 4 : 0);
    char sign = " bulrtvx".charAt(marks);
    boolean plain =
        cell.getForegroundColor().equals(com.googlecode.lanterna.TextColor.ANSI.DEFAULT);
    return plain ? sign : sign == ' ' ? '.' : Character.toUpperCase(sign);
  }
}
