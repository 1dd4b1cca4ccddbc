package onrecord.records;

import static onrecord.records.Histories.NOON;
import static onrecord.records.Histories.attempt;
import static onrecord.records.Histories.ended;
import static onrecord.records.Histories.round;
import static onrecord.records.Histories.withSlip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import onrecord.bank.Layer;
import onrecord.grading.Certainty;
import onrecord.records.Standing.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of records must do; one subclass for each database. */
public abstract class RecordsContract {
  private Records records;
  private Round ten;

  /** Opens the store named; the same name gives the same store again. */
  protected abstract Records open(String name);

  @BeforeEach
  void openOne() {
    records = open("one");
    ten = round("r1", records.learner().id(), 10);
  }

  @AfterEach
  void closeIt() {
    records.close();
  }

  private void again() {
    records.close();
    records = open("one");
  }

  @Test
  void aNewStoreKnowsNothing() {
    assertThat(records.standing(NOON)).isEqualTo(Standing.none());
    assertThat(records.unfinished()).isEmpty();
    assertThat(records.latest("kherson")).isEmpty();
    assertThat(records.round("r1")).isEmpty();
  }

  @Test
  void learnerAndDeviceAreMadeOnceAndAreUnique() {
    Learner learner = records.learner();
    String device = records.device();
    again();
    assertThat(records.learner()).isEqualTo(learner);
    assertThat(records.device()).isEqualTo(device).isNotEqualTo(learner.id());
    try (Records other = open("two")) {
      assertThat(other.learner().id()).isNotEqualTo(learner.id());
      assertThat(other.device()).isNotEqualTo(device);
    }
  }

  @Test
  void aRoundIsGoneOnWithWhereItWasLeft() {
    records.begin(ten);
    records.store(attempt("a0", ten, 0));
    records.store(attempt("a1", ten, 1));
    records.keep(new Draft("r1", 2, "half ty"));
    again();
    assertThat(records.standing(NOON).open())
        .contains(new Standing.Left("r1", ten.unit(), 2, ten.questions().size()));
    Standing.OpenRound open = records.round("r1").orElseThrow();
    assertThat(open.round()).isEqualTo(ten);
    assertThat(open.answered()).containsExactly(attempt("a0", ten, 0), attempt("a1", ten, 1));
    assertThat(open.draft()).contains(new Draft("r1", 2, "half ty"));
  }

  @Test
  void answersComeInTheOrderOfTheQuestions() {
    records.begin(ten);
    records.store(attempt("a1", ten, 1));
    records.store(attempt("a0", ten, 0));
    assertThat(records.round("r1").orElseThrow().answered())
        .extracting(Attempt::id)
        .containsExactly("a0", "a1");
  }

  @Test
  void aLaterDraftReplacesTheEarlierOne() {
    records.begin(ten);
    records.keep(new Draft("r1", 0, "a"));
    records.keep(new Draft("r1", 1, "ab\nc"));
    assertThat(draft()).contains(new Draft("r1", 1, "ab\nc"));
  }

  @Test
  void anAnswerDropsTheDraftOfItsQuestionOnly() {
    records.begin(ten);
    records.keep(new Draft("r1", 1, "next"));
    records.store(attempt("a0", ten, 0));
    assertThat(draft()).isPresent();
    records.store(attempt("a1", ten, 1));
    assertThat(draft()).isEmpty();
  }

  private Optional<Draft> draft() {
    return records.round("r1").orElseThrow().draft();
  }

  @Test
  void stepsHalfTakenComeBackAndLeaveWithTheAnswer() {
    Round layered = layered("r1", records.learner().id(), Set.of(Layer.CERTAINTY, Layer.SHOW_ME));
    records.begin(layered);
    Steps sure = Steps.NONE.sure(Certainty.FAIRLY).hinted().after("a");
    SortedSet<Integer> marks = new TreeSet<>(Set.of(4, 11));
    Draft draft = new Draft("r1", 0, "b", Draft.Stage.PROOF, sure, marks);
    records.keep(new Draft("r1", 0, "b", Draft.Stage.CERTAINTY, Steps.NONE, new TreeSet<>()));
    records.keep(draft);
    again();
    assertThat(draft()).contains(draft);
    Steps done = sure.proving(new Steps.Proof(marks, 0.5));
    Attempt stored = attempt("a0", layered, 0).by(done);
    records.store(stored);
    again();
    assertThat(records.round("r1"))
        .contains(new Standing.OpenRound(layered, List.of(stored), Optional.empty()));
    assertThat(stored.marks()).contains(-2);
  }

  @Test
  void theStepsALearnerWantsAreRememberedAndCanBeForgotten() {
    assertThat(records.layers()).isEmpty();
    records.prefer(Optional.of(Set.of()));
    again();
    assertThat(records.layers()).contains(Set.of());
    records.prefer(Optional.of(Set.of(Layer.HINTS, Layer.SECOND_TRY)));
    again();
    assertThat(records.layers()).contains(Set.of(Layer.HINTS, Layer.SECOND_TRY));
    records.prefer(Optional.empty());
    assertThat(records.layers()).isEmpty();
  }

  private static Round layered(String id, String learner, Set<Layer> layers) {
    Round plain = round(id, learner, 2);
    return new Round(
        id, learner, "kherson", "ten", 42, plain.questions(), layers, NOON, Optional.empty());
  }

  @Test
  void anEndedRoundIsNotOfferedAgain() {
    records.begin(ten);
    records.keep(new Draft("r1", 0, "a"));
    records.end("r1", NOON.plusSeconds(60));
    records.end("r1", NOON.plusSeconds(90));
    assertThat(records.unfinished()).isEmpty();
    assertThat(records.standing(NOON).open()).isEmpty();
    Standing.OpenRound kept = records.round("r1").orElseThrow();
    assertThat(kept.round().ended()).contains(NOON.plusSeconds(60));
    assertThat(kept.draft()).isEmpty();
  }

  private Round begunASecondLater() {
    return new Round(
        "r2", ten.learner(), "u", "misses", 1, List.of("q"), NOON.plusSeconds(1), Optional.empty());
  }

  @Test
  void unfinishedRoundsComeLatestFirst() {
    Round later = begunASecondLater();
    records.begin(later);
    records.begin(ten);
    assertThat(records.unfinished()).containsExactly(later, ten);
    assertThat(records.standing(NOON).open().orElseThrow().round()).isEqualTo(later.id());
  }

  @Test
  void theRoundLastAnsweredInComesBeforeOneBegunLater() {
    Round later = begunASecondLater();
    records.begin(ten);
    records.begin(later);
    records.store(attempt("a2", ten, 2));
    assertThat(records.unfinished()).containsExactly(ten, later);
    assertThat(records.standing(NOON).open().orElseThrow().round()).isEqualTo(ten.id());
  }

  @Test
  void figuresCountAnswersAndDifferentQuestions() {
    records.begin(ten);
    records.store(attempt("a0", ten, 0));
    records.store(attempt("a1", ten, 1));
    Round second = round("r2", ten.learner(), 10);
    records.begin(second);
    records.store(attempt("b0", second, 0));
    Standing standing = records.standing(NOON.plusSeconds(1));
    assertThat(standing.today()).isEqualTo(1);
    assertThat(standing.units()).isEqualTo(Map.of("kherson", new Tally(2, 3, 1.5)));
    assertThat(standing.skills()).isEqualTo(Map.of("attribution", new Tally(2, 3, 1.5)));
    assertThat(standing.kinds()).containsExactly("who");
  }

  @Test
  void aDisputeIsOpenUntilItIsWithdrawnOrSettled() {
    records.begin(ten);
    records.store(attempt("a0", ten, 0));
    Dispute dispute = Dispute.raised("d0", "a0", NOON.plusSeconds(2));
    records.dispute(dispute);
    records.dispute(Dispute.raised("d1", "not here", NOON));
    again();
    assertThat(records.disputes()).containsExactly(new Disputed(dispute, attempt("a0", ten, 0)));
    records.dispute(dispute.withdrawn(NOON.plusSeconds(3)));
    assertThat(records.disputes()).isEmpty();
    records.dispute(dispute);
    assertThat(records.disputes()).hasSize(1);
    records.dispute(dispute.settled(NOON.plusSeconds(4), true));
    assertThat(records.disputes()).isEmpty();
    assertThat(disputes(records)).contains(dispute.settled(NOON.plusSeconds(4), true));
  }

  @Test
  void aRegradeLeavesTheFirstVerdictInTheHistory() {
    records.begin(ten);
    records.store(attempt("a0", ten, 0));
    records.store(attempt("a1", ten, 1));
    Regrade full = Histories.regrade("a0", 60, 1);
    records.regrade(List.of(full));
    records.regrade(List.of(full));
    again();
    Attempt now = attempt("a0", ten, 0).marked(full.outcome());
    assertThat(attempts(records)).containsExactly(attempt("a0", ten, 0), attempt("a1", ten, 1));
    assertThat(records.latest("kherson")).containsExactly(now, attempt("a1", ten, 1));
    assertThat(records.attempts("kherson", "q0")).containsExactly(now);
    assertThat(records.round("r1").orElseThrow().answered()).first().isEqualTo(now);
    assertThat(records.standing(NOON).units()).isEqualTo(Map.of("kherson", new Tally(2, 2, 1.5)));
    List<Attempt> marked = new ArrayList<>();
    records.eachMarked(marked::add);
    assertThat(marked).containsExactly(now, attempt("a1", ten, 1));
  }

  @Test
  void theNewestRegradeCountsWhateverTheirOrder() {
    records.begin(ten);
    records.store(attempt("a0", ten, 0));
    records.regrade(List.of(Histories.regrade("a0", 60, 0.25)));
    records.regrade(List.of(Histories.regrade("a0", 10, 1)));
    assertThat(records.standing(NOON).units()).isEqualTo(Map.of("kherson", new Tally(1, 1, 0.25)));
    records.slip("a0", Optional.of(NOON));
    records.regrade(List.of(Histories.regrade("a0", 90, 1)));
    assertThat(records.standing(NOON).units()).isEmpty();
    records.slip("a0", Optional.empty());
    assertThat(records.standing(NOON).units()).isEqualTo(Map.of("kherson", new Tally(1, 1, 1)));
  }

  @Test
  void reviewsMayComeBeforeTheirAttempts() {
    Round theirs = round("r9", records.learner().id(), 3);
    Dispute dispute = Dispute.raised("d0", "x0", NOON);
    List<Regrade> regrades = List.of(Histories.regrade("x0", 60, 1));
    assertThat(records.mergeReviews(List.of(dispute), regrades)).isEqualTo(2);
    assertThat(records.mergeReviews(List.of(dispute), regrades)).isZero();
    records.merge(List.of(theirs), List.of(attempt("x0", theirs, 0)));
    assertThat(records.standing(NOON).units()).isEqualTo(Map.of("kherson", new Tally(1, 1, 1)));
    assertThat(records.disputes()).extracting(Disputed::dispute).containsExactly(dispute);
  }

  @Test
  void whatBecameOfADisputeOnEitherSideCounts() {
    Dispute raised = Dispute.raised("d0", "x0", NOON);
    List<Dispute> states =
        List.of(
            raised,
            raised.withdrawn(NOON.plusSeconds(5)),
            raised.withdrawn(NOON.plusSeconds(3)),
            raised.settled(NOON.plusSeconds(9), true),
            raised.settled(NOON.plusSeconds(7), false),
            raised);
    states.forEach(state -> records.mergeReviews(List.of(state), List.of()));
    try (Records other = open("two")) {
      states.reversed().forEach(state -> other.mergeReviews(List.of(state), List.of()));
      assertThat(disputes(records))
          .isEqualTo(disputes(other))
          .containsExactly(
              raised.withdrawn(NOON.plusSeconds(3)).settled(NOON.plusSeconds(7), false));
    }
  }

  private static List<Dispute> disputes(Records records) {
    List<Dispute> all = new ArrayList<>();
    records.eachDispute(all::add);
    return all;
  }

  @Test
  void aSlipLeavesTheFiguresButStaysInTheHistory() {
    records.begin(ten);
    records.store(attempt("a0", ten, 0));
    records.slip("a0", Optional.of(NOON.plusSeconds(9)));
    assertThat(records.standing(NOON).units()).isEmpty();
    assertThat(records.standing(NOON).today()).isZero();
    assertThat(records.latest("kherson")).isEmpty();
    Attempt slipped = withSlip(attempt("a0", ten, 0), NOON.plusSeconds(9));
    assertThat(records.round("r1").orElseThrow().answered()).containsExactly(slipped);
    assertThat(attempts(records)).containsExactly(slipped);
  }

  @Test
  void aSlipTakenBackCountsAgain() {
    records.begin(ten);
    records.store(attempt("a0", ten, 0));
    Standing before = records.standing(NOON);
    records.slip("a0", Optional.of(NOON));
    records.slip("a0", Optional.of(NOON.plusSeconds(1)));
    records.slip("a0", Optional.empty());
    records.slip("a0", Optional.empty());
    assertThat(records.standing(NOON)).isEqualTo(before);
  }

  @Test
  void theLatestCountingAnswerToEachQuestion() {
    records.begin(ten);
    Round second = round("r2", ten.learner(), 10);
    records.begin(second);
    records.store(attempt("a0", ten, 0));
    records.store(attempt("b0", second, 0));
    records.store(attempt("a1", ten, 1));
    records.slip("b0", Optional.of(NOON));
    assertThat(records.latest("kherson"))
        .containsExactly(attempt("a0", ten, 0), attempt("a1", ten, 1));
    records.slip("b0", Optional.empty());
    assertThat(records.latest("kherson")).extracting(Attempt::id).containsExactly("b0", "a1");
    assertThat(records.latest("another")).isEmpty();
  }

  @Test
  void mergingTwiceChangesNothing() {
    Round theirs = ended(round("r9", "somebody", 3), NOON.plusSeconds(5));
    List<Attempt> answers = List.of(attempt("x0", theirs, 0), attempt("x1", theirs, 1));
    assertThat(records.merge(List.of(theirs), answers)).isEqualTo(3);
    assertThat(records.merge(List.of(theirs), answers)).isZero();
    assertThat(attempts(records)).isEqualTo(answers);
    assertThat(rounds(records)).containsExactly(theirs);
    assertThat(records.learners()).extracting(Learner::id).contains("somebody");
    assertThat(records.standing(NOON)).isEqualTo(Standing.none());
  }

  @Test
  void aSlipMarkedOnEitherSideCounts() {
    records.begin(ten);
    records.store(attempt("a0", ten, 0));
    records.store(attempt("a1", ten, 1));
    records.slip("a0", Optional.of(NOON.plusSeconds(3)));
    Attempt plain = attempt("a0", ten, 0);
    Attempt theirs = withSlip(attempt("a1", ten, 1), NOON.plusSeconds(4));
    assertThat(records.merge(List.of(), List.of(plain, theirs))).isZero();
    assertThat(attempts(records)).containsExactly(withSlip(plain, NOON.plusSeconds(3)), theirs);
    assertThat(records.standing(NOON).units()).isEmpty();
  }

  @Test
  void theEndOfARoundOnEitherSideCounts() {
    records.begin(ten);
    records.merge(List.of(ended(ten, NOON.plusSeconds(8))), List.of());
    records.merge(List.of(ended(ten, NOON.plusSeconds(7)), ten), List.of());
    records.merge(List.of(ended(ten, NOON.plusSeconds(9))), List.of());
    assertThat(rounds(records)).containsExactly(ended(ten, NOON.plusSeconds(7)));
    assertThat(records.unfinished()).isEmpty();
  }

  @Test
  void anAnswerIsKeptEvenIfItsRoundIsLost() {
    Attempt orphan = attempt("x0", round("gone", "somebody", 1), 0);
    assertThat(records.merge(List.of(), List.of(orphan))).isEqualTo(1);
    assertThat(attempts(records)).containsExactly(orphan);
  }

  @Test
  void aMergeThatFailsHalfwayLeavesNothingBehind() {
    Attempt never =
        new Attempt(
            "x1",
            "l",
            "d",
            attempt("x", ten, 0).asked(),
            new Attempt.Given("", ""),
            attempt("x", ten, 0).outcome(),
            Instant.MAX,
            0,
            Optional.empty());
    assertThat(
            catchThrowable(
                () -> records.merge(List.of(ten), List.of(attempt("x0", ten, 0), never))))
        .isNotNull();
    assertThat(attempts(records)).isEmpty();
    assertThat(rounds(records)).isEmpty();
    records.begin(ten);
    assertThat(records.unfinished()).containsExactly(ten);
  }

  @Test
  void aHistoryBroughtToANewMachineIsGoneOnWith() {
    Learner old = new Learner("old", "Ana", NOON.minusSeconds(1));
    Round theirs = round("r9", "old", 3);
    String fresh = records.learner().id();
    records.meet(List.of(old));
    records.merge(List.of(theirs), List.of(attempt("x0", theirs, 0)));
    assertThat(records.goOnAs("old")).isTrue();
    assertThat(records.goOnAs("old")).isFalse();
    assertThat(records.learner()).isEqualTo(old);
    assertThat(records.standing(NOON).today()).isEqualTo(1);
    assertThat(records.learners()).extracting(Learner::id).doesNotContain(fresh);
    again();
    assertThat(records.learner()).isEqualTo(old);
  }

  @Test
  void whoHasBegunHereStaysTheLearnerOfThisMachine() {
    Learner before = records.learner();
    records.begin(ten);
    records.meet(List.of(new Learner("old", "", NOON)));
    assertThat(records.goOnAs("old")).isFalse();
    assertThat(records.goOnAs("nobody")).isFalse();
    assertThat(records.learner()).isEqualTo(before);
  }

  @Test
  void meetingFillsInANameButNeverTakesOneAway() {
    records.meet(List.of(new Learner("x", "", NOON)));
    records.meet(List.of(new Learner("x", "Ana", NOON.plusSeconds(1))));
    records.meet(List.of(new Learner("x", "", NOON), new Learner("x", "Bo", NOON)));
    assertThat(records.learners()).contains(new Learner("x", "Ana", NOON));
  }

  /**
   * The figures after any work equal those added up from the history by hand; the seed is named.
   */
  @Test
  void figuresAlwaysEqualTheHistory() {
    for (int seed = 0; seed < 20; seed++) {
      try (Records any = open("seed" + seed)) {
        workAtRandom(any, new Random(seed));
        compare(any, "seed " + seed);
      }
    }
  }

  private static void workAtRandom(Records any, Random chance) {
    String me = any.learner().id();
    Round mine = Histories.anyRound(chance, "mine", me);
    Round other = Histories.anyRound(chance, "other", "somebody");
    any.begin(mine);
    for (int i = 0; i < 30; i++) {
      String id = "a" + chance.nextInt(25);
      Attempt next = Histories.anyAttempt(chance, id, chance.nextInt(4) > 0 ? mine : other);
      any.merge(List.of(mine, other), List.of(next));
      if (chance.nextInt(3) == 0) {
        any.mergeReviews(
            List.of(), List.of(Histories.anyRegrade(chance, "a" + chance.nextInt(25))));
      }
      if (chance.nextInt(3) == 0) {
        any.slip(
            "a" + chance.nextInt(25), chance.nextBoolean() ? Optional.of(NOON) : Optional.empty());
      }
    }
  }

  private static void compare(Records any, String seed) {
    String me = any.learner().id();
    Standing standing = any.standing(NOON.plusSeconds(50_000));
    List<Attempt> mine =
        marked(any).stream().filter(a -> a.learner().equals(me) && a.counts()).toList();
    long today = mine.stream().filter(a -> !a.at().isBefore(NOON.plusSeconds(50_000))).count();
    assertThat((long) standing.today()).as(seed).isEqualTo(today);
    Map<String, List<Attempt>> units = new HashMap<>();
    mine.forEach(a -> units.computeIfAbsent(a.asked().unit(), u -> new ArrayList<>()).add(a));
    assertThat(standing.units().keySet()).as(seed).isEqualTo(units.keySet());
    units.forEach((unit, list) -> compare(standing.units().get(unit), list, seed));
    Set<String> skills = new HashSet<>();
    mine.forEach(a -> skills.add(a.asked().skill()));
    skills.remove("");
    assertThat(standing.skills().keySet()).as(seed).isEqualTo(skills);
    units.forEach(
        (unit, list) ->
            assertThat(new HashSet<>(any.latest(unit))).as(seed).isEqualTo(latest(list)));
  }

  private static void compare(Tally tally, List<Attempt> list, String seed) {
    assertThat(tally.answers()).as(seed).isEqualTo(list.size());
    assertThat(tally.questions())
        .as(seed)
        .isEqualTo((int) list.stream().map(a -> a.asked().question()).distinct().count());
    assertThat(tally.credit())
        .as(seed)
        .isCloseTo(list.stream().mapToDouble(a -> a.outcome().credit()).sum(), within(1e-9));
  }

  private static Set<Attempt> latest(List<Attempt> attempts) {
    Map<String, Attempt> latest = new HashMap<>();
    attempts.stream()
        .sorted(Comparator.comparing(Attempt::at))
        .forEach(a -> latest.put(a.asked().question(), a));
    return new HashSet<>(latest.values());
  }

  /** Every attempt with the newest of its marks, put together from the history by hand. */
  private static List<Attempt> marked(Records any) {
    Map<String, Regrade> newest = new HashMap<>();
    any.eachRegrade(r -> newest.merge(r.attempt(), r, (a, b) -> NEWEST.compare(a, b) < 0 ? b : a));
    return attempts(any).stream()
        .map(a -> newest.containsKey(a.id()) ? a.marked(newest.get(a.id()).outcome()) : a)
        .toList();
  }

  private static final Comparator<Regrade> NEWEST =
      Comparator.comparing(Regrade::at)
          .thenComparing(Regrade::key)
          .thenComparing(r -> r.outcome().marker());

  /** The whole history, in the store's own order. */
  protected static List<Attempt> attempts(Records records) {
    List<Attempt> all = new ArrayList<>();
    records.eachAttempt(all::add);
    return all;
  }

  protected static List<Round> rounds(Records records) {
    List<Round> all = new ArrayList<>();
    records.eachRound(all::add);
    return all;
  }
}
