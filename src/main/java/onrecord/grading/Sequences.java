package onrecord.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;

/**
 * Marks an order by its concordant pairs: 2 x share - 1, floored at 0, so that a random order earns
 * nothing on average beyond luck (the measure under Kendall's tau). Pairs within a tie count not.
 */
final class Sequences {
  private Sequences() {}

  static Verdict mark(Prompt.Arrange prompt, Key.Arrange key, Answer.Arranged answer) {
    if (prompt.some()) {
      return Chains.mark(prompt, key, answer);
    }
    Verdict marked = mark(key, answer);
    boolean ranked = prompt.kind() == Kind.SOURCING && !marked.status().right();
    return ranked ? marked.saying(ranking(prompt, key, answer.items())) : marked;
  }

  /** Where the best sourced statement was put, or else the weakest. */
  private static String ranking(Prompt.Arrange prompt, Key.Arrange key, List<String> given) {
    Set<String> best = key.groups().getFirst();
    boolean bestFirst = given.stream().limit(1).anyMatch(best::contains);
    Set<String> told = bestFirst ? key.groups().getLast() : best;
    String text =
        prompt.items().stream()
            .filter(option -> told.contains(option.id()))
            .map(Option::text)
            .findFirst()
            .orElse("");
    return (bestFirst ? "The weakest sourcing stands behind: " : "The best sourced is: ")
        + text
        + (text.endsWith(".") ? "" : ".");
  }

  private static Verdict mark(Key.Arrange key, Answer.Arranged answer) {
    List<String> given = answer.items();
    long pairs = 0;
    long concordant = 0;
    for (int a = 0; a < key.groups().size(); a++) {
      for (int b = a + 1; b < key.groups().size(); b++) {
        pairs += (long) key.groups().get(a).size() * key.groups().get(b).size();
        concordant += inOrder(given, key.groups().get(a), key.groups().get(b));
      }
    }
    double credit = pairs == 0 ? 1 : 2.0 * concordant / pairs - 1;
    return Verdict.ofCredit(credit, parts(key, given), "concordance");
  }

  private static long inOrder(List<String> given, Set<String> earlier, Set<String> later) {
    long count = 0;
    for (String first : earlier) {
      int at = given.indexOf(first);
      count += at < 0 ? 0 : later.stream().filter(l -> given.indexOf(l) > at).count();
    }
    return count;
  }

  private static List<Verdict.Part> parts(Key.Arrange key, List<String> given) {
    List<Verdict.Part> parts = new ArrayList<>();
    int at = 0;
    for (Set<String> group : key.groups()) {
      List<String> here = slice(given, at, at + group.size());
      for (String id : group.stream().sorted().toList()) {
        boolean right = here.contains(id);
        String stood = given.contains(id) ? String.valueOf(given.indexOf(id) + 1) : "";
        parts.add(new Verdict.Part(id, stood, String.valueOf(at + 1), right ? 1 : 0, ""));
      }
      at += group.size();
    }
    return parts;
  }

  private static List<String> slice(List<String> items, int from, int to) {
    return items.subList(Math.min(from, items.size()), Math.min(to, items.size()));
  }
}
