package onrecord.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. */
final class Nearest {
  private static final int LONGEST = 60;
  private static final int MOST_CANDIDATES = 2_000;

  private Nearest() {}

  /** A candidate that differs in a third of its letters at most. */
  static Optional<String> of(String word, Collection<String> candidates) {
    String sought = word.toLowerCase(Locale.ROOT);
    if (sought.length() > LONGEST) {
      return Optional.empty();
    }
    int most = Math.max(1, sought.length() / 3);
    return candidates.stream()
        .limit(MOST_CANDIDATES)
        .filter(c -> Math.abs(c.length() - sought.length()) <= most)
        .filter(c -> distance(sought, c.toLowerCase(Locale.ROOT)) <= most)
        .min(Comparator.comparingInt(c -> distance(sought, c.toLowerCase(Locale.ROOT))));
  }

  /** "did you mean ...?", or else what is offered. */
  static String hint(String word, Collection<String> candidates, String otherwise) {
    return of(word, candidates).map(c -> "did you mean \"" + c + "\"?").orElse(otherwise);
  }

  /** Insertions, deletions, changes and swaps of neighbours (optimal string alignment). */
  static int distance(String a, String b) {
    Table table = new Table(a, b, new int[a.length() + 1][b.length() + 1]);
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table.cost[i][j] = i == 0 || j == 0 ? i + j : table.step(i, j);
      }
    }
    return table.cost[a.length()][b.length()];
  }

  /**
   * Two words and the cost of turning each beginning of the one into each beginning of the other.
   */
  private record Table(String a, String b, int[][] cost) {
    int step(int i, int j) {
      int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
      int best =
          Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
      return swapped(i, j) ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private boolean swapped(int i, int j) {
      return i > 1
          && j > 1
          && a.charAt(i - 1) == b.charAt(j - 2)
          && a.charAt(i - 2) == b.charAt(j - 1);
    }
  }
}
