package onrecord.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Prompt;

/** Marks chosen options: one whole, or the F1 measure of several against the key. */
final class Choices {
  private Choices() {}

  static Verdict mark(Prompt.Choose prompt, Key.Choose key, Answer.Chosen answer) {
    if (prompt.several()) {
      return Verdict.ofCredit(
          Sets.f1(answer.options(), key.right()),
          parts(key.right(), answer.options()),
          "choice-f1");
    }
    String given = answer.options().first();
    boolean several = answer.options().size() > 1;
    double credit = key.right().contains(given) ? 1 : key.partly().getOrDefault(given, 0.0);
    return Verdict.ofCredit(several ? 0 : credit, List.of(), "choice");
  }

  private static List<Verdict.Part> parts(Set<String> right, Set<String> given) {
    return Stream.concat(right.stream(), given.stream())
        .distinct()
        .sorted()
        .map(id -> part(id, given.contains(id), right.contains(id)))
        .toList();
  }

  private static Verdict.Part part(String id, boolean given, boolean right) {
    return new Verdict.Part(id, given ? id : "", right ? id : "", given && right ? 1 : 0, "");
  }
}
