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
import onrecord.corpus.CleanText;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Tone;

/**
 * Filling a form, field by field: some are typed, for the others the options are listed while the
 * cursor is on them.
 *
 * @param typed lines by the ids of typed fields
 * @param chosen ids of options by the ids of the other fields
 * @param cursor index of the field that keys go to
 */
record FormEntry(
    Prompt.Form prompt, Map<String, TypedLine> typed, Map<String, String> chosen, int cursor)
    implements Entry {
  private static final int SHORT_FIELD = 24;

  FormEntry {
    typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    cursor = Math.clamp(cursor, 0, Math.max(0, prompt.fields().size() - 1));
  }

  static FormEntry of(Prompt.Form prompt) {
    return new FormEntry(prompt, Map.of(), Map.of(), 0);
  }

  @Override
  public Answer.Filled answer() {
    Map<String, String> values = new LinkedHashMap<>();
    prompt.fields().forEach(field -> values.put(field.id(), value(field)));
    values.values().removeIf(String::isBlank);
    return new Answer.Filled(values);
  }

  /** A field's value in its written form, where a semicolon ends a field and so cannot be in it. */
  private String value(Prompt.Field field) {
    return field.typed()
        ? CleanText.line(line(field).text().replace(';', ','))
        : chosen.getOrDefault(field.id(), "");
  }

  private TypedLine line(Prompt.Field field) {
    return typed.getOrDefault(field.id(), TypedLine.EMPTY);
  }

  @Override
  public Entry with(Answer draft) {
    return draft instanceof Answer.Filled(Map<String, String> values)
            && values.entrySet().stream().allMatch(this::fits)
        ? restored(values)
        : this;
  }

  private boolean fits(Map.Entry<String, String> value) {
    return prompt.fields().stream()
        .filter(field -> field.id().equals(value.getKey()))
        .anyMatch(f -> f.typed() || Labels.position(f.options(), value.getValue()) >= 0);
  }

  private FormEntry restored(Map<String, String> values) {
    Map<String, TypedLine> lines = new LinkedHashMap<>();
    Map<String, String> options = new LinkedHashMap<>();
    for (Prompt.Field field : prompt.fields()) {
      Optional<String> value = Optional.ofNullable(values.get(field.id()));
      if (field.typed()) {
        value.ifPresent(text -> lines.put(field.id(), TypedLine.of(text)));
      } else {
        value.ifPresent(id -> options.put(field.id(), id));
      }
    }
    return new FormEntry(prompt, lines, options, 0).nextOpenFrom(0);
  }

  @Override
  public boolean typing() {
    return here().map(Prompt.Field::typed).orElse(false);
  }

  private Optional<Prompt.Field> here() {
    return prompt.fields().stream().skip(cursor).findFirst();
  }

  @Override
  public Optional<Entry> on(Stroke key) {
    return switch (key.key()) {
      case UP -> Optional.of(at(cursor - 1));
      case DOWN -> Optional.of(at(cursor + 1));
      default -> here().flatMap(field -> field.typed() ? type(field, key) : choose(field, key));
    };
  }

  private FormEntry at(int index) {
    return new FormEntry(prompt, typed, chosen, index);
  }

  private Optional<Entry> type(Prompt.Field field, Stroke key) {
    return line(field).on(key).map(line -> withLine(field, line));
  }

  private FormEntry withLine(Prompt.Field field, TypedLine line) {
    Map<String, TypedLine> now = new LinkedHashMap<>(typed);
    now.put(field.id(), line);
    return new FormEntry(prompt, now, chosen, cursor);
  }

  private Optional<Entry> choose(Prompt.Field field, Stroke key) {
    if (key.types(" ")) {
      return Optional.of(stepped(field, 1));
    }
    return switch (key.key()) {
      case LEFT -> Optional.of(stepped(field, -1));
      case RIGHT -> Optional.of(stepped(field, 1));
      case BACKSPACE, DELETE -> Optional.of(withOption(field, ""));
      case TEXT ->
          Labels.index(key, field.options().size())
              .map(i -> withOption(field, field.options().get(i).id()).next());
      default -> Optional.empty();
    };
  }

  /** The next field; after the last one the first that is open. */
  private FormEntry next() {
    return cursor < prompt.fields().size() - 1 ? at(cursor + 1) : nextOpenFrom(cursor);
  }

  private FormEntry stepped(Prompt.Field field, int step) {
    int count = field.options().size();
    int now = Labels.position(field.options(), chosen.getOrDefault(field.id(), ""));
    int next = now < 0 && step < 0 ? count - 1 : Math.floorMod(now + step, count);
    return withOption(field, field.options().get(next).id());
  }

  private FormEntry withOption(Prompt.Field field, String id) {
    Map<String, String> now = new LinkedHashMap<>(chosen);
    now.put(field.id(), id);
    now.values().removeIf(String::isEmpty);
    return new FormEntry(prompt, typed, now, cursor);
  }

  @Override
  public String unknown(Stroke key) {
    return here()
        .filter(field -> !field.typed())
        .map(field -> Labels.unknown(key, "option", Labels.range(field.options().size())))
        .orElse("");
  }

  @Override
  public String missing() {
    List<String> open =
        prompt.fields().stream()
            .filter(field -> value(field).isEmpty())
            .map(Prompt.Field::label)
            .toList();
    return open.isEmpty() ? "" : "Still open: " + String.join(", ", open) + ".";
  }

  @Override
  public Entry toNextOpen() {
    return nextOpenFrom(cursor);
  }

  private FormEntry nextOpenFrom(int start) {
    List<Prompt.Field> fields = prompt.fields();
    return at(
        Labels.nextOpen(start, fields.size(), i -> value(fields.get(i)).isEmpty()).orElse(cursor));
  }

  @Override
  public Block view(int width) {
    int column = Hanging.column(width);
    List<Line> lines = new ArrayList<>();
    Optional<Page.Caret> caret = Optional.empty();
    int from = 0;
    int to = 0;
    for (int i = 0; i < prompt.fields().size(); i++) {
      Prompt.Field field = prompt.fields().get(i);
      if (i == cursor) {
        from = lines.size();
        caret = caret(field, column, from);
      }
      lines.addAll(field(i, column));
      to = i == cursor ? lines.size() - 1 : to;
    }
    return new Block(lines, caret, from, to);
  }

  private Optional<Page.Caret> caret(Prompt.Field field, int width, int row) {
    int indent = indent(width);
    return field.typed()
        ? Optional.of(new Page.Caret(indent + line(field).shown(room(width - indent)).caret(), row))
        : Optional.empty();
  }

  private List<Line> field(int index, int width) {
    Prompt.Field field = prompt.fields().get(index);
    boolean here = index == cursor;
    List<Line> label =
        Hanging.lines(
            Line.of(Run.plain("  "), Hanging.cursor(here)),
            Line.of(field.label(), here ? Tone.STRONG : Tone.PLAIN),
            indent(width) - 2);
    List<Line> value = shown(field, width - indent(width));
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < Math.max(label.size(), value.size()); row++) {
      Line left = row < label.size() ? label.get(row) : Line.EMPTY;
      Line right = row < value.size() ? value.get(row) : Line.EMPTY;
      lines.add(left.pad(indent(width)).then(right).cut(width));
    }
    if (here) {
      lines.addAll(options(field, width));
    }
    return lines;
  }

  /** Where the values begin: behind the widest label, at most at two fifths of the width. */
  private int indent(int width) {
    int widest = prompt.fields().stream().mapToInt(f -> Cells.width(f.label())).max().orElse(0);
    return Math.min(widest + 6, Math.max(8, width * 2 / 5));
  }

  private static int room(int width) {
    return Math.clamp(width, 1, SHORT_FIELD);
  }

  private List<Line> shown(Prompt.Field field, int width) {
    if (field.typed()) {
      return List.of(line(field).shown(room(width)).line());
    }
    String given = Labels.text(field.options(), value(field));
    return given.isEmpty()
        ? List.of(Line.quiet("_"))
        : Hanging.lines(Line.EMPTY, Line.of(given, Tone.CHOSEN), Math.max(1, width));
  }

  private List<Line> options(Prompt.Field field, int width) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < field.options().size(); i++) {
      Option option = field.options().get(i);
      boolean given = option.id().equals(value(field));
      Tone tone = given ? Tone.CHOSEN : Tone.PLAIN;
      Line margin =
          Line.of(
              Run.plain(" ".repeat(6)),
              Run.strong(AnswerText.letter(i)),
              Run.plain(" "),
              new Run(given ? "\u2022" : " ", tone),
              Run.plain(" "));
      lines.addAll(Hanging.lines(margin, Line.of(option.text(), tone), width));
    }
    return lines;
  }

  @Override
  public List<KeyHint> keys() {
    KeyHint move = new KeyHint("Up Down", "field", "Move from field to field.");
    return here()
        .filter(field -> !field.typed())
        .map(field -> List.of(letters(field), move, step(), clear("Del")))
        .orElse(List.of(move, clear("Ctrl-U")));
  }

  private static KeyHint letters(Prompt.Field field) {
    String letters = Labels.letters(field.options().size());
    return new KeyHint(letters, "choose", "Chooses the option for the field and moves on.");
  }

  private static KeyHint step() {
    return new KeyHint("Left Right", "", "The option before, the option after.");
  }

  private static KeyHint clear(String key) {
    return new KeyHint(key, "clear", "Empties the field.");
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>();
    for (Prompt.Field field : prompt.fields()) {
      lines.add(
          field.label() + ":" + (field.typed() ? " typed, as in 41, 3.2 million or 20 to 30" : ""));
      lines.addAll(Labels.spoken(field.options()));
    }
    lines.add(
        "Type the fields in this order, parted by semicolons, as in " + Sample.of(prompt) + ".");
    return List.copyOf(lines);
  }
}
