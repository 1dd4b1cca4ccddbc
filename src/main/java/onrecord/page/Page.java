package onrecord.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A whole screen: at most as many lines as the size has rows, none wider than its columns.
 *
 * @param caret where typing goes on, if anything is typed
 */
public record Page(Size size, List<Line> lines, Optional<Caret> caret) {
  public Page {
    lines = List.copyOf(lines);
    if (lines.size() > size.rows() || lines.stream().anyMatch(l -> l.width() > size.columns())) {
      throw new IllegalArgumentException("the page is larger than " + size);
    }
    if (caret.isPresent() && !inside(size, caret.get())) {
      throw new IllegalArgumentException("the caret is outside " + size);
    }
  }

  /** A cell; both 0-based. */
  public record Caret(int column, int row) {}

  /** The lines that fit, cut where they do not. */
  public static Page fitted(Size size, List<Line> lines, Optional<Caret> caret) {
    List<Line> kept = lines.stream().limit(size.rows()).map(l -> l.cut(size.columns())).toList();
    return new Page(size, kept, caret.filter(c -> inside(size, c)));
  }

  private static boolean inside(Size size, Caret caret) {
    return caret.column() >= 0
        && caret.row() >= 0
        && caret.column() < size.columns()
        && caret.row() < size.rows();
  }

  /** The text without tones, trailing blanks dropped, one line each. */
  public String text() {
    return lines.stream().map(l -> l.text().stripTrailing()).collect(Collectors.joining("\n"));
  }
}
