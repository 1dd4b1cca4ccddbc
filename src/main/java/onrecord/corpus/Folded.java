package onrecord.corpus;

/**
 * A text with quotation marks, dashes and blanks made equal, and the way back to the original:
 * evidence is compared in this form, so that a curly quote or a line break never hides it.
 */
public final class Folded {
  private final String text;
  private final int[] origin;

  private Folded(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  /** Folds a text; the ends are stripped of blanks. */
  public static Folded of(String original) {
    StringBuilder kept = new StringBuilder(original.length());
    int[] origin = new int[original.length() * 3 + 1];
    int point = 0;
    for (int at = 0; at < original.length(); point++) {
      int c = original.codePointAt(at);
      at += Character.charCount(c);
      int from = kept.length();
      fold(kept, c);
      for (int i = from; i < kept.length(); i++) {
        origin[i] = point;
      }
    }
    if (endsWithBlank(kept)) {
      kept.setLength(kept.length() - 1);
    }
    return new Folded(kept.toString(), origin);
  }

  /** The folded text alone, for those who need no way back. */
  public static String text(String original) {
    return isFolded(original) ? original : of(original).text();
  }

  /** Whether folding changes nothing: only characters that stay, and no blanks to take out. */
  private static boolean isFolded(String text) {
    char last = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || c >= 0x7F || c == '`' || c == ' ' && last == ' ') {
        return false;
      }
      last = c;
    }
    return text.isEmpty() || last != ' ';
  }

  private static void fold(StringBuilder kept, int c) {
    boolean ascii = c > ' ' && c < 0x7F;
    if (ascii) {
      kept.append(c == '`' ? '\'' : (char) c);
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      kept.append(kept.isEmpty() || endsWithBlank(kept) ? "" : " ");
    } else if (c == '\u2026') {
      kept.append("...");
    } else {
      kept.appendCodePoint(folded(c));
    }
  }

  private static boolean endsWithBlank(StringBuilder kept) {
    return !kept.isEmpty() && kept.charAt(kept.length() - 1) == ' ';
  }

  private static int folded(int c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A', '\u00B4' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** The code point of the original from which the folded character at that index came. */
  public int origin(int index) {
    return origin[index];
  }
}
