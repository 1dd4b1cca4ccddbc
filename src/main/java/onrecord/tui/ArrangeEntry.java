package onrecord.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Prompt;
import onrecord.bank.Sample;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;

/**
 * Putting items in order, by typing their numbers or by carrying them up and down. The rows always
 * stand as they would be handed in: what has its place first, then the rest as it was shown.
 *
 * @param placed ids of the items that have their place, the first first
 * @param cursor index of the row under the cursor
 * @param carrying whether the item under the cursor goes where the cursor goes
 * @param taken whether the last key named an item that has its place already
 */
record ArrangeEntry(
    Prompt.Arrange prompt, List<String> placed, int cursor, boolean carrying, boolean taken)
    implements Entry {
  private static final List<String> PLACES = List.of("1st", "2nd", "3rd");

  ArrangeEntry {
    placed = List.copyOf(placed);
    cursor = Math.clamp(cursor, 0, Math.max(0, prompt.items().size() - 1));
  }

  static ArrangeEntry of(Prompt.Arrange prompt) {
    return new ArrangeEntry(prompt, List.of(), 0, false, false);
  }

  @Override
  public Answer.Arranged answer() {
    return new Answer.Arranged(placed);
  }

  @Override
  public Entry with(Answer draft) {
    return draft instanceof Answer.Arranged(List<String> ids)
            && Labels.ids(prompt.items()).containsAll(ids)
            && ids.stream().distinct().count() == ids.size()
        ? placing(ids, 0)
        : this;
  }

  private ArrangeEntry placing(List<String> ids, int at) {
    return new ArrangeEntry(prompt, ids, at, false, false);
  }

  @Override
  public boolean typing() {
    return false;
  }

  @Override
  public Optional<Entry> on(Stroke key) {
    if (key.types(" ")) {
      return Optional.of(space());
    }
    return switch (key.key()) {
      case UP -> Optional.of(moved(-1));
      case DOWN -> Optional.of(moved(1));
      case BACKSPACE -> Optional.of(placing(withoutLast(), cursor));
      case DELETE -> Optional.of(of(prompt));
      case TEXT -> number(key).map(this::typed);
      default -> Optional.empty();
    };
  }

  /** Takes up the item under the cursor; where only some belong, gives it a place first. */
  private ArrangeEntry space() {
    return prompt.some() && cursor >= placed.size()
        ? typed(number(rows().get(cursor)))
        : new ArrangeEntry(prompt, placed, cursor, !carrying, false);
  }

  private Optional<Integer> number(Stroke key) {
    return Labels.digit(key).filter(d -> d >= 1 && d <= prompt.items().size());
  }

  private ArrangeEntry typed(int number) {
    String id = prompt.items().get(number - 1).id();
    if (prompt.some() && placed.contains(id)) {
      return placing(placed.stream().filter(other -> !other.equals(id)).toList(), cursor);
    }
    if (placed.contains(id)) {
      return new ArrangeEntry(prompt, placed, cursor, false, true);
    }
    return placing(Stream.concat(placed.stream(), Stream.of(id)).toList(), placed.size() + 1);
  }

  private List<String> withoutLast() {
    return placed.subList(0, Math.max(0, placed.size() - 1));
  }

  private boolean complete() {
    return placed.size() == prompt.items().size();
  }

  private ArrangeEntry moved(int step) {
    int rows = carrying && prompt.some() ? placed.size() : prompt.items().size();
    int to = Math.clamp(cursor + step, 0, Math.max(0, rows - 1));
    if (!carrying || to == cursor) {
      return new ArrangeEntry(prompt, placed, to, carrying, false);
    }
    List<String> order = new ArrayList<>(prompt.some() ? placed : rows());
    Collections.swap(order, cursor, to);
    return new ArrangeEntry(prompt, order, to, true, false);
  }

  /** Ids of all items as the rows show them. */
  private List<String> rows() {
    Stream<String> rest = Labels.ids(prompt.items()).stream().filter(id -> !placed.contains(id));
    return Stream.concat(placed.stream(), rest).toList();
  }

  @Override
  public String unknown(Stroke key) {
    return Labels.unknown(key, "item", Labels.numberRange(prompt.items().size()));
  }

  @Override
  public String missing() {
    if (prompt.some()) {
      return placed.isEmpty() ? "Type the numbers of the links that belong, in order." : "";
    }
    int open = prompt.items().size() - placed.size();
    if (placed.isEmpty() && open > 0) {
      return "Type the numbers in order, or carry the items with Space.";
    }
    return open == 0 ? "" : Labels.counted(open, "item has", "items have") + " no place yet.";
  }

  @Override
  public Entry toNextOpen() {
    return new ArrangeEntry(prompt, placed, complete() ? cursor : placed.size(), false, false);
  }

  @Override
  public Block view(int width) {
    int column = Hanging.column(width);
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int row = 0; row < rows().size(); row++) {
      from = row == cursor ? lines.size() : from;
      lines.addAll(row(row, column));
    }
    lines.add(Line.EMPTY);
    lines.addAll(Hanging.lines(Line.EMPTY.pad(4), order(), column));
    return new Block(lines, Optional.empty(), from, lines.size() - 1);
  }

  private List<Line> row(int row, int width) {
    String id = rows().get(row);
    boolean here = row == cursor;
    String place = row < placed.size() ? place(row) : "_";
    Line margin =
        Line.of(
            Run.plain("  "),
            here && carrying ? new Run("\u2195 ", Tone.CHOSEN) : Hanging.cursor(here),
            Run.quiet(place + " ".repeat(Math.max(1, 6 - place.length()))),
            Run.strong(String.valueOf(number(id))),
            Run.plain("  "));
    Tone tone = here && carrying ? Tone.CHOSEN : here ? Tone.STRONG : Tone.PLAIN;
    return Hanging.lines(margin, Line.of(Labels.text(prompt.items(), id), tone), width);
  }

  private static String place(int row) {
    return row < PLACES.size() ? PLACES.get(row) : (row + 1) + "th";
  }

  private int number(String id) {
    return Labels.position(prompt.items(), id) + 1;
  }

  private Line order() {
    if (prompt.some()) {
      return Line.of(
          Run.quiet("Your chain: "), new Run(OutcomeLines.chain(prompt, placed), Tone.CHOSEN));
    }
    if (taken) {
      return Line.of("That item has its place. Backspace takes the last one back.", Tone.ACCENT);
    }
    String given =
        IntStream.range(0, prompt.items().size())
            .mapToObj(i -> i < placed.size() ? String.valueOf(number(placed.get(i))) : "_")
            .collect(Collectors.joining(" "));
    return Line.of(Run.quiet("Your order: "), new Run(given, Tone.CHOSEN));
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint(
            Labels.numbers(prompt.items().size()),
            "in order",
            prompt.some()
                ? "Type the numbers of what belongs, the first first; once more takes it out."
                : "Type the numbers, the first first."),
        spaceKey(),
        new KeyHint("Up Down", "move", "Move the cursor, and the item that is carried."),
        new KeyHint("Backspace", "", "Takes the last place back."),
        new KeyHint("Del", "", "Takes the whole order back."));
  }

  private KeyHint spaceKey() {
    boolean picks = prompt.some() && cursor >= placed.size();
    return picks
        ? new KeyHint("Space", "pick", "Gives the item under the cursor the next place.")
        : new KeyHint(
            "Space", carrying ? "put down" : "carry", "Takes the item up or puts it down.");
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(Labels.numbered(prompt.items()));
    lines.add(
        prompt.some()
            ? "Type the numbers of those that belong, in order, as in " + Sample.of(prompt) + "."
            : "Type the numbers in order, as in " + Sample.of(prompt) + ".");
    return List.copyOf(lines);
  }
}
