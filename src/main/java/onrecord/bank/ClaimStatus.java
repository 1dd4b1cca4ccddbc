package onrecord.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a claim stands on a given day. */
public enum ClaimStatus {
  CLAIMED("somebody says so, and nothing more"),
  CONFIRMED("a record or another source agrees"),
  DENIED("it is refuted or taken back"),
  DISPUTED("one word stands against another"),
  FORECAST("told as something to come"),
  NOT_STATED("the report leaves it open");

  private final String meaning;

  ClaimStatus(String meaning) {
    this.meaning = meaning;
  }

  /** What the status says, in a few words without a stop. */
  public String meaning() {
    return meaning;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<ClaimStatus> of(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }
}
