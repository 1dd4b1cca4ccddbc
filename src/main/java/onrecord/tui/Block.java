package onrecord.tui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param head how many rows at its start stay in view while the others scroll
 */
public record Block(
    List<Line> lines, Optional<Page.Caret> caret, int from, int to, List<Rows> around, int head) {
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

  public Block(List<Line> lines, Optional<Page.Caret> caret, int from, int to, List<Rows> around) {
    this(lines, caret, from, to, around, 0);
  }

  public Block(List<Line> lines, Optional<Page.Caret> caret, int from, int to) {
    this(lines, caret, from, to, List.of());
  }

  /** The same with so many rows at its start that stay in view. */
  Block under(int rows) {
    return new Block(lines, caret, from, to, around, rows);
  }

  public static Block of(List<Line> lines) {
    return new Block(lines, Optional.empty(), 0, 0);
  }

  /** The rows below the head that are on the screen where there is room for that many in all. */
  Window window(int room) {
    int pinned = pinned(room);
    Window window = new Window(0, room - pinned, lines.size() - pinned);
    for (Rows rows : around) {
      window = window.showing(rows.from() - pinned, rows.to() - pinned);
    }
    return window.showing(from - pinned, to - pinned);
  }

  /** The head and what the window shows below it. */
  List<Line> shown(Window window) {
    int pinned = lines.size() - window.total();
    return Stream.concat(
            lines.stream().limit(pinned), window.of(lines.subList(pinned, lines.size())).stream())
        .toList();
  }

  /** A head that would take more than half of the room scrolls with the rest. */
  private int pinned(int room) {
    return 2 * head <= room ? head : 0;
  }
}
