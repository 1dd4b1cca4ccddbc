package onrecord.tui;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import onrecord.page.Size;
import onrecord.page.Window;

/**
 * The keys that scroll a screen whose whole body is one list of lines.
 *
 * @param top index of the first line that is shown
 * @param lines how many there are; counted when a key is pressed
 * @param at the same screen with another first line
 */
record Scrolling(int top, IntSupplier lines, IntFunction<Screen> at) {

  /** By a line, and by a page that keeps two lines in sight. */
  List<Binding> keys(Size size) {
    int rows = Frame.bodyRows(size);
    return List.of(
        key(Stroke.of(Stroke.Key.DOWN), 1, rows),
        key(Stroke.of(Stroke.Key.UP), -1, rows),
        key(Stroke.text(" "), rows - 2, rows),
        key(Stroke.of(Stroke.Key.PAGE_DOWN), rows - 2, rows),
        key(Stroke.of(Stroke.Key.PAGE_UP), 2 - rows, rows));
  }

  private Binding key(Stroke stroke, int by, int rows) {
    return Binding.of(
        stroke,
        "",
        "Scroll.",
        () -> {
          Window moved = new Window(top, rows, lines.getAsInt()).moved(by);
          return Turn.to(at.apply(moved.top()));
        });
  }
}
