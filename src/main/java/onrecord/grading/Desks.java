package onrecord.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.bank.Answer;
import onrecord.bank.Change;
import onrecord.bank.Draft;
import onrecord.bank.Key;
import onrecord.bank.Prompt;

/**
 * Marks a mended draft: half of an error for finding it, half for mending it; a change that touches
 * no error costs a quarter of one. The order of the changes means nothing.
 */
final class Desks {
  private static final double FOUND = 0.5;
  private static final double FALSE_ALARM = 0.25;

  private final Key.Desk key;
  private final List<Alteration> alterations;
  private final List<Mending> mendings;

  private Desks(Draft draft, Key.Desk key, Answer.Filled answer) {
    this.key = key;
    this.alterations =
        draft.changes(answer).stream().flatMap(c -> Alteration.of(draft, c).stream()).toList();
    List<Change> changes = alterations.stream().map(Alteration::altered).toList();
    this.mendings = key.inOrder().stream().map(e -> Mending.of(draft, key, e, changes)).toList();
  }

  static Verdict mark(Prompt.Desk prompt, Key.Desk key, Answer.Filled answer) {
    return new Desks(prompt.draft(), key, answer).verdict();
  }

  private Verdict verdict() {
    List<Verdict.Part> parts = new ArrayList<>(mendings.stream().map(this::part).toList());
    double earned = parts.stream().mapToDouble(Verdict.Part::credit).sum();
    List<Alteration> needless = alterations.stream().filter(this::isNeedless).toList();
    needless.forEach(a -> parts.add(needless(a)));
    double credit = (earned - FALSE_ALARM * needless.size()) / key.errors().size();
    Verdict verdict = Verdict.ofCredit(credit, parts, "desk");
    return new Verdict(
        verdict.status(), verdict.credit(), parts, verdict.rules(), says(needless.size()));
  }

  private boolean isFound(Mending mending) {
    return mending.right() || alterations.stream().anyMatch(a -> a.finds(mending.error(), key));
  }

  private boolean isNeedless(Alteration alteration) {
    return key.errors().stream().noneMatch(error -> alteration.finds(error, key))
        && mendings.stream()
            .noneMatch(m -> m.right() && m.region().overlaps(alteration.altered().range()));
  }

  private Verdict.Part part(Mending mending) {
    boolean found = isFound(mending);
    return new Verdict.Part(
        mending.error().at().text(),
        found ? mending.given() : "",
        mending.error().correction(),
        mending.right() ? 1 : found ? FOUND : 0,
        mending.error().sort().label());
  }

  private static Verdict.Part needless(Alteration alteration) {
    Change change = alteration.change();
    return new Verdict.Part(change.range().text(), change.text(), "", 0, "");
  }

  private String says(int needless) {
    int errors = key.errors().size();
    long mended = mendings.stream().filter(Mending::right).count();
    long found = mendings.stream().filter(this::isFound).count() - mended;
    List<String> said = new ArrayList<>();
    said.add(mended + " of " + errors + " mended");
    if (found > 0) {
      said.add(found + " only found");
    }
    if (errors - mended - found > 0) {
      said.add((errors - mended - found) + " missed");
    }
    if (needless > 0) {
      said.add(needless + (needless == 1 ? " false alarm" : " false alarms"));
    }
    return said.size() == 1 ? "" : String.join(", ", said) + ".";
  }

  static Answer.Filled perfect(Key.Desk key) {
    Map<String, String> values = new LinkedHashMap<>();
    key.inOrder().forEach(error -> values.put(error.at().text(), error.correction()));
    return new Answer.Filled(values);
  }
}
