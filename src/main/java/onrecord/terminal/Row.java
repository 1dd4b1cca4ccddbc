package onrecord.terminal;

import com.googlecode.lanterna.TextColor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Run;

/**
 * One row of the screen, cell by cell: a grapheme cluster and its look. The second cell of a wide
 * cluster holds the empty text.
 */
final class Row {
  private static final String BLANK = " ";
  private static final char FIRST_MARK = 0x300;
  private static final Look BARE = new Look(TextColor.ANSI.DEFAULT, Set.of());

  private final String[] glyphs;
  private final Look[] looks;
  private boolean odd;

  private Row(int columns) {
    glyphs = new String[columns];
    looks = new Look[columns];
    Arrays.fill(glyphs, BLANK);
    Arrays.fill(looks, BARE);
  }

  static Row of(Line line, int columns, Palette palette) {
    Row row = new Row(columns);
    int column = 0;
    for (Run run : line.runs()) {
      Look look = palette.look(run.tone());
      column =
          isLatin(run.text())
              ? row.put(run.text(), look, column)
              : row.put(Cells.clusters(run.text()), look, column);
    }
    return row;
  }

  /** Most texts: one cell a character, and no need to look closer. */
  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }

  private int put(String latin, Look look, int from) {
    int end = Math.min(glyphs.length, from + latin.length());
    for (int column = from; column < end; column++) {
      set(column, String.valueOf(latin.charAt(column - from)), look);
    }
    return end;
  }

  private int put(List<String> clusters, Look look, int from) {
    int column = from;
    for (String cluster : clusters) {
      int width = Cells.clusterWidth(cluster);
      odd |= width != 1 || cluster.length() > 1;
      if (width == 0) {
        join(cluster, column);
      } else if (column + width <= glyphs.length) {
        set(column, cluster, look);
        if (width == 2) {
          set(column + 1, "", look);
        }
        column += width;
      }
    }
    return column;
  }

  private void join(String mark, int column) {
    if (column > 0 && !glyphs[column - 1].isEmpty()) {
      glyphs[column - 1] += mark;
    }
  }

  private void set(int column, String glyph, Look look) {
    boolean unseen = glyph.equals(BLANK) && !look.showsOnBlanks();
    glyphs[column] = glyph;
    looks[column] = unseen ? BARE : look;
  }

  int columns() {
    return glyphs.length;
  }

  String glyph(int column) {
    return glyphs[column];
  }

  Look look(int column) {
    return looks[column];
  }

  /** Whether terminals may disagree on how wide a part of it is. */
  boolean odd() {
    return odd;
  }

  boolean sameAt(int column, Row other) {
    return glyphs[column].equals(other.glyphs[column]) && looks[column].equals(other.looks[column]);
  }
}
