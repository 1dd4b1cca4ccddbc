package onrecord.tui;

import java.util.List;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Size;

/**
 * Shown while something is read from disk; keys wait with it.
 *
 * @param said what the next screen will say
 * @param first whether the program has just been started
 */
record Waiting(String said, boolean first) implements Screen {

  Waiting(String said) {
    this(said, false);
  }

  /** As the program starts: who has never answered anything is welcomed. */
  static Waiting starting() {
    return new Waiting("", true);
  }

  @Override
  public Turn on(Msg msg, Size size) {
    if (msg instanceof Msg.HomeLoaded loaded) {
      Screen home = home(loaded.overview()).saying(said);
      return loaded.kept() ? Turn.to(home, new Effect.CheckHome()) : Turn.to(home);
    }
    return switch (msg) {
      case Msg.UnitLoaded loaded -> Turn.to(UnitPage.of(loaded));
      case Msg.RoundOpened opened -> Asking.open(opened);
      case Msg.DisputesLoaded loaded -> Turn.to(DisputeList.of(loaded));
      case Msg.Failed(String what, String todo) -> Turn.to(new Notice(what, todo));
      default -> Turn.to(this);
    };
  }

  private Screen home(Overview overview) {
    return first ? Home.arriving(overview) : Home.of(overview);
  }

  @Override
  public Page view(Size size) {
    return Frame.of(size, "On the Record", Line.EMPTY, List.of()).page(List.of());
  }

  @Override
  public List<String> spoken() {
    return List.of();
  }

  @Override
  public List<Binding> bindings(Size size) {
    return List.of();
  }

  @Override
  public Screen saying(String line) {
    return new Waiting(line, first);
  }
}
