package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.bank.Prompt;
import onrecord.corpus.CleanText;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;

/** Typing a name, a few words, a number or a date into one field. */
record TypedEntry(Prompt.Typed prompt, TypedLine line) implements Entry {
  private static final int INDENT = 4;
  private static final int SHORT_FIELD = 24;

  static TypedEntry of(Prompt.Typed prompt) {
    return new TypedEntry(prompt, TypedLine.EMPTY);
  }

  @Override
  public Answer.Written answer() {
    return new Answer.Written(CleanText.line(line.text()));
  }

  @Override
  public Entry with(Answer draft) {
    return draft instanceof Answer.Written(String text)
        ? new TypedEntry(prompt, TypedLine.of(text))
        : this;
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public Optional<Entry> on(Stroke key) {
    return line.on(key).map(typed -> new TypedEntry(prompt, typed));
  }

  @Override
  public String missing() {
    return answer().isEmpty() ? "Type " + what() + "." : "";
  }

  private String what() {
    return switch (prompt.sort()) {
      case NAME -> "the name";
      case WORDS -> "a few words";
      case NUMBER -> "the number";
      case DATE -> "the day";
    };
  }

  @Override
  public Entry toNextOpen() {
    return this;
  }

  /** The field with its unit behind it, or below it where the unit is long. */
  @Override
  public Block view(int width) {
    int column = Hanging.column(width);
    String behind = behind();
    int unit = Cells.width(behind);
    boolean beside = unit <= column / 3;
    int room = Math.max(1, column - INDENT - (beside && unit > 0 ? unit + 2 : 0));
    TypedLine.Shown shown = line.shown(Math.min(room, longest()));
    Line field = shown.line().indent(INDENT);
    List<Line> lines = new ArrayList<>();
    lines.add((beside ? field.then(Run.quiet("  " + behind)) : field).cut(column));
    if (!beside) {
      lines.addAll(Hanging.lines(Line.EMPTY.pad(INDENT), Line.quiet(behind), column));
    }
    Page.Caret caret = new Page.Caret(INDENT + shown.caret(), 0);
    return new Block(lines, Optional.of(caret), 0, lines.size() - 1);
  }

  /** The unit, and how far off still counts. */
  private String behind() {
    String comma = prompt.unit().isEmpty() || prompt.slack().isEmpty() ? "" : ", ";
    return prompt.unit() + comma + slack();
  }

  private String slack() {
    return prompt.slack().isEmpty() ? "" : "within " + prompt.slack();
  }

  private int longest() {
    return switch (prompt.sort()) {
      case NUMBER, DATE -> SHORT_FIELD;
      case NAME, WORDS -> Hanging.WIDEST;
    };
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl-U", "clear", "Empties the field."),
        new KeyHint("Left Right", "", "Move in what is typed; so do Home and End."));
  }

  @Override
  public List<String> spoken() {
    String unit = prompt.unit().isEmpty() ? "" : "; its unit is " + prompt.unit();
    String slack = prompt.slack().isEmpty() ? "" : "; " + prompt.slack() + " off still counts";
    return List.of("Type " + what() + unit + slack + ".");
  }
}
