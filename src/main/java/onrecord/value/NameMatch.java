package onrecord.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays the parts of two names side by side and measures how well they fit. */
final class NameMatch {
  /** Parts less alike than this are different names. */
  static final double ALIKE = .66;

  /** A slip of one letter is forgiven from this length on. */
  private static final int LONG = 7;

  private static final double SLIP = .85;

  /** Likeness of two names that are known to be two. */
  private static final double OTHERS = .5;

  /** The one part that differs must be at least this alike. */
  private static final double STRICT = .7;

  /** A contradiction of this weight, about one whole name, settles it. */
  private static final double CONTRADICTION = .9;

  /** A family name that is only this alike to a middle name is another. */
  private static final double RESEMBLES = .8;

  /** So many parts typed that the name does not have are no middle names any more. */
  private static final int STRANGE = 3;

  private static final double GLUED = .8;

  /**
   * The same where the other name has as many parts, so that one is then left without a partner.
   */
  private static final double GLUED_EVENLY = .92;

  /** Certainty of names that have nothing in common. */
  static final double NOTHING = -9;

  private static final double BIAS = -5.4;

  /** Two parts that are the same name. */
  record Pair(int left, int right, double likeness) {}

  private final List<NamePart> left;
  private final List<NamePart> right;
  private final List<Pair> pairs;

  NameMatch(List<NamePart> left, List<NamePart> right) {
    this.left = glue(left, right);
    this.right = glue(right, this.left);
    this.pairs = pairs();
  }

  /** Joins neighbours that the other name writes as one: "Mir Hejazi" and "Mirhejazi". */
  private static List<NamePart> glue(List<NamePart> parts, List<NamePart> other) {
    double alike = parts.size() > other.size() ? GLUED : GLUED_EVENLY;
    for (int size = Math.min(3, parts.size()); size > 1; size--) {
      for (int i = 0; i + size <= parts.size(); i++) {
        NamePart one = joint(parts.subList(i, i + size));
        boolean split =
            other.stream().anyMatch(o -> whole(one, o, alike))
                && parts.subList(i, i + size).stream()
                    .noneMatch(p -> other.stream().anyMatch(o -> o.text().equals(p.text())));
        if (split) {
          List<NamePart> out = new ArrayList<>(parts.subList(0, i));
          out.add(one);
          out.addAll(parts.subList(i + size, parts.size()));
          return out;
        }
      }
    }
    return parts;
  }

  private static boolean whole(NamePart one, NamePart other, double alike) {
    return other.sounds().length() > 3
        && Math.abs(one.sounds().length() - other.sounds().length()) < 3
        && SoundDistance.likeness(one.sounds(), other.sounds()) >= alike;
  }

  private static NamePart joint(List<NamePart> parts) {
    StringBuilder text = new StringBuilder();
    StringBuilder sounds = new StringBuilder();
    parts.forEach(
        p -> {
          text.append(p.text());
          sounds.append(p.sounds());
        });
    return new NamePart(text.toString(), sounds.toString(), NamePart.Sort.PLAIN);
  }

  private List<Pair> pairs() {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double s = i + j == 0 ? first() : likeness(left.get(i), right.get(j));
        if (s >= ALIKE && !middleForLast(i, j)) {
          all.add(new Pair(i, j, s));
        }
      }
    }
    all.sort(
        Comparator.comparingDouble((Pair p) -> -p.likeness())
            .thenComparingInt(p -> Math.abs(p.left() - p.right()))
            .thenComparingInt(Pair::left));
    return greedy(all);
  }

  /** "Dan Quayle" and "Danforth Quayle": the short form of a first name, before another. */
  private double first() {
    NamePart a = left.getFirst();
    NamePart b = right.getFirst();
    double s = likeness(a, b);
    boolean given = left.size() > 1 && right.size() > 1;
    if (given && NameAffixes.hers(a.text(), b.text())) {
      return Math.min(s, OTHERS);
    }
    return given && NameAffixes.shortForm(a.text(), b.text()) ? Math.max(s, SLIP) : s;
  }

  /** "Sergey G. Arbuzov" is not Sergey Glazyev: an initial within a name is no family name. */
  private boolean middleForLast(int i, int j) {
    boolean a = left.get(i).sort() == NamePart.Sort.INITIAL && i > 0 && i < left.size() - 1;
    boolean b = right.get(j).sort() == NamePart.Sort.INITIAL && j > 0 && j < right.size() - 1;
    return a && j == right.size() - 1 && j > 0 || b && i == left.size() - 1 && i > 0;
  }

  private List<Pair> greedy(List<Pair> all) {
    boolean[] a = new boolean[left.size()];
    boolean[] b = new boolean[right.size()];
    List<Pair> kept = new ArrayList<>();
    for (Pair p : all) {
      if (!a[p.left()] && !b[p.right()]) {
        a[p.left()] = true;
        b[p.right()] = true;
        kept.add(p);
      }
    }
    return List.copyOf(kept);
  }

  private static double likeness(NamePart a, NamePart b) {
    if (a.sort() == NamePart.Sort.INITIAL || b.sort() == NamePart.Sort.INITIAL) {
      return initial(a, b) ? .9 : 0;
    }
    if (a.text().equals(b.text())) {
      return 1;
    }
    double s = SoundDistance.likeness(a.sounds(), b.sounds());
    if (s >= ALIKE && NameWords.KNOWN.different(a, b)) {
      return OTHERS;
    }
    s = Math.max(s, NameAffixes.likeness(a, b));
    s = Math.max(s, slip(a.text(), b.text()) ? SLIP : 0);
    if (a.sort() != b.sort()
        && (a.sort() == NamePart.Sort.PATRONYMIC || b.sort() == NamePart.Sort.PATRONYMIC)) {
      s *= .8;
    }
    return Math.max(s, NameWords.KNOWN.nickname(a.text(), b.text()) ? .9 : 0);
  }

  /** One slip inside a long word. */
  private static boolean slip(String a, String b) {
    return Math.min(a.length(), b.length()) >= LONG && a.charAt(0) == b.charAt(0) && Slip.one(a, b);
  }

  private static boolean initial(NamePart a, NamePart b) {
    return a.text().charAt(0) == b.text().charAt(0)
        || !a.sounds().isEmpty()
            && !b.sounds().isEmpty()
            && a.sounds().charAt(0) == b.sounds().charAt(0);
  }

  /** True if the name on the right shares a part with the left one that is not its last. */
  boolean givenOnly() {
    return right.size() == 1
        && left.size() > 1
        && !pairs.isEmpty()
        && pairs.getFirst().left() < left.size() - 1;
  }

  /**
   * How sure it is that both names mean one person: above 0 they do. A weighted sum of what fits
   * and what does not; the weights follow an editor's habits (a contradiction in the family name
   * costs more than a middle name left out) and were set on lists of spellings of the same people.
   */
  double certainty() {
    boolean empty = left.isEmpty() || right.isEmpty() || pairs.isEmpty() && !sameWhole();
    if (empty || right.size() - pairs.size() >= STRANGE) {
      return NOTHING;
    }
    return right.size() == 1 || left.size() == 1 ? single() : several();
  }

  private boolean sameWhole() {
    return SoundDistance.likeness(joined(left), joined(right)) > .9;
  }

  /** A name of one part: it has to be the family name, or the whole name. */
  private double single() {
    if (pairs.isEmpty()) {
      return 1;
    }
    Pair p = pairs.getFirst();
    boolean both = left.size() == 1 && right.size() == 1;
    boolean last = p.left() == left.size() - 1 && p.right() == right.size() - 1;
    NamePart part = left.get(p.left());
    NamePart.Sort sort = part.sort();
    boolean initial = right.get(p.right()).sort() == NamePart.Sort.INITIAL;
    boolean weak = initial || sort == NamePart.Sort.INITIAL || sort == NamePart.Sort.HONOUR;
    double need = both ? .8 : last ? .78 : 2;
    if (both && Math.min(left.getFirst().text().length(), right.getFirst().text().length()) < 3) {
      return left.getFirst().text().equals(right.getFirst().text()) ? 1 : NOTHING;
    }
    return weak && !both || unlike(part, right.get(p.right()))
        ? NOTHING
        : (p.likeness() - need) * 10;
  }

  /** Without a first name beside it, a family name has to have the same consonants. */
  private static boolean unlike(NamePart a, NamePart b) {
    boolean latin = a.text().charAt(0) < 128 && b.text().charAt(0) < 128;
    return latin
        && SoundDistance.hard(a.sounds(), b.sounds()) > 0
        && !slip(a.text(), b.text())
        && NameAffixes.likeness(a, b) < ALIKE
        && !NameWords.KNOWN.nickname(a.text(), b.text());
  }

  private double several() {
    Tally t = Tally.of(left, right, pairs);
    boolean related = child(left, right) || child(right, left) || strayed();
    if (t.conflict() || t.contradiction() >= CONTRADICTION || deliberate() || related) {
      return NOTHING;
    }
    double whole = SoundDistance.likeness(joined(left), joined(right));
    return BIAS + t.fit() + 1.1 * whole + (whole > .9 ? 1.75 : 0);
  }

  /** Everything else is spelled alike, so the one part that differs was meant to differ. */
  private boolean deliberate() {
    List<Pair> other =
        pairs.stream()
            .filter(p -> !left.get(p.left()).text().equals(right.get(p.right()).text()))
            .toList();
    boolean rest = pairs.size() > 1 && other.size() == 1;
    boolean instead = pairs.size() > 1 && other.isEmpty() && pairs.size() == left.size() - 1;
    return left.size() == right.size() && (instead || rest && other.getFirst().likeness() < STRICT);
  }

  /** "Ahmed Ali Abdullah Saleh" is a child of Ali Abdullah Saleh: one name more in front. */
  private static boolean child(List<NamePart> parent, List<NamePart> child) {
    boolean more = child.size() == parent.size() + 1 && parent.size() > 2;
    NamePart.Sort first = child.getFirst().sort();
    boolean named = first == NamePart.Sort.PLAIN || first == NamePart.Sort.COMMON;
    for (int i = 0; more && i < parent.size(); i++) {
      more = likeness(parent.get(i), child.get(i + 1)) >= ALIKE;
    }
    return more && named;
  }

  /** The family name of one only resembles a middle name of the other. */
  private boolean strayed() {
    int l = left.size() - 1;
    int r = right.size() - 1;
    boolean freeLeft = pairs.stream().noneMatch(p -> p.left() == l);
    boolean freeRight = pairs.stream().noneMatch(p -> p.right() == r);
    return pairs.stream()
        .filter(p -> p.left() == l && freeRight || p.right() == r && freeLeft)
        .anyMatch(p -> p.likeness() < RESEMBLES);
  }

  private static String joined(List<NamePart> parts) {
    StringBuilder all = new StringBuilder();
    parts.forEach(p -> all.append(p.sounds()));
    return all.toString();
  }
}
