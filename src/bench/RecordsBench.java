import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import onrecord.records.Attempt;
import onrecord.records.Draft;
import onrecord.records.Records;
import onrecord.records.Round;
import onrecord.sql.Ids;
import onrecord.sql.SqliteRecords;
import onrecord.value.Status;

/**
 * What the records cost, in milliseconds, on the disk of the folder given:
 *
 * <pre>
 * java -cp 'target/onrecord.jar:target/lib/*' src/bench/RecordsBench.java fill FOLDER ATTEMPTS
 * java -cp 'target/onrecord.jar:target/lib/*' src/bench/RecordsBench.java use FOLDER
 * java -cp 'target/onrecord.jar:target/lib/*' src/bench/RecordsBench.java open FOLDER
 * </pre>
 *
 * {@code open} is worth measuring only in a JVM of its own, many times.
 */
public final class RecordsBench {
  private static final int UNITS = 50;
  private static final int QUESTIONS = 100;
  private static final int IN_A_ROUND = 10;
  private static final int BATCH = 1_000;
  private static final int TIMES = 300;
  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  private final Records records;
  private final Ids ids = Ids.secure();
  private final Random chance = new Random(1);

  private RecordsBench(Records records) {
    this.records = records;
  }

  public static void main(String[] args) {
    long began = System.nanoTime();
    try (Records records = SqliteRecords.open(Path.of(args[1])).records()) {
      RecordsBench bench = new RecordsBench(records);
      switch (args[0]) {
        case "fill" -> bench.fill(Integer.parseInt(args[2]));
        case "use" -> bench.use();
        case "open" -> bench.open(began);
        default -> throw new IllegalArgumentException("fill, use or open, not " + args[0]);
      }
    }
  }

  private void fill(int attempts) {
    long began = System.nanoTime();
    for (int done = 0; done < attempts; done += BATCH) {
      List<Round> rounds = new ArrayList<>();
      List<Attempt> answers = new ArrayList<>();
      for (int n = done; n < Math.min(done + BATCH, attempts); n += IN_A_ROUND) {
        Round round = round(START.plusSeconds(30L * n));
        rounds.add(round);
        IntStream.range(0, IN_A_ROUND).forEach(i -> answers.add(attempt(round, i)));
      }
      records.merge(rounds, answers);
    }
    System.out.printf("%d attempts merged in %d ms%n", attempts, millis(began));
  }

  private Round round(Instant begun) {
    int unit = chance.nextInt(UNITS);
    List<String> questions =
        IntStream.range(0, IN_A_ROUND)
            .mapToObj(i -> "who-said-that-the-village-was-free-" + chance.nextInt(QUESTIONS))
            .toList();
    return new Round(
        ids.next(),
        records.learner().id(),
        "unit-of-reports-" + unit,
        "ten",
        chance.nextLong(),
        questions,
        begun,
        Optional.of(begun.plusSeconds(300)));
  }

  private Attempt attempt(Round round, int position) {
    String question = round.questions().get(position);
    int skill = Math.floorMod(question.hashCode(), 15);
    return new Attempt(
        ids.next(),
        round.learner(),
        records.device(),
        new Attempt.Asked(
            round.id(),
            position,
            round.unit(),
            question,
            skill % 2 == 0 ? "who" : "figure",
            "skill " + skill,
            "0123456789abcdef",
            "fedcba9876543210",
            "a b c d"),
        new Attempt.Given("zaluzhny", ""),
        new Attempt.Outcome(Status.PARTIAL, chance.nextInt(5) / 4.0, "1"),
        round.begun().plusSeconds(30L * position),
        12_000,
        Optional.empty());
  }

  private void use() {
    Round round = round(Instant.now());
    Round open =
        new Round(
            round.id(),
            round.learner(),
            round.unit(),
            round.way(),
            round.seed(),
            round.questions(),
            round.begun(),
            Optional.empty());
    time("begin", 1, () -> records.begin(open));
    time("store", TIMES, () -> records.store(attempt(open, 0)));
    time("keep", TIMES, () -> records.keep(new Draft(open.id(), 1, "half " + chance.nextInt())));
    Instant today = Instant.now().minus(Duration.ofHours(12));
    time("standing", 20, () -> records.standing(today));
    time("latest", 20, () -> records.latest(open.unit()));
    String answered = records.round(open.id()).orElseThrow().answered().getFirst().id();
    time("slip", 20, () -> records.slip(answered, slipOrNot(today)));
    records.end(open.id(), Instant.now());
  }

  private Optional<Instant> slipOrNot(Instant at) {
    return chance.nextBoolean() ? Optional.of(at) : Optional.empty();
  }

  private static void time(String what, int times, Runnable work) {
    double[] each = new double[times];
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      work.run();
      each[i] = (System.nanoTime() - began) / 1e6;
    }
    double first = each[0];
    Arrays.sort(each);
    System.out.printf(
        "%-9s first %7.2f   median %7.2f   p99 %7.2f ms%n",
        what, first, each[times / 2], each[times * 99 / 100]);
  }

  private void open(long began) {
    long opened = millis(began);
    records.standing(Instant.now());
    System.out.printf("open %d ms, with the first standing %d ms%n", opened, millis(began));
  }

  private static long millis(long began) {
    return (System.nanoTime() - began) / 1_000_000;
  }
}
