package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A round that was left goes on under its own seed unless another is asked for. */
class SeedsTest {
  @Test
  void oneThatIsAskedForIsGivenAndNoOtherAllowed() {
    Seeds seven = Seeds.of(Optional.of(7L));
    assertThat(seven.next()).isEqualTo(7);
    assertThat(seven.allow(7)).isTrue();
    assertThat(seven.allow(8)).isFalse();
  }

  @Test
  void withoutOneEachWillDo() {
    Seeds any = Seeds.any(() -> 3);
    assertThat(any.next()).isEqualTo(3);
    assertThat(any.allow(8)).isTrue();
  }
}
