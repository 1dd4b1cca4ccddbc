package onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import onrecord.terminal.Effects;
import onrecord.tui.Effect;
import onrecord.tui.Msg;

/**
 * Begins what the trainer will ask first while the terminal is still being opened. Whoever asks
 * waits for it to end, so what stands behind is never called by two threads at once.
 */
final class Ahead implements Effects, AutoCloseable {
  private final Effects behind;
  private final FutureTask<Optional<Msg>> begun;
  private boolean awaited;

  /**
   * Begins at once.
   *
   * @param expected the effects of the start; the first of them is run, and the first effect that
   *     is asked for must be that one
   */
  Ahead(Effects behind, List<Effect> expected) {
    this.behind = behind;
    this.awaited = !expected.isEmpty();
    this.begun = new FutureTask<>(() -> begin(behind, expected));
    Thread.ofPlatform().daemon().name("ahead").start(begun);
  }

  private static Optional<Msg> begin(Effects behind, List<Effect> expected) throws Exception {
    return expected.isEmpty() ? Optional.empty() : behind.run(expected.getFirst());
  }

  @Override
  public Optional<Msg> run(Effect effect) throws Exception {
    boolean expected = awaited;
    awaited = false;
    close();
    return expected ? answer() : behind.run(effect);
  }

  private Optional<Msg> answer() throws Exception {
    try {
      return begun.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause
          ? cause
          : new IllegalStateException(failed.getCause());
    }
  }

  /** Waits until nothing is under way any more. */
  @Override
  public void close() {
    try {
      begun.get();
    } catch (ExecutionException told) {
      return;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
