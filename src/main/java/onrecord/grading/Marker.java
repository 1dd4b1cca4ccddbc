package onrecord.grading;

import java.util.List;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.value.Status;

/**
 * Marks an answer. The credit of every kind follows three laws: a perfect answer earns 1, an empty
 * one 0, and guessing or marking everything does not pay.
 */
public final class Marker {
  /** Names the rules in force; an attempt stores it, so that later marking can be told apart. */
  public static final String VERSION = "5";

  private Marker() {}

  /**
   * Marks an answer to a question.
   *
   * @throws IllegalArgumentException if the question has no solution, or the answer another shape
   */
  public static Verdict mark(Question question, Answer answer) {
    Solution solution =
        question
            .solution()
            .orElseThrow(() -> new IllegalArgumentException("no key for " + question.id()));
    return mark(question.prompt(), solution.key(), answer);
  }

  /** Marks an answer against a key; prompt, key and answer must be of one shape. */
  public static Verdict mark(Prompt prompt, Key key, Answer answer) {
    if (answer.isEmpty()) {
      return new Verdict(Status.WRONG, 0, List.of(), List.of("empty"), "");
    }
    return switch (key) {
      case Key.Choose k -> Choices.mark((Prompt.Choose) prompt, k, (Answer.Chosen) answer);
      case Key.Typed k -> TypedAnswers.mark((Prompt.Typed) prompt, k, (Answer.Written) answer);
      case Key.Match k -> Tables.match((Prompt.Match) prompt, k, (Answer.Filled) answer);
      case Key.Form k -> Tables.form((Prompt.Form) prompt, k, (Answer.Filled) answer);
      case Key.Grid k -> Tables.grid((Prompt.Grid) prompt, k, (Answer.Filled) answer);
      case Key.Mark k -> Sets.marks(k, (Answer.Marked) answer);
      case Key.Arrange k -> Sequences.mark((Prompt.Arrange) prompt, k, (Answer.Arranged) answer);
      case Key.Compare k -> Compares.mark(k, (Answer.Filled) answer);
      case Key.Rubric ignored -> byHand();
      case Key.Desk k -> Desks.mark((Prompt.Desk) prompt, k, (Answer.Filled) answer);
    };
  }

  /** An explanation earns nothing from a machine; see {@link Rubric}. */
  private static Verdict byHand() {
    String says = "An explanation is marked by whoever wrote it, against the rubric.";
    return new Verdict(Status.WRONG, 0, List.of(), List.of("rubric"), says);
  }

  /** The answer that a key itself gives: it earns full credit, an explanation from a reader. */
  public static Answer perfect(Key key) {
    return switch (key) {
      case Key.Choose k -> new Answer.Chosen(new java.util.TreeSet<>(k.right()));
      case Key.Typed k -> new Answer.Written(k.accept().getFirst());
      case Key.Match k -> new Answer.Filled(k.pairs());
      case Key.Form k -> Tables.perfectForm(k);
      case Key.Grid k -> new Answer.Filled(k.cells());
      case Key.Mark k -> new Answer.Marked(new java.util.TreeSet<>(k.sets().getFirst()));
      case Key.Arrange k ->
          new Answer.Arranged(k.groups().stream().flatMap(g -> g.stream().sorted()).toList());
      case Key.Compare k -> Compares.perfect(k);
      case Key.Rubric k -> new Answer.Written(String.join(" ", k.points()));
      case Key.Desk k -> Desks.perfect(k);
    };
  }
}
