package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import onrecord.bank.Bank;
import onrecord.bank.Difference;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.bank.Prompt.Compare;
import onrecord.bank.Solution;
import onrecord.corpus.Label;
import onrecord.corpus.Span;
import onrecord.grading.Verdict;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Wrap;
import onrecord.study.Answered;

/** Two sentences one under the other with the words that differ, and whether both can be true. */
final class CompareOutcome {
  private static final int INDENT = 5;

  private final Bank bank;
  private final Answered answered;
  private final int column;
  private final List<Line> lines = new ArrayList<>();

  private CompareOutcome(Bank bank, Answered answered, int column) {
    this.bank = bank;
    this.answered = answered;
    this.column = column;
  }

  static List<Line> of(Bank bank, Answered answered, Key.Compare key, int column) {
    CompareOutcome outcome = new CompareOutcome(bank, answered, column);
    if (answered.question().prompt() instanceof Compare prompt) {
      outcome.add(prompt, key);
    }
    return List.copyOf(outcome.lines);
  }

  private void add(Compare prompt, Key.Compare key) {
    answered.verdict().parts().stream()
        .filter(part -> part.id().equals(Compare.DIFFERENCE))
        .forEach(part -> difference(prompt, part));
    key.bothTrue()
        .ifPresent(
            both -> hanging(Line.EMPTY, both ? "Both can be true." : "Both cannot be true."));
    passage(prompt.first(), Compare.FIRST);
    passage(prompt.second(), Compare.SECOND);
  }

  private void difference(Compare prompt, Verdict.Part part) {
    String right = Labels.text(prompt.differences(), part.right());
    String given = Labels.text(prompt.differences(), part.given());
    boolean marked = part.credit() < 1 && part.given().equals(Difference.NONE.word());
    String mine =
        part.credit() >= 1
            ? ""
            : given.isEmpty() ? "  (nothing chosen)" : "  (yours: " + given + marks(marked) + ")";
    hanging(Line.of(Signs.of(part.credit())), right + mine);
  }

  /** "No difference" is right by itself only. */
  private String marks(boolean marked) {
    boolean right =
        answered.verdict().parts().stream().anyMatch(p -> p.right().equals(Difference.NONE.word()));
    return marked && right ? ", and sentences marked" : "";
  }

  private void passage(Prompt.Passage passage, String part) {
    lines.add(Line.EMPTY);
    answered.verdict().parts().stream()
        .filter(p -> p.id().equals(part))
        .findFirst()
        .ifPresent(p -> sentence(passage, p));
    List<Evidence> evidence =
        answered.question().solution().map(Solution::evidence).orElse(List.of()).stream()
            .filter(e -> e.part().equals(part) || e.part().isEmpty())
            .toList();
    Sourced.lines(bank, evidence, column - INDENT).forEach(l -> lines.add(l.indent(INDENT)));
  }

  private void sentence(Prompt.Passage passage, Verdict.Part part) {
    String report = bank.article(passage.article()).map(Label::of).orElse(passage.article());
    String right = report + ", sentence " + part.right();
    if (part.credit() >= 1) {
      hanging(Line.of(Signs.of(1)), right);
    } else {
      String mine =
          part.given().isEmpty()
              ? "  (nothing marked)"
              : "  (yours: " + part.given() + ", " + words(passage, part.given()) + ")";
      hanging(Line.of(Signs.of(0)), right + mine);
    }
  }

  private String words(Prompt.Passage passage, String number) {
    Span span = passage.sentences().get(Integer.parseInt(number) - 1);
    String words = bank.article(passage.article()).map(a -> a.words(span)).orElse("");
    return Hanging.brief(words, Hanging.WIDEST);
  }

  private void hanging(Line sign, String text) {
    Line margin = Line.of(Run.plain("   ")).then(sign).pad(INDENT);
    List<Line> rows = Wrap.lines(text, Math.max(10, column - INDENT));
    for (int i = 0; i < rows.size(); i++) {
      lines.add(i == 0 ? margin.then(rows.get(i)) : rows.get(i).indent(INDENT));
    }
  }
}
