package onrecord.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks toned text into lines at blanks; a word longer than the width is broken where it must. No
 * visible character is lost.
 */
public final class Wrap {
  private static final Pattern PIECE = Pattern.compile("\\s+|\\S+");

  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private List<Run> current = new ArrayList<>();
  private int used;

  private Wrap(int width) {
    this.width = width;
  }

  /** The lines of a text, ragged right; at least one, even if empty. Width is at least 1. */
  public static List<Line> lines(Line text, int width) {
    Wrap wrap = new Wrap(Math.max(1, width));
    List<Run> word = new ArrayList<>();
    for (Run run : text.runs()) {
      Matcher piece = PIECE.matcher(run.text());
      while (piece.find()) {
        Run part = new Run(piece.group(), run.tone());
        if (part.text().isBlank()) {
          wrap.word(word);
          word = new ArrayList<>();
          wrap.blank(part.tone());
        } else {
          word.add(part);
        }
      }
    }
    wrap.word(word);
    wrap.flush();
    return List.copyOf(wrap.lines);
  }

  /** The same for plain text. */
  public static List<Line> lines(String text, int width) {
    return lines(Line.plain(text), width);
  }

  private void blank(Tone tone) {
    if (used > 0 && used < width) {
      current.add(new Run(" ", tone));
      used++;
    } else if (used >= width) {
      flush();
    }
  }

  private void word(List<Run> parts) {
    int wide = parts.stream().mapToInt(Run::width).sum();
    if (used > 0 && used + wide > width && wide <= width) {
      flush();
    }
    parts.forEach(this::put);
  }

  private void put(Run run) {
    for (String rest = run.text(); !rest.isEmpty(); ) {
      String fits = Cells.cut(rest, width - used);
      if (fits.isEmpty() && used == 0) {
        fits = Cells.clusters(rest).getFirst();
      }
      if (!fits.isEmpty()) {
        current.add(new Run(fits, run.tone()));
        used += Cells.width(fits);
      }
      rest = rest.substring(fits.length());
      if (!rest.isEmpty()) {
        flush();
      }
    }
  }

  private void flush() {
    lines.add(trimmed());
    current = new ArrayList<>();
    used = 0;
  }

  private Line trimmed() {
    List<Run> runs = new ArrayList<>(current);
    while (!runs.isEmpty() && runs.getLast().text().isBlank()) {
      runs.removeLast();
    }
    return new Line(runs);
  }
}
