package onrecord.tui;

import java.util.List;
import java.util.stream.Stream;

/** What a screen makes of a message: the screen that is shown next, and what is to be done. */
public record Turn(Screen screen, List<Effect> effects) {
  public Turn {
    effects = List.copyOf(effects);
  }

  public static Turn to(Screen screen, Effect... effects) {
    return new Turn(screen, List.of(effects));
  }

  /** The same with something to be done before. */
  Turn after(List<Effect> first) {
    return new Turn(screen, Stream.concat(first.stream(), effects.stream()).toList());
  }
}
