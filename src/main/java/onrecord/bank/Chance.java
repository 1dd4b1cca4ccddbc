package onrecord.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Chance without a generator's state: every draw is a function of a seed and a name, so that a
 * round shows the same order whenever and wherever it is resumed. The mixer is the finaliser of
 * SplitMix64 (Steele, Lea and Flood 2014) over an FNV-1a hash of the name.
 */
public final class Chance {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final long seed;

  private Chance(long seed) {
    this.seed = seed;
  }

  /** The chance that belongs to a seed and a name. */
  public static Chance of(long seed, String name) {
    long hash = FNV_OFFSET;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    return new Chance(mix(seed + GOLDEN * mix(hash)));
  }

  /** The draw of that index: uniform in 0..bound-1, for a bound above 0. */
  public int draw(int index, int bound) {
    return (int) Math.floorMod(mix(seed + GOLDEN * (index + 1L)) >>> 1, (long) bound);
  }

  /** The items in a random order (Fisher and Yates). */
  public <T> List<T> shuffled(List<T> items) {
    List<T> order = new ArrayList<>(items);
    for (int i = order.size() - 1; i > 0; i--) {
      int j = draw(i, i + 1);
      T kept = order.get(i);
      order.set(i, order.get(j));
      order.set(j, kept);
    }
    return List.copyOf(order);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
