package onrecord.tui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.bank.AnswerText;
import onrecord.bank.AnswerWords;
import onrecord.bank.Prompt;
import onrecord.bank.Sample;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Wrap;

/** The keys of a screen, laid over it; any key takes them away again. */
final class HelpOverlay {
  private static final int KEYS = 16;

  private HelpOverlay() {}

  static Page view(Screen screen, Size size) {
    List<Line> whole = body(rows(screen.bindings(size), false), size);
    boolean fits = whole.size() <= Frame.bodyRows(size);
    List<Line> body = fits ? whole : body(rows(screen.bindings(size), true), size);
    return Frame.of(size, "Keys", Line.quiet("any key goes back"), List.of()).page(body);
  }

  private static List<Line> body(Map<String, String> rows, Size size) {
    List<Line> body = new ArrayList<>(List.of(Line.EMPTY));
    rows.forEach((hint, keys) -> body.addAll(row(keys, hint, size.columns() - KEYS - 5)));
    body.add(Line.EMPTY);
    body.add(Line.quiet("   Ctrl-C leaves from anywhere; nothing given is ever lost."));
    return body;
  }

  /** The keys by what they do; those that open one of many by its number may share a row. */
  private static Map<String, String> rows(List<Binding> bindings, boolean folded) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (Binding binding : bindings) {
      boolean number = folded && binding.keys().matches("[1-9]");
      String hint = number ? "Open the one of that number." : hint(binding);
      rows.merge(hint, binding.keys(), (a, b) -> number ? a.charAt(0) + "-" + b : a + " " + b);
    }
    return rows;
  }

  private static String hint(Binding binding) {
    String why = binding.disabled().isEmpty() ? "" : " (not now: " + binding.disabled() + ")";
    return binding.hint() + why;
  }

  private static List<Line> row(String keys, String hint, int width) {
    List<Line> lines = new ArrayList<>();
    for (Line line : Wrap.lines(hint, Math.max(20, width))) {
      String shown = lines.isEmpty() ? keys : "";
      String gap = " ".repeat(Math.max(1, KEYS - Cells.width(shown)));
      lines.add(Line.of(Run.plain("   "), Run.strong(shown), Run.plain(gap)).then(line));
    }
    return lines;
  }

  /** The sample line once more, and what it would be read as. */
  private static List<String> example(Prompt prompt) {
    String sample = Sample.of(prompt);
    if (prompt instanceof Prompt.Desk) {
      return List.of();
    }
    if (prompt instanceof Prompt.Typed) {
      return List.of("A line of that sort: " + sample + ".");
    }
    return AnswerText.read(prompt, sample)
        .map(answer -> AnswerWords.of(prompt, answer))
        .map(words -> "The line " + sample + " would be read as: " + words + ".")
        .stream()
        .toList();
  }

  /** How to answer here, then the commands; keys that only a screen needs are left out. */
  static List<String> spoken(Screen screen, Size size) {
    List<String> lines = new ArrayList<>();
    if (screen instanceof Asking asking && !asking.reading()) {
      lines.addAll(asking.entry().spoken());
      lines.addAll(example(asking.entry().prompt()));
    }
    lines.add("Commands:");
    screen.bindings(size).stream()
        .filter(b -> !b.label().isEmpty() && !b.stroke().types("") && !b.label().equals("search"))
        .map(b -> "/" + b.label().split(" ", 2)[0] + ": " + b.hint())
        .forEach(lines::add);
    lines.add("/search WORDS: The paragraphs of the report that hold the words.");
    lines.add("/quit: Leave the trainer from anywhere.");
    return lines;
  }
}
