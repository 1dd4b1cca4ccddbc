package onrecord.corpus;

import java.text.Normalizer;

/**
 * Cleans text once, at the door: what comes out holds no control or direction character, is in
 * Unicode normal form C and has plain blanks only, so that no later room needs to look.
 */
public final class CleanText {
  private CleanText() {}

  /** The text on one line: blanks and line ends become one blank each run, ends trimmed. */
  public static String line(String raw) {
    if (isClean(raw)) {
      return raw;
    }
    String text = block(raw);
    return onOneLine(text) ? text : text.replaceAll("\\s+", " ").strip();
  }

  /** The text with its line ends as {@code \n}; other control characters are dropped. */
  public static String block(String raw) {
    String lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
    StringBuilder kept = new StringBuilder(lines.length());
    boolean normal = true;
    for (int at = 0; at < lines.length(); at += Character.charCount(lines.codePointAt(at))) {
      int c = lines.codePointAt(at);
      if (!dropped(c)) {
        kept.appendCodePoint(plain(c));
        normal &= normal(c);
      }
    }
    return normal ? kept.toString() : Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /** Most texts hold nothing but what form C leaves alone; only others pay for the tables. */
  private static boolean normal(int c) {
    return c < 0x300 || in(c, 0x2010, 0x2027);
  }

  /** Most lines are plain ASCII with single blanks, and a bank has thousands of them. */
  private static boolean isClean(String raw) {
    char before = ' ';
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return raw.isEmpty() || before != ' ';
  }

  private static boolean onOneLine(String text) {
    boolean blank = true;
    for (int at = 0; at < text.length(); at++) {
      boolean before = blank;
      char c = text.charAt(at);
      blank = c == ' ';
      if (c == '\n' || blank && before) {
        return false;
      }
    }
    return !blank;
  }

  private static int plain(int c) {
    boolean blank = c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    return blank ? ' ' : c;
  }

  private static boolean dropped(int c) {
    if (in(c, ' ', '~') || c == '\n' || c == '\t') {
      return false;
    }
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return Character.isISOControl(c) || surrogate || isDirection(c) || isInvisible(c);
  }

  private static boolean isDirection(int c) {
    return c == 0x61C
        || c == 0x200E
        || c == 0x200F
        || in(c, 0x202A, 0x202E)
        || in(c, 0x2066, 0x2069);
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x2029 || c == 0xFFFC;
  }

  private static boolean in(int c, int from, int to) {
    return c >= from && c <= to;
  }
}
