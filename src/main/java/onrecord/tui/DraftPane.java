package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Change;
import onrecord.bank.Draft;
import onrecord.bank.WordRange;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/**
 * A draft as it stands on the copy desk: changed words in brackets with what takes their place, the
 * line being typed under the paragraph it is for, the changes listed below.
 */
final class DraftPane {
  private static final int MARGIN = 2;
  private static final int FIELD = 48;
  private static final int FIELD_MARGIN = 4;
  private static final Run END = new Run("\u2039", Tone.ACCENT);
  private static final Run POINTER = new Run("\u203A", Tone.ACCENT);

  /** The blank before what is taken, known again after wrapping by its tone. */
  private static final Run BEFORE = new Run(" ", Tone.ACCENT);

  /** The blank behind a stretch of several words. */
  private static final Run BEHIND = new Run(" ", Tone.FOUND);

  private final DeskEntry entry;
  private final Draft draft;
  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private Optional<Page.Caret> caret = Optional.empty();
  private int from;
  private int to;
  private final List<Block.Rows> around = new ArrayList<>();

  DraftPane(DeskEntry entry, int width) {
    this.entry = entry;
    this.draft = entry.draft();
    this.width = Hanging.column(width);
  }

  Block block() {
    lines.addAll(Hanging.lines(Line.EMPTY.pad(MARGIN), Line.quiet(entry.state()), width));
    for (int paragraph = 0; paragraph < draft.paragraphs().size(); paragraph++) {
      lines.add(Line.EMPTY);
      paragraph(paragraph);
    }
    if (!entry.changes().isEmpty()) {
      lines.add(Line.EMPTY);
    }
    for (int i = 0; i < entry.changes().size(); i++) {
      change(i, entry.changes().get(i));
    }
    return new Block(lines, caret, from, to, around);
  }

  private void paragraph(int paragraph) {
    List<Integer> rows = rows(paragraph);
    int first = first(paragraph);
    List<Line> wrapped = Wrap.lines(text(paragraph, Integer.MAX_VALUE), room());
    WordRange taken = entry.taken();
    int top = lines.size();
    for (int row = 0; row < wrapped.size(); row++) {
      for (int i = 0; i < rows.size(); i++) {
        note(rows.get(i) == row, first + i);
      }
      boolean leads = rows.indexOf(row) == taken.first() - first;
      lines.add(pointed(wrapped.get(row), leads).cut(width));
    }
    int last = taken.last() - first;
    if (last >= 0 && last < rows.size()) {
      field();
      around.add(new Block.Rows(top, lines.size() - 1));
    }
  }

  /** The sign before what is taken stands in the place of a blank, so that no word ever moves. */
  private static Line pointed(Line row, boolean leads) {
    Line margin = leads ? Line.of(Run.plain(" "), POINTER) : Line.EMPTY.pad(MARGIN);
    return margin.then(new Line(row.runs().stream().map(DraftPane::sign).toList()));
  }

  private static Run sign(Run run) {
    return run.equals(BEFORE) ? POINTER : run.equals(BEHIND) ? END : run;
  }

  private void note(boolean drawnHere, int word) {
    if (drawnHere && word == entry.cursor()) {
      from = lines.size();
      to = lines.size();
    }
  }

  /**
   * The line being typed, with the words it replaces in front of it. It stands under the paragraph,
   * whose sentences stay as they are.
   */
  private void field() {
    entry
        .line()
        .ifPresent(
            typed -> {
              Line before = entry.seeking() ? sought() : replaced();
              int room = Math.clamp(width - before.width() - 1L, 1, FIELD);
              TypedLine.Shown shown = typed.shown(room);
              caret = Optional.of(new Page.Caret(before.width() + shown.caret(), lines.size()));
              lines.add(before.then(shown.line()).cut(width));
              if (entry.seeking() && entry.found().isEmpty()) {
                lines.add(Line.quiet("    The draft has no such words.").cut(width));
              }
              to = lines.size() - 1;
            });
  }

  private Line replaced() {
    String words = Hanging.brief(draft.text(entry.taken()), Math.max(1, room() / 3));
    return Line.EMPTY.pad(FIELD_MARGIN).then(new Run(words, Tone.STRUCK)).then(Run.quiet("  >  "));
  }

  private static Line sought() {
    return Line.EMPTY.pad(FIELD_MARGIN).then(Run.quiet("go to  "));
  }

  private void change(int index, Change change) {
    boolean here = entry.here().filter(change::equals).isPresent();
    Line margin = Line.of(Hanging.cursor(here), Run.strong((index + 1) + "  "));
    Line text =
        Line.of(
            new Run(draft.text(change.range()), Tone.STRUCK),
            Run.quiet("  >  "),
            corrected(change));
    Hanging.lines(margin, text, width).forEach(line -> lines.add(line.cut(width)));
  }

  private static Run corrected(Change change) {
    return change.marks()
        ? Run.quiet("marked, not mended")
        : change.text().equals(Change.LEFT_OUT) ? Run.quiet("left out") : Run.strong(change.text());
  }

  private int room() {
    return Math.max(1, width - MARGIN);
  }

  private int first(int paragraph) {
    int number = 1;
    for (Draft.Word word : draft.words()) {
      if (word.paragraph() == paragraph) {
        return number;
      }
      number++;
    }
    return number;
  }

  /** The row of each word of a paragraph. */
  private List<Integer> rows(int paragraph) {
    List<Integer> rows = new ArrayList<>();
    int words = (int) draft.words().stream().filter(w -> w.paragraph() == paragraph).count();
    for (int i = 1; i <= words; i++) {
      rows.add(Wrap.lines(text(paragraph, i), room()).size() - 1);
    }
    return rows;
  }

  /** As many words of a paragraph as one run of text. */
  private Line text(int paragraph, int most) {
    Line text = Line.EMPTY;
    int first = first(paragraph);
    int last = first;
    for (int n = first; n <= draft.words().size() && n - first < most; n++) {
      if (draft.words().get(n - 1).paragraph() == paragraph) {
        boolean end = n - first == most - 1;
        text = text.then(n == first ? Run.plain("") : gap(n)).then(end ? bare(n) : word(n));
        last = n;
      }
    }
    return last < first ? Line.EMPTY : text;
  }

  /** The blank before a word, in the tone of a stretch that goes on over it. */
  private Run gap(int number) {
    WordRange taken = entry.taken();
    boolean within = taken.holds(number - 1) && taken.holds(number);
    boolean behind = taken.length() > 1 && taken.last() == number - 1;
    return taken.first() == number
        ? BEFORE
        : behind ? BEHIND : new Run(" ", within ? Tone.CHOSEN : Tone.PLAIN);
  }

  private Line word(int number) {
    Draft.Word word = draft.words().get(number - 1);
    return bare(number).then(instead(number)).then(Run.plain(word.after()));
  }

  /** A word as far as it reaches by itself, from which its place is measured. */
  private Line bare(int number) {
    Draft.Word word = draft.words().get(number - 1);
    Optional<Change> change = change(number);
    boolean here = entry.taken().holds(number);
    Tone tone = here ? Tone.CHOSEN : change.isPresent() ? Tone.STRUCK : Tone.PLAIN;
    boolean opens = change.filter(c -> c.range().first() == number).isPresent();
    return Line.of(
        Run.plain(word.before()), bracket(opens ? "[" : "", here), new Run(word.core(), tone));
  }

  /** What takes the place of the words that end here. */
  private Line instead(int number) {
    boolean here = entry.taken().holds(number);
    return change(number)
        .filter(c -> c.range().last() == number)
        .map(
            c ->
                c.marks()
                    ? Line.of(bracket("]", here))
                    : Line.of(Run.quiet(" > "), corrected(c), bracket("]", here)))
        .orElse(Line.EMPTY);
  }

  private static Run bracket(String bracket, boolean here) {
    return new Run(bracket, here ? Tone.CHOSEN : Tone.PARTLY);
  }

  private Optional<Change> change(int word) {
    return entry.changes().stream().filter(c -> c.range().holds(word)).findFirst();
  }

  /** The word nearest above or below the cursor; the cursor's own where there is no such row. */
  int wordOnRow(int step) {
    List<int[]> places = places();
    int[] here = places.get(entry.cursor() - 1);
    int wanted =
        step < 0
            ? places.stream().mapToInt(p -> p[0]).filter(r -> r < here[0]).max().orElse(here[0])
            : places.stream().mapToInt(p -> p[0]).filter(r -> r > here[0]).min().orElse(here[0]);
    int best = entry.cursor();
    int distance = Integer.MAX_VALUE;
    for (int i = 0; wanted != here[0] && i < places.size(); i++) {
      int off = Math.abs(places.get(i)[1] - here[1]);
      if (places.get(i)[0] == wanted && off < distance) {
        best = i + 1;
        distance = off;
      }
    }
    return best;
  }

  /** Row and middle column of each word. */
  private List<int[]> places() {
    List<int[]> places = new ArrayList<>();
    int top = 0;
    for (int paragraph = 0; paragraph < draft.paragraphs().size(); paragraph++) {
      List<Integer> rows = rows(paragraph);
      for (int i = 0; i < rows.size(); i++) {
        int end = Wrap.lines(text(paragraph, i + 1), room()).getLast().width();
        int wide = Cells.width(draft.words().get(first(paragraph) + i - 1).core());
        places.add(new int[] {top + rows.get(i), end - wide / 2});
      }
      top += 1 + rows.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
    return places;
  }
}
