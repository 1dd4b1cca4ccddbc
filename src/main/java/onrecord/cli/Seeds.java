package onrecord.cli;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Seeds of rounds: the one that was asked for, or a new one each time. A round that was left goes
 * on under its own seed only while no other is asked for.
 *
 * @param wanted the one asked for; empty if any will do
 * @param chance gives one where any will do
 */
record Seeds(Optional<Long> wanted, LongSupplier chance) {
  static Seeds of(Optional<Long> wanted) {
    return new Seeds(wanted, () -> new SecureRandom().nextLong());
  }

  /** Seeds of which each will do. */
  static Seeds any(LongSupplier chance) {
    return new Seeds(Optional.empty(), chance);
  }

  /** The seed of a new round. */
  long next() {
    return wanted.orElseGet(chance::getAsLong);
  }

  /** Whether a round with that seed is what was asked for. */
  boolean allow(long seed) {
    return wanted.stream().allMatch(own -> own == seed);
  }
}
