package onrecord.tui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.corpus.CleanText;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Run;

/**
 * One line being typed. Every step is a whole grapheme, so that no flag and no accented letter is
 * ever parted.
 *
 * @param text without control characters
 * @param caret where typing goes on, in graphemes from the start
 */
record TypedLine(String text, int caret) {
  /** How many code points there is room for. */
  static final int MOST = 500;

  static final TypedLine EMPTY = new TypedLine("", 0);

  private static final String MORE = "\u2026";

  TypedLine {
    caret = Math.clamp(caret, 0, Cells.clusters(text).size());
  }

  /**
   * The line as it is drawn.
   *
   * @param caret the caret's column, 0-based
   */
  record Shown(Line line, int caret) {}

  /** A line with the caret behind its text, which is cut where there is no room for it. */
  static TypedLine of(String text) {
    return EMPTY.insert(CleanText.line(text));
  }

  /** The line after a key; empty if the key means nothing in a line. */
  Optional<TypedLine> on(Stroke key) {
    if (key.ctrl()) {
      return key.text().equals("u") ? Optional.of(EMPTY) : Optional.empty();
    }
    return switch (key.key()) {
      case TEXT -> Optional.of(insert(key.text()));
      case LEFT -> Optional.of(new TypedLine(text, caret - 1));
      case RIGHT -> Optional.of(new TypedLine(text, caret + 1));
      case HOME -> Optional.of(new TypedLine(text, 0));
      case END -> Optional.of(new TypedLine(text, Integer.MAX_VALUE));
      case BACKSPACE -> Optional.of(without(caret - 1));
      case DELETE -> Optional.of(without(caret));
      default -> Optional.empty();
    };
  }

  private TypedLine insert(String typed) {
    String clean = CleanText.block(typed).replace('\n', ' ');
    int room = MOST - text.codePointCount(0, text.length());
    if (clean.codePointCount(0, clean.length()) > room) {
      return text.isEmpty() ? insert(clean.substring(0, clean.offsetByCodePoints(0, room))) : this;
    }
    String before = joined(0, caret) + clean;
    String after = joined(caret, Integer.MAX_VALUE);
    return new TypedLine(before + after, graphemesCovering(before + after, before.length()));
  }

  /** How many graphemes it takes to reach an offset; a mark typed late joins the one before it. */
  private static int graphemesCovering(String text, int offset) {
    int count = 0;
    int reached = 0;
    for (String cluster : Cells.clusters(text)) {
      if (reached >= offset) {
        break;
      }
      reached += cluster.length();
      count++;
    }
    return count;
  }

  private TypedLine without(int index) {
    boolean outside = index < 0 || index >= Cells.clusters(text).size();
    return outside
        ? this
        : new TypedLine(joined(0, index) + joined(index + 1, Integer.MAX_VALUE), index);
  }

  private String joined(int from, int to) {
    return Cells.clusters(text).stream()
        .skip(from)
        .limit(Math.max(0, to - from))
        .collect(Collectors.joining());
  }

  /** The line in a field of that many cells, scrolled so that the caret is inside. */
  Shown shown(int width) {
    int wide = Cells.width(text);
    return wide < width
        ? new Shown(filled(text, width), Cells.width(joined(0, caret)))
        : scrolled(width);
  }

  private Shown scrolled(int width) {
    List<String> clusters = Cells.clusters(text);
    int room = width - 2;
    int from = firstShown(clusters, room);
    String lead = from > 0 ? MORE : "";
    String rest = joined(from, Integer.MAX_VALUE);
    String kept = Cells.cut(rest, Math.max(0, room));
    Line line = Line.of(Run.quiet(lead), Run.plain(kept));
    Line whole = kept.equals(rest) ? line : line.then(Run.quiet(MORE));
    int column = Cells.width(lead) + Cells.width(joined(from, caret));
    return new Shown(whole.then(fill(width - whole.width())).cut(width), column);
  }

  private int firstShown(List<String> clusters, int room) {
    int from = caret;
    int used = 1;
    while (from > 0 && used + Cells.clusterWidth(clusters.get(from - 1)) <= room) {
      from--;
      used += Cells.clusterWidth(clusters.get(from));
    }
    return from;
  }

  private static Line filled(String text, int width) {
    return Line.plain(text).then(fill(width - Cells.width(text)));
  }

  private static Run fill(int cells) {
    return Run.quiet("_".repeat(Math.max(0, cells)));
  }
}
