package onrecord.value;

import java.util.List;

/**
 * What marking decided and why. Credit lies within 0..1; it is 1 exactly for {@link Status#CORRECT}
 * and {@link Status#NOTED}, and 0 for every status after {@link Status#PARTIAL}.
 */
public record Mark(Status status, double credit, List<String> rules, String says) {
  public Mark {
    rules = List.copyOf(rules);
    if (!(credit >= 0 && credit <= 1) || !fits(status, credit)) {
      throw new IllegalArgumentException("credit " + credit + " does not fit " + status);
    }
  }

  private static boolean fits(Status status, double credit) {
    return switch (status) {
      case CORRECT, NOTED -> credit == 1;
      case PARTIAL -> credit > 0 && credit < 1;
      case NEAR_MISS, WRONG, UNREADABLE -> credit == 0;
    };
  }

  public static Mark correct(String rule) {
    return new Mark(Status.CORRECT, 1, List.of(rule), "Right.");
  }

  public static Mark noted(String rule, String says) {
    return new Mark(Status.NOTED, 1, List.of(rule), says);
  }

  /** Part of the credit, strictly between 0 and 1. */
  public static Mark partial(double credit, String rule, String says) {
    return new Mark(Status.PARTIAL, credit, List.of(rule), says);
  }

  public static Mark nearMiss(String rule, String says) {
    return new Mark(Status.NEAR_MISS, 0, List.of(rule), says);
  }

  public static Mark wrong(String rule, String says) {
    return new Mark(Status.WRONG, 0, List.of(rule), says);
  }

  public static Mark unreadable(String rule, String says) {
    return new Mark(Status.UNREADABLE, 0, List.of(rule), says);
  }

  /** True for credit 1. */
  public boolean accepted() {
    return credit == 1;
  }

  /** The more generous of two marks; among equals the one whose status says more. */
  public Mark or(Mark other) {
    if (other.credit != credit) {
      return other.credit > credit ? other : this;
    }
    return other.status.ordinal() < status.ordinal() ? other : this;
  }
}
