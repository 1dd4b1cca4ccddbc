package onrecord.terminal;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.Optional;
import onrecord.page.Cells;
import onrecord.page.Page;

/** Writes cells to a terminal with as few moves and changes of look as it can; for one page. */
final class Pen {
  private static final int NOWHERE = -1;

  private final Terminal terminal;
  private final StringBuilder span = new StringBuilder();
  private Optional<Look> look = Optional.empty();
  private int row = NOWHERE;
  private int column = NOWHERE;

  Pen(Terminal terminal) {
    this.terminal = terminal;
  }

  void wipe() throws IOException {
    terminal.resetColorAndSGR();
    terminal.clearScreen();
  }

  /** Writes one cell; cells come from left to right and from top to bottom. */
  void put(int atColumn, int atRow, String glyph, Look as) throws IOException {
    if (glyph.isEmpty()) {
      return;
    }
    if (row != atRow || column != atColumn) {
      write();
      terminal.setCursorPosition(atColumn, atRow);
    }
    if (look.filter(as::equals).isEmpty()) {
      write();
      as.on(terminal);
      look = Optional.of(as);
    }
    row = atRow;
    column = atColumn + 1;
    if (glyph.length() == 1 && Cells.clusterWidth(glyph) == 1) {
      span.append(glyph);
    } else {
      odd(atColumn, glyph);
    }
  }

  /** A terminal may draw it narrower than we think: blanks first, and nothing follows unplaced. */
  private void odd(int atColumn, String glyph) throws IOException {
    write();
    if (Cells.clusterWidth(glyph) == 2) {
      terminal.putString("  ");
      terminal.setCursorPosition(atColumn, row);
    }
    terminal.putString(glyph);
    column = NOWHERE;
  }

  private void write() throws IOException {
    if (!span.isEmpty()) {
      terminal.putString(span.toString());
      span.setLength(0);
    }
  }

  /** Leaves the terminal's cursor at the caret, hidden if there is none, and sends everything. */
  void finish(Optional<Page.Caret> caret) throws IOException {
    write();
    if (look.isPresent()) {
      terminal.resetColorAndSGR();
    }
    if (caret.isPresent()) {
      terminal.setCursorPosition(caret.get().column(), caret.get().row());
    }
    terminal.setCursorVisible(caret.isPresent());
    terminal.flush();
  }
}
