package onrecord.tui;

import java.util.List;
import java.util.Optional;
import onrecord.page.Line;
import onrecord.page.Page;

/**
 * Part of a screen that may be longer than its room.
 *
 * @param caret where typing goes on, counted from the block's own first row and column
 * @param from first row that must be visible, 0-based
 * @param to last row that must be visible
 */
public record Block(List<Line> lines, Optional<Page.Caret> caret, int from, int to) {
  public Block {
    lines = List.copyOf(lines);
  }

  public static Block of(List<Line> lines) {
    return new Block(lines, Optional.empty(), 0, 0);
  }
}
