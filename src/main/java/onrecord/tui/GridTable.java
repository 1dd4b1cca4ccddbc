package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.bank.AnswerText;
import onrecord.bank.Option;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.page.Window;
import onrecord.page.Wrap;

/**
 * A grid drawn in a given width: long values are wrapped inside their cells, and columns for which
 * there is no room are scrolled, which a line above says. The values to choose from stand below the
 * table, or below the row under the cursor where the table is too high to be seen with them; where
 * even that is too high, every row takes one line.
 */
final class GridTable {
  private static final int INDENT = 2;
  private static final int LEAST_CELL = 5;
  private static final int WIDEST_WORD = 12;
  private static final int WIDEST_CELL = 24;

  /** A table up to this height is seen as a whole on 24 rows. */
  static final int HIGHEST = 13;

  private static final String BETWEEN = "   ";

  private final GridEntry entry;
  private final int width;
  private final int room;
  private final int label;
  private final int cell;
  private final Window columns;

  /** With the number of rows that are on the screen at once. */
  GridTable(GridEntry entry, int width, int room) {
    this.entry = entry;
    this.width = Math.max(1, width);
    this.room = room;
    List<Option> heads = entry.prompt().columns();
    List<Option> inCells = Stream.concat(heads.stream(), entry.prompt().values().stream()).toList();
    int word = Math.max(longestWord(heads), 1 + longestWord(entry.prompt().values()));
    int least = 1 + Math.clamp(word, LEAST_CELL, WIDEST_WORD);
    label = labels(this.width - INDENT - least * heads.size());
    int left = Math.max(1, this.width - INDENT - label);
    int fit = Math.clamp(left / least, 1, Math.max(1, heads.size()));
    cell = Math.min(left / fit, Math.clamp(2 + widest(inCells), least, WIDEST_CELL));
    columns = new Window(0, fit, heads.size()).showing(entry.column(), entry.column());
  }

  /** The width of the rows' labels: what the cells leave, a third of the screen at most. */
  private int labels(int left) {
    List<Option> rows = entry.prompt().rows();
    int least = 1 + Math.min(longestWord(rows), width / 4);
    return Math.clamp(left, least, Math.max(least, Math.min(1 + widest(rows), width / 3)));
  }

  private static int longestWord(List<Option> options) {
    return options.stream()
        .flatMap(option -> Stream.of(option.text().split("\\s+")))
        .mapToInt(Cells::width)
        .max()
        .orElse(1);
  }

  private static int widest(List<Option> options) {
    return options.stream().mapToInt(o -> Cells.width(o.text())).max().orElse(1);
  }

  Block block() {
    Block under = block(entry.prompt().rows().size() - 1);
    if (under.lines().size() <= Math.min(HIGHEST, room)) {
      return under;
    }
    Block below = block(entry.row());
    boolean seen = below.head() + below.to() - below.from() < room;
    return seen ? below : brief();
  }

  /** The table with the list of values below one of its rows. */
  private Block block(int listed) {
    List<Line> lines = new ArrayList<>(scrolled());
    lines.addAll(row(Line.EMPTY, heads()));
    int head = lines.size();
    int from = 0;
    int to = 0;
    int above = 0;
    for (int row = 0; row < entry.prompt().rows().size(); row++) {
      List<Line> drawn = row(row);
      boolean parted = row > 0 && Math.max(above, drawn.size()) > 1;
      lines.addAll(parted ? List.of(Line.EMPTY) : List.of());
      from = row == entry.row() ? lines.size() : from;
      lines.addAll(drawn);
      lines.addAll(row == listed ? parted(values()) : List.of());
      to = row == listed ? lines.size() - 1 : to;
      above = row == listed ? 2 : drawn.size();
    }
    return fitting(lines, from, to, head);
  }

  /** The table with one line to a row, and right below the row under the cursor the values. */
  private Block brief() {
    Line columnsShown = Line.quiet(counted());
    List<Line> lines = new ArrayList<>(row(columnsShown, heads()));
    int head = lines.size();
    int from = head + entry.row();
    for (int row = 0; row < entry.prompt().rows().size(); row++) {
      List<Line> drawn = row(row);
      lines.add(drawn.size() > 1 ? cutShort(row) : drawn.getFirst());
      lines.addAll(row == entry.row() ? values() : List.of());
    }
    return fitting(lines, from, from + values().size(), head);
  }

  private Line cutShort(int row) {
    Option text = entry.prompt().rows().get(row);
    Tone tone = row == entry.row() ? Tone.STRONG : Tone.PLAIN;
    Line label = Line.of(Hanging.brief(text.text(), this.label - 1), tone);
    return row(label, cells(row, true)).getFirst();
  }

  private Block fitting(List<Line> lines, int from, int to, int head) {
    List<Line> fitting = lines.stream().map(line -> line.cut(width)).toList();
    return new Block(fitting, Optional.empty(), from, to).under(head);
  }

  private static List<Line> parted(List<Line> lines) {
    return Stream.concat(Stream.of(Line.EMPTY), lines.stream()).toList();
  }

  private List<Line> scrolled() {
    String shown = counted();
    return shown.isEmpty()
        ? List.of()
        : Hanging.lines(
            Line.EMPTY.pad(INDENT), Line.quiet(shown + "; Left and Right show the others."), width);
  }

  /** Which columns are shown; empty where all are. */
  private String counted() {
    int last = Math.min(columns.total(), columns.top() + columns.height());
    return columns.moreAbove() || columns.moreBelow()
        ? "Columns " + (columns.top() + 1) + " to " + last + " of " + columns.total()
        : "";
  }

  private List<List<Line>> heads() {
    return columns.of(entry.prompt().columns()).stream()
        .map(o -> Wrap.lines(Line.of(o.text(), Tone.STRONG), cell - 1))
        .map(head -> head.stream().map(line -> line.indent(1)).toList())
        .toList();
  }

  private List<Line> row(int row) {
    Tone tone = row == entry.row() ? Tone.STRONG : Tone.PLAIN;
    Line text = Line.of(entry.prompt().rows().get(row).text(), tone);
    return row(text, cells(row, false));
  }

  private List<List<Line>> cells(int row, boolean brief) {
    int end = Math.min(columns.total(), columns.top() + columns.height());
    return IntStream.range(columns.top(), end).mapToObj(c -> cell(row, c, brief)).toList();
  }

  /** A row as high as its highest cell. */
  private List<Line> row(Line text, List<List<Line>> cells) {
    List<Line> labels = Wrap.lines(text, label - 1);
    int high =
        Stream.concat(Stream.of(labels), cells.stream()).mapToInt(List::size).max().orElse(1);
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < high; at++) {
      Line line = at(labels, at).pad(label).indent(INDENT).pad(INDENT + label);
      for (List<Line> part : cells) {
        line = line.then(at(part, at).pad(cell));
      }
      lines.add(line);
    }
    return lines;
  }

  private static Line at(List<Line> lines, int index) {
    return index < lines.size() ? lines.get(index) : Line.EMPTY;
  }

  private List<Line> cell(int row, int column, boolean brief) {
    boolean here = row == entry.row() && column == entry.column();
    String value = Labels.text(entry.prompt().values(), entry.value(row, column));
    Tone tone = here ? Tone.CHOSEN : value.isEmpty() ? Tone.QUIET : Tone.PLAIN;
    Run sign = here ? new Run("\u203A", Tone.ACCENT) : Run.plain(" ");
    String text = value.isEmpty() ? "_" : brief ? Hanging.brief(value, cell - 2) : value;
    return Hanging.lines(Line.of(sign), Line.of(text, tone), Math.max(2, cell - 1));
  }

  /** What can be put into the cell under the cursor, several values to a line. */
  private List<Line> values() {
    List<Line> lines = new ArrayList<>(caption());
    Line line = Line.EMPTY;
    for (int i = 0; i < entry.prompt().values().size(); i++) {
      Line value = value(i);
      boolean full = INDENT + line.width() + BETWEEN.length() + value.width() > width;
      if (full && line.width() > 0) {
        lines.add(line.indent(INDENT));
        line = Line.EMPTY;
      }
      line = line.width() == 0 ? value : line.then(Run.plain(BETWEEN)).then(value);
    }
    lines.add(line.indent(INDENT));
    return lines;
  }

  private List<Line> caption() {
    if (entry.prompt().cells().isEmpty()) {
      return List.of();
    }
    String row = entry.prompt().rows().get(entry.row()).text();
    String column = entry.prompt().columns().get(entry.column()).text();
    return Hanging.lines(Line.EMPTY.pad(INDENT), Line.of(row + ", " + column, Tone.QUIET), width);
  }

  private Line value(int index) {
    Option option = entry.prompt().values().get(index);
    boolean here = option.id().equals(entry.value(entry.row(), entry.column()));
    String text =
        option.id().equals(Option.NONE) ? option.text() + " (not reported)" : option.text();
    return Line.of(
        Run.strong(AnswerText.letter(index)),
        Run.plain(here ? "\u2022" : " "),
        new Run(
            Hanging.brief(text, Math.max(1, width - INDENT - 2)), here ? Tone.CHOSEN : Tone.PLAIN));
  }
}
