package onrecord.value;

import java.util.List;

/**
 * Likeness of two parts of which one carries more than the other: an article or "son of" written
 * on, a second word of a compound, or the end that a short form leaves off.
 */
final class NameAffixes {
  private static final double COMPOUND = .8;
  private static final double HONOURED = .85;
  private static final double ARTICLE = .97;

  /** Short forms leave off at least so much, and keep at least so much. */
  private static final int SHORTEST = 3;

  /** Written on in front, in sounds. */
  private static final List<String> BEFORE = List.of("al", "el", "ben", "bin", "ibn", "uld");

  /** Honours and "son of" written on behind, in letters. */
  private static final List<String> BEHIND =
      List.of(
          "khan", "khon", "jan", "jon", "bek", "bey", "beg", "bay", "agha", "aqa", "zada", "zadeh",
          "zade", "oglu", "ullah", "ur", "ul", "ud");

  /** "of the religion" and "of God", the second half of many given names, in letters. */
  private static final List<String> HALVES = List.of("uddin", "eddin", "eddine", "addin", "uddine");

  /** Ends that make another name, often a woman's, and no short form. */
  private static final String OTHER_NAME =
      "(ina|ine|iana|inda|itta|ette|ella|elle|etta|ova|eva|ski|ska|sky|yan|ian|enko|vich|son|sen|iya"
          + "|ullah|allah)";

  private NameAffixes() {}

  /** Within 0..1; 0 where no affix explains the difference. */
  static double likeness(NamePart a, NamePart b) {
    double bound = Math.max(servant(a, b), article(a, b));
    NamePart longer = a.text().length() > b.text().length() ? a : b;
    NamePart shorter = longer.equals(a) ? b : a;
    double ending =
        Math.max(
            stripped(longer, shorter, BEHIND, HONOURED),
            stripped(longer, shorter, HALVES, COMPOUND));
    return Math.max(bound, ending);
  }

  /** "Dan" for "Danforth": the first letters of a given name, where no other name begins so. */
  static boolean shortForm(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() >= SHORTEST
        && longer.length() - shorter.length() >= SHORTEST
        && longer.startsWith(shorter)
        && !longer.substring(shorter.length()).matches(OTHER_NAME);
  }

  /** "Martin" and "Martina": a woman's name made of a man's. */
  static boolean hers(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() > SHORTEST
        && "aeiouy".indexOf(shorter.charAt(shorter.length() - 1)) < 0
        && (longer.equals(shorter + "a") || longer.equals(shorter + "ina"));
  }

  private static double stripped(
      NamePart longer, NamePart shorter, List<String> endings, double sure) {
    String text = longer.text();
    double best = 0;
    for (String ending : endings) {
      int root = text.length() - ending.length();
      if (root >= SHORTEST && text.endsWith(ending)) {
        double s = SoundDistance.likeness(Sounds.of(text.substring(0, root)), shorter.sounds());
        best = Math.max(best, s >= .85 ? s * sure : 0);
      }
    }
    return best;
  }

  /** "Abdul Aziz" and "Aziz". */
  private static double servant(NamePart a, NamePart b) {
    if (a.sounds().startsWith("abd") == b.sounds().startsWith("abd")) {
      return 0;
    }
    String shorter = a.sounds().length() < b.sounds().length() ? a.sounds() : b.sounds();
    String longer = shorter.equals(a.sounds()) ? b.sounds() : a.sounds();
    return shorter.length() > 2 && longer.endsWith(shorter) ? COMPOUND : 0;
  }

  /** "Alsubaie" and "Subaie", "Benhammedi" and "Hammedi". */
  private static double article(NamePart a, NamePart b) {
    String x = bare(a.sounds());
    String y = bare(b.sounds());
    boolean article = x.length() != a.sounds().length() || y.length() != b.sounds().length();
    return article ? SoundDistance.likeness(x, y) * ARTICLE : 0;
  }

  private static String bare(String sounds) {
    for (String prefix : BEFORE) {
      if (sounds.length() > prefix.length() + 2 && sounds.startsWith(prefix)) {
        return sounds.substring(prefix.length());
      }
    }
    return sounds;
  }
}
