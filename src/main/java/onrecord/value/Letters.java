package onrecord.value;

/** Counts slips of the pen between two words. */
public final class Letters {
  private Letters() {}

  /**
   * Letters to put in, to leave out or to change (Levenshtein 1966), counted no further than one
   * above the limit.
   */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int least = next(row, a.charAt(i - 1), b, i);
      if (least > limit) {
        return limit + 1;
      }
    }
    return row[b.length()];
  }

  private static int next(int[] row, char letter, String b, int i) {
    int diagonal = row[0];
    row[0] = i;
    int least = i;
    for (int j = 1; j <= b.length(); j++) {
      int change = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      least = Math.min(least, row[j]);
    }
    return least;
  }
}
