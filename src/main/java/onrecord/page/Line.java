package onrecord.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a screen: runs from left to right. */
public record Line(List<Run> runs) {
  public static final Line EMPTY = new Line(List.of());

  public Line {
    runs = runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  public static Line of(Run... runs) {
    return new Line(Arrays.asList(runs));
  }

  public static Line plain(String text) {
    return of(Run.plain(text));
  }

  public static Line quiet(String text) {
    return of(Run.quiet(text));
  }

  public static Line of(String text, Tone tone) {
    return of(new Run(text, tone));
  }

  /** A horizontal rule. */
  public static Line rule(int columns) {
    return quiet("\u2500".repeat(columns));
  }

  /** Text at both ends of a width, the left one cut where both do not fit. */
  public static Line ends(Line left, Line right, int columns) {
    int room = Math.max(0, columns - right.width() - 1);
    Line kept =
        left.width() <= room ? left : left.cut(Math.max(0, room - 1)).then(Run.plain("\u2026"));
    int gap = Math.max(0, columns - kept.width() - right.width());
    return kept.then(Run.plain(" ".repeat(gap))).then(right).cut(columns);
  }

  /** Width in cells. */
  public int width() {
    return runs.stream().mapToInt(Run::width).sum();
  }

  /** The text without its tones. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  public Line then(Run run) {
    return new Line(Stream.concat(runs.stream(), Stream.of(run)).toList());
  }

  public Line then(Line other) {
    return new Line(Stream.concat(runs.stream(), other.runs.stream()).toList());
  }

  /** The line moved right by a number of blanks. */
  public Line indent(int columns) {
    return columns <= 0 ? this : plain(" ".repeat(columns)).then(this);
  }

  /** The line filled with blanks up to a width. */
  public Line pad(int columns) {
    int gap = columns - width();
    return gap <= 0 ? this : then(Run.plain(" ".repeat(gap)));
  }

  /** The line cut to a width. */
  public Line cut(int columns) {
    if (width() <= columns) {
      return this;
    }
    List<Run> kept = new ArrayList<>();
    int left = columns;
    for (Run run : runs) {
      String text = Cells.cut(run.text(), left);
      kept.add(new Run(text, run.tone()));
      left -= Cells.width(text);
      if (!text.equals(run.text())) {
        break;
      }
    }
    return new Line(kept);
  }
}
