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
 * there is no room are scrolled, which a line above says.
 */
final class GridTable {
  private static final int INDENT = 2;
  private static final int LEAST_CELL = 8;
  private static final int WIDEST_CELL = 24;
  private static final String BETWEEN = "   ";

  private final GridEntry entry;
  private final int width;
  private final int label;
  private final int cell;
  private final Window columns;

  GridTable(GridEntry entry, int width) {
    this.entry = entry;
    this.width = Math.max(1, width);
    List<Option> heads = entry.prompt().columns();
    label = Math.min(widest(entry.prompt().rows()), Math.max(LEAST_CELL, width / 4));
    int room = Math.max(1, width - INDENT - label);
    int fit = Math.clamp(room / LEAST_CELL, 1, Math.max(1, heads.size()));
    int wanted = 2 + Math.max(widest(heads), widest(entry.prompt().values()));
    cell = Math.min(room / fit, Math.clamp(wanted, LEAST_CELL, WIDEST_CELL));
    columns = new Window(0, fit, heads.size()).showing(entry.column(), entry.column());
  }

  private static int widest(List<Option> options) {
    return options.stream().mapToInt(o -> Cells.width(o.text())).max().orElse(1);
  }

  Block block() {
    List<Line> lines = new ArrayList<>(scrolled());
    lines.addAll(row(Line.EMPTY, heads()));
    int from = 0;
    for (int row = 0; row < entry.prompt().rows().size(); row++) {
      List<Line> drawn = row(row);
      boolean parted = drawn.size() > 1 && row > 0;
      lines.addAll(parted ? List.of(Line.EMPTY) : List.of());
      from = row == entry.row() ? lines.size() : from;
      lines.addAll(drawn);
    }
    lines.add(Line.EMPTY);
    lines.addAll(values());
    List<Line> fitting = lines.stream().map(line -> line.cut(width)).toList();
    return new Block(fitting, Optional.empty(), from, fitting.size() - 1);
  }

  private List<Line> scrolled() {
    if (!columns.moreAbove() && !columns.moreBelow()) {
      return List.of();
    }
    int last = Math.min(columns.total(), columns.top() + columns.height());
    String shown = "Columns " + (columns.top() + 1) + " to " + last + " of " + columns.total();
    return Hanging.lines(
        Line.EMPTY.pad(INDENT), Line.quiet(shown + "; Left and Right show the others."), width);
  }

  private List<List<Line>> heads() {
    return columns.of(entry.prompt().columns()).stream()
        .map(o -> Wrap.lines(Line.of(o.text(), Tone.STRONG), cell - 2))
        .map(head -> head.stream().map(line -> line.indent(1)).toList())
        .toList();
  }

  private List<Line> row(int row) {
    Tone tone = row == entry.row() ? Tone.STRONG : Tone.PLAIN;
    Line text = Line.of(entry.prompt().rows().get(row).text(), tone);
    int end = Math.min(columns.total(), columns.top() + columns.height());
    return row(text, IntStream.range(columns.top(), end).mapToObj(c -> cell(row, c)).toList());
  }

  /** A row as high as its highest cell. */
  private List<Line> row(Line text, List<List<Line>> cells) {
    List<Line> labels = Wrap.lines(text, label);
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

  private List<Line> cell(int row, int column) {
    boolean here = row == entry.row() && column == entry.column();
    String value = Labels.text(entry.prompt().values(), entry.value(row, column));
    Tone tone = here ? Tone.CHOSEN : value.isEmpty() ? Tone.QUIET : Tone.PLAIN;
    Run sign = here ? new Run("\u203A", Tone.ACCENT) : Run.plain(" ");
    Line text = Line.of(value.isEmpty() ? "_" : value, tone);
    return Hanging.lines(Line.of(sign), text, Math.max(2, cell - 1));
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
