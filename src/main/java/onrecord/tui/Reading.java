package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Size;

/**
 * A report on the whole screen.
 *
 * @param back the screen to go back to
 */
record Reading(Reports reports, Screen back) implements Screen {

  private static Reader.Pane pane(Size size) {
    return new Reader.Pane(size.columns(), Frame.bodyRows(size));
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) when typing() ->
          Turn.to(new Reading(reports.on(stroke, pane(size)).orElse(reports), back));
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.Changed changed ->
          Turn.to(new Reading(reports.over(changed.bank()), back.on(msg, size).screen()));
      default -> Turn.to(new Reading(reports, back.on(msg, size).screen()));
    };
  }

  @Override
  public Page view(Size size) {
    Reader reader = reports.reader();
    Line state = Line.quiet(reader.state(pane(size)));
    String title = reader.article().head().headline();
    return Frame.of(size, title, state, bindings(size))
        .typing(typing())
        .saying(reader.searchLine())
        .page(reports.view(pane(size)));
  }

  @Override
  public boolean typing() {
    return reports.reader().searching();
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(ReportText.spoken(reports.reader().article()));
    boolean several = reports.readers().size() > 1;
    lines.add(several ? "/next for the next report, /leave goes back." : "/leave goes back.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    if (typing()) {
      return ReadingKeys.searching(this);
    }
    List<Binding> bindings = new ArrayList<>();
    bindings.add(
        Binding.of(
            Stroke.of(Stroke.Key.ESCAPE),
            "leave",
            "Back to where you were; your place is kept.",
            () -> Turn.to(back)));
    bindings.addAll(ReadingKeys.of(reports, pane(size), r -> Turn.to(new Reading(r, back))));
    return bindings;
  }

  @Override
  public Screen saying(String line) {
    return this;
  }
}
