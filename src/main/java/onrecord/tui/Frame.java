package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/**
 * The frame all screens share: where am I at the top, a rule, the body, and at the bottom what is
 * said and which keys there are.
 */
final class Frame {
  /** Rows that the frame itself takes: title, rule, said line, keys. */
  static final int ROWS = 4;

  private static final int MOST_KEYS = 7;
  private static final String GAP = "   ";

  private final Size size;
  private final Line title;
  private final List<Binding> bindings;
  private String said = "";
  private boolean typing;
  private Optional<Page.Caret> caret = Optional.empty();

  private Frame(Size size, Line title, List<Binding> bindings) {
    this.size = size;
    this.title = title;
    this.bindings = bindings;
  }

  /** A frame whose top line has a place on the left and a state on the right. */
  static Frame of(Size size, String where, Line state, List<Binding> bindings) {
    Line right = state.then(Run.plain(" "));
    String place = Texts.shortened(where, size.columns() - right.width() - 2);
    Line left = Line.of(Run.plain(" "), Run.strong(place));
    return new Frame(size, Line.ends(left, right, size.columns()), bindings);
  }

  /** With a line said to the learner. */
  Frame saying(String line) {
    said = line;
    return this;
  }

  /** With printable keys being text, so that help has another key. */
  Frame typing(boolean text) {
    typing = text;
    return this;
  }

  /** With the caret at a cell of the body. */
  Frame caret(Optional<Page.Caret> inBody) {
    caret = inBody.map(c -> new Page.Caret(c.column(), c.row() + 2));
    return this;
  }

  /** Number of rows there are for the body. */
  static int bodyRows(Size size) {
    return Math.max(1, size.rows() - ROWS);
  }

  /** Number of rows that what is said leaves to the body. */
  int rows() {
    return bodyRows(size) + 1 - said().size();
  }

  /** The page with that body, cut or filled to its rows. */
  Page page(List<Line> body) {
    List<Line> lines = new ArrayList<>();
    lines.add(title);
    lines.add(Line.rule(size.columns()));
    List<Line> words = said();
    int rows = rows();
    for (int row = 0; row < rows; row++) {
      lines.add(row < body.size() ? body.get(row) : Line.EMPTY);
    }
    lines.addAll(words);
    lines.add(footer());
    return Page.fitted(size, lines, caret);
  }

  /** What is said, one row at least; a long sentence takes rows of the body. */
  private List<Line> said() {
    List<Line> words =
        Wrap.lines(Line.of(said, Tone.ACCENT), Math.max(1, size.columns() - 2)).stream()
            .limit(Math.max(1, bodyRows(size) / 2))
            .map(line -> line.indent(1))
            .toList();
    return words.isEmpty() ? List.of(Line.EMPTY) : words;
  }

  /** The likely keys first; the ways out, to the report and to the keys always have room. */
  private Line footer() {
    List<Binding> labelled = bindings.stream().filter(b -> !b.label().isEmpty()).toList();
    Line end = named(labelled, Stroke.Key.ESCAPE);
    end = labelled.isEmpty() ? end : end.then(help());
    Line report = named(labelled, Stroke.Key.TAB);
    Line line = Line.EMPTY;
    int keys = 2;
    for (Binding binding : labelled) {
      report = binding.stroke().is(Stroke.Key.TAB) ? Line.EMPTY : report;
      Line more = line.then(key(binding, line.runs().isEmpty() ? " " : gap()));
      int width = more.width() + report.width() + end.width();
      boolean fits = width <= size.columns() && keys < MOST_KEYS;
      if (fits && !binding.stroke().is(Stroke.Key.ESCAPE)) {
        line = more;
        keys++;
      }
    }
    return line.then(end);
  }

  private Line named(List<Binding> labelled, Stroke.Key key) {
    return labelled.stream()
        .filter(binding -> binding.stroke().is(key))
        .map(binding -> key(binding, gap()))
        .reduce(Line.EMPTY, Line::then);
  }

  private Line help() {
    String key = typing ? "F1" : "?";
    return Line.of(Run.plain(gap()), new Run(key, Tone.STRONG), Run.quiet(" keys"));
  }

  /** Keys stand closer on a narrow screen, so that more of them have room. */
  private String gap() {
    return size.columns() < 80 ? GAP.substring(1) : GAP;
  }

  private static Line key(Binding binding, String before) {
    Tone tone = binding.disabled().isEmpty() ? Tone.STRONG : Tone.QUIET;
    return Line.of(
        Run.plain(before), new Run(binding.keys(), tone), Run.quiet(" " + binding.label()));
  }
}
