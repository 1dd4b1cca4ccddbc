package onrecord.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import onrecord.bank.Bank;
import onrecord.bank.Question;
import onrecord.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that give others away never come before them, whatever is chosen. */
class SpoilersTest {
  private static final List<Choice> CHOICES =
      List.of(
          Choice.ANY, Choice.ANY.many(3), Choice.ANY.many(60), Choice.ANY.out(Choice.From.QUARTER));

  private static Bank bank(String unit) {
    Library library = Library.open(List.of(Path.of("").toAbsolutePath()), Optional.empty());
    return library.load(unit).orElseThrow().bank().orElseThrow();
  }

  /** Pairs of questions as chance has them, among them some that give each other away. */
  private static Spoilers some(Bank bank, Random random, int pairs) {
    Map<String, Set<String>> given = new HashMap<>();
    List<Question> all = bank.questions();
    for (int i = 0; i < pairs; i++) {
      String one = all.get(random.nextInt(all.size())).id();
      String other = all.get(random.nextInt(all.size())).id();
      if (!one.equals(other)) {
        given.computeIfAbsent(one, id -> new HashSet<>()).add(other);
      }
    }
    return new Spoilers(given);
  }

  private static void nothingIsGivenAway(List<Question> asked, Spoilers spoilers, String which) {
    for (int i = 0; i < asked.size(); i++) {
      for (int j = i + 1; j < asked.size(); j++) {
        assertThat(spoilers.gives(asked.get(i), asked.get(j)))
            .as("%s: %s gives %s away", which, asked.get(i).id(), asked.get(j).id())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void inNoRoundIsAnAnswerGivenAwayBefore(String unit) {
    Bank bank = bank(unit);
    for (int seed = 0; seed < 60; seed++) {
      Spoilers spoilers = some(bank, new Random(seed), 1 + 5 * seed);
      for (Choice choice : CHOICES) {
        Selection.Draw draw =
            new Selection.Draw(List.of(), seed, Instant.EPOCH).keepingApart(spoilers);
        List<Question> asked =
            Selection.of(bank, choice, draw).questions().stream()
                .map(id -> bank.question(id).orElseThrow())
                .toList();
        nothingIsGivenAway(asked, spoilers, choice.text() + ", seed " + seed);
        assertThat(asked).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void whereThereIsEnoughElseTheTwoAreNotInOneRound() {
    Bank bank = bank("kherson");
    for (int seed = 0; seed < 40; seed++) {
      Spoilers spoilers = some(bank, new Random(seed), 30);
      Selection.Draw draw =
          new Selection.Draw(List.of(), seed, Instant.EPOCH).keepingApart(spoilers);
      List<Question> asked =
          Selection.of(bank, Choice.ANY, draw).questions().stream()
              .map(id -> bank.question(id).orElseThrow())
              .toList();
      assertThat(asked).hasSize(Plan.TEN);
      assertThat(asked).allMatch(q -> asked.stream().noneMatch(o -> spoilers.clash(q, o)));
    }
  }

  @Test
  void whereThereIsNothingElseTheOneThatGivesComesLater() {
    Bank all = bank("storm");
    List<Question> few = all.questions().subList(0, 4);
    Spoilers spoilers =
        new Spoilers(
            Map.of(
                few.get(0).id(), Set.of(few.get(2).id()),
                few.get(2).id(), Set.of(few.get(3).id())));
    for (int seed = 0; seed < 20; seed++) {
      Selection.Draw draw =
          new Selection.Draw(List.of(), seed, Instant.EPOCH).keepingApart(spoilers);
      assertThat(Selection.of(all.asking(few), Choice.ANY, draw).questions())
          .containsSubsequence(few.get(3).id(), few.get(2).id(), few.get(0).id())
          .hasSize(4);
    }
  }

  @Test
  void ofTwoThatGiveEachOtherAwayOneIsLeft() {
    List<Question> few = bank("storm").questions().subList(0, 3);
    Spoilers spoilers =
        new Spoilers(
            Map.of(
                few.get(0).id(), Set.of(few.get(1).id()),
                few.get(1).id(), Set.of(few.get(0).id())));
    assertThat(spoilers.ordered(few)).containsExactly(few.get(2), few.get(0));
  }

  @Test
  void theOrderStaysWhereNothingIsGivenAway() {
    List<Question> all = new ArrayList<>(bank("storm").questions());
    assertThat(Spoilers.NONE.ordered(all)).isEqualTo(all);
  }
}
