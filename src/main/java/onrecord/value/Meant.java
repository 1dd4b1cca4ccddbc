package onrecord.value;

import java.util.List;
import java.util.OptionalInt;

/** Whom a typed name means: one entry of the roster, several that share it, or nobody. */
public record Meant(OptionalInt entry, List<Integer> sharing) {
  public Meant {
    sharing = List.copyOf(sharing);
  }

  static Meant nobody() {
    return new Meant(OptionalInt.empty(), List.of());
  }
}
