package onrecord.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import onrecord.corpus.CleanText;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Wrap;

/** Sets text for printing: wrapped behind a margin, counted, cleaned of what steers a terminal. */
final class Printed {
  /**
   * A paragraph whose further lines stand under its first.
   *
   * @param margin blanks before every line
   * @param label before the first line; the others are indented as far
   */
  record Hanging(String margin, String label, String text) {
    List<String> lines(int width) {
      int indent = margin.length() + Cells.width(label);
      List<String> lines = new ArrayList<>();
      for (Line line : Wrap.lines(text, Math.max(10, width - indent))) {
        String before = lines.isEmpty() ? margin + label : " ".repeat(indent);
        lines.add((before + line.text()).stripTrailing());
      }
      return lines;
    }
  }

  private Printed() {}

  static Hanging hanging(String margin, String label, String text) {
    return new Hanging(margin, label, text);
  }

  /** A text on one line. */
  static String one(String text) {
    return CleanText.line(text);
  }

  /** {@code 1 question}, {@code 2 questions}. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** A writer whose text arrives only once it is flushed. */
  static Writer writer(PrintStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }
}
