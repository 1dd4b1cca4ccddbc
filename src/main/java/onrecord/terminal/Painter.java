package onrecord.terminal;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onrecord.page.Line;
import onrecord.page.Page;

/**
 * Draws pages: only what differs from the last one is sent, in one go. A row with characters on
 * whose width terminals disagree is sent whole, each such character to a place of its own.
 */
public final class Painter {
  private final Palette palette;
  private Optional<Terminal> drawnOn = Optional.empty();
  private Optional<Page> drawn = Optional.empty();

  public Painter(Palette palette) {
    this.palette = palette;
  }

  /** Takes nothing for drawn: the next page is sent whole. */
  public void forget() {
    drawn = Optional.empty();
  }

  /** Makes the terminal show the page. */
  public void paint(Terminal terminal, Page page) throws IOException {
    boolean known = drawnOn.filter(t -> t.equals(terminal)).isPresent();
    Optional<Page> before = drawn.filter(old -> known && old.size().equals(page.size()));
    if (before.filter(page::equals).isPresent()) {
      return;
    }
    forget();
    Pen pen = new Pen(terminal);
    if (before.isEmpty()) {
      pen.wipe();
    }
    for (int row = 0; row < page.size().rows(); row++) {
      paint(pen, row, before, page);
    }
    pen.finish(page.caret());
    drawnOn = Optional.of(terminal);
    drawn = Optional.of(page);
  }

  private void paint(Pen pen, int row, Optional<Page> before, Page page) throws IOException {
    Line old = before.map(p -> line(p, row)).orElse(Line.EMPTY);
    Line now = line(page, row);
    boolean differs = before.isEmpty() ? !now.runs().isEmpty() : !now.equals(old);
    if (differs) {
      int columns = page.size().columns();
      change(pen, row, Row.of(old, columns, palette), Row.of(now, columns, palette));
    }
  }

  private static void change(Pen pen, int row, Row old, Row now) throws IOException {
    boolean whole = old.odd() || now.odd();
    for (int column = 0; column < now.columns(); column++) {
      if (whole || !now.sameAt(column, old)) {
        pen.put(column, row, now.glyph(column), now.look(column));
      }
    }
  }

  private static Line line(Page page, int row) {
    List<Line> lines = page.lines();
    return row < lines.size() ? lines.get(row) : Line.EMPTY;
  }
}
