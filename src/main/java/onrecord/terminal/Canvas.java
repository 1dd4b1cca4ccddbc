package onrecord.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.swing.SwingTerminal;
import com.googlecode.lanterna.terminal.swing.TerminalEmulatorColorConfiguration;
import com.googlecode.lanterna.terminal.swing.TerminalEmulatorDeviceConfiguration;
import com.googlecode.lanterna.terminal.swing.TerminalEmulatorDeviceConfiguration.CursorStyle;
import com.googlecode.lanterna.terminal.swing.TerminalEmulatorPalette;
import java.util.stream.Collectors;
import onrecord.page.Cells;
import onrecord.page.Size;

/**
 * Lanterna's terminal in a window, quiet when idle. It takes every cluster of more than one
 * character for two cells wide, so narrow ones are drawn without their accents.
 */
final class Canvas extends SwingTerminal {
  private static final int NEVER = Integer.MAX_VALUE;
  private static final String UNKNOWN = "\uFFFD";

  Canvas(Size size, int points) {
    super(
        new TerminalSize(size.columns(), size.rows()),
        new TerminalEmulatorDeviceConfiguration(0, NEVER, CursorStyle.REVERSED, null, false, false),
        Fonts.of(points),
        TerminalEmulatorColorConfiguration.newInstance(TerminalEmulatorPalette.XTERM));
    setFocusable(false);
  }

  @Override
  public void putString(String text) {
    super.putString(
        Cells.clusters(text).stream().map(Canvas::drawable).collect(Collectors.joining()));
  }

  private static String drawable(String cluster) {
    boolean fits = cluster.length() == 1 || Cells.clusterWidth(cluster) == 2;
    boolean bare = !Character.isSurrogate(cluster.charAt(0));
    return fits ? cluster : bare ? cluster.substring(0, 1) : UNKNOWN;
  }

  Size cells() {
    TerminalSize now = getTerminalSize();
    return new Size(Math.max(1, now.getColumns()), Math.max(1, now.getRows()));
  }
}
