package onrecord.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a learner earns on average who guesses, by the rules as they are written down for authors:
 * closed formulas and exact enumerations that know nothing of the marker.
 */
final class Theory {
  private Theory() {}

  static double choose(int n, int k) {
    double ways = k < 0 || k > n ? 0 : 1;
    for (int i = 1; i <= k && ways > 0; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }

  private static double factorial(int n) {
    return n < 2 ? 1 : n * factorial(n - 1);
  }

  private static double binomial(int n, int k, double p) {
    return choose(n, k) * Math.pow(p, k) * Math.pow(1 - p, n - k);
  }

  /** F1 of a uniformly drawn set of n options of which k are right; the empty set earns nothing. */
  static double subsets(int n, int k) {
    double sum = 0;
    for (int hits = 1; hits <= k; hits++) {
      for (int wrong = 0; wrong <= n - k; wrong++) {
        sum += choose(k, hits) * choose(n - k, wrong) * 2 * hits / (hits + wrong + k);
      }
    }
    return sum / Math.pow(2, n);
  }

  /**
   * Statements dealt to n speakers, each at most once, out of m: r hit with rencontres' numbers.
   */
  static double matches(int n, int m) {
    double sum = 0;
    for (int right = 0; right <= n; right++) {
      double ways = 0;
      for (int j = 0; j <= n - right; j++) {
        double sign = j % 2 == 0 ? 1 : -1;
        ways += sign * choose(n - right, j) * factorial(m - right - j) / factorial(m - n);
      }
      double cost = m > n ? 0.5 * (n - right) : 0;
      sum += choose(n, right) * ways * Math.max(0, right - cost) / n;
    }
    return sum * factorial(m - n) / factorial(m);
  }

  /** Each cell filled with one of so many values: full cells weigh 1, dashes a half. */
  static double grid(int full, int dashes, int values) {
    double p = 1.0 / values;
    double sum = 0;
    for (int hit = 0; hit <= full; hit++) {
      for (int none = 0; none <= dashes; none++) {
        double earned = hit + 0.5 * none - 0.25 * (dashes - none);
        sum +=
            binomial(full, hit, p)
                * binomial(dashes, none, p)
                * Math.max(0, earned / (full + 0.5 * dashes));
      }
    }
    return sum;
  }

  /** All orders of n numbers, each once. */
  static List<List<Integer>> permutations(int n) {
    return sequences(n, n);
  }

  /** All sequences of that length out of 0..n-1, without repetition. */
  static List<List<Integer>> sequences(int n, int length) {
    List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
    for (int place = 0; place < length; place++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> start : all) {
        for (int next = 0; next < n; next++) {
          if (!start.contains(next)) {
            List<Integer> more = new ArrayList<>(start);
            more.add(next);
            longer.add(more);
          }
        }
      }
      all = longer;
    }
    return all;
  }

  /** max(0, 2c - 1) over all orders; ranks are those of the items, equal ones are tied. */
  static double order(int... ranks) {
    double sum = 0;
    List<List<Integer>> all = permutations(ranks.length);
    for (List<Integer> given : all) {
      int pairs = 0;
      int concordant = 0;
      for (int i = 0; i < ranks.length; i++) {
        for (int j = i + 1; j < ranks.length; j++) {
          int difference = ranks[given.get(j)] - ranks[given.get(i)];
          pairs += difference == 0 ? 0 : 1;
          concordant += difference > 0 ? 1 : 0;
        }
      }
      sum += Math.max(0, 2.0 * concordant / pairs - 1);
    }
    return sum / all.size();
  }

  /**
   * Sequences of that length out of links 0..links-1 and strangers: neighbours right, and no more.
   */
  static double relay(int links, int strangers, int length) {
    double sum = 0;
    List<List<Integer>> all = sequences(links + strangers, length);
    for (List<Integer> given : all) {
      int right = 0;
      for (int i = 0; i < length; i++) {
        int next = i + 1 < length ? given.get(i + 1) : links;
        boolean last = i + 1 == length && given.get(i) == links - 1;
        boolean pair = i + 1 < length && next == given.get(i) + 1 && next < links;
        right += last || pair ? 1 : 0;
      }
      int first = given.indexOf(0);
      boolean strangerBefore = first > 0 && given.get(first - 1) >= links;
      sum += Math.max(0, (double) (strangerBefore ? right - 1 : right) / links);
    }
    return sum / all.size();
  }

  /** The best F1 against any set, over all non-empty sets of at most that many of n sentences. */
  static double sentences(int n, int most, List<Set<Integer>> sets) {
    double sum = 0;
    int number = 0;
    for (int mask = 1; mask < 1 << n; mask++) {
      if (Integer.bitCount(mask) <= most) {
        double best = 0;
        for (Set<Integer> set : sets) {
          best = Math.max(best, share(mask, set));
        }
        sum += best;
        number++;
      }
    }
    return sum / number;
  }

  private static double share(int mask, Set<Integer> set) {
    int given = Integer.bitCount(mask);
    int hits = 0;
    for (int sentence : set) {
      hits += mask >> (sentence - 1) & 1;
    }
    double f1 = 2.0 * hits / (given + set.size());
    return given > 2 * set.size() ? Math.min(0.5, f1) : f1;
  }

  /**
   * So many of a draft's words marked, where errors have these lengths: half for each one found.
   */
  static double marks(int words, int marked, int... lengths) {
    int wrong = 0;
    for (int length : lengths) {
      wrong += length;
    }
    double sum = 0;
    for (int mask = 0; mask < 1 << wrong; mask++) {
      int found = 0;
      int at = 0;
      for (int length : lengths) {
        found += (mask >> at & (1 << length) - 1) == 0 ? 0 : 1;
        at += length;
      }
      int idle = marked - Integer.bitCount(mask);
      double credit = (0.5 * found - 0.25 * idle) / lengths.length;
      sum += choose(words - wrong, idle) * Math.max(0, credit);
    }
    return sum / choose(words, marked);
  }
}
