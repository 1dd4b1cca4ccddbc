package onrecord.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Option;
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
    double partly = key.partly().getOrDefault(given, 0.0);
    double credit = several ? 0 : key.right().contains(given) ? 1 : partly;
    boolean near = credit > 0 && credit < 1;
    return Verdict.ofCredit(credit, List.of(), near ? "choice.near" : "choice")
        .saying(credit < 1 && !several ? says(prompt, key, given) : "");
  }

  /** What to say of an option that is not the best, by the kind of question. */
  private static String says(Prompt.Choose prompt, Key.Choose key, String given) {
    String best = text(prompt, key.right().stream().sorted().findFirst().orElse(""));
    String mine = text(prompt, given);
    boolean near = key.partly().containsKey(given);
    return switch (prompt.kind()) {
      case STATUS ->
          near
              ? "On that day it was " + best + "; " + mine + " is its neighbour."
              : "On that day it was " + best + ".";
      case WORDING ->
          near
              ? "\"" + mine + "\" will do; \"" + best + "\" keeps closer to the source."
              : "\"" + mine + "\" is not what the source supports.";
      default -> "";
    };
  }

  private static String text(Prompt.Choose prompt, String id) {
    return prompt.options().stream()
        .filter(option -> option.id().equals(id))
        .map(Option::text)
        .findFirst()
        .orElse(id);
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
