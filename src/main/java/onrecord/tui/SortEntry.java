package onrecord.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Sample;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;

/**
 * Cards that go onto heaps: one key for each card, and the next one is up.
 *
 * @param heaps ids of heaps by the ids of cards
 * @param cursor index of the card that keys go to
 */
record SortEntry(Prompt.Form prompt, Map<String, String> heaps, int cursor) implements Entry {
  private static final int LONGEST_HEAP = 18;

  SortEntry {
    heaps = Collections.unmodifiableMap(new LinkedHashMap<>(heaps));
    cursor = Math.clamp(cursor, 0, Math.max(0, prompt.fields().size() - 1));
  }

  static SortEntry of(Prompt.Form prompt) {
    return new SortEntry(prompt, Map.of(), 0);
  }

  @Override
  public Answer.Filled answer() {
    Map<String, String> values = new LinkedHashMap<>();
    prompt.fields().forEach(card -> values.put(card.id(), heap(card)));
    values.values().removeIf(String::isEmpty);
    return new Answer.Filled(values);
  }

  private String heap(Prompt.Field card) {
    return heaps.getOrDefault(card.id(), "");
  }

  @Override
  public Entry with(Answer draft) {
    boolean fits =
        draft instanceof Answer.Filled(Map<String, String> values)
            && Labels.ids(cards()).containsAll(values.keySet())
            && Labels.ids(prompt.heaps()).containsAll(values.values());
    return fits ? new SortEntry(prompt, ((Answer.Filled) draft).values(), 0).toNextOpen() : this;
  }

  private List<Option> cards() {
    return prompt.fields().stream().map(Prompt.Field::asOption).toList();
  }

  @Override
  public boolean typing() {
    return false;
  }

  @Override
  public Optional<Entry> on(Stroke key) {
    return switch (key.key()) {
      case UP -> Optional.of(at(cursor - 1));
      case DOWN -> Optional.of(at(cursor + 1));
      case BACKSPACE -> Optional.of(takenBack());
      case DELETE -> Optional.of(put(cursor, ""));
      case TEXT ->
          Labels.index(key, prompt.heaps().size())
              .map(heap -> put(cursor, prompt.heaps().get(heap).id()).next());
      default -> Optional.empty();
    };
  }

  private SortEntry at(int index) {
    return new SortEntry(prompt, heaps, index);
  }

  /** The next card is up; after the last one the first that lies on no heap. */
  private Entry next() {
    return cursor < prompt.fields().size() - 1 ? at(cursor + 1) : toNextOpen();
  }

  /** The last card back into the hand: the one under the cursor, or the one before it. */
  private SortEntry takenBack() {
    boolean here = !heap(prompt.fields().get(cursor)).isEmpty();
    int back = here ? cursor : Math.max(0, cursor - 1);
    return put(back, "").at(back);
  }

  private SortEntry put(int card, String heap) {
    Map<String, String> now = new LinkedHashMap<>(heaps);
    now.put(prompt.fields().get(card).id(), heap);
    now.values().removeIf(String::isEmpty);
    return new SortEntry(prompt, now, cursor);
  }

  @Override
  public String unknown(Stroke key) {
    return Labels.unknown(key, "heap", Labels.range(prompt.heaps().size()));
  }

  @Override
  public String missing() {
    int open = prompt.fields().size() - answer().values().size();
    return open == 0 ? "" : Labels.counted(open, "card lies", "cards lie") + " on no heap yet.";
  }

  @Override
  public Entry toNextOpen() {
    List<Prompt.Field> cards = prompt.fields();
    return at(
        Labels.nextOpen(cursor, cards.size(), i -> heap(cards.get(i)).isEmpty()).orElse(cursor));
  }

  @Override
  public Block view(int width) {
    int column = Hanging.column(width);
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int i = 0; i < prompt.fields().size(); i++) {
      from = i == cursor ? lines.size() : from;
      lines.addAll(card(i, column));
      if (i == cursor) {
        lines.addAll(Hanging.lines(Line.EMPTY.pad(4), choices(), column));
        to = lines.size() - 1;
      }
    }
    return new Block(lines, Optional.empty(), from, to);
  }

  private List<Line> card(int index, int width) {
    Prompt.Field card = prompt.fields().get(index);
    boolean here = index == cursor;
    String heap = Labels.text(prompt.heaps(), heap(card));
    int room = Math.min(widest(), Math.max(1, width / 3));
    String label = Hanging.brief(heap.isEmpty() ? "_" : heap, room);
    Line margin =
        Line.of(
                Run.plain("  "),
                Hanging.cursor(here),
                Run.quiet((index + 1) + " "),
                new Run(label, heap.isEmpty() ? Tone.QUIET : Tone.CHOSEN))
            .pad(room + 8);
    return Hanging.lines(margin, Line.of(card.label(), here ? Tone.STRONG : Tone.PLAIN), width);
  }

  private int widest() {
    int widest = prompt.heaps().stream().mapToInt(h -> Cells.width(h.text())).max().orElse(1);
    return Math.min(widest, LONGEST_HEAP);
  }

  /** The heaps with their keys, the one chosen for this card lit up. */
  private Line choices() {
    String given = heap(prompt.fields().get(cursor));
    Line line = Line.EMPTY;
    for (int i = 0; i < prompt.heaps().size(); i++) {
      Option heap = prompt.heaps().get(i);
      Tone tone = heap.id().equals(given) ? Tone.CHOSEN : Tone.PLAIN;
      line =
          line.then(Run.quiet(i == 0 ? "" : "  / "))
              .then(Run.strong(AnswerText.letter(i)))
              .then(new Run(" " + heap.text(), tone));
    }
    return line;
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint(
            Labels.letters(prompt.heaps().size()), "heap", "Puts the card there; the next is up."),
        new KeyHint("Up Down", "card", "Move from card to card."),
        new KeyHint("Backspace", "take back", "Takes the last card back."),
        new KeyHint("Del", "", "Takes the card under the cursor back."));
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(Labels.numbered(cards()));
    lines.add("The heaps:");
    lines.addAll(Labels.spoken(prompt.heaps()));
    lines.add(
        "Type the letter of a heap for each card, in this order, as in " + Sample.of(prompt) + ".");
    return List.copyOf(lines);
  }
}
