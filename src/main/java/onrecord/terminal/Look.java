package onrecord.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.Set;

/** How a tone looks on one terminal; the background is always the terminal's own. */
record Look(TextColor colour, Set<SGR> marks) {
  Look {
    marks = Set.copyOf(marks);
  }

  /** By hand: asked for each cell, and the JVM makes a record's own anew at each start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Look look && colour.equals(look.colour) && marks.equals(look.marks);
  }

  @Override
  public int hashCode() {
    return 31 * colour.hashCode() + marks.hashCode();
  }

  /** Whether a blank shows it. */
  boolean showsOnBlanks() {
    return marks.contains(SGR.REVERSE) || marks.contains(SGR.UNDERLINE);
  }

  void on(Terminal terminal) throws IOException {
    terminal.resetColorAndSGR();
    if (colour != TextColor.ANSI.DEFAULT) {
      terminal.setForegroundColor(colour);
    }
    for (SGR mark : marks) {
      terminal.enableSGR(mark);
    }
  }
}
