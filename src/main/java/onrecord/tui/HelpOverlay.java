package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
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
    List<Line> body = new ArrayList<>(List.of(Line.EMPTY));
    for (Binding binding : screen.bindings(size)) {
      body.addAll(row(binding, size.columns() - KEYS - 5));
    }
    body.add(Line.EMPTY);
    body.add(Line.quiet("   Ctrl-C leaves from anywhere; nothing given is ever lost."));
    return Frame.of(size, "Keys", Line.quiet("any key goes back"), List.of()).page(body);
  }

  private static List<Line> row(Binding binding, int width) {
    String why = binding.disabled().isEmpty() ? "" : " (not now: " + binding.disabled() + ")";
    List<Line> hint = Wrap.lines(binding.hint() + why, Math.max(20, width));
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < hint.size(); i++) {
      String keys = i == 0 ? binding.keys() : "";
      String gap = " ".repeat(Math.max(1, KEYS - Cells.width(keys)));
      lines.add(Line.of(Run.plain("   "), Run.strong(keys), Run.plain(gap)).then(hint.get(i)));
    }
    return lines;
  }

  /** How to answer here, then the commands; keys that only a screen needs are left out. */
  static List<String> spoken(Screen screen, Size size) {
    List<String> lines = new ArrayList<>();
    if (screen instanceof Asking asking && !asking.reading()) {
      lines.addAll(asking.entry().spoken());
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
