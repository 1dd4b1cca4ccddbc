package onrecord.tui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Difference;
import onrecord.bank.Prompt;
import onrecord.bank.Prompt.Compare;
import onrecord.bank.Sample;
import onrecord.corpus.Label;

/**
 * Marking one sentence in each of two passages and choosing how they differ. Where nothing differs
 * no sentence is part of the answer; what was marked stays, should the choice be another again.
 *
 * @param passages the two, with their words
 * @param difference id of the option chosen, or empty
 * @param cursor row under the cursor: the sentences of both passages, then the options
 * @param jump the number typed so far that another digit may go on with, 0 if none
 */
record CompareEntry(Compare prompt, List<Passage> passages, String difference, int cursor, int jump)
    implements Entry {

  /**
   * A passage as it is shown.
   *
   * @param marked number of the marked sentence, 0 if none
   */
  record Passage(String title, List<String> sentences, int marked) {
    Passage {
      sentences = List.copyOf(sentences);
    }

    Passage marking(int number) {
      return new Passage(title, sentences, number);
    }
  }

  CompareEntry {
    passages = List.copyOf(passages);
    int rows = passages.stream().mapToInt(p -> p.sentences().size()).sum();
    cursor = Math.clamp(cursor, 0, rows + prompt.differences().size() - 1);
  }

  static CompareEntry of(Compare prompt, Bank bank) {
    List<Passage> passages = List.of(passage(prompt.first(), bank), passage(prompt.second(), bank));
    return new CompareEntry(prompt, passages, "", 0, 0);
  }

  private static Passage passage(Prompt.Passage passage, Bank bank) {
    String title = bank.article(passage.article()).map(Label::dated).orElse(passage.article());
    List<String> sentences =
        passage.sentences().stream()
            .map(span -> bank.article(passage.article()).map(a -> a.words(span)).orElse(""))
            .toList();
    return new Passage(title, sentences, 0);
  }

  /** Number of the group the cursor is in: 0 and 1 the passages, 2 the differences. */
  int group() {
    return cursor < start(1) ? 0 : cursor < start(2) ? 1 : 2;
  }

  /** The first row of a group. */
  int start(int group) {
    return passages.stream().limit(group).mapToInt(p -> p.sentences().size()).sum();
  }

  boolean none() {
    return difference.equals(Difference.NONE.word());
  }

  @Override
  public Answer.Filled answer() {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, Compare.FIRST, none() ? 0 : passages.get(0).marked());
    put(values, Compare.SECOND, none() ? 0 : passages.get(1).marked());
    if (!difference.isEmpty()) {
      values.put(Compare.DIFFERENCE, difference);
    }
    return new Answer.Filled(values);
  }

  private static void put(Map<String, String> values, String part, int marked) {
    if (marked > 0) {
      values.put(part, String.valueOf(marked));
    }
  }

  @Override
  public Entry with(Answer draft) {
    return draft instanceof Answer.Filled(Map<String, String> values)
            && values.entrySet().stream().allMatch(this::fits)
        ? restored(values)
        : this;
  }

  private boolean fits(Map.Entry<String, String> value) {
    return switch (value.getKey()) {
      case Compare.FIRST -> number(value.getValue(), passages.get(0)) > 0;
      case Compare.SECOND -> number(value.getValue(), passages.get(1)) > 0;
      case Compare.DIFFERENCE -> Labels.position(prompt.differences(), value.getValue()) >= 0;
      default -> false;
    };
  }

  private static int number(String text, Passage passage) {
    int number = text.matches("[1-9][0-9]?") ? Integer.parseInt(text) : 0;
    return number <= passage.sentences().size() ? number : 0;
  }

  private CompareEntry restored(Map<String, String> values) {
    Passage first = passages.get(0);
    Passage second = passages.get(1);
    List<Passage> marked =
        List.of(
            first.marking(number(values.getOrDefault(Compare.FIRST, ""), first)),
            second.marking(number(values.getOrDefault(Compare.SECOND, ""), second)));
    String chosen = values.getOrDefault(Compare.DIFFERENCE, "");
    return (CompareEntry) new CompareEntry(prompt, marked, chosen, 0, 0).toNextOpen();
  }

  @Override
  public boolean typing() {
    return false;
  }

  @Override
  public boolean alone() {
    return true;
  }

  @Override
  public Optional<Entry> on(Stroke key) {
    if (key.types(" ")) {
      return Optional.of(toggled());
    }
    return switch (key.key()) {
      case UP -> Optional.of(at(cursor - 1));
      case DOWN -> Optional.of(at(cursor + 1));
      case LEFT -> Optional.of(toGroup(Math.max(0, group() - 1)));
      case RIGHT -> Optional.of(toGroup(Math.min(2, group() + 1)));
      case BACKSPACE, DELETE -> Optional.of(cleared());
      case TEXT -> typed(key);
      default -> Optional.empty();
    };
  }

  private Optional<Entry> typed(Stroke key) {
    if (key.types("j") || key.types("k")) {
      return Optional.of(at(cursor + (key.types("j") ? 1 : -1)));
    }
    return Labels.index(key, prompt.differences().size())
        .<Entry>map(i -> choosing(prompt.differences().get(i).id(), start(2) + i))
        .or(() -> Labels.digit(key).flatMap(this::numbered));
  }

  private CompareEntry at(int row) {
    return new CompareEntry(prompt, passages, difference, row, 0);
  }

  private CompareEntry choosing(String id, int row) {
    return new CompareEntry(prompt, passages, id, row, 0);
  }

  /** To what is marked or chosen in a group, else to its first row. */
  private CompareEntry toGroup(int group) {
    int inside =
        group < 2
            ? Math.max(0, passages.get(group).marked() - 1)
            : Math.max(0, Labels.position(prompt.differences(), difference));
    return at(start(group) + inside);
  }

  private CompareEntry toggled() {
    int group = group();
    int index = cursor - start(group);
    if (group == 2) {
      String id = prompt.differences().get(index).id();
      return choosing(id.equals(difference) ? "" : id, cursor);
    }
    boolean marked = passages.get(group).marked() == index + 1;
    return marking(group, marked ? 0 : index + 1, cursor, 0);
  }

  private CompareEntry cleared() {
    return group() == 2 ? choosing("", cursor) : marking(group(), 0, cursor, 0);
  }

  /** Marks a sentence; where "no difference" was chosen, there seems to be one after all. */
  private CompareEntry marking(int group, int number, int row, int typed) {
    List<Passage> now = new ArrayList<>(passages);
    now.set(group, now.get(group).marking(number));
    String kept = none() && number > 0 ? "" : difference;
    return new CompareEntry(prompt, now, kept, row, typed);
  }

  /** Marks the sentence whose number is typed, in the passage the numbers are for. */
  private Optional<Entry> numbered(int digit) {
    int group = numberedGroup();
    int most = passage().sentences().size();
    int joined = jump * 10 + digit <= most ? jump * 10 + digit : digit;
    return joined >= 1 && joined <= most
        ? Optional.of(
            marking(group, joined, start(group) + joined - 1, 10 * joined <= most ? joined : 0))
        : Optional.empty();
  }

  @Override
  public Entry settled() {
    return jump == 0 ? this : at(cursor);
  }

  /** The passage under the cursor; below both, the first that has no mark. */
  private int numberedGroup() {
    return group() < 2 ? group() : passages.get(0).marked() == 0 ? 0 : 1;
  }

  private Passage passage() {
    return passages.get(numberedGroup());
  }

  @Override
  public String unknown(Stroke key) {
    return Labels.digit(key).isPresent()
        ? Labels.unknown(key, "sentence", Labels.numberRange(passage().sentences().size()))
        : Labels.unknown(key, "difference", letters());
  }

  @Override
  public String missing() {
    if (none()) {
      return "";
    }
    for (int group = 0; group < passages.size(); group++) {
      if (passages.get(group).marked() == 0) {
        String which = group == 0 ? "first" : "second";
        return "Mark a sentence of the " + which + " passage, or choose no difference.";
      }
    }
    return difference.isEmpty() ? "Say how they differ: " + letters() + "." : "";
  }

  private String letters() {
    return Labels.range(prompt.differences().size());
  }

  @Override
  public Entry toNextOpen() {
    if (none()) {
      return toGroup(2);
    }
    for (int group = 0; group < passages.size(); group++) {
      if (passages.get(group).marked() == 0) {
        return toGroup(group);
      }
    }
    return toGroup(2);
  }

  @Override
  public Block view(int width) {
    return new PassagesPane(this, width).block();
  }

  @Override
  public List<KeyHint> keys() {
    int most = passages.stream().mapToInt(p -> p.sentences().size()).max().orElse(1);
    return List.of(
        new KeyHint(Labels.numbers(most), "mark", "Marks that sentence of the passage you are in."),
        new KeyHint("Left Right", "passage", "The passage before or after, then the differences."),
        new KeyHint(
            Labels.letters(prompt.differences().size()), "differ", "Says how the two differ."),
        new KeyHint("Up Down", "", "Move from sentence to sentence; so do k and j."),
        new KeyHint("Space", "", "Marks what the cursor is on, or takes the mark back."));
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      lines.add((i == 0 ? "First passage, " : "Second passage, ") + passage.title() + ":");
      for (int n = 1; n <= passage.sentences().size(); n++) {
        lines.add(n + ": " + passage.sentences().get(n - 1));
      }
    }
    lines.add("How do they differ?");
    lines.addAll(Labels.spoken(prompt.differences()));
    lines.add("Without a difference type its letter alone.");
    lines.add(
        "Else type the number of a sentence of the first, of one of the second, and the letter, as"
            + " in "
            + Sample.of(prompt)
            + ".");
    return List.copyOf(lines);
  }
}
