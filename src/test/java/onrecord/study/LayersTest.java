package onrecord.study;

import static onrecord.bank.Layer.CERTAINTY;
import static onrecord.bank.Layer.HINTS;
import static onrecord.bank.Layer.SHOW_ME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Bank;
import onrecord.bank.Cast;
import onrecord.bank.Layer;
import onrecord.bank.Ledger;
import onrecord.corpus.Place;
import onrecord.grading.Certainty;
import onrecord.records.Attempt;
import onrecord.records.Histories;
import onrecord.records.Round;
import onrecord.records.Steps;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose word counts on the steps of a round, and what certainty is worth. */
class LayersTest {
  private static final Bank BANK =
      new Bank(
          "unit",
          new Bank.About("Unit", "", "", Set.of(HINTS)),
          List.of(),
          new Cast(List.of()),
          new Ledger(List.of()),
          List.of(),
          Place.of("test"));

  @Test
  void theRoundComesBeforeTheLearnerAndTheLearnerBeforeTheBank() {
    Optional<Set<Layer>> round = Optional.of(Set.of(CERTAINTY));
    Optional<Set<Layer>> learner = Optional.of(Set.of(SHOW_ME));
    assertThat(Layers.of("ten", round, learner, BANK)).containsExactly(CERTAINTY);
    assertThat(Layers.of("ten", Optional.empty(), learner, BANK)).containsExactly(SHOW_ME);
    assertThat(Layers.of("ten", Optional.empty(), Optional.empty(), BANK)).containsExactly(HINTS);
    assertThat(Layers.of("ten", Optional.of(Set.of()), learner, BANK)).isEmpty();
    assertThat(Layers.of("first", round, learner, BANK)).isEmpty();
  }

  @Test
  void aQuarterOfAnHourAsksHowSureOneIsOfWhatIsDueUnlessStepsWereChosen() {
    Optional<Set<Layer>> none = Optional.empty();
    String way = "minutes=15 read=2:storm-d read=7:storm-e:storm-d";
    Round round = Histories.round("r", "ana", 9);
    assertThat(Layers.way("ten", none, none)).isEqualTo("ten");
    assertThat(Layers.way(way, none, Optional.of(Set.of()))).isEqualTo(way);
    assertThat(Layers.way(way, Optional.of(Set.of(HINTS)), none)).isEqualTo(way);
    Round sure = chosen(round, Layers.way(way, none, none));
    for (int place = 0; place < 9; place++) {
      assertThat(Quarter.asksSure(sure, place)).as("place " + place).isEqualTo(place < 2);
      assertThat(Quarter.asksSure(chosen(round, way), place)).isFalse();
    }
    assertThat(Choice.read(sure.way())).isEqualTo(Choice.read(way));
    assertThat(Quarter.before(sure, 7)).isEqualTo(Quarter.before(chosen(round, way), 7));
  }

  private static Round chosen(Round round, String way) {
    return new Round(
        round.id(),
        round.learner(),
        round.unit(),
        way,
        round.seed(),
        round.questions(),
        round.begun(),
        round.ended());
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0", "2, 2, -2", "3, 3, -6"})
  void marksOfACertainty(int level, int right, int wrong) {
    Certainty certainty = Certainty.of(level).orElseThrow();
    assertThat(certainty.marks(true)).isEqualTo(right);
    assertThat(certainty.marks(false)).isEqualTo(wrong);
  }

  @Test
  void calibrationCountsWhatWasCertainAndLeavesSlipsOut() {
    List<Attempt> attempts =
        List.of(
            said(3, Status.CORRECT),
            said(3, Status.NOTED),
            said(3, Status.PARTIAL),
            said(1, Status.WRONG),
            Histories.withSlip(said(3, Status.WRONG), Histories.NOON),
            Histories.attempt("none", ROUND, 0));
    assertThat(Calibration.of(attempts)).isEqualTo(new Calibration(4, 3, 2, 0));
    assertThat(Calibration.of(attempts).most()).isEqualTo(12);
  }

  private static final Round ROUND = Histories.round("r", "l", 1);

  private static Attempt said(int level, Status status) {
    Attempt.Outcome outcome = new Attempt.Outcome(status, status.right() ? 1 : 0, "1");
    Steps steps = Steps.NONE.sure(Certainty.of(level).orElseThrow());
    return Histories.attempt("a", ROUND, 0).marked(outcome).by(steps);
  }

  @ParameterizedTest
  @CsvSource({"0, '', 1", "1, '', 0.75", "2, '', 0.5", "5, '', 0", "0, a, 0.5", "1, a, 0.375"})
  void hintsAndASecondTryCostWhatTheySay(int hints, String first, double left) {
    Steps steps = new Steps(Optional.empty(), Optional.empty(), hints, first, Optional.empty());
    assertThat(steps.earned(1)).isEqualTo(left);
  }
}
