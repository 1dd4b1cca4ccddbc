package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/** Something could not be done: what, and what can be. */
record Notice(String what, String todo) implements Screen {

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
    Wrap.lines(Line.of(what, Tone.STRONG), column).forEach(l -> body.add(l.indent(3)));
    body.add(Line.EMPTY);
    Wrap.lines(todo, column).forEach(l -> body.add(l.indent(3)));
    return Frame.of(size, "On the Record", Line.EMPTY, bindings(size)).page(body);
  }

  @Override
  public List<String> spoken() {
    return List.of(what, todo, "Enter for the list of units, /quit to leave.");
  }

  @Override
  public List<Binding> bindings(Size size) {
    return List.of(
        Binding.of(Stroke.of(Stroke.Key.ENTER), "home", "Go to the list of units.", Notice::home),
        Binding.of(Stroke.of(Stroke.Key.ESCAPE), "home", "Go to the list of units.", Notice::home)
            .helpOnly(),
        Binding.of(Stroke.text("q"), "quit", "Leave the trainer.", this::quit));
  }

  private static Turn home() {
    return Turn.to(new Waiting(""), new Effect.LoadHome());
  }

  private Turn quit() {
    return Turn.to(this, new Effect.Quit());
  }

  @Override
  public Screen saying(String line) {
    return this;
  }
}
