package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import onrecord.bank.Answer;
import onrecord.bank.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of the credit of every kind, over questions drawn by chance. */
class CreditLawsTest {
  private static final int SEEDS = 200;

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aPerfectAnswerEarnsAllAndAnEmptyOneNothing(Kind kind) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Sample sample = Sample.of(kind, new Random(seed));
      assertThat(sample.prompt().kind()).isEqualTo(kind);
      assertThat(sample.credit(Marker.perfect(sample.key()))).as("seed %d", seed).isEqualTo(1);
      assertThat(sample.ladder().getFirst().isEmpty()).isTrue();
      assertThat(sample.credit(sample.ladder().getFirst())).as("seed %d", seed).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void moreRightPartsNeverEarnLess(Kind kind) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Sample sample = Sample.of(kind, new Random(seed));
      double before = 0;
      for (Answer answer : sample.ladder()) {
        double now = sample.credit(answer);
        assertThat(now).as("seed %d: %s", seed, answer).isBetween(before - 1e-9, 1.0);
        before = now;
      }
      assertThat(before).as("seed %d", seed).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void markingEverythingNeverBeatsTheRightAnswer(Kind kind) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Sample sample = Sample.of(kind, new Random(seed));
      assertThat(sample.everything()).isNotEmpty();
      for (Answer answer : sample.everything()) {
        assertThat(sample.credit(answer)).as("seed %d: %s", seed, answer).isBetween(0.0, 0.95);
      }
    }
  }
}
