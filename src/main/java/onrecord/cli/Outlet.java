package onrecord.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The way out, which remembers why it closed: print streams forget. A reader that has seen enough
 * (as in {@code onrecord units | head -1}) is no failure, a full disk is one.
 */
final class Outlet extends FilterOutputStream {
  private Optional<IOException> closed = Optional.empty();

  Outlet(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (closed.isEmpty()) {
      try {
        out.write(bytes, from, length);
      } catch (IOException failed) {
        closed = Optional.of(failed);
        throw failed;
      }
    }
  }

  /** Why not everything was written, unless nobody wanted to read on. */
  Optional<IOException> failure() {
    return closed.filter(
        f -> !String.valueOf(f.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"));
  }
}
