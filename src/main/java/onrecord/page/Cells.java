package onrecord.page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many cells of a terminal a text takes: one for most characters, two for wide ones and for
 * emoji, none for combining marks. A grapheme cluster (UAX 29) is never parted.
 */
public final class Cells {
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final int FIRST_UNUSUAL = 0x300;

  private Cells() {}

  /** Width of a text in cells. */
  public static int width(String text) {
    return simple(text)
        ? text.length()
        : clusters(text).stream().mapToInt(Cells::clusterWidth).sum();
  }

  /** The grapheme clusters of a text in order. */
  public static List<String> clusters(String text) {
    return simple(text)
        ? text.chars().mapToObj(Character::toString).toList()
        : CLUSTER.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Width of one cluster: 0, 1 or 2. */
  public static int clusterWidth(String cluster) {
    int first = cluster.codePointAt(0);
    if (first < FIRST_UNUSUAL) {
      return 1;
    }
    boolean emoji = cluster.indexOf('\uFE0F') >= 0 || isFlag(first);
    return emoji || isWide(first) ? 2 : isMark(first) ? 0 : 1;
  }

  /** The longest beginning of a text that fits a width. */
  public static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (String cluster : clusters(text)) {
      used += clusterWidth(cluster);
      if (used > width) {
        break;
      }
      kept.append(cluster);
    }
    return kept.toString();
  }

  private static boolean simple(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_UNUSUAL && !inPrint(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Curly quotes, dashes, rules and Cyrillic: common in print and one cell wide. */
  private static boolean inPrint(char c) {
    return c >= 0x2010 && c <= 0x2026 || c >= 0x2500 && c <= 0x259F || c >= 0x400 && c <= 0x47F;
  }

  private static boolean isFlag(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0x303E
        || c >= 0x3041 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x1F300 && c <= 0x1F64F
        || c >= 0x1F680 && c <= 0x1F6FF
        || c >= 0x1F900 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
