package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/** Text hanging beside a margin: the margin stands in the first row, blanks below it. */
final class Hanging {
  /** The widest column that still reads like print, in cells. */
  static final int WIDEST = 72;

  private static final String MORE = "\u2026";

  private Hanging() {}

  /** The width of a column in that much room. */
  static int column(int room) {
    return Math.clamp(room, 1, WIDEST);
  }

  /** The rows of a text beside its margin, none wider than the width. */
  static List<Line> lines(Line margin, Line text, int width) {
    List<Line> lines = new ArrayList<>();
    for (Line row : Wrap.lines(text, width - margin.width())) {
      Line line = lines.isEmpty() ? margin.then(row) : row.indent(margin.width());
      lines.add(line.cut(width));
    }
    return lines;
  }

  /** The sign in front of what the cursor is on, or a blank. */
  static Run cursor(boolean here) {
    return here ? new Run("\u203A ", Tone.ACCENT) : Run.plain("  ");
  }

  /** A text cut to a width, with a sign where words are missing. */
  static String brief(String text, int width) {
    return Cells.width(text) <= width
        ? text
        : Cells.cut(text, Math.max(0, width - 1)).stripTrailing() + MORE;
  }
}
