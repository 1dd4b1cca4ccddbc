package onrecord.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Sample;

/**
 * Filling a table of quantities by reports, cell by cell, from a list of values.
 *
 * @param values ids of values by the ids of cells
 * @param row of the cell that keys go to, from 0
 * @param column of the cell that keys go to, from 0
 */
record GridEntry(Prompt.Grid prompt, Map<String, String> values, int row, int column)
    implements Entry {
  private static final int EXAMPLE = 4;

  GridEntry {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    row = Math.clamp(row, 0, Math.max(0, prompt.rows().size() - 1));
    column = Math.clamp(column, 0, Math.max(0, prompt.columns().size() - 1));
  }

  static GridEntry of(Prompt.Grid prompt) {
    return new GridEntry(prompt, Map.of(), 0, 0);
  }

  @Override
  public Answer.Filled answer() {
    Map<String, String> inOrder = new LinkedHashMap<>();
    prompt.cells().stream()
        .filter(values::containsKey)
        .forEach(cell -> inOrder.put(cell, values.get(cell)));
    return new Answer.Filled(inOrder);
  }

  @Override
  public Entry with(Answer draft) {
    return draft instanceof Answer.Filled(Map<String, String> given)
            && prompt.cells().containsAll(given.keySet())
            && Labels.ids(prompt.values()).containsAll(given.values())
        ? new GridEntry(prompt, given, 0, 0).toNextOpen()
        : this;
  }

  @Override
  public boolean typing() {
    return false;
  }

  @Override
  public Optional<Entry> on(Stroke key) {
    if (key.types(" ")) {
      return Optional.of(cycled());
    }
    return switch (key.key()) {
      case UP -> Optional.of(at(row - 1, column));
      case DOWN -> Optional.of(at(row + 1, column));
      case LEFT -> Optional.of(at(row, column - 1));
      case RIGHT -> Optional.of(at(row, column + 1));
      case DELETE -> Optional.of(with(""));
      case BACKSPACE -> Optional.of((value(row, column).isEmpty() ? step(-1) : this).with(""));
      case TEXT -> valueOf(key).map(value -> with(value).step(1));
      default -> Optional.empty();
    };
  }

  private Optional<String> valueOf(Stroke key) {
    return key.types("-") && Labels.position(prompt.values(), Option.NONE) >= 0
        ? Optional.of(Option.NONE)
        : Labels.index(key, prompt.values().size()).map(i -> prompt.values().get(i).id());
  }

  private GridEntry at(int newRow, int newColumn) {
    return new GridEntry(prompt, values, newRow, newColumn);
  }

  /** The cell before or behind this one in reading order; the first and the last are the ends. */
  private GridEntry step(int by) {
    int columns = Math.max(1, prompt.columns().size());
    int last = Math.max(0, prompt.cells().size() - 1);
    int cell = Math.clamp((long) row * columns + column + by, 0, last);
    return at(cell / columns, cell % columns);
  }

  private GridEntry cycled() {
    int now = Labels.position(prompt.values(), value(row, column));
    return prompt.values().isEmpty()
        ? this
        : with(prompt.values().get((now + 1) % prompt.values().size()).id());
  }

  /** With that value in the cell under the cursor; an empty one clears it. */
  private GridEntry with(String value) {
    if (prompt.cells().isEmpty()) {
      return this;
    }
    Map<String, String> now = new LinkedHashMap<>(values);
    now.put(cell(row, column), value);
    now.values().removeIf(String::isEmpty);
    return new GridEntry(prompt, now, row, column);
  }

  private String cell(int atRow, int atColumn) {
    return Prompt.Grid.cell(prompt.rows().get(atRow), prompt.columns().get(atColumn));
  }

  /** The id of the value in a cell; empty if it is open. */
  String value(int atRow, int atColumn) {
    return prompt.cells().isEmpty() ? "" : values.getOrDefault(cell(atRow, atColumn), "");
  }

  @Override
  public String unknown(Stroke key) {
    return Labels.unknown(key, "value", Labels.range(prompt.values().size()));
  }

  @Override
  public String missing() {
    int open = prompt.cells().size() - values.size();
    return open == 0
        ? ""
        : Labels.counted(open, "cell is", "cells are") + " still open; - means not reported.";
  }

  @Override
  public Entry toNextOpen() {
    int columns = prompt.columns().size();
    int cells = prompt.cells().size();
    int here = row * columns + column;
    return IntStream.range(here, here + cells)
        .map(i -> i % cells)
        .filter(i -> value(i / columns, i % columns).isEmpty())
        .mapToObj(i -> at(i / columns, i % columns))
        .findFirst()
        .orElse(this);
  }

  @Override
  public Block view(int width) {
    return view(width, GridTable.HIGHEST);
  }

  @Override
  public Block view(int width, int room) {
    return new GridTable(this, width, room).block();
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint(
            Labels.letters(prompt.values().size()),
            "value",
            "Puts the value into the cell and moves on."),
        new KeyHint("-", "not reported", "The report gives no such figure."),
        new KeyHint("Arrows", "move", "Move from cell to cell."),
        new KeyHint("Space", "", "Puts the next value of the list into the cell."),
        new KeyHint("Backspace", "", "Takes the last value back."),
        new KeyHint("Del", "", "Empties the cell."));
  }

  /** The values behind their letters; that nothing is reported has a sign of its own. */
  private List<String> offered() {
    List<String> lines = new ArrayList<>(Labels.spoken(prompt.values()));
    int none = Labels.position(prompt.values(), Option.NONE);
    if (none >= 0) {
      lines.set(none, AnswerText.letter(none) + " or -: not reported");
    }
    return lines;
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>();
    lines.add("Values:");
    lines.addAll(offered());
    lines.add("Cells, in this order:");
    int number = 1;
    for (Option inRow : prompt.rows()) {
      for (Option inColumn : prompt.columns()) {
        lines.add(number + ": " + inRow.text() + ", " + inColumn.text());
        number++;
      }
    }
    lines.add(
        "Type the letters of the values cell by cell, parted by commas, - for not reported, as in "
            + Sample.of(prompt)
            + (prompt.cells().size() > EXAMPLE ? " and so on" : "")
            + ".");
    return List.copyOf(lines);
  }
}
