package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/** The very first screen: what this is in three lines, and one key to begin. */
record Welcome(Overview overview, String said) implements Screen {
  private static final List<String> THREE_LINES =
      List.of(
          "You read a news report and answer questions on it: who said it, who passed it on, which"
              + " number stands where, what is confirmed and what only claimed.",
          "After each answer you see the sentence that decides it, and why.",
          "No account, no network. What you answer stays on this machine.");

  @Override
  public Turn on(Msg msg, Size size) {
    return msg instanceof Msg.Press(Stroke stroke)
        ? dispatch(stroke, size).orElse(Turn.to(this))
        : Turn.to(this);
  }

  @Override
  public Page view(Size size) {
    int column = Math.min(ReportText.COLUMN, size.columns() - 6);
    List<Line> body = new ArrayList<>(List.of(Line.EMPTY));
    for (String line : THREE_LINES) {
      Wrap.lines(line, column).forEach(l -> body.add(l.indent(3)));
      body.add(Line.EMPTY);
    }
    body.add(Line.EMPTY);
    body.add(
        Line.of(
            Run.plain("   "),
            new Run("Enter", Tone.ACCENT),
            Run.plain("  three easy questions, about three minutes")));
    body.add(Line.of(Run.plain("   "), Run.strong("u"), Run.plain("      straight to the units")));
    return Frame.of(size, "On the Record", Line.EMPTY, bindings(size)).saying(said).page(body);
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(List.of("On the Record"));
    if (!said.isEmpty()) {
      lines.add(said);
    }
    lines.addAll(THREE_LINES);
    lines.add("Enter for three easy questions on a short report, /units for the list of units.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    return List.of(
        Binding.of(
            Stroke.of(Stroke.Key.ENTER),
            "begin",
            "Three easy questions on a short report.",
            () ->
                Turn.to(
                    new Waiting(""), new Effect.Begin(Overview.FIRST_ROUND, "first", List.of()))),
        Binding.of(
            Stroke.text("u"),
            "units",
            "Skip this and see the units.",
            () -> Turn.to(Home.of(overview))),
        Binding.of(Stroke.text("q"), "quit", "Leave the trainer.", this::quit),
        Binding.of(Stroke.of(Stroke.Key.ESCAPE), "quit", "Leave the trainer.", this::quit)
            .helpOnly());
  }

  private Turn quit() {
    return Turn.to(this, new Effect.Quit());
  }

  @Override
  public Screen saying(String line) {
    return line.isEmpty() ? this : new Welcome(overview, line);
  }
}
