package onrecord.bank;

import java.text.Normalizer;
import java.util.Locale;

/** Makes an id out of words. */
public final class Slug {
  private static final int LONGEST = 48;

  private Slug() {}

  /**
   * Lower-case words joined by hyphens, accents dropped, at most 48 code points; digits alone get
   * an {@code n} before them and a single character an {@code x}, so that no label looks like an
   * id.
   */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['\u2019]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.codePointCount(0, plain.length()) <= LONGEST ? plain : cut(plain);
    if (cut.codePointCount(0, cut.length()) < 2) {
      return "x" + (cut.isEmpty() ? Integer.toHexString(text.hashCode()) : cut);
    }
    return cut.matches("\\d+") ? "n" + cut : cut;
  }

  private static String cut(String plain) {
    int end = plain.offsetByCodePoints(0, LONGEST);
    int blank = plain.lastIndexOf('-', end);
    return plain.substring(0, blank > end / 2 ? blank : end);
  }
}
