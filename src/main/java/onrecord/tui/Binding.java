package onrecord.tui;

import java.util.function.Supplier;

/**
 * One key of a screen: the single row from which dispatch, the footer, the help overlay and the key
 * sheet are made.
 *
 * @param stroke the key; a binding that only explains keys handled elsewhere has none that matches
 * @param keys how the footer names the key or keys
 * @param label one to three words for the footer; empty if the footer leaves it out
 * @param hint one line for the help overlay
 * @param disabled why the key does nothing now; empty if it does something
 * @param action what it does
 */
public record Binding(
    Stroke stroke, String keys, String label, String hint, String disabled, Supplier<Turn> action) {

  /** A key that works. */
  public static Binding of(Stroke stroke, String label, String hint, Supplier<Turn> action) {
    return new Binding(stroke, stroke.label(), label, hint, "", action);
  }

  /** A row that only explains keys which are handled elsewhere, such as those of an answer. */
  public static Binding explaining(String keys, String label, String hint, Screen screen) {
    return new Binding(Stroke.text(""), keys, label, hint, "", () -> Turn.to(screen));
  }

  /** The same key, doing nothing for a reason; an empty reason leaves it at work. */
  public Binding unless(String reason) {
    return new Binding(stroke, keys, label, hint, reason, action);
  }

  /** The same key, left out of the footer. */
  public Binding helpOnly() {
    return new Binding(stroke, keys, "", hint, disabled, action);
  }
}
