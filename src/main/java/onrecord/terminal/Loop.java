package onrecord.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import onrecord.page.Size;
import onrecord.tui.App;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;

/**
 * Runs the trainer at a desk: one queue of messages, one thread that updates and paints. It sleeps
 * until something is heard, paints when nothing more is waiting, and restores the terminal however
 * it ends: by a quit, a lost input, a failure or a signal.
 */
public final class Loop {
  private static final Stroke SUSPEND = Stroke.ctrl("z");
  private static final int LAST_WORDS = 4;

  /** Milliseconds, far below what anybody sees as waiting. */
  private static final int BLINK_MILLIS = 60;

  private final Desk desk;
  private final Painter painter;
  private final Errands errands;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final List<Long> pressed = new ArrayList<>();
  private Optional<Observer> observer = Optional.empty();

  /** Learns how long keys took to be seen. */
  public interface Observer {
    /** A key's effect is on the screen; both in nanoseconds of {@link System#nanoTime}. */
    void painted(long pressed, long painted);
  }

  /** A message and when it came, in nanoseconds. */
  private record Heard(Msg msg, long at) {}

  public Loop(Desk desk, Palette palette, Effects effects) {
    this.desk = desk;
    this.painter = new Painter(palette);
    this.errands = new Errands(effects, this::hear);
  }

  /** With someone who is told of every key; to be called before it runs. */
  public Loop observed(Observer by) {
    observer = Optional.of(by);
    return this;
  }

  /** Puts a message in the queue; from any thread. */
  public void hear(Msg msg) {
    heard.add(new Heard(msg, System.nanoTime()));
  }

  /**
   * Runs until the trainer is over, then waits a little for what is still to be done outside.
   *
   * @throws IOException if the terminal cannot be taken over
   */
  public void run(Function<Size, App.Step> start) throws IOException {
    Thread rescue = new Thread(this::rescue, "rescue");
    Runtime.getRuntime().addShutdownHook(rescue);
    try {
      play(start.apply(desk.open(this::hear)));
    } finally {
      errands.finish();
      restore();
      over.countDown();
      forget(rescue);
    }
    errands.rethrow();
  }

  private void play(App.Step first) {
    App app = first.app();
    first.effects().forEach(errands::add);
    app = answered(app);
    if (!app.over()) {
      show(app);
    }
    desk.settle();
    while (!app.over()) {
      app = next(app);
      if (heard.isEmpty() && !app.over()) {
        show(app);
      }
    }
  }

  /** The app with its first answer, if that is there before a blank screen would be noticed. */
  private App answered(App app) {
    try {
      Heard soon = heard.poll(BLINK_MILLIS, TimeUnit.MILLISECONDS);
      return soon == null ? app : after(app, soon);
    } catch (InterruptedException asked) {
      hear(new Msg.Gone());
      return app;
    }
  }

  private App next(App app) {
    return after(app, await());
  }

  private App after(App app, Heard next) {
    if (next.msg() instanceof Msg.Press(Stroke stroke)) {
      if (stroke.equals(SUSPEND)) {
        pause();
        return app;
      }
      pressed.add(next.at());
    } else if (next.msg() instanceof Msg.Resize) {
      painter.forget();
    }
    App.Step step = App.update(app, next.msg());
    step.effects().forEach(errands::add);
    return step.app();
  }

  private Heard await() {
    try {
      return heard.take();
    } catch (InterruptedException asked) {
      return new Heard(new Msg.Gone(), System.nanoTime());
    }
  }

  private void show(App app) {
    try {
      painter.paint(desk.terminal(), app.view());
    } catch (IOException lost) {
      hear(new Msg.Gone());
    }
    observer.ifPresent(this::tell);
    pressed.clear();
  }

  private void tell(Observer by) {
    long now = System.nanoTime();
    pressed.forEach(at -> by.painted(at, now));
  }

  private void pause() {
    try {
      painter.forget();
      desk.pause();
    } catch (IOException lost) {
      hear(new Msg.Gone());
    }
  }

  private void restore() {
    try {
      desk.close();
    } catch (IOException lost) {
      painter.forget();
    }
  }

  /** The program is asked to end from outside: end in good order, or at least restore. */
  private void rescue() {
    hear(new Msg.Gone());
    try {
      if (!over.await(LAST_WORDS, TimeUnit.SECONDS)) {
        restore();
      }
    } catch (InterruptedException hurried) {
      restore();
    }
  }

  private static void forget(Thread rescue) {
    try {
      Runtime.getRuntime().removeShutdownHook(rescue);
    } catch (IllegalStateException ending) {
      rescue.interrupt();
    }
  }
}
