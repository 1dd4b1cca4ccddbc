package onrecord.tui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.Solution;
import onrecord.corpus.Label;
import onrecord.page.Line;
import onrecord.study.Answered;

/** A miss worded as a newspaper words a correction. */
final class Correction {
  private static final int UNBROKEN = 10_000;
  private static final String MINE = " (your answer)";

  private Correction() {}

  static String of(Bank bank, Answered miss) {
    List<String> outcome =
        OutcomeLines.of(bank, miss, UNBROKEN).stream()
            .map(Line::text)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .filter(line -> !line.startsWith("+ ") || isWhole(miss))
            .map(line -> line.replaceFirst("^[x~+] ", ""))
            .toList();
    String given = isWhole(miss) ? inOne(outcome) : inParts(outcome);
    String stop = given.matches(".*[.!?]") ? "" : ".";
    return "\u201C" + miss.question().stem() + "\u201D " + given + stop + where(bank, miss);
  }

  /** Parts that end as sentences do keep their stop only at the end. */
  private static String inParts(List<String> outcome) {
    return outcome.stream()
        .map(part -> part.replaceFirst("\\.$", ""))
        .collect(Collectors.joining("; "));
  }

  /** What is right, not what was given: the two lines of an answer that is one whole. */
  private static String inOne(List<String> outcome) {
    Map<Boolean, List<String>> mine =
        outcome.stream().collect(Collectors.partitioningBy(line -> line.endsWith(MINE)));
    return Stream.of(mine.get(false), mine.get(true))
        .flatMap(List::stream)
        .map(line -> line.replace(MINE, ""))
        .collect(Collectors.joining(", not "));
  }

  private static boolean isWhole(Answered miss) {
    return miss.verdict().parts().isEmpty() || miss.question().kind() == Kind.RELAY;
  }

  private static String where(Bank bank, Answered miss) {
    Optional<Evidence> first =
        miss.question().solution().stream()
            .map(Solution::evidence)
            .flatMap(List::stream)
            .filter(e -> e.span().isPresent())
            .findFirst();
    return first.flatMap(e -> bank.article(e.article()).map(a -> where(a, e))).orElse("");
  }

  private static String where(onrecord.corpus.Article article, Evidence evidence) {
    int paragraph = evidence.span().map(s -> s.paragraph()).orElse(0);
    return " See " + Label.inSentence(article) + ", " + Label.paragraph(paragraph) + ".";
  }
}
