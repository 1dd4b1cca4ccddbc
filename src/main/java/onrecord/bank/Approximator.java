package onrecord.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How exact a source made its figure. */
public enum Approximator {
  EXACTLY,
  ABOUT,
  MORE_THAN,
  LESS_THAN,
  RANGE,
  ORDER_OF_MAGNITUDE;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<Approximator> of(String word) {
    return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
  }
}
