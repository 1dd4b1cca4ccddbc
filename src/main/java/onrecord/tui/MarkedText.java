package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/**
 * An article drawn with a number before each sentence and the paragraph numbers in the margin. A
 * number and its sentence's first word stay on one row.
 */
final class MarkedText {
  /** A blank that never ends a row, so that no number is parted from its sentence. */
  private static final String TIED = "\u00A0";

  private static final int MARGIN = 6;

  private final MarkEntry entry;
  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private int from;
  private int to;

  MarkedText(MarkEntry entry, int width) {
    this.entry = entry;
    this.width = width;
  }

  Block block() {
    lines.addAll(Hanging.lines(Line.EMPTY.pad(MARGIN), Line.quiet(entry.said()), width));
    for (int first = 0; first < entry.sentences().size(); ) {
      int end = endOfParagraph(first);
      lines.add(Line.EMPTY);
      paragraph(first, end);
      refusal(first, end);
      first = end;
    }
    List<Line> fitting = lines.stream().map(line -> line.cut(width)).toList();
    return new Block(fitting, Optional.empty(), from, to).under(1);
  }

  /** Says why a mark was refused below the paragraph in which it was asked for. */
  private void refusal(int first, int end) {
    boolean here = entry.refused() && entry.cursor() > first && entry.cursor() <= end;
    if (here) {
      Line why = Line.of(entry.refusal(), Tone.ACCENT);
      lines.addAll(Hanging.lines(Line.EMPTY.pad(MARGIN), why, width));
      to = lines.size() - 1;
    }
  }

  private int paragraphOf(int index) {
    return entry.prompt().sentences().get(index).paragraph();
  }

  private int endOfParagraph(int first) {
    int end = first;
    while (end < entry.sentences().size() && paragraphOf(end) == paragraphOf(first)) {
      end++;
    }
    return end;
  }

  /** Draws the sentences first..end; rows of what came before tell where the next one begins. */
  private void paragraph(int first, int end) {
    int top = lines.size();
    int room = Math.max(1, width - MARGIN);
    List<Boolean> signs = new ArrayList<>();
    Line text = Line.EMPTY;
    for (int i = first; i < end; i++) {
      int start = Wrap.lines(text.then(tag(i)).then(firstWord(i)), room).size() - 1;
      text = text.then(tag(i)).then(words(i));
      int last = Wrap.lines(text, room).size() - 1;
      note(i, top + start, top + last);
      sign(signs, start, last, isMarked(i));
      text = text.then(Run.plain(" "));
    }
    draw(Wrap.lines(text, room), signs, paragraphOf(first));
  }

  private void note(int index, int start, int last) {
    boolean here = index + 1 == entry.cursor();
    from = here ? start : from;
    to = here ? last : to;
  }

  private static void sign(List<Boolean> signs, int start, int last, boolean marked) {
    for (int row = signs.size(); row <= last; row++) {
      signs.add(false);
    }
    for (int row = start; marked && row <= last; row++) {
      signs.set(row, true);
    }
  }

  private void draw(List<Line> rows, List<Boolean> signs, int paragraph) {
    for (int row = 0; row < rows.size(); row++) {
      String number = row == 0 && paragraph > 0 ? String.valueOf(paragraph) : "";
      String left = " ".repeat(Math.max(0, MARGIN - 2 - number.length())) + number;
      boolean marked = row < signs.size() && signs.get(row);
      Run sign = marked ? new Run("\u258C", Tone.EVIDENCE) : Run.plain(" ");
      Line margin = Line.of(Run.quiet(left), sign, Run.plain(" "));
      lines.add(margin.then(untied(rows.get(row))));
    }
  }

  private static Line untied(Line line) {
    return new Line(
        line.runs().stream().map(r -> new Run(r.text().replace(TIED, " "), r.tone())).toList());
  }

  private boolean isMarked(int index) {
    return entry.marked().contains(index + 1);
  }

  private Run tag(int index) {
    boolean here = index + 1 == entry.cursor();
    String text =
        (here ? "\u203A[" : "[") + (isMarked(index) ? "x" : "") + (index + 1) + "]" + TIED;
    return new Run(text, here ? Tone.CHOSEN : Tone.QUIET);
  }

  private Run words(int index) {
    boolean here = index + 1 == entry.cursor();
    Tone tone = isMarked(index) ? Tone.EVIDENCE : here ? Tone.STRONG : Tone.PLAIN;
    return new Run(entry.sentences().get(index), tone);
  }

  private Run firstWord(int index) {
    return Run.plain(entry.sentences().get(index).split("\\s", 2)[0]);
  }
}
