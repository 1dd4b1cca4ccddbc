package onrecord.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.bank.Answer;
import onrecord.bank.Difference;
import onrecord.bank.Key;
import onrecord.bank.Prompt.Compare;

/**
 * Marks two passages held against each other: two fifths for either sentence, a fifth for naming
 * the difference. Where there is none, saying so alone is right.
 */
final class Compares {
  private static final double SENTENCE = 0.4;
  private static final double NAMED = 0.2;

  private Compares() {}

  static Verdict mark(Key.Compare key, Answer.Filled answer) {
    return key.difference() == Difference.NONE ? none(answer) : differing(key, answer);
  }

  private static Verdict none(Answer.Filled answer) {
    String given = given(answer, Compare.DIFFERENCE);
    boolean alone =
        given(answer, Compare.FIRST).isEmpty() && given(answer, Compare.SECOND).isEmpty();
    boolean right = alone && given.equals(Difference.NONE.word());
    Verdict.Part part =
        new Verdict.Part(Compare.DIFFERENCE, given, Difference.NONE.word(), right ? 1 : 0, "");
    return Verdict.ofCredit(right ? 1 : 0, List.of(part), "compare-none");
  }

  private static Verdict differing(Key.Compare key, Answer.Filled answer) {
    List<Verdict.Part> parts = new ArrayList<>();
    parts.add(sentence(Compare.FIRST, key.first(), answer));
    parts.add(sentence(Compare.SECOND, key.second(), answer));
    String right = key.difference().word();
    String given = given(answer, Compare.DIFFERENCE);
    parts.add(new Verdict.Part(Compare.DIFFERENCE, given, right, given.equals(right) ? 1 : 0, ""));
    double credit =
        SENTENCE * (parts.get(0).credit() + parts.get(1).credit()) + NAMED * parts.get(2).credit();
    return Verdict.ofCredit(credit, parts, "compare");
  }

  /** What is right is the sentence marked, if it is one of those, else the first of them. */
  private static Verdict.Part sentence(String part, Set<Integer> right, Answer.Filled answer) {
    String given = given(answer, part);
    Set<String> numbers = right.stream().map(String::valueOf).collect(Collectors.toSet());
    boolean found = numbers.contains(given);
    String shown = found ? given : String.valueOf(right.iterator().next());
    return new Verdict.Part(part, given, shown, found ? 1 : 0, "");
  }

  private static String given(Answer.Filled answer, String part) {
    return answer.values().getOrDefault(part, "");
  }

  static Answer.Filled perfect(Key.Compare key) {
    java.util.Map<String, String> values = new java.util.LinkedHashMap<>();
    key.first().stream().findFirst().ifPresent(n -> values.put(Compare.FIRST, String.valueOf(n)));
    key.second().stream().findFirst().ifPresent(n -> values.put(Compare.SECOND, String.valueOf(n)));
    values.put(Compare.DIFFERENCE, key.difference().word());
    return new Answer.Filled(values);
  }
}
