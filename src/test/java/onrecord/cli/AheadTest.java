package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onrecord.terminal.Effects;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import org.junit.jupiter.api.Test;

/** The first step is done ahead, once, and everything else when it is asked for. */
class AheadTest {
  private static final Effect HOME = new Effect.LoadHome();
  private static final Effect UNIT = new Effect.LoadUnit("harbour");

  private final List<Effect> done = Collections.synchronizedList(new ArrayList<>());
  private final Effects recorded =
      effect -> {
        done.add(effect);
        return Optional.of(new Msg.Failed(effect.toString(), ""));
      };

  @Test
  void whatWasExpectedIsDoneOnce() throws Exception {
    try (Ahead ahead = new Ahead(recorded, List.of(HOME))) {
      assertThat(ahead.run(HOME)).contains(new Msg.Failed(HOME.toString(), ""));
      assertThat(done).containsExactly(HOME);
      ahead.run(HOME);
      ahead.run(UNIT);
    }
    assertThat(done).containsExactly(HOME, HOME, UNIT);
  }

  @Test
  void withNothingToExpectAllIsDoneWhenAsked() throws Exception {
    try (Ahead ahead = new Ahead(recorded, List.of())) {
      assertThat(ahead.run(UNIT)).contains(new Msg.Failed(UNIT.toString(), ""));
      ahead.run(HOME);
    }
    assertThat(done).containsExactly(UNIT, HOME);
  }

  @Test
  void closingWaitsForWhatWasBegun() {
    new Ahead(recorded, List.of(HOME)).close();
    assertThat(done).containsExactly(HOME);
  }

  @Test
  void aFailureIsToldToWhoeverAsks() throws Exception {
    Effects failing =
        effect -> {
          if (done.isEmpty()) {
            done.add(effect);
            throw new IOException("no disk");
          }
          return Optional.empty();
        };
    try (Ahead ahead = new Ahead(failing, List.of(HOME))) {
      assertThatThrownBy(() -> ahead.run(HOME)).hasMessage("no disk");
      assertThat(ahead.run(HOME)).isEmpty();
    }
  }
}
