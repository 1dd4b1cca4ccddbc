package onrecord.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import onrecord.page.Size;

/**
 * Lanterna's control sequences over any stream: texts go out as whole UTF-8 strings, a frame as one
 * write, and the size is told from outside.
 */
final class Ansi extends ANSITerminal {
  private static final int FRAME_BYTES = 1 << 16;

  private volatile TerminalSize size = new TerminalSize(80, 24);
  private boolean entered;

  Ansi(OutputStream out) {
    super(
        InputStream.nullInputStream(),
        new BufferedOutputStream(out, FRAME_BYTES),
        StandardCharsets.UTF_8);
  }

  void resize(Size to) {
    size = new TerminalSize(to.columns(), to.rows());
  }

  @Override
  protected TerminalSize findTerminalSize() {
    return size;
  }

  @Override
  public void putString(String text) throws IOException {
    writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The other screen, and pastes marked as such. */
  void enter() throws IOException {
    if (!entered) {
      entered = true;
      paste('h');
      enterPrivateMode();
    }
  }

  /** The screen as it was found. */
  void leave() throws IOException {
    if (entered) {
      entered = false;
      paste('l');
      exitPrivateMode();
    }
  }

  private void paste(char setting) throws IOException {
    writeToTerminal(("\u001b[?2004" + setting).getBytes(StandardCharsets.US_ASCII));
  }
}
