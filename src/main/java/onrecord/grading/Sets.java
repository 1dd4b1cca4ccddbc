package onrecord.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onrecord.bank.Answer;
import onrecord.bank.Key;

/**
 * Marks sets of sentences by F1, the harmonic mean of precision and recall (van Rijsbergen 1979).
 */
final class Sets {
  private static final double TOO_MANY_CAP = 0.5;

  private Sets() {}

  /** F1 of a given set against the right one: 2 x shared / (given + right), in 0..1. */
  static double f1(Set<?> given, Set<?> right) {
    long shared = given.stream().filter(right::contains).count();
    int all = given.size() + right.size();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  /** F1 against the best of the minimal sets; more than twice its size earns at most a half. */
  static Verdict marks(Key.Mark key, Answer.Marked answer) {
    Set<Integer> best =
        key.sets().stream()
            .max(Comparator.comparingDouble(set -> credit(answer.sentences(), set)))
            .orElseThrow();
    return Verdict.ofCredit(
        credit(answer.sentences(), best), parts(answer.sentences(), best), "sentence-f1");
  }

  private static double credit(Set<Integer> given, Set<Integer> right) {
    double f1 = f1(given, right);
    return given.size() > 2 * right.size() ? Math.min(TOO_MANY_CAP, f1) : f1;
  }

  private static List<Verdict.Part> parts(Set<Integer> given, Set<Integer> right) {
    TreeSet<Integer> all = new TreeSet<>(given);
    all.addAll(right);
    return all.stream().map(n -> part(n, given.contains(n), right.contains(n))).toList();
  }

  private static Verdict.Part part(int number, boolean given, boolean right) {
    String id = String.valueOf(number);
    return new Verdict.Part(id, given ? id : "", right ? id : "", given && right ? 1 : 0, "");
  }
}
