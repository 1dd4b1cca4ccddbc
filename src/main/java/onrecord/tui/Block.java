package onrecord.tui;

import java.util.List;
import java.util.Optional;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Window;

/**
 * Part of a screen that may be longer than its room.
 *
 * @param caret where typing goes on, counted from the block's own first row and column
 * @param from first row that must be visible, 0-based
 * @param to last row that must be visible
 * @param around what is to be seen with it as far as there is room, the nearest last
 */
public record Block(
    List<Line> lines, Optional<Page.Caret> caret, int from, int to, List<Rows> around) {
  public Block {
    lines = List.copyOf(lines);
    around = List.copyOf(around);
  }

  /**
   * Rows that belong together.
   *
   * @param from the first, 0-based
   * @param to the last
   */
  public record Rows(int from, int to) {}

  public Block(List<Line> lines, Optional<Page.Caret> caret, int from, int to) {
    this(lines, caret, from, to, List.of());
  }

  public static Block of(List<Line> lines) {
    return new Block(lines, Optional.empty(), 0, 0);
  }

  /** The rows that are on the screen where there is room for that many. */
  Window window(int room) {
    Window window = new Window(0, room, lines.size());
    for (Rows rows : around) {
      window = window.showing(rows.from(), rows.to());
    }
    return window.showing(from, to);
  }
}
