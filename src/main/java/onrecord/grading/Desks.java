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
import onrecord.value.Spelling;
import onrecord.value.Status;

/**
 * Marks a mended draft: half of an error for finding it, half for mending it; a change that touches
 * no error costs a quarter of one, and whoever marks sound words by the dozen points at no error.
 * The order of the changes means nothing.
 */
final class Desks {
  private static final double FOUND = 0.5;
  private static final double MISSPELT = 0.75;
  private static final double FALSE_ALARM = 0.25;

  /** So many sound words may be marked besides one for each error before finding is worth less. */
  private static final int SPARE = 3;

  private final Draft draft;
  private final Key.Desk key;
  private final List<Alteration> alterations;
  private final List<Mending> mendings;

  private Desks(Draft draft, Key.Desk key, Answer.Filled answer) {
    this.draft = draft;
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
    boolean noted = verdict.status() == Status.CORRECT && !misspelt().isEmpty();
    return new Verdict(
        noted ? Status.NOTED : verdict.status(),
        verdict.credit(),
        parts,
        rules(),
        says(needless.size()));
  }

  private List<String> rules() {
    List<String> rules = new ArrayList<>(List.of("desk"));
    if (isBlanket()) {
      rules.add("desk.blanket");
    }
    if (mendings.stream().anyMatch(this::misnames)) {
      rules.add("desk.name");
    }
    if (mendings.stream().anyMatch(m -> !m.misspelt().isEmpty() && !misnames(m))) {
      rules.add("desk.spelling");
    }
    return rules;
  }

  /**
   * What of finding an error is worth, in 0..1: all while few sound words are marked or changed
   * besides, nothing from half of the draft's sound words on.
   */
  private double pointing() {
    int errors = key.errors().size();
    int wrong = key.errors().stream().mapToInt(e -> e.at().length()).sum();
    int sound = draft.words().size() - wrong;
    int free = Math.min(errors + SPARE, sound / 4);
    int most = Math.max(free + 1, sound / 2);
    double touched = alterations.stream().filter(a -> !mends(a)).mapToInt(a -> a.sound(key)).sum();
    return Math.clamp((most - touched) / (most - free), 0, 1);
  }

  private boolean isBlanket() {
    boolean onlyFound = mendings.stream().anyMatch(m -> !m.right() && isFound(m));
    return onlyFound && pointing() < 1;
  }

  private boolean misnames(Mending mending) {
    return !mending.misspeltNames(draft).isEmpty();
  }

  private List<Spelling.Misspelt> misspelt() {
    return mendings.stream().flatMap(m -> m.misspelt().stream()).distinct().toList();
  }

  private boolean isFound(Mending mending) {
    return mending.right() || alterations.stream().anyMatch(a -> a.finds(mending.error(), key));
  }

  private boolean isNeedless(Alteration alteration) {
    return key.errors().stream().noneMatch(error -> alteration.finds(error, key))
        && !mends(alteration);
  }

  private boolean mends(Alteration alteration) {
    return mendings.stream()
        .anyMatch(m -> m.right() && m.region().overlaps(alteration.altered().range()));
  }

  private Verdict.Part part(Mending mending) {
    boolean found = isFound(mending);
    return new Verdict.Part(
        mending.error().at().text(),
        found ? mending.given() : "",
        mending.error().correction(),
        credit(mending, found),
        mending.error().sort().label());
  }

  private double credit(Mending mending, boolean found) {
    return mending.right() ? misnames(mending) ? MISSPELT : 1 : found ? FOUND * pointing() : 0;
  }

  private static Verdict.Part needless(Alteration alteration) {
    Change change = alteration.change();
    return new Verdict.Part(change.range().text(), change.text(), "", 0, "");
  }

  private String says(int needless) {
    int errors = key.errors().size();
    long named = mendings.stream().filter(this::misnames).count();
    long mended = mendings.stream().filter(Mending::right).count() - named;
    long found = mendings.stream().filter(this::isFound).count() - mended - named;
    List<String> said = new ArrayList<>(List.of(mended + " of " + errors + " mended"));
    add(said, named, "misspelt");
    add(said, found, "only found");
    add(said, errors - mended - named - found, "missed");
    add(said, needless, needless == 1 ? "false alarm" : "false alarms");
    List<String> sentences = new ArrayList<>();
    if (said.size() > 1) {
      sentences.add(String.join(", ", said) + ".");
    }
    if (isBlanket()) {
      sentences.add("So much is marked that finding counts for less.");
    }
    misspelt().forEach(m -> sentences.add(spelt(m)));
    return String.join(" ", sentences);
  }

  private static void add(List<String> said, long count, String what) {
    if (count > 0) {
      said.add(count + " " + what);
    }
  }

  private String spelt(Spelling.Misspelt word) {
    boolean house =
        key.errors().stream().anyMatch(e -> e.right().accept().getFirst().equals(word.form()));
    String who = house ? "The report has" : "It is spelt";
    return who + " \u201C" + word.right() + "\u201D, not \u201C" + word.typed() + "\u201D.";
  }

  static Answer.Filled perfect(Key.Desk key) {
    Map<String, String> values = new LinkedHashMap<>();
    key.inOrder().forEach(error -> values.put(error.at().text(), error.correction()));
    return new Answer.Filled(values);
  }
}
