package onrecord.tui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.AnswerWords;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.Layer;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.bank.Solution;
import onrecord.corpus.Label;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.page.Window;
import onrecord.page.Wrap;
import onrecord.records.Draft;
import onrecord.study.Session;

/**
 * Draws a question: alone below 100 columns, where Tab turns to the report under the stem; beside
 * the report from 100 columns on, and beside two where a question compares and both have room.
 */
final class AskingView {
  private static final int SIDE_BY_SIDE = 100;
  private static final int INDENT = 3;
  private static final int WIDE = 96;
  private static final int WIDEST = 150;

  /** What is asked after an answer, in a sentence. */
  static final String HOW_SURE = "How sure? 1 a guess, 2 fairly, 3 certain.";

  private static final Line SURE =
      Line.of(
          new Run(" How sure?", Tone.ACCENT),
          Run.strong("   1"),
          Run.plain(" a guess"),
          Run.strong("   2"),
          Run.plain(" fairly"),
          Run.strong("   3"),
          Run.plain(" certain"));

  private AskingView() {}

  static Page page(Asking asking, Size size) {
    Frame frame =
        Frame.of(
                size,
                where(asking.session(), asking.question(), room(size, progress(asking))),
                progress(asking),
                asking.bindings(size))
            .typing(asking.typing())
            .saying(said(asking, size));
    return wide(asking, size) ? beside(asking, size, frame) : alone(asking, size, frame);
  }

  private static String said(Asking asking, Size size) {
    String search = asking.reading() ? asking.desk().reports().reader().searchLine() : "";
    if (!search.isEmpty()) {
      return search;
    }
    int width = wide(asking, size) ? leftWidth(asking, size) : size.columns();
    boolean sure = asking.way().stage() == Draft.Stage.CERTAINTY;
    if (asking.said().isEmpty() && asking.asks() && isNew(asking)) {
      return cramped(asking, width, Frame.bodyRows(size)) ? asking.entry().briefly() : "";
    }
    return sure && cramped(asking, width, Frame.bodyRows(size)) && !asking.said().equals(HOW_SURE)
        ? (asking.said() + " " + HOW_SURE).strip()
        : asking.said();
  }

  /** Whether the entry takes the rows of what else would stand under it. */
  private static boolean cramped(Asking asking, int width, int rows) {
    int entry = asking.entry().view(entryWidth(asking, width)).lines().size();
    return top(asking, width).size() + entry + end(asking, width).size() > rows;
  }

  private static boolean wide(Asking asking, Size size) {
    return size.columns() >= SIDE_BY_SIDE && !asking.entry().alone();
  }

  /** The width in which the entry is drawn. */
  static int entryWidth(Asking asking, Size size) {
    int columns = wide(asking, size) ? leftWidth(asking, size) : size.columns();
    return entryWidth(asking, columns);
  }

  private static int entryWidth(Asking asking, int columns) {
    return Math.min(columns - 2 * INDENT, asking.entry().alone() ? WIDEST : WIDE);
  }

  /** Cells of the top line that a state on its right leaves to the place on its left. */
  static int room(Size size, Line state) {
    return size.columns() - state.width() - 3;
  }

  /**
   * Unit and report, {@code Kherson > Report C, 11 November 2022}; the report alone where the room
   * does not take both.
   */
  static String where(Session session, Question question, int room) {
    List<String> articles = question.labels().articles();
    String title = session.bank().about().title();
    if (articles.size() != 1 || session.bank().articles().size() == 1) {
      return title;
    }
    return session
        .bank()
        .article(articles.getFirst())
        .map(article -> fitted(shortened(title) + " > ", Label.dated(article), room))
        .orElse(title);
  }

  private static String fitted(String unit, String report, int room) {
    return Cells.width(unit + report) <= room ? unit + report : report;
  }

  private static String shortened(String title) {
    int comma = title.indexOf(',');
    return comma > 0 ? title.substring(0, comma) : title;
  }

  private static Line progress(Asking asking) {
    return progress(asking.session(), asking.session().position(asking.question()));
  }

  /**
   * {@code 4 of 10 + + ~ ? . .}: one sign for each question of the round; no number for a question
   * that was taken out of its unit.
   */
  static Line progress(Session session, int current) {
    List<Question> questions = session.questions();
    String number = current < 0 ? "-" : String.valueOf(current + 1);
    Map<String, Run> signs = new HashMap<>();
    session.answered().forEach(a -> signs.putIfAbsent(a.question().id(), Signs.of(a)));
    List<Run> runs = new ArrayList<>(List.of(Run.plain(number + " of " + questions.size() + " ")));
    for (int i = 0; i < questions.size(); i++) {
      Run open = i == current ? new Run("?", Tone.ACCENT) : Run.quiet(".");
      runs.add(Run.plain(" "));
      runs.add(signs.getOrDefault(questions.get(i).id(), open));
    }
    return new Line(runs);
  }

  private static Page alone(Asking asking, Size size, Frame frame) {
    if (!asking.reading()) {
      return question(asking, size.columns(), frame.rows(), frame);
    }
    List<Line> body = new ArrayList<>(stem(asking, size.columns()));
    body.add(rule(asking.desk().reports().reader(), size.columns()));
    body.addAll(asking.desk().reports().view(reportPane(asking, size)));
    return frame.page(body);
  }

  /** The rule over a report, with its name once its head has gone from the screen. */
  private static Line rule(Reader reader, int columns) {
    String name = reader.top() == 0 ? "" : " " + Label.dated(reader.article()) + " ";
    String dash = "\u2500";
    return name.isEmpty()
        ? Line.rule(columns)
        : Line.quiet(dash.repeat(4)).then(Run.quiet(name)).then(Line.rule(columns)).cut(columns);
  }

  private static Page question(Asking asking, int width, int rows, Frame frame) {
    List<Line> top = top(asking, width);
    boolean cramped = cramped(asking, width, rows);
    List<Line> end = cramped ? List.of() : end(asking, width);
    int room = Math.max(1, rows - top.size() - end.size() - (cramped ? 1 : 0));
    Block block = asking.entry().view(entryWidth(asking, width), room);
    Window window = block.window(room);
    List<Line> body = new ArrayList<>(top);
    block.shown(window).forEach(line -> body.add(line.indent(INDENT)));
    if (window.moreAbove() || window.moreBelow()) {
      body.add(Line.quiet("   ... more " + (window.moreBelow() ? "below" : "above")));
    }
    while (body.size() < rows - end.size()) {
      body.add(Line.EMPTY);
    }
    body.addAll(end);
    boolean shown = asking.asks();
    return frame
        .caret(
            block
                .caret()
                .filter(c -> shown && c.row() >= window.top() && c.row() < window.top() + room)
                .map(c -> new Page.Caret(c.column() + INDENT, c.row() - window.top() + top.size())))
        .page(body);
  }

  private static List<Line> top(Asking asking, int width) {
    List<Line> lines = new ArrayList<>();
    Line title = Line.of(" " + asking.shown().kind().title(), Tone.STRONG);
    String skill = asking.question().skill().map(Skill::word).orElse("");
    lines.add(Line.ends(title, Line.quiet(skill + " "), Math.min(width, 90)));
    lines.add(Line.EMPTY);
    lines.addAll(stem(asking, width));
    lines.addAll(given(asking, width));
    for (String hint : asking.hints()) {
      Line line = Line.of(Run.strong("Hint "), Run.plain(hint));
      Wrap.lines(line, Math.min(ReportText.COLUMN + 4, width - 2 * INDENT))
          .forEach(l -> lines.add(l.indent(INDENT)));
    }
    lines.add(Line.EMPTY);
    return lines;
  }

  /** The answer that is to be proved, as far as two rows hold it. */
  private static List<Line> given(Asking asking, int width) {
    int column = Math.min(ReportText.COLUMN + 4, width - 2 * INDENT);
    return yours(asking).stream()
        .flatMap(answer -> Wrap.lines(Texts.shortened(answer, 2 * column - 20), column).stream())
        .limit(2)
        .map(line -> line.indent(INDENT))
        .toList();
  }

  private static Optional<String> yours(Asking asking) {
    return asking
        .way()
        .given()
        .filter(given -> asking.way().stage() == Draft.Stage.PROOF)
        .map(given -> "Your answer: " + AnswerWords.of(asking.question().prompt(), given.answer()));
  }

  private static List<Line> stem(Asking asking, int width) {
    return Wrap.lines(asking.shown().stem(), Math.min(ReportText.COLUMN + 4, width - 2 * INDENT))
        .stream()
        .map(line -> line.indent(INDENT))
        .toList();
  }

  /** How the kind is answered, the first time it appears. */
  private static List<Line> end(Asking asking, int width) {
    if (asking.way().stage() == Draft.Stage.CERTAINTY) {
      return List.of(Line.EMPTY, SURE);
    }
    if (asking.way().stage() == Draft.Stage.RUBRIC) {
      return passage(asking, width);
    }
    if (!isNew(asking)) {
      return List.of();
    }
    String how = "New here: " + asking.entry().how();
    List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
    Wrap.lines(Line.of(how, Tone.QUIET), width - 2).forEach(l -> lines.add(l.indent(1)));
    return lines;
  }

  private static boolean isNew(Asking asking) {
    return !asking.desk().known().contains(asking.shown().kind());
  }

  /** What the rubric is held against, where there is room for it. */
  private static List<Line> passage(Asking asking, int width) {
    List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
    List<Evidence> evidence =
        asking.question().solution().map(Solution::evidence).orElse(List.of());
    Kind kind = asking.question().kind();
    lines.addAll(EvidencePanel.lines(asking.session().bank(), kind, evidence, width));
    return lines;
  }

  private static Page beside(Asking asking, Size size, Frame frame) {
    int rows = frame.rows();
    int left = leftWidth(asking, size);
    Page question =
        question(
            asking, left, rows, Frame.of(new Size(left, size.rows()), "", Line.EMPTY, List.of()));
    List<Reader> readers = TwoReports.of(asking, size);
    Reader.Pane pane = reportPane(asking, size);
    List<Line> body = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      body.add(question.lines().get(row + 2).cut(left));
    }
    int column = left;
    for (Reader reader : readers) {
      boolean keys = asking.reading() && reader.equals(asking.desk().reports().reader());
      Line bar = Line.of("\u2502", keys ? Tone.ACCENT : Tone.QUIET);
      List<Line> report = new ArrayList<>();
      if (readers.size() > 1) {
        report.add(Line.of("     " + Label.dated(reader.article()), Tone.STRONG));
      }
      report.addAll(reader.view(pane));
      for (int row = 0; row < rows; row++) {
        Line text = row < report.size() ? report.get(row) : Line.EMPTY;
        body.set(row, body.get(row).pad(column).then(bar).then(text.cut(pane.width())));
      }
      column += 1 + pane.width();
    }
    return frame
        .caret(question.caret().map(c -> new Page.Caret(c.column(), c.row() - 2)))
        .page(body);
  }

  private static int leftWidth(Asking asking, Size size) {
    return TwoReports.fit(asking, size)
        ? Math.clamp(size.columns() * 3L / 8, 60, 84)
        : Math.clamp(size.columns() / 2L, 40, 84);
  }

  /** The pane in which a report stands. */
  static Reader.Pane reportPane(Asking asking, Size size) {
    int rows = Frame.bodyRows(size);
    if (wide(asking, size)) {
      int reports = TwoReports.of(asking, size).size();
      int width = (size.columns() - leftWidth(asking, size)) / reports - 1;
      return new Reader.Pane(width, reports > 1 ? rows - 1 : rows);
    }
    return new Reader.Pane(
        size.columns(), Math.max(1, rows - stem(asking, size.columns()).size() - 1));
  }

  static List<String> spoken(Asking asking) {
    if (asking.reading()) {
      List<String> lines =
          new ArrayList<>(ReportText.spoken(asking.desk().reports().reader().article()));
      lines.add("/question goes back to: " + asking.shown().stem());
      return lines;
    }
    List<String> lines = new ArrayList<>();
    int number = asking.session().position(asking.question()) + 1;
    int of = asking.session().questions().size();
    if (!asking.said().isEmpty()) {
      lines.add(asking.said());
    }
    lines.add(
        "Question "
            + number
            + " of "
            + of
            + ". "
            + where(asking.session(), asking.question(), Integer.MAX_VALUE));
    if (asking.way().stage() == Draft.Stage.CERTAINTY) {
      lines.add(HOW_SURE);
      return lines;
    }
    lines.add(heading(asking) + asking.shown().stem());
    yours(asking).ifPresent(lines::add);
    asking.hints().forEach(hint -> lines.add("Hint: " + hint));
    lines.addAll(asking.entry().spoken());
    lines.addAll(after(asking));
    boolean hints = asking.session().round().has(Layer.HINTS);
    boolean hinting = hints && asking.way().stage() == Draft.Stage.ANSWER;
    lines.add(
        "/report for the report, "
            + (hinting ? "/hint for a hint, " : "")
            + "/leave to leave, ? for help.");
    return lines;
  }

  private static List<String> after(Asking asking) {
    if (asking.way().stage() == Draft.Stage.RUBRIC) {
      List<Evidence> evidence =
          asking.question().solution().map(Solution::evidence).orElse(List.of());
      List<String> lines = new ArrayList<>();
      Kind kind = asking.question().kind();
      lines.addAll(EvidencePanel.spoken(asking.session().bank(), kind, evidence));
      lines.add("An empty line hands in what is ticked, or that no point is made.");
      return lines;
    }
    return !isNew(asking) ? List.of() : List.of("New here: " + asking.shown().kind().inLines());
  }

  /** The kind as a sentence of its own before the stem. */
  private static String heading(Asking asking) {
    String title = asking.shown().kind().title();
    return title.endsWith("?") ? title + " " : title + ". ";
  }
}
