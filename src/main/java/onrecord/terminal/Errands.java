package onrecord.terminal;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import onrecord.tui.Effect;
import onrecord.tui.Msg;

/**
 * Runs effects one after the other on a thread of its own. What is half typed is held back a
 * little, so that a word costs one write and not one for each letter; anything else writes it
 * first.
 */
final class Errands {
  /** Longest time between a key and its draft being written, less the write: 0.3 s. */
  private static final long HELD = TimeUnit.MILLISECONDS.toNanos(300);

  private static final long LAST_WORDS = TimeUnit.SECONDS.toMillis(3);

  private final BlockingQueue<Effect> queue = new LinkedBlockingQueue<>();
  private final Effects effects;
  private final Consumer<Msg> told;
  private final Thread worker;
  private Optional<Effect.Keep> held = Optional.empty();
  private long due;
  private volatile Optional<Throwable> broken = Optional.empty();

  Errands(Effects effects, Consumer<Msg> told) {
    this.effects = effects;
    this.told = told;
    this.worker = Thread.ofPlatform().daemon().name("errands").unstarted(this::work);
    worker.setUncaughtExceptionHandler((thread, error) -> stopped(error));
  }

  private void stopped(Throwable error) {
    broken = Optional.of(error);
    told.accept(new Msg.Gone());
  }

  void add(Effect effect) {
    queue.add(effect);
    if (worker.getState() == Thread.State.NEW) {
      worker.start();
    }
  }

  /** Waits, within bounds, until all that was added is done. */
  void finish() {
    add(new Effect.Quit());
    try {
      worker.join(LAST_WORDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** Throws what ended the thread, if it did not end by itself. */
  void rethrow() {
    broken.ifPresent(
        error -> {
          throw new IllegalStateException("stopped doing what the trainer asked", error);
        });
  }

  private void work() {
    boolean more = true;
    while (more) {
      Optional<Effect> next = next();
      more = next.filter(Effect.Quit.class::isInstance).isEmpty();
      if (next.orElse(null) instanceof Effect.Keep keep) {
        hold(keep);
      } else {
        held.ifPresent(this::run);
        held = Optional.empty();
        next.ifPresent(this::run);
      }
    }
  }

  /** The next effect; none if what is held back is due. */
  private Optional<Effect> next() {
    try {
      return held.isEmpty()
          ? Optional.of(queue.take())
          : Optional.ofNullable(queue.poll(due - System.nanoTime(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException asked) {
      return Optional.of(new Effect.Quit());
    }
  }

  private void hold(Effect.Keep keep) {
    if (held.isEmpty()) {
      due = System.nanoTime() + HELD;
    }
    held = Optional.of(keep);
  }

  private void run(Effect effect) {
    try {
      effects.run(effect).ifPresent(told);
    } catch (Exception failed) {
      told.accept(Failures.of(effect, failed));
    }
  }
}
