package onrecord.proof;

import java.util.List;
import onrecord.bank.Draft;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.PlainWords;
import onrecord.bank.Prompt;

/**
 * T5: a draft of readable length with one to five planted errors, each of which is an error: what
 * is right differs from it, and the report has not the wrong words.
 */
final class DeskErrors {
  private static final int FEWEST_WORDS = 25;
  private static final int MOST_WORDS = 90;
  private static final int MOST_PARAGRAPHS = 3;
  private static final int MOST_ERRORS = 5;

  private final Item item;
  private final Draft draft;
  private final Findings findings;

  private DeskErrors(Item item, Draft draft, Findings findings) {
    this.item = item;
    this.draft = draft;
    this.findings = findings;
  }

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Desk desk
        && item.solution().key() instanceof Key.Desk key) {
      DeskErrors check = new DeskErrors(item, desk.draft(), findings);
      check.size(key);
      for (int i = 0; i < key.errors().size(); i++) {
        check.error(key.errors().get(i), "errors[" + i + "]");
      }
    }
  }

  private void size(Key.Desk key) {
    int words = draft.words().size();
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      report("draft", "the draft has " + words + " words", "write 25 to 90 words");
    }
    if (draft.paragraphs().size() > MOST_PARAGRAPHS) {
      report(
          "draft",
          "the draft has " + draft.paragraphs().size() + " paragraphs",
          "write one to three short ones");
    }
    if (key.errors().size() > MOST_ERRORS) {
      report("errors", key.errors().size() + " errors are planted", "plant at most five");
    }
  }

  private void error(Key.Planted error, String path) {
    String wrong = draft.text(error.at());
    List<String> accept = error.right().accept();
    for (int i = 0; i < accept.size(); i++) {
      if (PlainWords.same(wrong, accept.get(i))) {
        report(
            path + (i == 0 ? ".right" : ".also[" + (i - 1) + "]"),
            "what is right is what the draft has already: " + wrong,
            "plant an error in its words; case and punctuation are not marked");
        return;
      }
    }
    List<Evidence> evidence = item.evidenceOf(error.at().text());
    boolean adds = Words.contains(error.right().accept().getFirst(), wrong);
    if (!adds && evidence.stream().anyMatch(e -> Words.contains(e.words(), wrong))) {
      report(
          path + ".wrong",
          "the report has these words too: " + wrong,
          "plant words that the evidence does not have, or quote less of it");
    }
  }

  /** E3: figures, names and quotations that are put right stand in the evidence. */
  static void inEvidence(Item item, Key.Desk key, Findings findings) {
    for (int i = 0; i < key.errors().size(); i++) {
      Key.Planted error = key.errors().get(i);
      List<Evidence> evidence = item.evidenceOf(error.at().text());
      String right = error.right().accept().getFirst();
      if (item.anchored(evidence) && !right.isEmpty() && !stands(item.shown(evidence), error)) {
        findings.add(
            Finding.E3,
            item.place("errors[" + i + "].right"),
            right + " does not stand in the evidence",
            "quote the words that hold it, or say inference: true and give the working");
      }
    }
  }

  private static boolean stands(String shown, Key.Planted error) {
    String right = error.right().accept().getFirst();
    boolean figures =
        Numbers.inDigits(Days.without(right)).stream()
            .allMatch(n -> Numbers.has(Numbers.in(shown), n));
    boolean words =
        switch (error.sort()) {
          case MISQUOTE -> Words.contains(shown, right);
          case SPEAKER, NAME ->
              error.right().accept().stream().anyMatch(form -> Names.in(shown, form));
          case FIGURE, APPROXIMATOR, SCOPE, HEDGE, ATTRIBUTION, DATE -> true;
        };
    return figures && words;
  }

  private void report(String path, String wrong, String todo) {
    findings.add(Finding.T5, item.place(path), wrong, todo);
  }
}
