package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Solution;
import onrecord.corpus.Article;
import onrecord.corpus.Label;
import onrecord.grading.Verdict;
import onrecord.page.Line;
import onrecord.study.Answered;

/** A miss worded as a newspaper words a correction. */
final class Correction {
  private static final int UNBROKEN = 10_000;
  private static final String MINE = " (your answer)";

  private Correction() {}

  /** What was asked and what is right; of a table or a draft first the one, then every miss. */
  static List<String> of(Bank bank, Answered miss) {
    List<String> missed = parts(bank, miss);
    return missed.isEmpty()
        ? List.of(whole(bank, miss))
        : Stream.concat(Stream.of("\u201C" + miss.question().stem() + "\u201D"), missed.stream())
            .toList();
  }

  private static List<String> parts(Bank bank, Answered miss) {
    if (miss.question().prompt() instanceof Prompt.Desk desk) {
      return DeskOutcome.missed(bank, miss, desk.draft());
    }
    return miss.question().prompt() instanceof Prompt.Grid grid ? table(miss, grid) : List.of();
  }

  private static List<String> table(Answered miss, Prompt.Grid grid) {
    List<String> lines = new ArrayList<>();
    for (Option row : grid.rows()) {
      for (Option column : grid.columns()) {
        missed(miss)
            .filter(part -> part.id().equals(Prompt.Grid.cell(row, column)))
            .map(part -> row.text() + ", " + column.text() + ": " + cell(miss, grid, part))
            .forEach(lines::add);
      }
    }
    return lines;
  }

  private static String cell(Answered miss, Prompt.Grid grid, Verdict.Part part) {
    String given = part.given().isEmpty() ? "nothing" : value(grid, part.given());
    String paragraph =
        evidence(miss)
            .filter(e -> e.part().equals(part.id()))
            .findFirst()
            .flatMap(Evidence::span)
            .map(span -> ", " + Label.paragraph(span.paragraph()))
            .orElse("");
    return value(grid, part.right()) + paragraph + " (yours: " + given + ").";
  }

  private static String value(Prompt.Grid grid, String id) {
    return id.equals(Option.NONE) ? "not reported" : Labels.text(grid.values(), id);
  }

  private static Stream<Verdict.Part> missed(Answered miss) {
    return miss.verdict().parts().stream().filter(part -> part.credit() < 1);
  }

  private static Stream<Evidence> evidence(Answered miss) {
    return miss.question().solution().stream()
        .map(Solution::evidence)
        .flatMap(List::stream)
        .filter(e -> e.span().isPresent());
  }

  private static String whole(Bank bank, Answered miss) {
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

  /** The evidence of what was missed, else the first there is. */
  private static String where(Bank bank, Answered miss) {
    List<String> parts = missed(miss).map(Verdict.Part::id).toList();
    Optional<Evidence> first =
        evidence(miss)
            .filter(e -> parts.contains(e.part()))
            .findFirst()
            .or(() -> evidence(miss).findFirst());
    return first.flatMap(e -> bank.article(e.article()).map(a -> where(a, e))).orElse("");
  }

  /** Where to look, as a sentence behind others. */
  static String where(Article article, Evidence evidence) {
    int paragraph = evidence.span().map(s -> s.paragraph()).orElse(0);
    return " See " + Label.inSentence(article) + ", " + Label.paragraph(paragraph) + ".";
  }
}
