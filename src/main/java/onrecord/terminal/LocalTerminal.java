package onrecord.terminal;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import onrecord.page.Size;
import onrecord.tui.Msg;

/**
 * The terminal the program was started from. Its keyboard is read through a channel, for closing
 * that ends a read that waits. All methods may be called from any thread.
 */
public final class LocalTerminal implements Desk {
  private static final Path TTY = Path.of("/dev/tty");

  private final FileChannel keys;
  private final FileChannel screen;
  private final Ansi ansi;
  private final Stty stty = new Stty();
  private final AtomicBoolean asked = new AtomicBoolean();
  private boolean held;

  /** Finds the terminal; throws if the program has none. */
  public LocalTerminal() throws IOException {
    keys = FileChannel.open(TTY, StandardOpenOption.READ);
    screen = FileChannel.open(TTY, StandardOpenOption.WRITE);
    ansi = new Ansi(Channels.newOutputStream(screen));
  }

  @Override
  public synchronized Size open(Consumer<Msg> told) throws IOException {
    Size size = take();
    Keyboard keyboard = new Keyboard(told);
    Thread.ofPlatform()
        .daemon()
        .name("keyboard")
        .start(() -> keyboard.read(Channels.newInputStream(keys)));
    Thread.ofPlatform().daemon().name("signals").start(() -> listen(told));
    return size;
  }

  /** Does what opening takes as far as it can be done without a terminal, to train a start. */
  public static void rehearse() throws IOException {
    Signals.on("WINCH", () -> {});
    Stty.rehearse();
  }

  private void listen(Consumer<Msg> told) {
    Signals.on("WINCH", () -> again(told, stty::size));
    Signals.on("CONT", () -> again(told, this::take));
  }

  /** Tells the size anew; of several signals at once the last is enough. */
  private void again(Consumer<Msg> told, Sizing sizing) {
    if (!asked.getAndSet(true)) {
      synchronized (this) {
        asked.set(false);
        resize(told, sizing);
      }
    }
  }

  private void resize(Consumer<Msg> told, Sizing sizing) {
    try {
      if (held) {
        Size size = sizing.size();
        ansi.resize(size);
        told.accept(new Msg.Resize(size));
      }
    } catch (IOException lost) {
      told.accept(new Msg.Gone());
    }
  }

  private synchronized Size take() throws IOException {
    held = true;
    Size size = stty.raw();
    ansi.resize(size);
    ansi.enter();
    return size;
  }

  @Override
  public Terminal terminal() {
    return ansi;
  }

  @Override
  public synchronized void pause() throws IOException {
    release();
    stty.stop();
    take();
  }

  private void release() throws IOException {
    if (held) {
      held = false;
      try {
        ansi.leave();
      } finally {
        stty.restore();
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    try (keys;
        screen) {
      release();
    }
  }

  /** A way to learn the size. */
  private interface Sizing {
    Size size() throws IOException;
  }
}
