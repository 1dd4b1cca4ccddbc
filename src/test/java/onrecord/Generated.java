package onrecord;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Runs a property over seeded random input; a failure names the seed that shows it again. */
public final class Generated {
  private static final String ALPHABET =
      "abc XYZ 019 .,;:!?'\"()-=/ \u201C\u201D\u2018\u2019\u2014\u00E9\u0439\u4E2D\u0301";

  private Generated() {}

  /** Checks a property for the seeds 0 to runs - 1. */
  public static void seeds(int runs, BiConsumer<Random, Integer> property) {
    for (int seed = 0; seed < runs; seed++) {
      try {
        property.accept(new Random(seed), seed);
      } catch (Exception | AssertionError failure) {
        throw new AssertionError("fails with seed " + seed + ": " + failure.getMessage(), failure);
      }
    }
  }

  /** Text of up to that many code points: words, punctuation, accents, Cyrillic, wide, a flag. */
  public static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int[] points = (ALPHABET + "\uD83C\uDDFA\uD83C\uDDE6").codePoints().toArray();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  /** One of the items. */
  public static <T> T one(Random random, List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
