package onrecord.page;

import java.util.List;

/**
 * The rows of a longer text that are on the screen.
 *
 * @param top first visible row, 0-based
 * @param height number of rows on the screen, at least 1
 * @param total number of rows of the text
 */
public record Window(int top, int height, int total) {
  public Window {
    height = Math.max(1, height);
    top = Math.clamp(top, 0, Math.max(0, total - height));
  }

  /** The window moved as little as it takes to show rows from..to (inclusive). */
  public Window showing(int from, int to) {
    int up = Math.min(top, from);
    int down = Math.max(up, Math.min(from, to - height + 1));
    return new Window(down, height, total);
  }

  public Window moved(int rows) {
    return new Window(top + rows, height, total);
  }

  /** The visible part of a list of {@code total} items. */
  public <T> List<T> of(List<T> items) {
    return items.subList(Math.min(top, items.size()), Math.min(top + height, items.size()));
  }

  public boolean moreAbove() {
    return top > 0;
  }

  public boolean moreBelow() {
    return top + height < total;
  }

  /** How far one has read, for a status line; empty if everything is visible. */
  public String position() {
    if (!moreAbove() && !moreBelow()) {
      return "";
    }
    return moreBelow() ? (100 * (top + height) / total) + " % read" : "end";
  }
}
