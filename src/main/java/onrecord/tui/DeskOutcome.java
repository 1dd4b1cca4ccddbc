package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import onrecord.bank.Bank;
import onrecord.bank.Change;
import onrecord.bank.Draft;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.bank.Solution;
import onrecord.bank.WordRange;
import onrecord.grading.Verdict;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.page.Wrap;
import onrecord.study.Answered;

/**
 * The draft with its errors struck and mended, {@code [wrong > right]}, and each error with its
 * class, what the learner made of it and the sentence that has it right.
 */
final class DeskOutcome {
  private static final int INDENT = 5;
  private static final Line BEFORE = Line.of("[", Tone.WRONG);
  private static final Line AFTER = Line.of("]", Tone.WRONG);

  private final Bank bank;
  private final Answered answered;
  private final Draft draft;
  private final int column;
  private final List<Line> lines = new ArrayList<>();

  private DeskOutcome(Bank bank, Answered answered, Draft draft, int column) {
    this.bank = bank;
    this.answered = answered;
    this.draft = draft;
    this.column = column;
  }

  static List<Line> of(Bank bank, Answered answered, Key.Desk key, int column) {
    if (!(answered.question().prompt() instanceof Prompt.Desk desk)) {
      return List.of();
    }
    DeskOutcome outcome = new DeskOutcome(bank, answered, desk.draft(), column);
    outcome.legend();
    outcome.draft(key);
    answered.verdict().parts().forEach(outcome::part);
    return List.copyOf(outcome.lines);
  }

  /** What the signs mean, where they stand; lines that are read out have no bars. */
  private void legend() {
    String mended = "[wrong > right] in the draft";
    String bars = drawn() ? "; \u258C the report\u2019s words" : "";
    Wrap.lines(Line.quiet(mended + bars), column - INDENT)
        .forEach(line -> lines.add(line.indent(INDENT)));
  }

  private boolean drawn() {
    return column < SpokenVerdict.UNBROKEN;
  }

  private void draft(Key.Desk key) {
    for (int paragraph = 0; paragraph < draft.paragraphs().size(); paragraph++) {
      Line text = Line.EMPTY;
      for (int n = 1; n <= draft.words().size(); n++) {
        if (draft.words().get(n - 1).paragraph() == paragraph) {
          text = text.then(Run.plain(text.runs().isEmpty() ? "" : " ")).then(word(key, n));
        }
      }
      Wrap.lines(text, column - INDENT).forEach(line -> lines.add(line.indent(INDENT)));
      lines.add(Line.EMPTY);
    }
  }

  private Line word(Key.Desk key, int number) {
    Draft.Word word = draft.words().get(number - 1);
    Line before = Line.EMPTY;
    Line core = Line.plain(word.core());
    Line after = Line.EMPTY;
    for (Key.Planted error : key.errors()) {
      Struck struck = Struck.of(draft, error.at(), error.correction());
      boolean within = number >= struck.first() && number <= struck.last();
      core = within ? Line.of(word.core(), Tone.STRUCK) : core;
      before = within && number == struck.first() ? BEFORE : before;
      after = within && number == struck.last() ? mended(struck) : after;
      boolean ours = struck.putsIn() && error.at().holds(number);
      before = ours && number == struck.first() ? putIn(struck).then(Run.plain(" ")) : before;
      boolean behind = struck.first() > error.at().last() && number == error.at().last();
      after = ours && behind ? Line.plain(" ").then(putIn(struck)) : after;
    }
    Line printed = Line.plain(word.before()).then(before).then(core).then(after);
    return printed.then(Run.plain(word.after()));
  }

  /** Closes what is struck, with what takes its place. */
  private static Line mended(Struck struck) {
    Run right =
        struck.inserted().isEmpty()
            ? Run.quiet("left out")
            : new Run(struck.inserted(), Tone.RIGHT);
    return Line.of(Run.quiet(" > "), right).then(AFTER);
  }

  private static Line putIn(Struck struck) {
    return BEFORE.then(Run.quiet("> ")).then(new Run(struck.inserted(), Tone.RIGHT)).then(AFTER);
  }

  /** What is not fully right, one line for each error, with the place that has it right. */
  static List<String> missed(Bank bank, Answered answered, Draft draft) {
    DeskOutcome outcome = new DeskOutcome(bank, answered, draft, SpokenVerdict.UNBROKEN);
    return answered.verdict().parts().stream()
        .filter(part -> part.credit() < 1)
        .map(part -> outcome.told(part).line() + "." + outcome.where(part))
        .toList();
  }

  /**
   * What is told of one part of the verdict.
   *
   * @param label the class of the error
   * @param words what stood there and what takes its place
   * @param note what the learner made of it, perhaps empty
   */
  private record Told(String label, String words, String note) {
    String behind() {
      return note.isEmpty() ? "" : " (" + note + ")";
    }

    String line() {
      return label + words + behind();
    }
  }

  private Told told(Verdict.Part part) {
    String words = WordRange.of(part.id()).map(draft::text).orElse(part.id());
    if (part.right().isEmpty()) {
      return new Told(
          "False alarm: ", words + " > " + said(part.given()), "the draft was right here");
    }
    String label = Character.toUpperCase(part.says().charAt(0)) + part.says().substring(1) + ": ";
    String text =
        WordRange.of(part.id())
            .map(range -> Struck.of(draft, range, part.right()).text(draft))
            .orElse(part.id());
    return new Told(label, text, note(part));
  }

  private void part(Verdict.Part part) {
    row(part, told(part));
    List<Evidence> evidence = evidence(part);
    if (drawn()) {
      Sourced.barred(bank, evidence, column - INDENT + 2).forEach(l -> lines.add(l.indent(3)));
    } else {
      lines.addAll(Sourced.unmarked(bank, evidence, column));
    }
  }

  private List<Evidence> evidence(Verdict.Part part) {
    return answered.question().solution().map(Solution::evidence).orElse(List.of()).stream()
        .filter(e -> e.part().equals(part.id()))
        .toList();
  }

  private String where(Verdict.Part part) {
    return evidence(part).stream()
        .flatMap(e -> bank.article(e.article()).map(a -> Correction.where(a, e)).stream())
        .findFirst()
        .orElse("");
  }

  private static String note(Verdict.Part part) {
    if (part.given().isEmpty()) {
      return "missed";
    }
    if (part.given().equals(Change.MARKED)) {
      return "found, not mended";
    }
    boolean same = part.given().equals(part.right());
    boolean misspelt = part.credit() > 0.5 && part.credit() < 1;
    String before = part.credit() >= 1 ? "" : misspelt ? "misspelt, " : "found, ";
    return same ? "" : before + "yours: " + said(part.given());
  }

  private static String said(String correction) {
    return switch (correction) {
      case Change.LEFT_OUT -> "(left out)";
      case Change.MARKED -> "(marked)";
      default -> correction;
    };
  }

  private void row(Verdict.Part part, Told told) {
    Line whole =
        Line.of(Run.plain(told.label()), Run.strong(told.words()), Run.quiet(told.behind()));
    List<Line> rows = Wrap.lines(whole, Math.max(10, column - INDENT));
    for (int i = 0; i < rows.size(); i++) {
      Line margin = Line.of(Run.plain("   "), Signs.of(part.credit()), Run.plain(" "));
      lines.add(i == 0 ? margin.then(rows.get(i)) : rows.get(i).indent(INDENT));
    }
  }
}
