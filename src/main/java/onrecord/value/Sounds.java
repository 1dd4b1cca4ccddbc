package onrecord.value;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a name as a string of sounds, so that spellings by different romanisations come close:
 * capital letters stand for hushing sounds, {@code K} for a "ch" that may be any of four.
 */
final class Sounds {
  private static final int LONGEST = 7;
  private static final Map<String, String> TABLE = table();

  private Sounds() {}

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    for (String[] row : Tables.rows("sounds.tsv")) {
      table.put(row[0], row.length > 1 ? row[1] : "");
    }
    return Map.copyOf(table);
  }

  /** The sounds of one word, doubled sounds written once. */
  static String of(String word) {
    String w = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(w.length() + 4);
    int i = 0;
    while (i < w.length()) {
      int n = longest(w, i);
      append(out, n == 0 ? base(w.charAt(i)) : sound(w.substring(i, i + n), i == 0));
      i += Math.max(n, 1);
    }
    return trimmed(out);
  }

  /** What a group of letters sounds like; some sound different at the start of a word. */
  private static String sound(String group, boolean start) {
    String usual = TABLE.getOrDefault(group, "");
    return start ? TABLE.getOrDefault("^" + group, usual) : usual;
  }

  private static int longest(String w, int i) {
    for (int n = Math.min(LONGEST, w.length() - i); n > 0; n--) {
      if (TABLE.containsKey(w.substring(i, i + n))) {
        return n;
      }
    }
    return 0;
  }

  private static String base(char c) {
    String plain = Fold.text(String.valueOf(c));
    boolean known =
        !plain.isEmpty()
            && (Character.isLetterOrDigit(plain.charAt(0))
                || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    return known ? TABLE.getOrDefault(plain, plain) : "";
  }

  private static void append(StringBuilder out, String sounds) {
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
  }

  /** A silent h at the end goes, and so does a glide after a final i. */
  private static String trimmed(StringBuilder out) {
    int n = out.length();
    if (n > 2 && out.charAt(n - 1) == 'h') {
      out.setLength(n - 1);
    }
    if (n > 2 && out.charAt(out.length() - 1) == 'y') {
      out.setCharAt(out.length() - 1, 'i');
    }
    return out.toString();
  }
}
