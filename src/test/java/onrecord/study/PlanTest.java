package onrecord.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Cast;
import onrecord.bank.Kind;
import onrecord.bank.Ledger;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.corpus.Place;
import onrecord.records.Attempt;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;

/** Which questions a round gets. */
class PlanTest {
  private static final Place NOWHERE = Place.of("test");

  private static Question question(String id, String... was) {
    return new Question(
        id,
        List.of(was),
        new Prompt.Typed(Kind.SHORT, "What?", Prompt.Typed.Sort.WORDS, ""),
        new Question.Labels(List.of(), List.of(), Optional.empty(), ""),
        Optional.empty(),
        Map.of("", NOWHERE));
  }

  private static Bank bank(Question... questions) {
    return new Bank(
        "unit",
        new Bank.About("Unit", "", ""),
        List.of(),
        new Cast(List.of()),
        new Ledger(List.of()),
        List.of(questions),
        NOWHERE);
  }

  private static Attempt answered(String question, Status status, int second) {
    return new Attempt(
        "attempt-" + second,
        "ana",
        "here",
        new Attempt.Asked("round", 0, "unit", question, "short", "", "p", "k", ""),
        new Attempt.Given("a", "a"),
        new Attempt.Outcome(status, status.right() ? 1 : 0, "1"),
        Instant.ofEpochSecond(second),
        0,
        Optional.empty());
  }

  @Test
  void whatWasNeverAnsweredComesBeforeWhatWasMissedAndThatBeforeWhatWasRight() {
    Bank bank = bank(question("right"), question("missed"), question("new"));
    List<Attempt> latest =
        List.of(answered("right", Status.CORRECT, 1), answered("missed", Status.WRONG, 2));
    assertThat(Plan.round(bank, latest, 1, 3)).containsExactly("new", "missed", "right");
    assertThat(Plan.round(bank, latest, 1, 1)).containsExactly("new");
  }

  @Test
  void aRenamedQuestionKeepsItsPlaceInTheSchedule() {
    Bank bank = bank(question("named-anew", "former"), question("new"));
    List<Attempt> latest = List.of(answered("former", Status.CORRECT, 1));
    assertThat(Plan.round(bank, latest, 1, 1)).containsExactly("new");
  }

  @Test
  void anIdInUseGoesBeforeTheSameIdOfFormerDays() {
    Bank bank = bank(question("pier", "quay"), question("quay"));
    assertThat(bank.question("quay").orElseThrow().id()).isEqualTo("quay");
    assertThat(bank(question("pier", "quay")).question("quay").orElseThrow().id())
        .isEqualTo("pier");
    assertThat(bank.question("jetty")).isEmpty();
  }
}
