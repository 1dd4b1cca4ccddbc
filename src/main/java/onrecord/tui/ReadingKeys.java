package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The keys of every pane that shows a report: one row each for dispatch, footer and help. */
final class ReadingKeys {
  private final Reports reports;
  private final Reader.Pane pane;
  private final Function<Reports, Turn> shown;

  private ReadingKeys(Reports reports, Reader.Pane pane, Function<Reports, Turn> shown) {
    this.reports = reports;
    this.pane = pane;
    this.shown = shown;
  }

  /** The bindings, given what the screen becomes with its reports in another state. */
  static List<Binding> of(Reports reports, Reader.Pane pane, Function<Reports, Turn> shown) {
    return new ReadingKeys(reports, pane, shown).all();
  }

  /** The keys while a search is typed; they only explain, as every key is the search's. */
  static List<Binding> searching(Screen screen) {
    return List.of(
        Binding.explaining("Enter", "find", "Go to the first place found.", screen),
        Binding.explaining("Esc", "end search", "Give the search up.", screen),
        Binding.explaining("Backspace", "", "Take the last character back.", screen));
  }

  private List<Binding> all() {
    List<Binding> keys = new ArrayList<>();
    keys.add(key(Stroke.of(Stroke.Key.DOWN), "", "One line down."));
    keys.add(key(Stroke.of(Stroke.Key.UP), "", "One line up."));
    keys.add(key(Stroke.text(" "), "page", "One screen down."));
    keys.add(key(Stroke.text("/"), "search", "Find words in this report."));
    boolean found = !reports.reader().search().isEmpty();
    String next = found ? "next found" : "";
    keys.add(
        key(
            Stroke.text("n"),
            next,
            "The next place found; else shows or folds what is not part of the report."));
    if (reports.readers().size() > 1) {
      keys.add(key(Stroke.of(Stroke.Key.RIGHT), "next report", "The next report of the unit."));
      keys.add(key(Stroke.of(Stroke.Key.LEFT), "", "The report before."));
    }
    keys.add(key(Stroke.text("j"), "", "One line down."));
    keys.add(key(Stroke.text("k"), "", "One line up."));
    keys.add(key(Stroke.of(Stroke.Key.PAGE_DOWN), "", "One screen down."));
    keys.add(key(Stroke.of(Stroke.Key.PAGE_UP), "", "One screen up."));
    keys.add(key(Stroke.of(Stroke.Key.HOME), "", "To the top."));
    keys.add(key(Stroke.of(Stroke.Key.END), "", "To the end."));
    return keys;
  }

  private Binding key(Stroke stroke, String label, String hint) {
    return Binding.of(
        stroke, label, hint, () -> shown.apply(reports.on(stroke, pane).orElse(reports)));
  }
}
