package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Size;
import onrecord.page.Window;

/**
 * Where the learner stands in every skill, for which the first screen may have no room.
 *
 * @param back the first screen
 * @param top index of the first line that is shown
 */
record Progress(Home back, int top, String said) implements Screen {

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.HomeChanged changed ->
          back.on(changed, size).screen() instanceof Home home
              ? Turn.to(new Progress(home, top, said))
              : Turn.to(this);
      case Msg.Failed(String what, String todo) -> Turn.to(saying(what + " " + todo));
      default -> Turn.to(this);
    };
  }

  private List<Line> lines(Size size) {
    List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
    lines.addAll(StandingLines.of(back.overview().standing(), size.columns()));
    return lines;
  }

  @Override
  public Page view(Size size) {
    List<Line> lines = lines(size);
    Window window = new Window(top, Frame.bodyRows(size), lines.size());
    String more = window.moreBelow() ? "More below: Space or Down." : "";
    return Frame.of(size, "On the Record", Line.quiet("progress"), bindings(size))
        .saying(said.isEmpty() ? more : said)
        .page(window.of(lines));
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(said.isEmpty() ? List.of() : List.of(said));
    lines.add("Where you stand.");
    lines.addAll(StandingLines.spoken(back.overview().standing()));
    lines.add("Enter goes back, ? for help.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    List<Binding> keys = new ArrayList<>();
    keys.add(
        Binding.of(Stroke.of(Stroke.Key.ENTER), "back", "Back to the units.", () -> Turn.to(back)));
    keys.addAll(
        new Scrolling(top, () -> lines(size).size(), line -> new Progress(back, line, ""))
            .keys(size));
    keys.add(
        Binding.of(
            Stroke.of(Stroke.Key.ESCAPE), "leave", "Back to the units.", () -> Turn.to(back)));
    return keys;
  }

  @Override
  public Screen saying(String line) {
    return new Progress(back, top, line);
  }
}
