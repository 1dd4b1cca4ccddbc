package onrecord.terminal;

import java.io.IOException;

/** There is no desktop on which a window could be opened. */
public final class NoDesktopException extends IOException {
  private static final long serialVersionUID = 1L;

  NoDesktopException(Throwable cause) {
    super("there is no desktop to open a window on", cause);
  }
}
