package onrecord.tui;

/**
 * One key as a person presses it.
 *
 * @param key which key
 * @param text the character typed, one grapheme at most; empty unless the key is {@code TEXT}
 * @param ctrl held with it
 * @param shift held with it; only told of keys that move a cursor
 */
public record Stroke(Key key, String text, boolean ctrl, boolean shift) {

  /** A key without Shift. */
  public Stroke(Key key, String text, boolean ctrl) {
    this(key, text, ctrl, false);
  }

  /** The keys that any terminal can send. */
  public enum Key {
    TEXT,
    ENTER,
    ESCAPE,
    TAB,
    BACK_TAB,
    BACKSPACE,
    DELETE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    F1
  }

  public static Stroke of(Key key) {
    return new Stroke(key, "", false);
  }

  public static Stroke text(String text) {
    return new Stroke(Key.TEXT, text, false);
  }

  public static Stroke ctrl(String letter) {
    return new Stroke(Key.TEXT, letter, true);
  }

  /** A key held with Shift, which is forgotten where the key moves no cursor. */
  public static Stroke shifted(Stroke stroke) {
    boolean moves =
        switch (stroke.key) {
          case UP, DOWN, LEFT, RIGHT, HOME, END -> true;
          case TEXT, ENTER, ESCAPE, TAB, BACK_TAB, BACKSPACE, DELETE, PAGE_UP, PAGE_DOWN, F1 ->
              false;
        };
    return new Stroke(stroke.key, stroke.text, stroke.ctrl, moves);
  }

  /** The same key without Shift. */
  public Stroke unshifted() {
    return new Stroke(key, text, ctrl);
  }

  /** Whether it types a character. */
  public boolean types() {
    return key == Key.TEXT && !ctrl;
  }

  /** Whether it types just this character. */
  public boolean types(String character) {
    return types() && text.equals(character);
  }

  public boolean is(Key other) {
    return key == other && !ctrl;
  }

  /** The key as a footer names it: {@code Enter}, {@code Ctrl-D}, {@code ?}. */
  public String label() {
    return switch (key) {
      case TEXT ->
          ctrl
              ? "Ctrl-" + text.toUpperCase(java.util.Locale.ROOT)
              : text.equals(" ") ? "Space" : text;
      case ENTER -> "Enter";
      case ESCAPE -> "Esc";
      case TAB -> "Tab";
      case BACK_TAB -> "Shift-Tab";
      case BACKSPACE -> "Backspace";
      case DELETE -> "Del";
      case UP -> "Up";
      case DOWN -> "Down";
      case LEFT -> "Left";
      case RIGHT -> "Right";
      case HOME -> "Home";
      case END -> "End";
      case PAGE_UP -> "PgUp";
      case PAGE_DOWN -> "PgDn";
      case F1 -> "F1";
    };
  }
}
