package onrecord.terminal;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import onrecord.page.Size;
import onrecord.tui.Msg;

/** A terminal at the other end of two streams; who owns them tells its size. */
public final class StreamTerminal implements Desk {
  private final InputStream in;
  private final Ansi ansi;
  private Size size;
  private Consumer<Msg> told = msg -> {};
  private boolean closed;

  public StreamTerminal(InputStream in, OutputStream out, Size size) {
    this.in = in;
    this.ansi = new Ansi(out);
    this.size = size;
  }

  @Override
  public synchronized Size open(Consumer<Msg> to) throws IOException {
    told = to;
    ansi.resize(size);
    ansi.enter();
    Keyboard keyboard = new Keyboard(to);
    Thread.ofVirtual().name("keyboard").start(() -> keyboard.read(in));
    return size;
  }

  /** The other end has another size now. */
  public synchronized void resize(Size to) {
    size = to;
    ansi.resize(to);
    told.accept(new Msg.Resize(to));
  }

  @Override
  public Terminal terminal() {
    return ansi;
  }

  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      ansi.leave();
      in.close();
    }
  }
}
