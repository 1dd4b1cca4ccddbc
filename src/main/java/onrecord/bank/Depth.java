package onrecord.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far into the report a question leads: find it, join two places, or judge. */
public enum Depth {
  LOCATE,
  CONNECT,
  WEIGH;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Depth> of(String word) {
    return Arrays.stream(values()).filter(depth -> depth.word().equals(word)).findFirst();
  }
}
