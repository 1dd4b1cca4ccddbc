package onrecord.terminal;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import onrecord.page.Size;
import onrecord.tui.Msg;

/**
 * The terminal the program was started from. Its keyboard is read through a channel, for closing
 * that ends a read that waits. All methods may be called from any thread.
 */
public final class LocalTerminal implements Desk {
  private final FileChannel keys;
  private final FileChannel screen;
  private final Ansi ansi;
  private final Stty stty;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final FutureTask<Size> taking;
  private Consumer<Msg> told = msg -> {};
  private Optional<Size> known = Optional.empty();
  private boolean held;

  /** Finds the terminal and begins to take it over; throws if the program has none. */
  public LocalTerminal() throws IOException {
    this(Stty.TTY);
  }

  private LocalTerminal(Path tty) throws IOException {
    keys = FileChannel.open(tty, StandardOpenOption.READ);
    screen = FileChannel.open(tty, StandardOpenOption.WRITE);
    ansi = new Ansi(Channels.newOutputStream(screen));
    stty = new Stty(tty);
    taking = new FutureTask<>(this::modes);
    Thread.ofPlatform().daemon().name("terminal").start(taking);
  }

  private synchronized Size modes() throws IOException {
    held = true;
    return stty.raw();
  }

  @Override
  public Size open(Consumer<Msg> to) throws IOException {
    Size size = taken();
    synchronized (this) {
      told = to;
      known = Optional.of(size);
      ansi.resize(size);
      ansi.enter();
    }
    Keyboard keyboard = new Keyboard(to);
    Thread.ofPlatform()
        .daemon()
        .name("keyboard")
        .start(() -> keyboard.read(Channels.newInputStream(keys)));
    return size;
  }

  private Size taken() throws IOException {
    try {
      return taking.get();
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Opens and closes one that is no terminal, to train a start. */
  public static void rehearse() throws IOException {
    try (LocalTerminal none = new LocalTerminal(Path.of("/dev/null"))) {
      none.open(msg -> {});
      none.settle();
    }
  }

  /** To hear signals takes longer than to draw; a size that changed meanwhile is told then. */
  @Override
  public void settle() {
    Thread.ofPlatform().daemon().name("signals").start(() -> listen(told));
  }

  private void listen(Consumer<Msg> to) {
    Signals.on("WINCH", () -> again(to, stty::size));
    Signals.on("CONT", () -> again(to, this::take));
    late(to);
  }

  /** Tells a size that changed before signals were heard. */
  private synchronized void late(Consumer<Msg> to) {
    resize(
        msg -> {
          if (msg instanceof Msg.Resize(Size size) && !known.equals(Optional.of(size))) {
            to.accept(msg);
          }
        },
        stty::size);
  }

  /** Tells the size anew; of several signals at once the last is enough. */
  private void again(Consumer<Msg> to, Sizing sizing) {
    if (!asked.getAndSet(true)) {
      synchronized (this) {
        asked.set(false);
        resize(to, sizing);
      }
    }
  }

  private void resize(Consumer<Msg> to, Sizing sizing) {
    try {
      if (held) {
        Size size = sizing.size();
        ansi.resize(size);
        to.accept(new Msg.Resize(size));
      }
    } catch (IOException lost) {
      to.accept(new Msg.Gone());
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
  public void close() throws IOException {
    try {
      taken();
    } finally {
      free();
    }
  }

  private synchronized void free() throws IOException {
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
