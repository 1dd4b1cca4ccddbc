package onrecord.crooked.grading;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks a law: a verdict must not depend on the hour, not even by a method's name. */
public record AsksTheClock() {
  Supplier<Instant> now() {
    return Instant::now;
  }
}
