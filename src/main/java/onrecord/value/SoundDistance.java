package onrecord.value;

import java.util.Map;

/**
 * How far apart two words of sounds are: vowels weigh little, related consonants change cheaply.
 */
final class SoundDistance {
  private static final String VOWELS = "aeiou";
  private static final Map<String, Double> RELATED =
      Map.ofEntries(
          Map.entry("kg", .4),
          Map.entry("kx", .3),
          Map.entry("xh", .1),
          Map.entry("gh", .25),
          Map.entry("gx", .4),
          Map.entry("Kx", .1),
          Map.entry("KC", .1),
          Map.entry("Kk", .15),
          Map.entry("KS", .25),
          Map.entry("Kh", .25),
          Map.entry("kh", .6),
          Map.entry("Kg", .5),
          Map.entry("sz", .25),
          Map.entry("sc", .3),
          Map.entry("sS", .35),
          Map.entry("zZ", .35),
          Map.entry("CS", .35),
          Map.entry("Cc", .35),
          Map.entry("SZ", .3),
          Map.entry("ZJ", .15),
          Map.entry("CJ", .3),
          Map.entry("jJ", .1),
          Map.entry("jZ", .1),
          Map.entry("jy", .1),
          Map.entry("jC", .4),
          Map.entry("zJ", .4),
          Map.entry("zd", .35),
          Map.entry("cz", .3),
          Map.entry("ct", .4),
          Map.entry("st", .6),
          Map.entry("ck", .3),
          Map.entry("cC", .35),
          Map.entry("cJ", .3),
          Map.entry("cS", .4),
          Map.entry("sC", .45),
          Map.entry("jx", .5),
          Map.entry("jh", .5),
          Map.entry("gJ", .3),
          Map.entry("gj", .3),
          Map.entry("gZ", .4),
          Map.entry("td", .35),
          Map.entry("bp", .4),
          Map.entry("fv", .3),
          Map.entry("bv", .4),
          Map.entry("fp", .5),
          Map.entry("mn", .5),
          Map.entry("iy", .05),
          Map.entry("ji", .15),
          Map.entry("yJ", .4),
          Map.entry("jc", .3),
          Map.entry("Kj", .2),
          Map.entry("KJ", .3),
          Map.entry("yZ", .5),
          Map.entry("uv", .3),
          Map.entry("ov", .4),
          Map.entry("ey", .2),
          Map.entry("lr", .9),
          Map.entry("ng", .9),
          Map.entry("zS", .45),
          Map.entry("ZS", .3),
          Map.entry("ZC", .4));

  private static final double HARD = .9;

  private static final SoundDistance KNOWN = new SoundDistance();

  private final double[][] changes = new double[128][128];

  private SoundDistance() {
    for (int a = 0; a < 128; a++) {
      for (int b = 0; b < 128; b++) {
        boolean vowels = vowel((char) a) && vowel((char) b);
        changes[a][b] = a == b ? 0 : vowels ? vowels((char) a, (char) b) : 1;
      }
    }
    RELATED.forEach(
        (pair, cost) -> {
          changes[pair.charAt(0)][pair.charAt(1)] = cost;
          changes[pair.charAt(1)][pair.charAt(0)] = cost;
        });
  }

  private static double vowels(char a, char b) {
    String pair = a < b ? "" + a + b : "" + b + a;
    return switch (pair) {
      case "ei", "ou", "ae" -> .15;
      case "ao" -> .25;
      default -> .3;
    };
  }

  private static boolean vowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static double change(char a, char b) {
    if (a < 128 && b < 128) {
      return KNOWN.changes[a][b];
    }
    return a == b ? 0 : 1;
  }

  private static double drop(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> .3;
      case 'y' -> .15;
      case 'h' -> .3;
      case 'j' -> .35;
      default -> 1;
    };
  }

  private static double weight(String s) {
    double sum = 0;
    for (int i = 0; i < s.length(); i++) {
      sum += vowel(s.charAt(i)) ? .45 : 1;
    }
    return sum;
  }

  /**
   * Likeness within 0..1; 1 for equal sounds. Words longer than 40 sounds are compared as equal or
   * not.
   */
  static double likeness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    if (a.isEmpty() || b.isEmpty() || a.length() > 40 || b.length() > 40) {
      return 0;
    }
    double mean = (weight(a) + weight(b)) / 2;
    return Math.max(0, 1 - distance(a, b) / mean);
  }

  /** How many consonants, at the least, are lost, added or changed into unrelated ones. */
  static int hard(String a, String b) {
    if (a.length() > 40 || b.length() > 40) {
      return 0;
    }
    int[] above = new int[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + lost(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[above.length];
      row[0] = above[0] + lost(a.charAt(i - 1));
      for (int j = 1; j < row.length; j++) {
        char c = a.charAt(i - 1);
        char d = b.charAt(j - 1);
        int changed = above[j - 1] + (change(c, d) >= HARD ? 1 : 0);
        row[j] = Math.min(changed, Math.min(above[j] + lost(c), row[j - 1] + lost(d)));
      }
      above = row;
    }
    return above[b.length()];
  }

  private static int lost(char c) {
    return drop(c) >= HARD ? 1 : 0;
  }

  private static double distance(String a, String b) {
    double[] above = new double[b.length() + 1];
    double[] twoAbove = above;
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + drop(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = row(a.charAt(i - 1), b, above, i == 1);
      if (i > 1) {
        swaps(a.substring(i - 2, i), b, row, twoAbove);
      }
      twoAbove = above;
      above = row;
    }
    return above[b.length()];
  }

  /** Two neighbours that changed places are one slip. */
  private static void swaps(String two, String b, double[] row, double[] twoAbove) {
    for (int j = 2; j < row.length; j++) {
      boolean swap = two.charAt(1) == b.charAt(j - 2) && two.charAt(0) == b.charAt(j - 1);
      if (swap) {
        row[j] = Math.min(row[j], twoAbove[j - 2] + .6);
      }
    }
  }

  private static double[] row(char c, String b, double[] above, boolean first) {
    double[] row = new double[above.length];
    row[0] = above[0] + drop(c);
    for (int j = 1; j < row.length; j++) {
      char d = b.charAt(j - 1);
      double start = first && j == 1 ? 1.5 : 1;
      double best = above[j - 1] + change(c, d) * start;
      best = Math.min(best, above[j] + drop(c));
      row[j] = Math.min(best, row[j - 1] + drop(d));
    }
    return row;
  }
}
