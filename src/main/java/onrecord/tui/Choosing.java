package onrecord.tui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onrecord.bank.Bank;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.page.Wrap;
import onrecord.study.Choice;
import onrecord.study.Selection;

/**
 * What a round is to be about, with the number of questions that fit as it is chosen.
 *
 * @param back the unit's page
 * @param cursor index of a row
 */
record Choosing(UnitPage back, Choice choice, int cursor, String said) implements Screen {
  private static final List<ChoiceRow> ROWS = List.of(ChoiceRow.values());
  private static final int NAMES = 12;
  private static final String NOTHING = "no question fits; choose less narrowly";

  static Choosing of(UnitPage back) {
    return new Choosing(back, Choice.ANY, 0, "");
  }

  private Bank bank() {
    return back.bank();
  }

  private Choosing with(Choice other) {
    return new Choosing(back, other, cursor, "");
  }

  private Choosing at(int row) {
    return new Choosing(back, choice, row, "");
  }

  private int fitting() {
    Selection.Draw draw = new Selection.Draw(back.latest(), 0, Instant.EPOCH);
    return Selection.fitting(bank(), choice, draw).size();
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.Chosen(Choice chosen) -> Turn.to(taken(chosen));
      case Msg.Changed changed ->
          back.on(changed, size).screen() instanceof UnitPage page
              ? Turn.to(new Choosing(page, choice, cursor, "Taken up as saved."))
              : Turn.to(this);
      case Msg.Failed(String what, String todo) -> Turn.to(saying(what + " " + todo));
      default -> Turn.to(this);
    };
  }

  /** A quarter of an hour is not chosen further: its own key begins it. */
  private Choosing taken(Choice chosen) {
    if (chosen.from() == Choice.From.DUE) {
      return new Choosing(back, choice, cursor, "What is due is reviewed from the first screen.");
    }
    return chosen.article().filter(id -> bank().article(id).isEmpty()).isPresent()
        ? new Choosing(back, choice, cursor, "The unit has no such report.")
        : with(chosen.from() == Choice.From.QUARTER ? chosen.out(Choice.From.ALL) : chosen);
  }

  @Override
  public Page view(Size size) {
    List<Line> body = new ArrayList<>(List.of(Line.EMPTY));
    body.add(Line.of("  What is the round to be about?", Tone.STRONG));
    body.add(Line.EMPTY);
    for (ChoiceRow row : ROWS) {
      body.add(row(row, size.columns()));
    }
    body.add(Line.EMPTY);
    Wrap.lines(Line.of(count(), Tone.ACCENT), size.columns() - 4)
        .forEach(line -> body.add(line.indent(2)));
    return Frame.of(size, bank().about().title(), Line.quiet("choose a round"), bindings(size))
        .saying(said)
        .page(body);
  }

  private Line row(ChoiceRow row, int width) {
    boolean here = ROWS.indexOf(row) == cursor;
    String name = row.title() + " ".repeat(NAMES - Cells.width(row.title()));
    String word = Texts.shortened(row.word(bank(), choice), width - NAMES - 9);
    return Line.of(
        here ? new Run("\u203A ", Tone.ACCENT) : Run.plain("  "),
        new Run(row.key() + "  ", Tone.STRONG),
        Run.plain(name),
        new Run(word, here ? Tone.CHOSEN : Tone.PLAIN));
  }

  private String count() {
    int fitting = fitting();
    if (fitting == 0) {
      return "No question fits.";
    }
    String fit = Texts.count(fitting, "question fits", "questions fit");
    return fitting <= choice.number()
        ? fit + "; the round asks " + (fitting == 1 ? "it." : "them all.")
        : fit + "; the round asks " + choice.number() + " of them.";
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(said.isEmpty() ? List.of() : List.of(said));
    lines.add("What is the round to be about?");
    for (ChoiceRow row : ROWS) {
      lines.add("/" + row.title().split(" ")[0] + ": " + row.word(bank(), choice) + ".");
    }
    lines.add(count());
    lines.add(
        "A name turns to the next; or type all at once, as in kind=who depth=locate number=5.");
    lines.add("Enter begins, /mistakes, /fifteen minutes, /leave goes back.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    List<Binding> keys = new ArrayList<>();
    keys.add(
        Binding.of(Stroke.of(Stroke.Key.ENTER), "begin", "Begin the round.", () -> begin(choice))
            .unless(fitting() == 0 ? NOTHING : ""));
    keys.add(turn(Stroke.Key.RIGHT, 1));
    keys.add(turn(Stroke.Key.LEFT, -1));
    keys.add(
        Binding.of(
            Stroke.text("m"),
            "mistakes",
            "Only what was missed, or all again.",
            () -> Turn.to(with(choice.out(mistakes())))));
    keys.add(
        Binding.of(
            Stroke.text("f"),
            "fifteen minutes",
            "Begin a quarter of an hour.",
            () -> begin(Choice.ANY.about(choice.article()).out(Choice.From.QUARTER))));
    keys.add(move(Stroke.Key.UP, -1));
    keys.add(move(Stroke.Key.DOWN, 1));
    for (ChoiceRow row : ROWS) {
      keys.add(
          Binding.of(
              Stroke.text(row.key()),
              row.title(),
              row.turns(),
              () -> Turn.to(at(ROWS.indexOf(row)).with(row.turned(bank(), choice, 1)))));
    }
    keys.add(Binding.of(Stroke.of(Stroke.Key.ESCAPE), "leave", "Back.", () -> Turn.to(back)));
    return keys;
  }

  private Choice.From mistakes() {
    boolean on = choice.from() == Choice.From.MISTAKES;
    return on ? Choice.From.ALL : Choice.From.MISTAKES;
  }

  private Binding turn(Stroke.Key key, int by) {
    return Binding.of(
        Stroke.of(key),
        "",
        "Change what the cursor is on.",
        () -> Turn.to(with(ROWS.get(cursor).turned(bank(), choice, by))));
  }

  private Binding move(Stroke.Key key, int by) {
    int next = Math.clamp(cursor + (long) by, 0, ROWS.size() - 1);
    return Binding.of(Stroke.of(key), "", "Move the cursor.", () -> Turn.to(at(next)));
  }

  private Turn begin(Choice chosen) {
    return Turn.to(new Waiting(""), new Effect.Begin(bank().id(), chosen.text(), List.of()));
  }

  @Override
  public Screen saying(String line) {
    return new Choosing(back, choice, cursor, line);
  }
}
