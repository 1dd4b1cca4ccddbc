package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.corpus.Label;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.study.Quarter;

/**
 * A report to be read before its questions are seen, or a second one beside the first.
 *
 * @param reports those to read, one or two
 * @param then the question that follows, and what is to be done when it appears
 * @param number of that question, counted from 1
 */
record ReadFirst(Reports reports, Turn then, int number, String said) implements Screen {
  private static final int SIDE_BY_SIDE = 100;

  /** The same turn, or the reports to read before its question if there are any. */
  static Turn before(Turn turn) {
    return turn.screen() instanceof Asking asking ? before(turn, asking) : turn;
  }

  private static Turn before(Turn turn, Asking asking) {
    int place = asking.session().round().questions().indexOf(asking.question().id());
    return Quarter.before(asking.session().round(), place)
        .map(step -> readers(step, asking.desk().reports().plain()))
        .filter(readers -> !readers.isEmpty())
        .map(r -> Turn.to(new ReadFirst(new Reports(r, 0), turn, number(asking), "")))
        .orElse(turn);
  }

  private static int number(Asking asking) {
    return asking.session().position(asking.question()) + 1;
  }

  private static List<Reader> readers(Quarter.Step step, Reports reports) {
    return Stream.concat(Stream.of(step.article()), step.beside().stream())
        .flatMap(id -> reports.readers().stream().filter(r -> r.article().id().equals(id)))
        .toList();
  }

  private boolean wide(Size size) {
    return reports.readers().size() > 1 && size.columns() >= SIDE_BY_SIDE;
  }

  private Reader.Pane pane(Size size) {
    int width = wide(size) ? (size.columns() - 1) / 2 : size.columns();
    return new Reader.Pane(width, Frame.bodyRows(size));
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) when typing() ->
          Turn.to(with(reports.on(stroke, pane(size)).orElse(reports)));
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.Changed ignored -> before(then.screen().on(msg, size));
      default -> Turn.to(this);
    };
  }

  private ReadFirst with(Reports others) {
    return new ReadFirst(others, then, number, "");
  }

  @Override
  public Page view(Size size) {
    Reader reader = reports.reader();
    String search = reader.searchLine();
    return Frame.of(size, title(), Line.quiet(reader.state(pane(size))), bindings(size))
        .typing(typing())
        .saying(said.isEmpty() ? search : said)
        .page(wide(size) ? beside(size) : reports.view(pane(size)));
  }

  /** Which report it is stands at the other end of the line, beside how far it is read. */
  private String title() {
    return reports.readers().size() > 1
        ? "A second report beside the first"
        : "Read it, the questions come after";
  }

  private List<Line> beside(Size size) {
    Reader.Pane pane = pane(size);
    List<Line> left = reports.readers().getFirst().view(pane);
    List<Line> right = reports.readers().getLast().view(pane);
    List<Line> body = new ArrayList<>();
    for (int row = 0; row < pane.height(); row++) {
      Line first = row < left.size() ? left.get(row) : Line.EMPTY;
      Line second = row < right.size() ? right.get(row) : Line.EMPTY;
      body.add(
          first
              .cut(pane.width())
              .pad(pane.width())
              .then(Line.of("\u2502", Tone.QUIET))
              .then(second));
    }
    return body;
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(said.isEmpty() ? List.of() : List.of(said));
    lines.add(Label.of(reports.reader().article()) + ". " + title() + ".");
    lines.addAll(ReportText.spoken(reports.reader().article()));
    String other = reports.readers().size() > 1 ? "/other for the other report, " : "";
    lines.add("Enter for the questions, " + other + "/leave leaves the round.");
    return lines;
  }

  @Override
  public boolean typing() {
    return reports.reader().searching();
  }

  @Override
  public List<Binding> bindings(Size size) {
    if (typing()) {
      return ReadingKeys.searching(this);
    }
    List<Binding> keys = new ArrayList<>();
    keys.add(
        Binding.of(Stroke.of(Stroke.Key.ENTER), "questions", "On to the questions.", () -> then));
    if (reports.readers().size() > 1) {
      Reports other = new Reports(reports.readers(), 1 - reports.current());
      keys.add(
          Binding.of(
              Stroke.of(Stroke.Key.TAB),
              "other report",
              "The next report of the unit.",
              () -> Turn.to(with(other))));
    }
    keys.addAll(ReadingKeys.of(reports, pane(size), r -> Turn.to(with(r))));
    keys.add(
        Binding.of(
            Stroke.of(Stroke.Key.ESCAPE),
            "leave",
            "Leave; you go on at question " + number + ".",
            () ->
                Turn.to(
                    new Waiting("You go on at question " + number + "."), new Effect.LoadHome())));
    return keys;
  }

  @Override
  public Screen saying(String line) {
    return new ReadFirst(reports, then, number, line);
  }
}
