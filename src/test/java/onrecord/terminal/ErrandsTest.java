package onrecord.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import onrecord.records.Draft;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Effects in their order, and drafts that wait a little. */
@Timeout(20)
class ErrandsTest {
  private final BlockingQueue<Effect> done = new LinkedBlockingQueue<>();
  private final BlockingQueue<Msg> told = new LinkedBlockingQueue<>();

  @Test
  void onlyTheLastOfManyDraftsIsKeptAndBeforeWhatFollows() {
    Errands errands = new Errands(this::doing, told::add);
    errands.add(keep("a"));
    errands.add(keep("al"));
    errands.add(keep("all"));
    errands.add(new Effect.End("r"));
    errands.finish();
    assertThat(done).containsExactly(keep("all"), new Effect.End("r"), new Effect.Quit());
  }

  @Test
  void aDraftIsKeptBeforeTheProgramEnds() {
    Errands errands = new Errands(this::doing, told::add);
    errands.add(keep("half"));
    errands.finish();
    assertThat(done).containsExactly(keep("half"), new Effect.Quit());
  }

  @Test
  void aDraftIsKeptThoughNothingFollows() throws InterruptedException {
    Errands errands = new Errands(this::doing, told::add);
    long before = System.nanoTime();
    errands.add(keep("half"));
    assertThat(done.poll(10, TimeUnit.SECONDS)).isEqualTo(keep("half"));
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(250));
    errands.finish();
  }

  @Test
  void aFailureIsToldAndTheNextErrandIsRun() {
    Errands errands =
        new Errands(
            effect -> {
              done.add(effect);
              throw new IllegalStateException("no");
            },
            told::add);
    errands.add(new Effect.LoadHome());
    errands.add(new Effect.End("r"));
    errands.finish();
    assertThat(done).hasSize(3);
    assertThat(List.copyOf(told)).hasSize(3).allMatch(Msg.Failed.class::isInstance);
    errands.rethrow();
  }

  @Test
  void anErrorEndsTheProgramAndIsNotLost() {
    Errands errands =
        new Errands(
            effect -> {
              throw new AssertionError("broken");
            },
            told::add);
    errands.add(new Effect.LoadHome());
    errands.finish();
    assertThat(told).containsExactly(new Msg.Gone());
    assertThatThrownBy(errands::rethrow).hasRootCauseMessage("broken");
  }

  private Optional<Msg> doing(Effect effect) {
    done.add(effect);
    return Optional.empty();
  }

  private static Effect keep(String text) {
    return new Effect.Keep(new Draft("r", 0, text));
  }
}
