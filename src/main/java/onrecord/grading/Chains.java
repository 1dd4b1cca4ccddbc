package onrecord.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Option;
import onrecord.bank.Prompt;

/**
 * Marks a chain of sources by its steps from one link to the next, the last of which leads to the
 * report itself. What does not belong breaks a step; before the first source it costs one.
 */
final class Chains {
  private final Prompt.Arrange prompt;
  private final List<String> links;
  private final List<String> given;

  private Chains(Prompt.Arrange prompt, List<String> links, List<String> given) {
    this.prompt = prompt;
    this.links = links;
    this.given = given;
  }

  static Verdict mark(Prompt.Arrange prompt, Key.Arrange key, Answer.Arranged answer) {
    return new Chains(prompt, links(key), answer.items()).verdict();
  }

  private static List<String> links(Key.Arrange key) {
    return key.groups().stream().flatMap(group -> group.stream().sorted()).toList();
  }

  private Verdict verdict() {
    List<Verdict.Part> parts = new ArrayList<>(links.stream().map(this::step).toList());
    given.stream().filter(id -> !links.contains(id)).map(this::stranger).forEach(parts::add);
    long right = parts.stream().filter(part -> part.credit() > 0).count();
    double credit = (double) (strangerBeforeTheFirst() ? right - 1 : right) / links.size();
    Verdict marked = Verdict.ofCredit(credit, parts, "chain");
    return marked.status().right() ? marked : marked.saying(says(right));
  }

  /** A link and what follows it, in the answer and in truth; nothing follows but the report. */
  private Verdict.Part step(String link) {
    String next = next(links, link);
    boolean right = given.contains(link) && next(given, link).equals(next);
    return new Verdict.Part(link, next(given, link), next, right ? 1 : 0, "");
  }

  private Verdict.Part stranger(String id) {
    return new Verdict.Part(id, next(given, id), "", 0, "");
  }

  private static String next(List<String> chain, String link) {
    return chain.stream().skip(chain.indexOf(link) + 1L).findFirst().orElse("");
  }

  private boolean strangerBeforeTheFirst() {
    int first = given.indexOf(links.getFirst());
    return first > 0 && !links.contains(given.get(first - 1));
  }

  private String says(long right) {
    String steps = right + " of " + links.size() + " steps right.";
    Optional<String> remark =
        Stream.of(missingFirst(), missing(), extra()).flatMap(Optional::stream).findFirst();
    return steps + remark.map(r -> " " + r).orElse("");
  }

  private Optional<String> missingFirst() {
    return Optional.of(links.getFirst())
        .filter(first -> !given.contains(first))
        .map(first -> "The chain begins earlier, with " + text(first) + ".");
  }

  private Optional<String> missing() {
    return links.stream()
        .filter(link -> !given.contains(link))
        .findFirst()
        .map(link -> "A link is missing: " + text(link) + ".");
  }

  private Optional<String> extra() {
    return given.stream()
        .filter(id -> !links.contains(id))
        .findFirst()
        .map(id -> "No link of this chain: " + text(id) + ".");
  }

  private String text(String id) {
    return prompt.items().stream()
        .filter(option -> option.id().equals(id))
        .map(Option::text)
        .findFirst()
        .orElse(id);
  }
}
