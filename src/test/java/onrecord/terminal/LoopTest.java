package onrecord.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import onrecord.page.Size;
import onrecord.records.Standing;
import onrecord.tui.App;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import onrecord.tui.Overview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The trainer run at the end of two streams, as over a network. */
@Timeout(20)
class LoopTest {
  private static final String OTHER_SCREEN = "\u001b[?1049h";
  private static final String RESTORED = "\u001b[?25h\u001b[?1049l";

  private final PipedOutputStream keyboard = new PipedOutputStream();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final BlockingQueue<Effect> effects = new LinkedBlockingQueue<>();
  private final BlockingQueue<Long> painted = new LinkedBlockingQueue<>();

  @Test
  void ctrlCEndsItAndTheTerminalIsAsItWas() throws Exception {
    CompletableFuture<Void> run = run(screen);
    type("\u0003");
    run.get();
    String sent = screen.toString(StandardCharsets.UTF_8);
    assertThat(sent).startsWith("\u001b[?2004h" + OTHER_SCREEN).endsWith(RESTORED);
    assertThat(sent).contains("\u001b[?2004l");
    assertThat(effects).containsExactly(new Effect.LoadHome(), new Effect.Quit());
  }

  @Test
  void theEndOfInputEndsIt() throws Exception {
    CompletableFuture<Void> run = run(screen);
    keyboard.close();
    run.get();
    assertThat(screen.toString(StandardCharsets.UTF_8)).endsWith(RESTORED);
  }

  @Test
  void aScreenThatIsGoneEndsItInSilence() throws Exception {
    OutputStream gone =
        new OutputStream() {
          private int flushes;

          @Override
          public void write(int b) throws IOException {
            if (flushes > 0) {
              throw new IOException("gone");
            }
          }

          @Override
          public void flush() {
            flushes++;
          }
        };
    run(gone).get();
    assertThat(effects).contains(new Effect.Quit());
  }

  @Test
  void aKeyIsPaintedAndItsTimeIsTold() throws Exception {
    CompletableFuture<Void> run = run(screen);
    type("?");
    assertThat(painted.take()).isPositive();
    type("x");
    assertThat(painted.take()).isPositive();
    type("\u0003");
    run.get();
  }

  @Test
  void suspendingIsNoKeyOfTheTrainer() throws Exception {
    CompletableFuture<Void> run = run(screen);
    type("\u001a?");
    painted.take();
    type("\u0003");
    run.get();
    assertThat(painted).isEmpty();
  }

  @Test
  void aFailureInsideRestoresTheTerminalAndIsThrown() {
    StreamTerminal desk = new StreamTerminal(pipe(), screen, new Size(80, 24));
    Loop loop = new Loop(desk, Palette.monochrome(), this::doing);
    assertThatThrownBy(
            () ->
                loop.run(
                    size -> {
                      throw new IllegalStateException("a fault of ours");
                    }))
        .hasMessage("a fault of ours");
    assertThat(screen.toString(StandardCharsets.UTF_8)).endsWith(RESTORED);
  }

  @Test
  void aNewSizeIsDrawnWhole() throws Exception {
    StreamTerminal desk = new StreamTerminal(pipe(), screen, new Size(80, 24));
    CompletableFuture<Void> run = run(desk);
    type("?");
    painted.take();
    screen.reset();
    desk.resize(new Size(100, 30));
    type("x");
    painted.take();
    type("\u0003");
    run.get();
    assertThat(screen.toString(StandardCharsets.UTF_8)).contains("\u001b[2J", "\u2500".repeat(100));
  }

  private CompletableFuture<Void> run(OutputStream to) {
    return run(new StreamTerminal(pipe(), to, new Size(80, 24)));
  }

  private CompletableFuture<Void> run(Desk desk) {
    Loop loop = new Loop(desk, Palette.monochrome(), this::doing);
    loop.observed((pressed, seen) -> painted.add(seen - pressed));
    return CompletableFuture.runAsync(() -> running(loop));
  }

  private static void running(Loop loop) {
    try {
      loop.run(App::start);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private PipedInputStream pipe() {
    try {
      return new PipedInputStream(keyboard);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Optional<Msg> doing(Effect effect) {
    effects.add(effect);
    return effect instanceof Effect.LoadHome
        ? Optional.of(new Msg.HomeLoaded(new Overview(List.of(), Standing.none(), List.of())))
        : Optional.empty();
  }

  private void type(String keys) throws IOException {
    keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
  }
}
