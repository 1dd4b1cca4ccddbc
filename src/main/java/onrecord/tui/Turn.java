package onrecord.tui;

import java.util.List;

/** What a screen makes of a message: the screen that is shown next, and what is to be done. */
public record Turn(Screen screen, List<Effect> effects) {
  public Turn {
    effects = List.copyOf(effects);
  }

  public static Turn to(Screen screen, Effect... effects) {
    return new Turn(screen, List.of(effects));
  }
}
