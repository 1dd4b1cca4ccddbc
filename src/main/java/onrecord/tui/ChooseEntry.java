package onrecord.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.ClaimStatus;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Sample;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;

/**
 * Choosing one option or several. Where one is asked for, the cursor counts as the choice once it
 * was moved, so that arrows and Enter are enough.
 *
 * @param chosen ids chosen by letter or Space
 * @param moved whether the cursor was moved since the last choice was taken back
 */
record ChooseEntry(Prompt.Choose prompt, SortedSet<String> chosen, int cursor, boolean moved)
    implements Entry {
  ChooseEntry {
    chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
    cursor = Math.clamp(cursor, 0, Math.max(0, prompt.options().size() - 1));
  }

  static ChooseEntry of(Prompt.Choose prompt) {
    return new ChooseEntry(prompt, new TreeSet<>(), 0, false);
  }

  @Override
  public Answer.Chosen answer() {
    boolean byCursor = !prompt.several() && chosen.isEmpty() && moved && !options().isEmpty();
    return byCursor ? Answer.Chosen.of(options().get(cursor).id()) : new Answer.Chosen(chosen);
  }

  @Override
  public Entry with(Answer draft) {
    List<String> ids = Labels.ids(options());
    boolean fits =
        draft instanceof Answer.Chosen(SortedSet<String> given)
            && ids.containsAll(given)
            && (prompt.several() || given.size() <= 1);
    return fits ? restored(((Answer.Chosen) draft).options()) : this;
  }

  private ChooseEntry restored(SortedSet<String> given) {
    int first = given.isEmpty() ? 0 : Labels.position(options(), given.first());
    return new ChooseEntry(prompt, given, first, false);
  }

  @Override
  public boolean typing() {
    return false;
  }

  @Override
  public Optional<Entry> on(Stroke key) {
    if (key.types(" ")) {
      return Optional.of(picked(cursor));
    }
    return switch (key.key()) {
      case UP -> Optional.of(at(cursor - 1));
      case DOWN -> Optional.of(at(cursor + 1));
      case BACKSPACE, DELETE -> Optional.of(takenBack());
      case TEXT -> Labels.index(key, options().size()).map(this::picked);
      default -> Optional.empty();
    };
  }

  private ChooseEntry at(int index) {
    return new ChooseEntry(prompt, chosen, index, true);
  }

  private ChooseEntry picked(int index) {
    if (options().isEmpty()) {
      return this;
    }
    String id = options().get(index).id();
    SortedSet<String> now = prompt.several() ? new TreeSet<>(chosen) : new TreeSet<>();
    if (!prompt.several() || !now.remove(id)) {
      now.add(id);
    }
    return new ChooseEntry(prompt, now, index, moved);
  }

  /** Without the choice; of several, without the one under the cursor. */
  private ChooseEntry takenBack() {
    SortedSet<String> now = new TreeSet<>(chosen);
    now.removeIf(id -> !prompt.several() || Labels.position(options(), id) == cursor);
    return new ChooseEntry(prompt, now, cursor, false);
  }

  @Override
  public String unknown(Stroke key) {
    return Labels.unknown(key, "option", Labels.range(options().size()));
  }

  @Override
  public String missing() {
    if (!answer().isEmpty()) {
      return "";
    }
    String range = Labels.range(options().size());
    return "Choose one " + (prompt.several() ? "or more " : "") + "of " + range + ".";
  }

  @Override
  public Entry toNextOpen() {
    return this;
  }

  @Override
  public Block view(int width) {
    int column = Hanging.column(width);
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int i = 0; i < options().size(); i++) {
      int before = lines.size();
      lines.addAll(option(i, column));
      from = i == cursor ? before : from;
      to = i == cursor ? lines.size() - 1 : to;
    }
    return new Block(lines, Optional.empty(), from, to);
  }

  private List<Line> option(int index, int width) {
    Option option = options().get(index);
    boolean given = answer().options().contains(option.id());
    Tone tone = given ? Tone.CHOSEN : Tone.PLAIN;
    Line margin =
        Line.of(
            Run.plain("  "),
            Hanging.cursor(index == cursor && (moved || prompt.several() || given)),
            Run.strong(AnswerText.letter(index)),
            Run.plain(" "),
            new Run(sign(given), tone),
            Run.plain(" "));
    Line text = Line.of(option.text(), tone);
    String meaning = meaning(option);
    return Hanging.lines(
        margin, meaning.isEmpty() ? text : text.then(Run.quiet(": " + meaning)), width);
  }

  /** What the status of a claim says; other options speak for themselves. */
  private String meaning(Option option) {
    return prompt.kind() == Kind.STATUS
        ? ClaimStatus.of(option.text()).map(ClaimStatus::meaning).orElse("")
        : "";
  }

  private String sign(boolean given) {
    return prompt.several() ? (given ? "[x]" : "[ ]") : given ? "\u2022" : " ";
  }

  @Override
  public List<KeyHint> keys() {
    String letters = Labels.letters(options().size());
    return prompt.several()
        ? List.of(
            new KeyHint(letters, "choose", "Chooses the option, or takes it back."),
            new KeyHint("Space", "toggle", "The same for the option under the cursor."),
            new KeyHint("Up Down", "", "Move the cursor."))
        : List.of(
            new KeyHint(letters, "choose", "Chooses the option; another letter moves the choice."),
            new KeyHint("Up Down", "move", "Move the cursor; Enter takes the option under it."),
            new KeyHint("Del", "", "Takes the choice back."));
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < options().size(); i++) {
      String meaning = meaning(options().get(i));
      String spoken = Labels.spoken(options()).get(i);
      lines.add(meaning.isEmpty() ? spoken : spoken + " (" + meaning + ")");
    }
    lines.add(
        (prompt.several()
                ? "Type the letters of all that apply, as in "
                : "Type one letter, as in ")
            + Sample.of(prompt)
            + ".");
    return List.copyOf(lines);
  }

  private List<Option> options() {
    return prompt.options();
  }
}
