package onrecord.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.bank.Layer;
import onrecord.grading.Certainty;
import onrecord.value.Status;

/**
 * Made-up learners, rounds and attempts for tests; the random ones hold every awkward character.
 */
public final class Histories {
  /** The moment at which all made-up work begins. */
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

  private static final List<String> TEXTS =
      List.of(
          "",
          "zaluzhny",
          "value=41; source=zaluzhny",
          "\u00ab\u0425\u0435\u0440\u0441\u043e\u043d\u00bb, \u201cquoted\u201d 'it s'",
          "=HYPERLINK(\"x\")",
          "-41",
          "'-41",
          "@cmd",
          "a,b;c\td\\e\\n",
          "first\nsecond\r\nthird",
          "\ud83c\uddfa\ud83c\udde6 e\u0301 \u2028 end",
          "{\"type\":\"attempt\"}");

  private Histories() {}

  public static Round round(String id, String learner, int questions) {
    List<String> ids = IntStream.range(0, questions).mapToObj(i -> "q" + i).toList();
    return new Round(id, learner, "kherson", "ten", 42, ids, NOON, Optional.empty());
  }

  /** The answer to one question of a round, a second after the one before it; half the credit. */
  public static Attempt attempt(String id, Round round, int position) {
    return new Attempt(
        id,
        round.learner(),
        "device",
        new Attempt.Asked(
            round.id(),
            position,
            round.unit(),
            round.questions().get(position),
            "who",
            "attribution",
            "aaaa",
            "bbbb",
            "a b c"),
        new Attempt.Given("zaluzhny", "Zaluzhny "),
        new Attempt.Outcome(Status.PARTIAL, 0.5, "1"),
        NOON.plusSeconds(position),
        1500,
        Optional.empty());
  }

  /** A later mark of an attempt, so many seconds after noon. */
  public static Regrade regrade(String attempt, int second, double credit) {
    Status status = credit == 1 ? Status.CORRECT : Status.PARTIAL;
    return new Regrade(
        attempt, NOON.plusSeconds(second), new Attempt.Outcome(status, credit, "2"), "cccc");
  }

  public static Regrade anyRegrade(RandomGenerator chance, String attempt) {
    return new Regrade(
        attempt,
        NOON.plusSeconds(chance.nextInt(3)),
        new Attempt.Outcome(Status.PARTIAL, chance.nextDouble(), "m" + chance.nextInt(2)),
        text(chance));
  }

  public static Dispute anyDispute(RandomGenerator chance, String id, String attempt) {
    Dispute raised = Dispute.raised(id, attempt, instant(chance));
    Dispute maybe = chance.nextBoolean() ? raised : raised.withdrawn(instant(chance));
    return chance.nextBoolean() ? maybe : maybe.settled(instant(chance), chance.nextBoolean());
  }

  public static Attempt withSlip(Attempt a, Instant slip) {
    return new Attempt(
        a.id(),
        a.learner(),
        a.device(),
        a.asked(),
        a.given(),
        a.outcome(),
        a.steps(),
        a.at(),
        a.millis(),
        Optional.of(slip));
  }

  public static Round ended(Round r, Instant at) {
    return new Round(
        r.id(),
        r.learner(),
        r.unit(),
        r.way(),
        r.seed(),
        r.questions(),
        r.layers(),
        r.begun(),
        Optional.of(at));
  }

  public static Round anyRound(RandomGenerator chance, String id, String learner) {
    List<String> questions = new ArrayList<>();
    for (int i = chance.nextInt(1, 5); i > 0; i--) {
      questions.add(text(chance));
    }
    return new Round(
        id,
        learner,
        "unit" + chance.nextInt(3),
        text(chance),
        chance.nextLong(),
        questions,
        anyLayers(chance),
        instant(chance),
        chance.nextBoolean() ? Optional.empty() : Optional.of(instant(chance)));
  }

  public static Attempt anyAttempt(RandomGenerator chance, String id, Round round) {
    return new Attempt(
        id,
        round.learner(),
        "device" + chance.nextInt(2),
        new Attempt.Asked(
            round.id(),
            chance.nextInt(5),
            round.unit(),
            "q" + chance.nextInt(6),
            chance.nextBoolean() ? "who" : "figure",
            text(chance),
            text(chance),
            text(chance),
            text(chance)),
        new Attempt.Given(text(chance), text(chance)),
        new Attempt.Outcome(
            Status.values()[chance.nextInt(Status.values().length)], chance.nextDouble(), "1"),
        anySteps(chance),
        instant(chance),
        chance.nextLong(0, 1_000_000),
        chance.nextInt(4) > 0 ? Optional.empty() : Optional.of(instant(chance)));
  }

  public static Set<Layer> anyLayers(RandomGenerator chance) {
    return Arrays.stream(Layer.values())
        .filter(layer -> chance.nextInt(3) == 0)
        .collect(Collectors.toSet());
  }

  /** Steps of an attempt, none of them in every other one. */
  public static Steps anySteps(RandomGenerator chance) {
    return chance.nextBoolean()
        ? Steps.NONE
        : new Steps(
            Certainty.of(chance.nextInt(4)),
            maybeNumbers(chance).map(n -> new Steps.Proof(n, chance.nextDouble())),
            chance.nextInt(3),
            text(chance),
            maybeNumbers(chance));
  }

  private static Optional<SortedSet<Integer>> maybeNumbers(RandomGenerator chance) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int i = chance.nextInt(4); i > 0; i--) {
      numbers.add(chance.nextInt(1, 60));
    }
    return chance.nextBoolean() ? Optional.empty() : Optional.of(numbers);
  }

  private static String text(RandomGenerator chance) {
    return TEXTS.get(chance.nextInt(TEXTS.size()));
  }

  private static Instant instant(RandomGenerator chance) {
    return NOON.plusNanos(chance.nextLong(100_000_000_000_000L));
  }
}
