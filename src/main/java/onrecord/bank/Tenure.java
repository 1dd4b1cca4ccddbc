package onrecord.bank;

import java.time.LocalDate;
import java.util.Optional;

/** An office somebody held for a time; a day that is left out is not known or not yet come. */
public record Tenure(String role, Optional<LocalDate> from, Optional<LocalDate> until) {
  public Tenure {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw new IllegalArgumentException("a tenure that ends before it begins");
    }
  }

  /** Whether the office was held on that day, the first and the last day included. */
  public boolean covers(LocalDate day) {
    return from.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
  }
}
