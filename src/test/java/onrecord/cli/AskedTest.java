package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.bank.Bank;
import onrecord.library.Library;
import onrecord.proof.Proof;
import onrecord.study.Choice;
import onrecord.study.Selection;
import onrecord.tui.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rounds that are begun, over the shipped units and all that gives an answer away in them. */
class AskedTest {
  private static Bank bank(String unit) {
    Library library = Library.open(List.of(Path.of("").toAbsolutePath()), Optional.empty());
    return library.load(unit).orElseThrow().bank().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void whatIsGivenAwayIsWhatTheCheckNotes(String unit) {
    Bank bank = bank(unit);
    Set<String> noted =
        Proof.check(bank).stream()
            .filter(problem -> problem.id().equals("M14"))
            .map(problem -> problem.wrong().replaceAll(".* key of ([^,]+),.*", "$1"))
            .collect(Collectors.toSet());
    Set<String> given =
        Proof.givenAway(bank).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    assertThat(given).isEqualTo(noted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void noRoundGivesAnAnswerAwayBeforeItIsAsked(String unit) {
    Bank bank = bank(unit);
    Map<String, Set<String>> given = Proof.givenAway(bank);
    for (long seed = 0; seed < 30; seed++) {
      for (Choice choice : List.of(Choice.ANY.many(100), Choice.ANY.out(Choice.From.QUARTER))) {
        Selection.Draw draw = new Selection.Draw(List.of(), seed, Instant.EPOCH);
        List<String> asked = Asked.selection(bank, choice, draw).questions();
        given.forEach(
            (first, others) ->
                others.stream()
                    .filter(other -> asked.contains(other) && asked.contains(first))
                    .forEach(other -> assertThat(asked).containsSubsequence(other, first)));
      }
    }
  }

  @Test
  void aListOfQuestionsIsPutInSuchAnOrderToo() {
    Bank bank = bank("kherson");
    Map<String, Set<String>> pairs = Proof.givenAway(bank);
    pairs.forEach(
        (first, others) -> {
          String other = others.iterator().next();
          List<String> ids = List.of(first, bank.questions().getFirst().id(), other);
          Selection listed = Asked.listed("misses", bank, ids);
          assertThat(listed.questions()).containsExactly(ids.get(1), other, first);
        });
    List<String> gone = List.of("gone", bank.questions().getLast().id());
    assertThat(Asked.listed("misses", bank, gone).questions()).isEqualTo(gone);
  }

  @Test
  void aDrillThatHasNoSuchKindSaysWhichItHas() {
    Effect.Begin begin =
        new Effect.Begin("storm", "play kind=sort drill", List.of(), Optional.empty());
    assertThat(Asked.nothing(begin, bank("storm")).toString())
        .contains("fits kind=sort drill.", "has the kinds choice, figure, grid, match, order, ");
  }
}
