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
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/**
 * Giving each speaker one statement. A statement belongs to one speaker only: given a second time
 * it moves.
 *
 * @param pairs ids of statements by ids of speakers
 * @param cursor index of the speaker the next letter is for
 */
record MatchEntry(Prompt.Match prompt, Map<String, String> pairs, int cursor) implements Entry {
  MatchEntry {
    pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    cursor = Math.clamp(cursor, 0, Math.max(0, prompt.left().size() - 1));
  }

  static MatchEntry of(Prompt.Match prompt) {
    return new MatchEntry(prompt, Map.of(), 0);
  }

  @Override
  public Answer.Filled answer() {
    Map<String, String> inOrder = new LinkedHashMap<>();
    Labels.ids(prompt.left()).stream()
        .filter(pairs::containsKey)
        .forEach(id -> inOrder.put(id, pairs.get(id)));
    return new Answer.Filled(inOrder);
  }

  @Override
  public Entry with(Answer draft) {
    boolean fits =
        draft instanceof Answer.Filled(Map<String, String> values)
            && Labels.ids(prompt.left()).containsAll(values.keySet())
            && Labels.ids(prompt.right()).containsAll(values.values());
    return fits ? restored(((Answer.Filled) draft).values()) : this;
  }

  private MatchEntry restored(Map<String, String> values) {
    MatchEntry entry = of(prompt);
    for (Map.Entry<String, String> pair : values.entrySet()) {
      entry = entry.paired(pair.getKey(), pair.getValue());
    }
    return entry.nextOpenFrom(0);
  }

  private MatchEntry paired(String left, String right) {
    Map<String, String> now = new LinkedHashMap<>(pairs);
    now.values().remove(right);
    now.put(left, right);
    return new MatchEntry(prompt, now, cursor);
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
      case BACKSPACE, DELETE -> Optional.of(takenBack());
      case TEXT ->
          Labels.index(key, prompt.right().size()).<Entry>map(this::given).or(() -> jump(key));
      default -> Optional.empty();
    };
  }

  private Optional<Entry> jump(Stroke key) {
    return Labels.digit(key).filter(d -> d >= 1 && d <= prompt.left().size()).map(d -> at(d - 1));
  }

  private MatchEntry at(int index) {
    return new MatchEntry(prompt, pairs, index);
  }

  private MatchEntry given(int index) {
    return prompt.left().isEmpty()
        ? this
        : paired(speaker().id(), prompt.right().get(index).id()).nextOpenFrom(cursor + 1);
  }

  private MatchEntry takenBack() {
    Map<String, String> now = new LinkedHashMap<>(pairs);
    now.remove(prompt.left().isEmpty() ? "" : speaker().id());
    return new MatchEntry(prompt, now, cursor);
  }

  private Option speaker() {
    return prompt.left().get(cursor);
  }

  /** With the cursor on the first open row from that one on, round the end; else where it is. */
  private MatchEntry nextOpenFrom(int start) {
    int rows = prompt.left().size();
    return IntStream.range(start, start + rows)
        .map(i -> i % rows)
        .filter(i -> !pairs.containsKey(prompt.left().get(i).id()))
        .mapToObj(this::at)
        .findFirst()
        .orElse(this);
  }

  @Override
  public String unknown(Stroke key) {
    return Labels.digit(key).isPresent()
        ? Labels.unknown(key, "speaker", Labels.numberRange(prompt.left().size()))
        : Labels.unknown(key, "statement", Labels.range(prompt.right().size()));
  }

  @Override
  public String missing() {
    int open = Math.min(prompt.left().size(), prompt.right().size()) - pairs.size();
    return open <= 0
        ? ""
        : Labels.counted(open, "speaker has", "speakers have") + " no statement yet.";
  }

  @Override
  public Entry toNextOpen() {
    return nextOpenFrom(cursor);
  }

  /** The speakers with what they were given, and below them the statements in full. */
  @Override
  public Block view(int width) {
    int column = Hanging.column(width);
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < prompt.left().size(); i++) {
      from = i == cursor ? lines.size() : from;
      lines.addAll(speaker(i, column));
    }
    lines.add(Line.EMPTY);
    for (int i = 0; i < prompt.right().size(); i++) {
      lines.addAll(statement(i, column));
    }
    return new Block(lines, Optional.empty(), from, lines.size() - 1);
  }

  private List<Line> speaker(int index, int width) {
    Option option = prompt.left().get(index);
    Line margin =
        Line.of(
            Run.plain("  "),
            Hanging.cursor(index == cursor),
            Run.strong(number(index)),
            Run.plain("  "));
    int names = Math.max(1, Math.min(widestName(), (width - margin.width()) / 2));
    List<Line> name =
        Wrap.lines(Line.of(option.text(), index == cursor ? Tone.STRONG : Tone.PLAIN), names);
    Line given = given(option, width - margin.width() - names - 2);
    Line first = name.getFirst().pad(names + 2).then(given);
    List<Line> lines = new ArrayList<>(List.of(margin.then(first).cut(width)));
    name.stream().skip(1).forEach(l -> lines.add(l.indent(margin.width()).cut(width)));
    return lines;
  }

  private String number(int index) {
    String last = String.valueOf(prompt.left().size());
    return " ".repeat(last.length() - String.valueOf(index + 1).length()) + (index + 1);
  }

  private int widestName() {
    return prompt.left().stream().mapToInt(o -> Cells.width(o.text())).max().orElse(0);
  }

  private Line given(Option speaker, int width) {
    int index = Labels.position(prompt.right(), pairs.getOrDefault(speaker.id(), ""));
    return index < 0
        ? Line.quiet("_")
        : Line.of(
            new Run(AnswerText.letter(index), Tone.CHOSEN),
            Run.plain("  " + Hanging.brief(prompt.right().get(index).text(), width - 3)));
  }

  /** A statement; one that was given has its speaker's number before its letter, as in 1=b. */
  private List<Line> statement(int index, int width) {
    Option option = prompt.right().get(index);
    String by =
        IntStream.range(0, prompt.left().size())
            .filter(i -> option.id().equals(pairs.get(prompt.left().get(i).id())))
            .mapToObj(i -> number(i) + "=")
            .findFirst()
            .orElse(" ".repeat(number(0).length() + 1));
    boolean used = !by.isBlank();
    Line margin =
        Line.of(
            Run.plain("  "),
            new Run(by, Tone.CHOSEN),
            Run.strong(AnswerText.letter(index)),
            Run.plain("  "));
    return Hanging.lines(margin, Line.of(option.text(), used ? Tone.QUIET : Tone.PLAIN), width);
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint(
            Labels.letters(prompt.right().size()),
            "give",
            "Gives the statement to the speaker under the cursor and moves on."),
        new KeyHint("Up Down", "move", "Move from speaker to speaker."),
        new KeyHint("Del", "take back", "Takes the statement back from the speaker."),
        new KeyHint(Labels.numbers(prompt.left().size()), "", "Go to the speaker of that number."));
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>();
    lines.add("Speakers:");
    lines.addAll(Labels.numbered(prompt.left()));
    lines.add("Statements:");
    lines.addAll(Labels.spoken(prompt.right()));
    lines.add("Type the pairs, as in " + Sample.of(prompt) + ".");
    return List.copyOf(lines);
  }
}
