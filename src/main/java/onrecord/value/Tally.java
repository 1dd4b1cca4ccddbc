package onrecord.value;

import java.util.List;

/** What of two names found a partner, by weight and by place. */
record Tally(
    double matchedLeft,
    double matchedRight,
    double least,
    double slips,
    double first,
    double last,
    boolean[] usedLeft,
    boolean[] usedRight,
    List<NamePart> left,
    List<NamePart> right) {

  private static final double BEYOND = 1;

  static Tally of(List<NamePart> left, List<NamePart> right, List<NameMatch.Pair> pairs) {
    boolean[] a = new boolean[left.size()];
    boolean[] b = new boolean[right.size()];
    double x = 0;
    double y = 0;
    double least = 1;
    double slips = 0;
    double first = 0;
    double last = 0;
    for (NameMatch.Pair p : pairs) {
      double wa = left.get(p.left()).weight();
      double wb = right.get(p.right()).weight();
      a[p.left()] = true;
      b[p.right()] = true;
      x += wa;
      y += wb;
      slips += (1 - p.likeness()) * (wa + wb) / 2;
      least = Math.min(least, p.likeness());
      first = p.left() == 0 && p.right() == 0 ? p.likeness() : first;
      boolean ends = p.left() == a.length - 1 && p.right() == b.length - 1;
      last = ends ? p.likeness() : last;
    }
    return new Tally(x, y, least, slips, first, last, a, b, left, right);
  }

  /** The weighted sum, without the likeness of the whole. */
  double fit() {
    double matched = Math.min(matchedLeft, matchedRight);
    double missLeft = total(left) - matchedLeft;
    double missRight = total(right) - matchedRight;
    boolean full = Math.min(missLeft, missRight) < .01;
    boolean endLeft = usedLeft[usedLeft.length - 1];
    boolean endRight = usedRight[usedRight.length - 1];
    return (full ? 1.5 : 0)
        + .75 * Math.min(1.6, matched)
        + .85 * matched
        - 1.2 * Math.min(missLeft, missRight)
        - .15 * Math.abs(missLeft - missRight)
        + 1.8 * least
        - 1.9 * slips
        + 1.05 * first
        + .5 * last
        - (usedLeft[0] != usedRight[0] ? .2 : 0)
        - (endLeft != endRight ? .75 : 0)
        - (!endLeft && !endRight ? .6 : 0)
        - (beyond(left, right, usedRight) || beyond(right, left, usedLeft) ? BEYOND : 0);
  }

  /** Frequent names alone, and behind them a family name of which the other says nothing. */
  private static boolean beyond(List<NamePart> few, List<NamePart> many, boolean[] used) {
    NamePart last = many.getLast();
    return few.size() < many.size()
        && !used[used.length - 1]
        && last.sort() == NamePart.Sort.PLAIN
        && few.stream().allMatch(p -> p.sort() == NamePart.Sort.COMMON);
  }

  /** The weight of what each name has and the other contradicts. */
  double contradiction() {
    return Math.min(total(left) - matchedLeft, total(right) - matchedRight);
  }

  private static double total(List<NamePart> parts) {
    return parts.stream().mapToDouble(NamePart::weight).sum();
  }

  /** Two patronymics, an initial that fits nothing, or father and son in each other's place. */
  boolean conflict() {
    boolean swapped = usedLeft[0] && usedRight[0] && first == 0 && last > 0;
    boolean clash = swapped;
    for (int i = 0; i < usedLeft.length; i++) {
      for (int j = 0; j < usedRight.length; j++) {
        clash |= !usedLeft[i] && !usedRight[j] && clash(left.get(i), right.get(j));
      }
    }
    return clash;
  }

  private static boolean clash(NamePart left, NamePart right) {
    NamePart.Sort a = left.sort();
    NamePart.Sort b = right.sort();
    boolean fathers = a == NamePart.Sort.PATRONYMIC && b == a || left.father() && right.father();
    return fathers || a == NamePart.Sort.INITIAL || b == NamePart.Sort.INITIAL;
  }
}
