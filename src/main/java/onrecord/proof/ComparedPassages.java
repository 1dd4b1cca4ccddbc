package onrecord.proof;

import java.util.List;
import java.util.Set;
import onrecord.bank.Difference;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.corpus.Span;

/** T7: two passages of different reports, short enough to read, the words within their passage. */
final class ComparedPassages {
  private static final int FEWEST = 3;
  private static final int MOST = 14;

  private final Item item;
  private final Findings findings;

  private ComparedPassages(Item item, Findings findings) {
    this.item = item;
    this.findings = findings;
  }

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Compare compare
        && item.solution().key() instanceof Key.Compare key) {
      new ComparedPassages(item, findings).look(compare, key);
    }
  }

  private void look(Prompt.Compare compare, Key.Compare key) {
    if (compare.first().article().equals(compare.second().article())) {
      report("passages[1].in", "both passages are of one report", "compare it with another report");
    }
    passage(compare.first(), key.first(), Prompt.Compare.FIRST, "passages[0]");
    passage(compare.second(), key.second(), Prompt.Compare.SECOND, "passages[1]");
    if (key.difference() == Difference.CONTRADICTION && key.bothTrue().orElse(false)) {
      report(
          "both-true",
          "two reports that contradict cannot both be true",
          "name another difference, or write both-true: false");
    }
  }

  private void passage(Prompt.Passage passage, Set<Integer> right, String part, String path) {
    int sentences = passage.sentences().size();
    if (sentences < FEWEST || sentences > MOST) {
      report(
          path + ".paragraphs",
          "this passage has " + sentences + (sentences == 1 ? " sentence" : " sentences"),
          "take paragraphs with three to fourteen sentences");
    } else if (right.size() == sentences) {
      report(path + ".words", "every sentence of this passage is right", "leave some that are not");
    }
    List<Evidence> words =
        item.solution().evidence().stream().filter(e -> e.part().equals(part)).toList();
    for (Evidence one : words) {
      boolean inside =
          one.article().equals(passage.article())
              && one.span().map(span -> holds(passage, span)).orElse(true);
      if (!inside) {
        findings.add(
            Finding.T7,
            one.place(),
            "these words lie outside the passage",
            "quote a sentence of the passage, or take in its paragraph");
      }
    }
  }

  private static boolean holds(Prompt.Passage passage, Span span) {
    return passage.sentences().stream().anyMatch(span::overlaps);
  }

  private void report(String path, String wrong, String todo) {
    findings.add(Finding.T7, item.place(path), wrong, todo);
  }
}
