package onrecord.value;

/**
 * Tells whether two words differ by one slip of the keys: a letter wrong, lost, added or swapped.
 */
final class Slip {
  private Slip() {}

  static boolean one(String a, String b) {
    int n = a.length();
    int m = b.length();
    if (Math.abs(n - m) > 1 || a.equals(b)) {
      return false;
    }
    int i = 0;
    while (i < Math.min(n, m) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (n == m) {
      return rest(a, b, i + 1, i + 1) || swapped(a, b, i);
    }
    return n > m ? rest(a, b, i + 1, i) : rest(a, b, i, i + 1);
  }

  private static boolean rest(String a, String b, int i, int j) {
    return a.substring(Math.min(i, a.length())).equals(b.substring(Math.min(j, b.length())));
  }

  private static boolean swapped(String a, String b, int i) {
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && rest(a, b, i + 2, i + 2);
  }
}
