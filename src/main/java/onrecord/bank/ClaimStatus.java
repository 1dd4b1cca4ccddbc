package onrecord.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a claim stands on a given day. */
public enum ClaimStatus {
  CLAIMED,
  CONFIRMED,
  DENIED,
  DISPUTED,
  FORECAST,
  NOT_STATED;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<ClaimStatus> of(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }
}
