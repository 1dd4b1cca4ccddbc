package onrecord.value;

/** Takes the inflection off an English word, so that plurals and tenses do not part equal words. */
final class Stem {
  private Stem() {}

  /** The stem of a folded word; short words and words with digits stay whole. */
  static String of(String word) {
    int n = word.length();
    if (n < 4 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    String w = plural(word, n);
    return w.length() > 4 ? tense(w) : w;
  }

  private static String plural(String w, int n) {
    if (w.endsWith("ies") && n > 4) {
      return w.substring(0, n - 3) + "y";
    }
    if (n > 4
        && (w.endsWith("sses")
            || w.endsWith("shes")
            || w.endsWith("ches")
            || w.endsWith("xes")
            || w.endsWith("zes")
            || w.endsWith("oes"))) {
      return w.substring(0, n - 2);
    }
    boolean s = w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is");
    return s ? w.substring(0, n - 1) : w;
  }

  private static String tense(String w) {
    int n = w.length();
    if (w.endsWith("ing") && n > 5 && vowel(w.substring(0, n - 3))) {
      return undouble(w.substring(0, n - 3));
    }
    if (w.endsWith("ied")) {
      return w.substring(0, n - 3) + "y";
    }
    if (w.endsWith("ed") && vowel(w.substring(0, n - 2))) {
      return undouble(w.substring(0, n - 2));
    }
    return w.endsWith("e") && n > 4 ? w.substring(0, n - 1) : w;
  }

  /** One word is who does it, the other is doing it: sharecropper, sharecropping. */
  static boolean doer(String a, String b) {
    String person = a.endsWith("ing") ? b : a;
    String act = person.equals(a) ? b : a;
    String one = plural(person, person.length());
    boolean agent = one.endsWith("er") || one.endsWith("or");
    int root = one.length() - 2;
    return agent
        && root >= 5
        && act.endsWith("ing")
        && act.length() == root + 3
        && act.startsWith(one.substring(0, root));
  }

  private static boolean vowel(String s) {
    return s.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static String undouble(String s) {
    int n = s.length();
    boolean twice =
        n > 3 && s.charAt(n - 1) == s.charAt(n - 2) && "lsz".indexOf(s.charAt(n - 1)) < 0;
    String t = twice ? s.substring(0, n - 1) : s;
    return t.endsWith("e") ? t.substring(0, t.length() - 1) : t;
  }
}
