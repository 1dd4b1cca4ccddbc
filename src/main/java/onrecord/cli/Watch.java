package onrecord.cli;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import onrecord.library.Loaded;
import onrecord.tui.Msg;

/** Looks at the files of a unit a few times a second and tells the trainer when they were saved. */
final class Watch implements AutoCloseable {
  private static final int EVERY_MILLIS = 400;

  private final Units units;
  private final String unit;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("watch").unstarted(task));
  private Optional<Loaded> seen;
  private Optional<ScheduledFuture<?>> looking = Optional.empty();

  Watch(Units units, String unit) {
    this.units = units;
    this.unit = unit;
    this.seen = units.unit(unit).loaded();
  }

  /** Begins to look; what is found is told from another thread. */
  void start(Consumer<Msg> told) {
    looking =
        Optional.of(
            clock.scheduleWithFixedDelay(
                () -> look().ifPresent(told), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS));
  }

  /** The unit anew if one of its files was saved since the last look. */
  Optional<Msg> look() {
    if (seen.isEmpty() || !seen.get().changed()) {
      return Optional.empty();
    }
    Units.Found found = units.unit(unit);
    seen = found.loaded().or(() -> seen);
    return Optional.of(
        found
            .bank()
            .<Msg>map(Msg.Changed::new)
            .orElseGet(() -> new Msg.Failed("As saved it cannot be played: " + found.wrong(), "")));
  }

  @Override
  public void close() {
    looking.ifPresent(task -> task.cancel(false));
    clock.shutdownNow();
  }
}
