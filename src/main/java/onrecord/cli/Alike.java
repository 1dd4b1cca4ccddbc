package onrecord.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody meant who typed another. */
final class Alike {
  private static final int LONGEST = 40;

  private Alike() {}

  /**
   * The known word whose end behind a hyphen was typed, else the one that takes the fewest slips to
   * mistype so, if they are few for its length.
   */
  static Optional<String> to(String typed, Collection<String> known) {
    return known.stream()
        .filter(word -> !typed.startsWith("-") && word.endsWith("-" + typed))
        .findFirst()
        .or(() -> mistyped(typed, known));
  }

  private static Optional<String> mistyped(String typed, Collection<String> known) {
    return known.stream()
        .filter(word -> typed.length() <= LONGEST)
        .filter(word -> slips(typed, word) <= Math.max(1, bare(word) / 3))
        .min(Comparator.comparingInt((String word) -> slips(typed, word)).thenComparing(w -> w));
  }

  /** A clause that goes behind a complaint; empty where nothing is alike. */
  static String meant(String typed, Collection<String> known) {
    return to(typed, known).map(word -> "; did you mean " + word + "?").orElse(".");
  }

  private static int bare(String word) {
    return word.startsWith("--") ? word.length() - 2 : word.length();
  }

  /** Letters to add, drop, change or swap with their neighbour. */
  private static int slips(String a, String b) {
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : least(least, a, i, b.substring(0, j));
      }
    }
    return least[a.length()][b.length()];
  }

  private static int least(int[][] least, String a, int i, String b) {
    int j = b.length();
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(least[i - 1][j] + 1, least[i][j - 1] + 1);
    best = Math.min(best, least[i - 1][j - 1] + same);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
  }
}
