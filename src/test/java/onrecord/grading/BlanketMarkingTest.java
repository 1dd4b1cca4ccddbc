package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.bank.Answer;
import onrecord.bank.Change;
import onrecord.bank.Draft;
import onrecord.bank.ErrorClass;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.WordRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marking a whole draft stretch by stretch finds no errors; one stretch too many loses none. */
class BlanketMarkingTest {
  private static final int SEEDS = 300;

  /** A draft of 25 to 60 words, as authors may write it, with one to five errors. */
  private record Desk(Prompt.Desk prompt, Key.Desk key) {
    static Desk of(Random random) {
      int words = 25 + random.nextInt(36);
      int errors = 1 + random.nextInt(5);
      List<Key.Planted> planted = new ArrayList<>();
      for (int i = 0; i < errors; i++) {
        int room = words / errors;
        int length = 1 + random.nextInt(Math.min(3, room - 1));
        int first = i * room + 1 + random.nextInt(room - length);
        planted.add(planted(new WordRange(first, first + length - 1), "mended" + i));
      }
      String text =
          IntStream.rangeClosed(1, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
      Draft draft = Draft.of(List.of(text));
      return new Desk(
          new Prompt.Desk(Kind.COPYDESK, "?", draft, Optional.empty()), new Key.Desk(planted));
    }

    private static Key.Planted planted(WordRange at, String right) {
      return new Key.Planted(at, Key.Typed.of(List.of(right)), ErrorClass.MISQUOTE);
    }

    double credit(Map<String, String> changes) {
      return Marker.mark(prompt, key, new Answer.Filled(changes)).credit();
    }

    int words() {
      return prompt.draft().words().size();
    }

    int errors() {
      return key.errors().size();
    }

    /** What one word marked at random earns on average. */
    double carefulGuess() {
      return IntStream.rangeClosed(1, words())
          .mapToDouble(word -> credit(Map.of(String.valueOf(word), Change.MARKED)))
          .average()
          .orElseThrow();
    }

    Map<String, String> stretches(int length, int offset, String correction) {
      Map<String, String> changes = new LinkedHashMap<>();
      for (int first = 1 - offset; first <= words(); first += length) {
        int from = Math.max(1, first);
        int last = Math.min(words(), first + length - 1);
        changes.put(new WordRange(from, last).text(), correction);
      }
      return changes;
    }

    Map<String, String> allFound() {
      Map<String, String> changes = new LinkedHashMap<>();
      key.errors().forEach(e -> changes.put(e.at().text(), Change.MARKED));
      return changes;
    }

    /** Stretches of up to three sound words, none beside another. */
    List<String> soundStretches() {
      List<String> sound = new ArrayList<>();
      for (int first = 1; first <= words(); first++) {
        WordRange range = new WordRange(first, Math.min(words(), first + 2));
        if (key.errors().stream().noneMatch(e -> e.at().overlaps(range))) {
          sound.add(range.text());
        }
      }
      return sound;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Change.MARKED, Change.LEFT_OUT, "another thing"})
  void markingEveryStretchEarnsNoMoreThanACarefulGuess(String correction) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Desk desk = Desk.of(new Random(seed));
      double guess = desk.carefulGuess();
      for (int length = 1; length <= desk.words(); length++) {
        int offset = new Random(seed * 100L + length).nextInt(length);
        assertThat(desk.credit(desk.stretches(length, offset, correction)))
            .as("seed %d, stretches of %d", seed, length)
            .isLessThanOrEqualTo(guess);
      }
    }
  }

  @Test
  void findingAllWithOneStretchTooManyCostsAQuarterOfAnErrorAndNoMore() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Desk desk = Desk.of(new Random(seed));
      for (String sound : desk.soundStretches()) {
        Map<String, String> changes = desk.allFound();
        assertThat(desk.credit(changes)).as("seed %d", seed).isCloseTo(0.5, within(1e-9));
        changes.put(sound, Change.MARKED);
        assertThat(desk.credit(changes))
            .as("seed %d, %s too many", seed, sound)
            .isCloseTo(0.5 - 0.25 / desk.errors(), within(1e-9));
      }
    }
  }

  @Test
  void findingAllAndMarkingTheRestAsWellEarnsLessThanFindingAll() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Desk desk = Desk.of(new Random(seed));
      Map<String, String> changes = desk.allFound();
      for (int word = 1; word <= desk.words(); word++) {
        int at = word;
        if (desk.key().errors().stream().noneMatch(e -> e.at().holds(at))) {
          changes.put(String.valueOf(word), Change.MARKED);
        }
      }
      assertThat(desk.credit(changes)).as("seed %d", seed).isZero();
    }
  }
}
