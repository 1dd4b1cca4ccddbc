package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.page.Window;

/**
 * The open disputes, for whoever keeps the banks.
 *
 * @param cursor index of a dispute
 */
record DisputeList(List<Contested> cases, int cursor, String said) implements Screen {
  private static final int ROWS_OF_ONE = 2;

  DisputeList {
    cases = List.copyOf(cases);
  }

  static DisputeList of(Msg.DisputesLoaded loaded) {
    return new DisputeList(loaded.cases(), 0, loaded.said());
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.DisputesLoaded loaded -> Turn.to(of(loaded));
      case Msg.Failed(String what, String todo) -> Turn.to(saying(what + " " + todo));
      default -> Turn.to(this);
    };
  }

  @Override
  public Page view(Size size) {
    List<Line> rows = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      rows.addAll(rows(cases.get(i), i == cursor, size.columns()));
    }
    if (rows.isEmpty()) {
      rows.add(Line.quiet("  No dispute is open."));
    }
    int top = cursor * ROWS_OF_ONE;
    Window window =
        new Window(0, Frame.bodyRows(size) - 1, rows.size()).showing(top, top + ROWS_OF_ONE - 1);
    List<Line> body = new ArrayList<>(List.of(Line.EMPTY));
    body.addAll(window.of(rows));
    return Frame.of(size, "Disputes", Line.quiet(count()), bindings(size)).saying(said).page(body);
  }

  private String count() {
    return Texts.count(cases.size(), "open dispute", "open disputes");
  }

  private static List<Line> rows(Contested one, boolean here, int width) {
    Run sign = here ? new Run("\u203A ", Tone.ACCENT) : Run.plain("  ");
    Run stem = new Run(cut(one.stem(), width - 3), here ? Tone.CHOSEN : Tone.PLAIN);
    Run verdict = Signs.of(one.attempt().outcome().status());
    String given = cut(one.given(), width - 8);
    return List.of(
        Line.of(sign, stem), Line.of(Run.plain("    "), verdict, Run.plain(" "), Run.quiet(given)));
  }

  private static String cut(String text, int room) {
    String line = onrecord.corpus.CleanText.line(text);
    return Cells.width(line) > room ? Cells.cut(line, room - 1) + "\u2026" : line;
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(List.of("Disputes: " + count() + "."));
    if (!said.isEmpty()) {
      lines.add(said);
    }
    for (int i = 0; i < cases.size(); i++) {
      lines.add((i + 1) + ". " + cases.get(i).stem() + " Answer: " + cases.get(i).given());
    }
    lines.add("Type the number of a dispute, /leave to go back, ? for help.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    List<Binding> keys = new ArrayList<>();
    keys.add(
        Binding.of(
                Stroke.of(Stroke.Key.ENTER),
                "open",
                "Open the dispute beside its evidence.",
                () -> open(cursor))
            .unless(cases.isEmpty() ? "no dispute is open" : ""));
    keys.add(move(Stroke.Key.UP, -1));
    keys.add(move(Stroke.Key.DOWN, 1));
    for (int i = 0; i < Math.min(9, cases.size()); i++) {
      int index = i;
      keys.add(
          Binding.of(
              Stroke.text(String.valueOf(i + 1)),
              "",
              "Open dispute " + (i + 1) + ".",
              () -> open(index)));
    }
    keys.add(
        Binding.of(
            Stroke.of(Stroke.Key.ESCAPE),
            "leave",
            "Back to the units.",
            () -> Turn.to(new Waiting(""), new Effect.LoadHome())));
    return keys;
  }

  private Turn open(int index) {
    return Turn.to(new DisputePage(new DisputeList(cases, index, ""), 0, ""));
  }

  private Binding move(Stroke.Key key, int by) {
    int next = Math.clamp(cursor + (long) by, 0, Math.max(0, cases.size() - 1));
    return Binding.of(
        Stroke.of(key), "", "Move the cursor.", () -> Turn.to(new DisputeList(cases, next, "")));
  }

  @Override
  public Screen saying(String line) {
    return new DisputeList(cases, cursor, line);
  }
}
