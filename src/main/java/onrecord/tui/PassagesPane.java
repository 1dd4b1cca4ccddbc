package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.AnswerText;
import onrecord.bank.Option;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;

/**
 * Two passages drawn one under the other, side by side where there is room for both, and under them
 * the differences to choose from.
 */
final class PassagesPane {
  private static final int BOTH = 92;
  private static final int GAP = 4;

  private final CompareEntry entry;
  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private int from;
  private int to;

  PassagesPane(CompareEntry entry, int width) {
    this.entry = entry;
    this.width = width;
  }

  Block block() {
    if (width >= BOTH) {
      beside();
    } else {
      passage(0, Hanging.column(width));
      lines.add(Line.EMPTY);
      passage(1, Hanging.column(width));
    }
    lines.add(Line.EMPTY);
    int heading = lines.size();
    int first = differences(Hanging.column(width));
    int last = lines.size() - 1;
    List<Block.Rows> choices =
        entry.group() < 2
            ? List.of()
            : List.of(new Block.Rows(heading, last), new Block.Rows(first, last));
    return new Block(lines, Optional.empty(), from, to, choices);
  }

  private void beside() {
    int column = Math.min(Hanging.WIDEST, (width - GAP) / 2);
    int top = lines.size();
    passage(0, column);
    List<Line> left = cutFrom(top);
    int first = from;
    int last = to;
    passage(1, column);
    List<Line> right = cutFrom(top);
    if (entry.group() == 0) {
      from = first;
      to = last;
    }
    for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
      Line one = row < left.size() ? left.get(row) : Line.EMPTY;
      Line other = row < right.size() ? right.get(row) : Line.EMPTY;
      lines.add(one.pad(column + GAP).then(other));
    }
  }

  private List<Line> cutFrom(int top) {
    List<Line> rows = List.copyOf(lines.subList(top, lines.size()));
    lines.subList(top, lines.size()).clear();
    return rows;
  }

  private void passage(int group, int column) {
    CompareEntry.Passage passage = entry.passages().get(group);
    String marked =
        passage.marked() == 0 ? "none marked" : passage.marked() + typed(group) + " marked";
    Line title = Line.of(passage.title(), entry.group() == group ? Tone.STRONG : Tone.QUIET);
    lines.add(Line.ends(title, Line.quiet(marked), column));
    for (int i = 0; i < passage.sentences().size(); i++) {
      boolean here = entry.cursor() == entry.start(group) + i;
      boolean chosen = passage.marked() == i + 1;
      Tone tone = chosen && !entry.none() ? Tone.EVIDENCE : here ? Tone.STRONG : Tone.PLAIN;
      Run sign = chosen ? new Run("\u258C", Tone.EVIDENCE) : Run.plain(" ");
      String number = (i < 9 ? " " : "") + (i + 1);
      Line margin =
          Line.of(Hanging.cursor(here), new Run(number, Tone.STRONG), sign, Run.plain(" "));
      row(here, margin, Line.of(passage.sentences().get(i), tone), column);
    }
  }

  /** Behind the number that another digit may go on with. */
  private String typed(int group) {
    return entry.jump() > 0 && entry.group() == group ? "_" : "";
  }

  /** The row of the first of them, under their heading. */
  private int differences(int column) {
    Tone tone = entry.group() == 2 ? Tone.STRONG : Tone.QUIET;
    lines.addAll(Hanging.lines(Line.EMPTY, Line.of("How do they differ?", tone), column));
    int first = lines.size();
    List<Option> options = entry.prompt().differences();
    for (int i = 0; i < options.size(); i++) {
      boolean here = entry.cursor() == entry.start(2) + i;
      boolean chosen = options.get(i).id().equals(entry.difference());
      Tone word = chosen ? Tone.CHOSEN : Tone.PLAIN;
      Line margin =
          Line.of(
              Hanging.cursor(here),
              Run.strong(" " + AnswerText.letter(i)),
              new Run(chosen ? "\u2022" : " ", word),
              Run.plain(" "));
      row(here, margin, Line.of(options.get(i).text(), word), column);
    }
    return first;
  }

  /** A row of the list; the block must show all of the one under the cursor. */
  private void row(boolean here, Line margin, Line text, int column) {
    from = here ? lines.size() : from;
    Hanging.lines(margin, text, column).forEach(line -> lines.add(line.cut(column)));
    to = here ? lines.size() - 1 : to;
  }
}
