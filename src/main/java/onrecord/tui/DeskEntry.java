package onrecord.tui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.bank.Answer;
import onrecord.bank.Change;
import onrecord.bank.Draft;
import onrecord.bank.PlainWords;
import onrecord.bank.Prompt;
import onrecord.bank.Sample;
import onrecord.bank.WordRange;
import onrecord.corpus.CleanText;

/**
 * Mending a draft word by word: the cursor walks over words, a stretch of them can be taken, and
 * what is right is typed below the paragraph they stand in.
 *
 * @param changes in the order of the draft, none overlapping another
 * @param cursor number of the word under the cursor, from 1
 * @param anchor number of the word where a stretch began; 0 while none is being taken
 * @param line the correction being typed, or the word that is looked for
 * @param seeking whether a word is looked for
 * @param begun the letters typed in a row towards a word
 */
record DeskEntry(
    Prompt.Desk prompt,
    List<Change> changes,
    int cursor,
    int anchor,
    Optional<TypedLine> line,
    boolean seeking,
    String begun)
    implements Entry {
  private static final String ALARM = " Each false alarm costs a quarter of an error.";
  private static final Set<Stroke.Key> MOVES =
      Set.of(
          Stroke.Key.LEFT,
          Stroke.Key.RIGHT,
          Stroke.Key.UP,
          Stroke.Key.DOWN,
          Stroke.Key.HOME,
          Stroke.Key.END);

  DeskEntry {
    changes = changes.stream().sorted(Comparator.comparing(Change::range)).toList();
    cursor = Math.clamp(cursor, 1, prompt.draft().words().size());
  }

  DeskEntry(
      Prompt.Desk prompt,
      List<Change> changes,
      int cursor,
      int anchor,
      Optional<TypedLine> line,
      boolean seeking) {
    this(prompt, changes, cursor, anchor, line, seeking, "");
  }

  static DeskEntry of(Prompt.Desk prompt) {
    return new DeskEntry(prompt, List.of(), 1, 0, Optional.empty(), false);
  }

  Draft draft() {
    return prompt.draft();
  }

  /** The change that the cursor is on. */
  Optional<Change> here() {
    return anchor > 0
        ? Optional.empty()
        : changes.stream().filter(c -> c.range().holds(cursor)).findFirst();
  }

  /** The words that a correction would replace. */
  WordRange taken() {
    return here()
        .map(Change::range)
        .orElseGet(
            () ->
                anchor == 0
                    ? new WordRange(cursor, cursor)
                    : new WordRange(Math.min(anchor, cursor), Math.max(anchor, cursor)));
  }

  @Override
  public Answer.Filled answer() {
    Map<String, String> values = new LinkedHashMap<>();
    boolean half = !seeking && line.filter(l -> !written(l).isEmpty()).isPresent();
    List<Change> all = half ? entered().changes : changes;
    all.forEach(change -> values.put(change.range().text(), change.text()));
    return new Answer.Filled(values);
  }

  @Override
  public Entry with(Answer draft) {
    if (!(draft instanceof Answer.Filled filled)) {
      return this;
    }
    List<Change> given = draft().changes(filled);
    return given.size() == filled.values().size()
        ? new DeskEntry(prompt, given, 1, 0, Optional.empty(), false)
        : this;
  }

  @Override
  public boolean typing() {
    return line.isPresent();
  }

  @Override
  public Stroke handsIn() {
    return Stroke.ctrl("d");
  }

  @Override
  public String escape() {
    return line.isPresent() ? "back" : anchor > 0 ? "let go" : "";
  }

  @Override
  public Optional<Entry> on(Stroke key) {
    return on(key, Hanging.WIDEST);
  }

  @Override
  public Optional<Entry> on(Stroke key, int width) {
    return seeking ? seek(key) : line.isPresent() ? type(key) : walk(key, width);
  }

  private Optional<Entry> seek(Stroke key) {
    return switch (key.key()) {
      case ENTER -> Optional.of(found().map(this::there).orElse(this));
      case ESCAPE -> Optional.of(typing(Optional.empty()));
      default -> line.flatMap(l -> l.on(key)).map(this::seeking);
    };
  }

  /** At what was looked for; where that is several words, all of them are taken in. */
  private DeskEntry there(int word) {
    int last = word + Math.max(1, sought().size()) - 1;
    int first = anchor == 0 && last > word ? word : anchor;
    return new DeskEntry(prompt, changes, last, first, Optional.empty(), false);
  }

  private List<String> sought() {
    String typed = line.map(TypedLine::text).orElse("").strip();
    return typed.isEmpty() ? List.of() : List.of(typed.split(" +"));
  }

  private Entry seeking(TypedLine typed) {
    return new DeskEntry(prompt, changes, cursor, anchor, Optional.of(typed), true);
  }

  /**
   * The next word that what is looked for begins at; behind the last comes the first. While nothing
   * is typed it is the word one came from.
   */
  Optional<Integer> found() {
    List<String> sought = sought();
    if (sought.isEmpty()) {
      return Optional.of(cursor);
    }
    List<String> cores = draft().words().stream().map(word -> plain(word.core())).toList();
    return IntStream.rangeClosed(1, cores.size())
        .map(step -> (cursor - 1 + step) % cores.size())
        .filter(
            at -> {
              List<String> words = cores.subList(at, Math.min(cores.size(), at + sought.size()));
              return String.join(" ", words).startsWith(plain(String.join(" ", sought)));
            })
        .mapToObj(at -> at + 1)
        .findFirst();
  }

  private Optional<Entry> type(Stroke key) {
    return switch (key.key()) {
      case ENTER -> Optional.of(entered());
      case ESCAPE -> Optional.of(typing(Optional.empty()));
      default -> line.flatMap(l -> l.on(key)).map(l -> typing(Optional.of(l)));
    };
  }

  private DeskEntry typing(Optional<TypedLine> typed) {
    return new DeskEntry(prompt, changes, cursor, anchor, typed, false);
  }

  /** The correction in its written form, where a semicolon ends a change. */
  private static String written(TypedLine line) {
    return CleanText.line(line.text().replace(';', ','));
  }

  /** With the correction taken up; one that changes nothing takes an older one back. */
  private DeskEntry entered() {
    WordRange range = taken();
    Change change = new Change(range, line.map(DeskEntry::written).orElse(""));
    List<Change> now = without(range);
    boolean changes = change.marks() || !PlainWords.same(change.over(""), draft().text(range));
    if (changes) {
      now.add(change);
    }
    return new DeskEntry(prompt, now, range.last(), 0, Optional.empty(), false);
  }

  private List<Change> without(WordRange range) {
    List<Change> kept = new ArrayList<>(changes);
    kept.removeIf(change -> change.range().overlaps(range));
    return kept;
  }

  private Optional<Entry> walk(Stroke key, int width) {
    if (key.types(" ")) {
      return Optional.of(anchored(anchor > 0 ? 0 : cursor));
    }
    if (key.types("/")) {
      return Optional.of(seeking(TypedLine.EMPTY));
    }
    if (key.shift() && anchor == 0 && MOVES.contains(key.key())) {
      return anchored(cursor).walk(key, width);
    }
    return switch (key.key()) {
      case LEFT -> Optional.of(at(anchor > 0 ? cursor - 1 : taken().first() - 1));
      case RIGHT -> Optional.of(at(anchor > 0 ? cursor + 1 : taken().last() + 1));
      case UP -> Optional.of(at(new DraftPane(this, width).wordOnRow(-1)));
      case DOWN -> Optional.of(at(new DraftPane(this, width).wordOnRow(1)));
      case HOME -> Optional.of(at(1));
      case END -> Optional.of(at(Integer.MAX_VALUE));
      case ENTER -> Optional.of(typing(Optional.of(opened())));
      case BACKSPACE, DELETE -> Optional.of(takenBack());
      case ESCAPE -> anchor > 0 ? Optional.of(anchored(0)) : Optional.empty();
      case TEXT -> jumped(key);
      default -> Optional.empty();
    };
  }

  private DeskEntry at(int word) {
    return new DeskEntry(prompt, changes, word, anchor, Optional.empty(), false);
  }

  private DeskEntry anchored(int word) {
    return new DeskEntry(prompt, changes, cursor, word, Optional.empty(), false);
  }

  private TypedLine opened() {
    return here()
        .filter(change -> !change.marks())
        .map(change -> TypedLine.of(change.text()))
        .orElse(TypedLine.EMPTY);
  }

  private DeskEntry takenBack() {
    return new DeskEntry(prompt, without(taken()), cursor, 0, Optional.empty(), false);
  }

  /**
   * To the next word that begins with the letters and digits typed in a row; behind the last comes
   * the first. What was being taken is let go, so that a word typed too early takes none of the
   * draft.
   */
  private Optional<Entry> jumped(Stroke key) {
    if (!key.types() || !Character.isLetterOrDigit(key.text().codePointAt(0))) {
      return Optional.empty();
    }
    String typed = begun + key.text();
    String letter = plain(key.text());
    boolean again = plain(begun).equals(letter) && beginning(typed, 0).isEmpty();
    return Optional.of(
        (again ? beginning(key.text(), 1) : beginning(typed, begun.isEmpty() ? 1 : 0))
            .map(word -> heading(word, again ? key.text() : typed))
            .orElseGet(() -> heading(cursor, typed)));
  }

  private Entry heading(int word, String typed) {
    return new DeskEntry(prompt, changes, word, 0, Optional.empty(), false, typed);
  }

  /** The next word that begins so, counted from so many words after the cursor. */
  private Optional<Integer> beginning(String typed, int after) {
    int words = draft().words().size();
    return IntStream.range(after, after + words)
        .map(step -> (cursor - 1 + step) % words + 1)
        .filter(word -> plain(draft().words().get(word - 1).core()).startsWith(plain(typed)))
        .boxed()
        .findFirst();
  }

  @Override
  public Entry settled() {
    return begun.isEmpty()
        ? this
        : new DeskEntry(prompt, changes, cursor, anchor, line, seeking, "");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public String missing() {
    return answer().isEmpty() ? "Mend a word first: go to it and press Enter." : "";
  }

  @Override
  public Entry toNextOpen() {
    return this;
  }

  /** How many errors there are, and how many changes. */
  String state() {
    String errors =
        prompt
            .told()
            .map(n -> Labels.counted(n, "error is planted", "errors are planted"))
            .orElse("How many errors there are is not told");
    return errors
        + "; "
        + (changes.isEmpty() ? "none" : changes.size())
        + " changed."
        + (prompt.told().filter(n -> changes.size() > n).isPresent() ? ALARM : "")
        + (begun.length() < 2 ? "" : going());
  }

  private String going() {
    return (beginning(begun, 0).isPresent() ? " Going to " : " No word begins so: ") + begun + "_";
  }

  @Override
  public Block view(int width) {
    return new DraftPane(this, width).block();
  }

  @Override
  public String how() {
    return "Arrows go to a word, letters to the next that begins so, / to words you type. Enter opens a line for what is"
        + " right; Space, or Shift with arrows, takes more words in first. Ctrl-D hands in.";
  }

  @Override
  public String briefly() {
    boolean fresh = line.isEmpty() && anchor == 0 && changes.isEmpty();
    return fresh ? "Arrows go to a word, / to one typed; Ctrl-D hands in." : "";
  }

  @Override
  public List<KeyHint> keys() {
    if (seeking) {
      return List.of(
          new KeyHint(
              "Enter", "go", "Goes to the next place of these words; several are taken in."),
          new KeyHint("Esc", "", "Back to the word you came from."));
    }
    if (line.isPresent()) {
      return List.of(
          new KeyHint("Enter", "take", "Takes the correction; an empty one only marks the words."),
          new KeyHint("-", "", "A dash alone leaves the words out."),
          new KeyHint("Esc", "", "Gives the correction up."));
    }
    KeyHint mend = new KeyHint("Enter", "mend", "Opens a line for what is right.");
    KeyHint walk =
        new KeyHint("Left Right", "word", "Move from word to word, Up and Down line by line.");
    KeyHint undo =
        new KeyHint(
            "Del",
            here().isPresent() ? "undo" : "",
            "Takes the change under the cursor back; so does Backspace.");
    KeyHint jump =
        new KeyHint("a-z", "", "Go to the next word that begins so; letters in a row add up.");
    KeyHint find = new KeyHint("/", "find", "Type a word, or several, to go there.");
    if (anchor > 0) {
      return List.of(
          mend,
          new KeyHint("Space", "let go", "Lets the words taken in go; so does Esc."),
          new KeyHint("Left Right", "", "Take the next word in or leave it; Up and Down a line."),
          new KeyHint("/", "", "Takes all words in as far as those you type."),
          new KeyHint("a-z", "", "Let go, and go to the next word that begins so."),
          new KeyHint("Esc", "", "Lets go."));
    }
    KeyHint more =
        new KeyHint("Space", "add", "Takes further words in; so does Shift with an arrow.");
    return here().isPresent()
        ? List.of(mend, undo, find, more, walk, jump)
        : List.of(mend, more, find, walk, undo, jump);
  }

  /** The changes, the paragraphs they are in as they now read, and how many errors there are. */
  @Override
  public List<String> standing() {
    List<String> lines = new ArrayList<>(changed());
    for (int i = 0; i < draft().paragraphs().size(); i++) {
      WordRange paragraph = draft().paragraph(i);
      List<Change> here =
          changes.stream().filter(c -> !c.marks() && c.range().overlaps(paragraph)).toList();
      if (!here.isEmpty()) {
        Draft.Word first = draft().words().get(paragraph.first() - 1);
        Draft.Word last = draft().words().get(paragraph.last() - 1);
        lines.add(
            "It now reads: " + first.before() + draft().after(paragraph, here) + last.after());
      }
    }
    lines.add(state() + " A further line changes more; /done hands in.");
    return List.copyOf(lines);
  }

  private List<String> changed() {
    return changes.stream()
        .map(c -> draft().text(c.range()) + (c.marks() ? ": marked, not mended" : " > " + c.text()))
        .toList();
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(draft().paragraphs());
    lines.add(state());
    lines.addAll(changed());
    lines.add(
        "Type wrong words > right words, as in "
            + Sample.of(prompt)
            + "; > - leaves words out. Every line adds to the changes, and semicolons part several"
            + " in one line.");
    Sample.apart(draft())
        .ifPresent(
            line ->
                lines.add(
                    "Words that stand in it more than once need a word beside them, as in "
                        + line
                        + "."));
    lines.add(
        "The same words again replace a change; words > the same words take it back."
            + " /done hands in.");
    return List.copyOf(lines);
  }
}
