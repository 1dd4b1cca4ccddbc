package onrecord.terminal;

import java.util.ArrayList;
import java.util.List;
import onrecord.tui.Stroke;

/**
 * Turns the bytes of a terminal's keyboard into strokes, however they are cut into pieces. What it
 * does not know it swallows to its end, so that no part of a sequence is ever taken for text.
 *
 * <p>Ours rather than Lanterna's: that one reads characters, waits a quarter of a second for a lone
 * Esc, and hands out the tail of an unknown sequence as letters.
 */
final class Decoder {
  private static final int ESC = 0x1b;
  private static final int CTRL_C = 0x03;
  private static final int MOUSE_BYTES = 3;
  private static final int LONGEST = 32;

  /** Where in a sequence we stand. */
  private enum State {
    TEXT,
    ESCAPE,
    SEQUENCE,
    KEYPAD,
    CONSOLE,
    MOUSE,
    STRING,
    STRING_END
  }

  private final List<Stroke> strokes = new ArrayList<>();
  private final TypedText text = new TypedText();
  private final StringBuilder parameters = new StringBuilder();
  private State state = State.TEXT;
  private boolean pasting;
  private boolean escapeAlone;
  private int left;

  /** The strokes that these bytes complete. */
  List<Stroke> feed(byte[] bytes, int length) {
    boolean late = escapeAlone && length > 1 && (bytes[0] == '[' || bytes[0] == 'O');
    escapeAlone = false;
    if (late) {
      state = State.ESCAPE;
    }
    for (int i = 0; i < length; i++) {
      accept(bytes[i] & 0xFF);
    }
    text.flush(true, strokes);
    return taken();
  }

  /** Whether more bytes may belong to the last ones. */
  boolean waiting() {
    return state != State.TEXT || text.waiting();
  }

  /**
   * Whether that can only be a moment: an Esc that may begin a sequence, an emoji that may grow.
   */
  boolean waitsBriefly() {
    return state == State.ESCAPE || state == State.TEXT;
  }

  /** The strokes there are if nothing more comes in time. */
  List<Stroke> settle() {
    if (state == State.ESCAPE) {
      escapeAlone = true;
      strokes.add(Stroke.of(Stroke.Key.ESCAPE));
    }
    state = State.TEXT;
    text.flush(false, strokes);
    return taken();
  }

  private List<Stroke> taken() {
    List<Stroke> all = List.copyOf(strokes);
    strokes.clear();
    return all;
  }

  private void accept(int b) {
    switch (state) {
      case TEXT -> plain(b);
      case ESCAPE -> escape(b);
      case SEQUENCE -> sequence(b);
      case KEYPAD -> keypad(b);
      case CONSOLE -> console(b);
      case MOUSE -> mouse();
      case STRING -> string(b);
      case STRING_END -> stringEnd(b);
    }
  }

  private void plain(int b) {
    boolean control = b < 0x20 || b == 0x7f;
    if (!control) {
      text.add(b);
    } else if (b == ESC) {
      text.flush(false, strokes);
      state = State.ESCAPE;
    } else if (pasting && b != CTRL_C) {
      text.blank(b);
    } else {
      pasting = false;
      text.flush(false, strokes);
      SequenceKeys.control(b).ifPresent(strokes::add);
    }
  }

  /** After Esc: a sequence, or a key held with Alt, which we have no use for. */
  private void escape(int b) {
    parameters.setLength(0);
    state =
        switch (b) {
          case '[' -> State.SEQUENCE;
          case 'O' -> State.KEYPAD;
          case ']', 'P', 'X', '^', '_' -> State.STRING;
          case ESC -> State.ESCAPE;
          default -> State.TEXT;
        };
    if (b == ESC) {
      strokes.add(Stroke.of(Stroke.Key.ESCAPE));
    } else if (b == CTRL_C) {
      plain(b);
    }
  }

  private void sequence(int b) {
    boolean first = parameters.isEmpty();
    if (b < 0x20 || b > 0x7e) {
      broken(b);
    } else if (first && b == '[') {
      state = State.CONSOLE;
    } else if (first && b == 'M') {
      state = State.MOUSE;
      left = MOUSE_BYTES;
    } else if (b >= 0x40 || b == '$' && SequenceKeys.isNumber(parameters)) {
      state = State.TEXT;
      complete((char) b);
    } else if (parameters.length() < LONGEST) {
      parameters.append((char) b);
    }
  }

  private void complete(char end) {
    String all = parameters.toString();
    if (end == '~' && all.equals("200")) {
      pasting = true;
    } else if (end == '~' && all.equals("201")) {
      pasting = false;
    } else if (!pasting) {
      SequenceKeys.of(all, end).ifPresent(strokes::add);
    }
  }

  private void keypad(int b) {
    if (b < 0x20 || b > 0x7e) {
      broken(b);
    } else if (b >= 0x40) {
      state = State.TEXT;
      SequenceKeys.keypad((char) b).ifPresent(strokes::add);
    }
  }

  private void console(int b) {
    state = State.TEXT;
    SequenceKeys.console((char) b).ifPresent(strokes::add);
  }

  private void mouse() {
    left--;
    state = left == 0 ? State.TEXT : State.MOUSE;
  }

  private void string(int b) {
    boolean over = b == 0x07 || b == CTRL_C;
    state = b == ESC ? State.STRING_END : over ? State.TEXT : State.STRING;
    if (b == CTRL_C) {
      plain(b);
    }
  }

  private void stringEnd(int b) {
    if (b == '\\') {
      state = State.TEXT;
    } else {
      escape(b);
    }
  }

  /** A key in the middle of a sequence: the sequence was cut off, the key counts. */
  private void broken(int b) {
    state = State.TEXT;
    plain(b);
  }
}
