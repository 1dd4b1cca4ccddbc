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
    String plain = joined(Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT));
    String cut = plain.codePointCount(0, plain.length()) <= LONGEST ? plain : cut(plain);
    if (cut.codePointCount(0, cut.length()) < 2) {
      return "x" + (cut.isEmpty() ? Integer.toHexString(text.hashCode()) : cut);
    }
    return cut.chars().allMatch(c -> c >= '0' && c <= '9') ? "n" + cut : cut;
  }

  /** Letters and numbers as they are, apostrophes and accents dropped, else one hyphen each run. */
  private static String joined(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (isLetterOrNumber(c)) {
        kept.append(gap && !kept.isEmpty() ? "-" : "").appendCodePoint(c);
        gap = false;
      } else {
        gap |= !isDropped(c);
      }
    }
    return kept.toString();
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c == '\'' || c == '\u2019';
    };
  }

  /**
   * Whether a text is an id: letters, numbers and some signs, the first a letter or number, and not
   * digits alone. Every reading asks this of thousands, before the JVM has compiled any pattern.
   *
   * @param signs ASCII signs that may stand behind the first character
   */
  public static boolean isId(String text, String signs) {
    boolean digits = true;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isLetterOrNumber(c) && (at == 0 || signs.indexOf(c) < 0)) {
        return false;
      }
      digits &= c >= '0' && c <= '9';
      at += Character.charCount(c);
    }
    return !digits;
  }

  private static boolean isLetterOrNumber(int c) {
    if (c < 0x80) {
      int lower = c | 0x20;
      return lower >= 'a' && lower <= 'z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private static String cut(String plain) {
    int end = plain.offsetByCodePoints(0, LONGEST);
    int blank = plain.lastIndexOf('-', end);
    return plain.substring(0, blank > end / 2 ? blank : end);
  }
}
