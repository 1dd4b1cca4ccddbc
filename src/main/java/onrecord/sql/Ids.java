package onrecord.sql;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Globally unique ids for learners, devices, rounds and attempts: UUIDs of version 7 (RFC 9562), so
 * that later ones sort later and land at the end of an index.
 */
public final class Ids {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final InstantSource clock;
  private final RandomGenerator random;

  public Ids(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** From this machine's clock and its best source of chance. */
  public static Ids secure() {
    return new Ids(InstantSource.system(), new Later());
  }

  /** Made with the first id: looking for the best source takes longer than to draw a screen. */
  private static final class Later implements RandomGenerator {
    private Optional<SecureRandom> random = Optional.empty();

    @Override
    public long nextLong() {
      if (random.isEmpty()) {
        random = Optional.of(new SecureRandom());
      }
      return random.get().nextLong();
    }
  }

  /** An id never given before, 36 characters. */
  public String next() {
    long high = clock.millis() << 16 | VERSION_7 | random.nextLong() & 0xFFF;
    long low = VARIANT | random.nextLong() >>> 2;
    return new UUID(high, low).toString();
  }
}
