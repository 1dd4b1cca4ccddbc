package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.page.Window;
import onrecord.page.Wrap;
import onrecord.records.Standing;
import onrecord.study.Choice;

/**
 * The desk: the round to go on with, the units, and where the learner stands.
 *
 * @param cursor index of a unit
 * @param leaving whether Esc leaves now, which then is said: who comes out of a round by Esc may
 *     have pressed it once too often
 */
record Home(Overview overview, int cursor, String said, boolean leaving) implements Screen {

  Home(Overview overview, int cursor, String said) {
    this(overview, cursor, said, false);
  }

  /** The desk, or the welcome where nothing was ever answered. */
  static Screen arriving(Overview overview) {
    Standing standing = overview.standing();
    boolean fresh =
        standing.units().isEmpty()
            && standing.open().isEmpty()
            && overview.unit(Overview.FIRST_ROUND).isPresent();
    return fresh ? new Welcome(overview, String.join(" ", overview.notices())) : of(overview);
  }

  /**
   * With the cursor on the unit of which most is due, else on that of the round that was left, else
   * on the first that is not for a first round.
   */
  static Home of(Overview overview) {
    int cursor =
        DueToday.most(overview)
            .or(() -> overview.standing().open().flatMap(left -> overview.unit(left.unit())))
            .filter(unit -> !unit.id().equals(Overview.FIRST_ROUND))
            .map(overview.units()::indexOf)
            .orElseGet(() -> first(overview));
    return new Home(overview, cursor, String.join(" ", overview.notices()));
  }

  private static int first(Overview overview) {
    int cursor = 0;
    while (cursor + 1 < overview.units().size()
        && overview.units().get(cursor).id().equals(Overview.FIRST_ROUND)) {
      cursor++;
    }
    return cursor;
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.HomeChanged(Overview now) -> Turn.to(renewed(now));
      case Msg.Failed(String what, String todo) -> Turn.to(saying(what + " " + todo));
      default -> Turn.to(this);
    };
  }

  /** The same desk with the records as they now turned out to be. */
  private Home renewed(Overview now) {
    int last = Math.max(0, now.units().size() - 1);
    String line = leaving ? said : String.join(" ", now.notices());
    return new Home(now, Math.min(cursor, last), line, leaving);
  }

  @Override
  public Page view(Size size) {
    int width = Math.min(size.columns(), WIDEST);
    List<Line> open = goOn(width);
    int standing = StandingLines.of(overview.standing(), size.columns()).size();
    List<Line> units = units(size.columns());
    List<Line> due = DueToday.of(overview, cursor).lines(width);
    String today = Texts.count(overview.standing().today(), "answer", "answers") + " today";
    Frame frame = Frame.of(size, "On the Record", Line.quiet(today), bindings(size)).saying(said);
    int room = frame.rows() - open.size() - 2 - due.size();
    int rows = Math.min(units.size(), Math.max(FEWEST, room - Math.min(standing, LEVELS)));
    int levels = Math.max(2, room - rows);
    List<Line> body = new ArrayList<>(open);
    body.add(UnitRow.heading(size.columns()));
    body.addAll(new Window(0, rows, units.size()).showing(cursor, cursor).of(units));
    body.add(Line.EMPTY);
    body.addAll(StandingLines.of(overview.standing(), size.columns(), levels));
    body.addAll(due.subList(Math.min(due.size(), standing == 0 ? 1 : 0), due.size()));
    return frame.page(body);
  }

  private List<Line> goOn(int width) {
    Optional<Line> line =
        overview
            .standing()
            .open()
            .map(o -> Line.of(new Run(GO_ON, Tone.ACCENT), Run.plain(place(o, width - 14))));
    return line.map(
            l -> List.of(Line.EMPTY, Line.ends(l, Line.of("g ", Tone.STRONG), width), Line.EMPTY))
        .orElse(List.of(Line.EMPTY));
  }

  /** The question to go on with; the title gives way where both do not fit. */
  private String place(Standing.Left open, int room) {
    String title = overview.unit(open.unit()).map(Overview.UnitCard::title).orElse(open.unit());
    int next = Math.min(open.answered() + 1, open.questions());
    String question = ", question " + next + " of " + open.questions();
    return Texts.shortened(title, room - question.length()) + question;
  }

  private List<Line> units(int width) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < overview.units().size(); i++) {
      Overview.UnitCard unit = overview.units().get(i);
      Optional<Standing.Tally> tally =
          Optional.ofNullable(overview.standing().units().get(unit.id()));
      lines.add(new UnitRow(unit, tally).line(width, i == cursor));
    }
    return lines.isEmpty() ? Wrap.lines(NO_UNITS, width - 4) : lines;
  }

  private static final int WIDEST = StandingLines.WIDEST;

  /** Rows that the units have at least, and rows for which the levels may take those of others. */
  private static final int FEWEST = 4;

  private static final int LEVELS = 7;
  private static final String GO_ON = "  Go on   ";
  private static final String NOTHING_DUE = "nothing comes back before tomorrow";
  private static final String NO_UNITS =
      "  No units were found. `onrecord units` says where they are looked for.";

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(List.of("On the Record."));
    if (!said.isEmpty()) {
      lines.add(leaving ? "/leave again or /quit leaves." : said);
    }
    overview
        .standing()
        .open()
        .ifPresent(o -> lines.add("/go on: " + place(o, Integer.MAX_VALUE) + "."));
    for (int i = 0; i < overview.units().size(); i++) {
      Overview.UnitCard unit = overview.units().get(i);
      Optional<Standing.Tally> tally =
          Optional.ofNullable(overview.standing().units().get(unit.id()));
      lines.add((i + 1) + ". " + new UnitRow(unit, tally).spoken());
    }
    lines.addAll(StandingLines.spoken(overview.standing()));
    DueToday due = DueToday.of(overview, cursor);
    if (due.unit().isPresent()) {
      lines.add("/review: " + due.said() + ".");
    }
    here()
        .ifPresent(
            unit -> lines.add("/fifteen minutes: a quarter of an hour on " + unit.title() + "."));
    if (overview.disputes() > 0) {
      lines.add("/disputes: " + Texts.count(overview.disputes(), "is", "are") + " open.");
    }
    lines.add("Type the number of a unit, /go to go on, /quit to leave, ? for help.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    List<Binding> bindings = new ArrayList<>();
    String none = overview.units().isEmpty() ? "there is no unit to open" : "";
    String nothingOpen = overview.standing().open().isEmpty() ? "no round is open" : "";
    Binding open =
        Binding.of(
                Stroke.of(Stroke.Key.ENTER),
                "open",
                "Open the unit under the cursor.",
                () -> open(cursor))
            .unless(none);
    Binding goOn =
        Binding.of(Stroke.text("g"), "go on", "Go on with the round that was left.", this::resume)
            .unless(nothingOpen);
    bindings.add(open);
    bindings.add(nothingOpen.isEmpty() ? goOn : goOn.helpOnly());
    bindings.add(review());
    bindings.add(quarter().unless(none));
    bindings.add(
        Binding.of(
            Stroke.text("q"),
            "quit",
            "Leave; a round left open stays open.",
            () -> Turn.to(this, new Effect.Quit())));
    if (overview.disputes() > 0) {
      bindings.add(disputes());
    }
    bindings.add(progress());
    bindings.add(step(Stroke.Key.UP, -1));
    bindings.add(step(Stroke.Key.DOWN, 1));
    for (int i = 0; i < Math.min(9, overview.units().size()); i++) {
      int unit = i;
      bindings.add(
          Binding.of(
              Stroke.text(String.valueOf(i + 1)),
              "",
              "Open " + overview.units().get(i).title() + ".",
              () -> open(unit)));
    }
    bindings.add(
        Binding.of(
                Stroke.of(Stroke.Key.ESCAPE), "quit", "Pressed twice it leaves, too.", this::escape)
            .helpOnly());
    return bindings;
  }

  private Turn escape() {
    return leaving
        ? Turn.to(this, new Effect.Quit())
        : Turn.to(new Home(overview, cursor, "Esc again or q leaves.", true));
  }

  private Binding review() {
    Optional<Overview.UnitCard> unit = DueToday.of(overview, cursor).unit();
    Binding review =
        Binding.of(
            Stroke.text("r"),
            "review",
            "Review what is due today.",
            () -> unit.map(u -> begin(u, Choice.From.DUE)).orElse(Turn.to(this)));
    return unit.isPresent() ? review : review.unless(NOTHING_DUE).helpOnly();
  }

  private Binding quarter() {
    return Binding.of(
        Stroke.text("f"),
        "fifteen minutes",
        "Fifteen minutes on the unit chosen.",
        () -> here().map(u -> begin(u, Choice.From.QUARTER)).orElse(Turn.to(this)));
  }

  private Optional<Overview.UnitCard> here() {
    return overview.units().stream().skip(cursor).findFirst();
  }

  private Turn begin(Overview.UnitCard unit, Choice.From from) {
    String way = Choice.ANY.out(from).text();
    return unit.problem().isEmpty()
        ? Turn.to(new Waiting(""), new Effect.Begin(unit.id(), way, List.of()))
        : Turn.to(broken(unit));
  }

  private static Notice broken(Overview.UnitCard unit) {
    return new Notice(unit.title() + " cannot be played.", unit.problem());
  }

  private Binding disputes() {
    return Binding.of(
        Stroke.text("d"),
        "disputes",
        "Look at the verdicts that are disputed.",
        () -> Turn.to(new Waiting(""), new Effect.LoadDisputes()));
  }

  private Binding progress() {
    String none = overview.standing().skills().isEmpty() ? "nothing is answered yet" : "";
    return Binding.of(
            Stroke.text("p"),
            "progress",
            "See where you stand in every skill.",
            () -> Turn.to(new Progress(this, 0, "")))
        .unless(none);
  }

  private Binding step(Stroke.Key key, int by) {
    int last = Math.max(0, overview.units().size() - 1);
    Home moved = new Home(overview, Math.clamp(cursor + (long) by, 0, last), "");
    return Binding.of(Stroke.of(key), "", "Move to another unit.", () -> Turn.to(moved));
  }

  private Turn open(int index) {
    Overview.UnitCard unit = overview.units().get(index);
    return unit.problem().isEmpty()
        ? Turn.to(new Waiting(""), new Effect.LoadUnit(unit.id()))
        : Turn.to(broken(unit));
  }

  private Turn resume() {
    return overview
        .standing()
        .open()
        .map(open -> Turn.to(new Waiting(""), new Effect.Resume(open.round())))
        .orElse(Turn.to(this));
  }

  @Override
  public Screen saying(String line) {
    return line.isEmpty() ? this : new Home(overview, cursor, line);
  }
}
