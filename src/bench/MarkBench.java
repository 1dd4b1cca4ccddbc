import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import onrecord.grading.Reply;
import onrecord.grading.Request;

/**
 * What one mark costs on one core, with token F1 and Levenshtein over the same rows for scale, and
 * how the time grows with the length of an answer:
 *
 * <pre>
 * java -cp 'target/onrecord.jar:target/lib/*' src/bench/MarkBench.java [FILE.jsonl ...]
 * </pre>
 *
 * The lines of a file are requests of {@code grade --jsonl}; without a file the bench marks rows of
 * its own. Every row is marked ten times after as many times to warm up; its time is the shortest
 * of the ten, so that other programs on the machine do not count. The last column does count them:
 * it is the 99th percentile of all single marks after the warm-up, none of them repeated.
 */
public final class MarkBench {
  private static final int PASSES = 10;
  private static final int[] LENGTHS = {1_000, 2_000, 4_000, 8_000};
  private static final List<String> PIECES = List.of("9", "abc ", "and ", " ", "1/2 ", "9 is ", "ж");

  private MarkBench() {}

  public static void main(String[] files) throws IOException {
    System.out.printf(
        "%-12s %-12s %7s %10s %9s %9s %9s%n",
        "kind",
        "measure",
        "rows",
        "a second",
        "p50 us",
        "p99 us",
        "once p99");
    List<Request> rows = new ArrayList<>();
    for (String file : files) {
      rows.addAll(read(Path.of(file)));
    }
    rows = rows.isEmpty() ? own() : rows;
    Map<String, List<Request>> kinds = new TreeMap<>();
    rows.forEach(r -> kinds.computeIfAbsent(kind(r), k -> new ArrayList<>()).add(r));
    kinds.forEach(MarkBench::compare);
    growth(kinds);
  }

  private static String kind(Request row) {
    return row.roster().isEmpty() ? row.kind().name().toLowerCase(Locale.ROOT) : "roster";
  }

  private static void compare(String kind, List<Request> rows) {
    report(kind, "this", rows, row -> Reply.to(row).mark().credit());
    report(kind, "token F1", rows, row -> best(row, MarkBench::tokenF1));
    report(kind, "Levenshtein", rows, row -> best(row, MarkBench::levenshtein));
  }

  private static void report(
      String kind, String name, List<Request> rows, Function<Request, Double> measure) {
    long[] least = new long[rows.size()];
    long[] each = new long[rows.size() * PASSES];
    Arrays.fill(least, Long.MAX_VALUE);
    double sum = 0;
    for (int pass = 0; pass < 2 * PASSES; pass++) {
      for (int i = 0; i < least.length; i++) {
        long start = System.nanoTime();
        sum += measure.apply(rows.get(i));
        long took = System.nanoTime() - start;
        if (pass >= PASSES) {
          least[i] = Math.min(least[i], took);
          each[(pass - PASSES) * least.length + i] = took;
        }
      }
    }
    double all = Arrays.stream(least).sum() / 1e9;
    Arrays.sort(least);
    Arrays.sort(each);
    System.out.printf(
        "%-12s %-12s %7d %10.0f %9.1f %9.1f %9.1f%s%n",
        kind,
        name,
        least.length,
        least.length / all,
        least[least.length / 2] / 1e3,
        least[least.length * 99 / 100] / 1e3,
        each[(int) (each.length * 99L / 100)] / 1e3,
        Double.isNaN(sum) ? " not a number" : "");
  }

  private static double best(Request row, Measure measure) {
    List<String> right = row.roster().isEmpty() ? row.accept() : row.roster();
    return right.stream().mapToDouble(r -> measure.of(r, row.answer())).max().orElse(0);
  }

  /** A likeness of two texts within 0..1. */
  private interface Measure {
    double of(String right, String typed);
  }

  private static double tokenF1(String right, String typed) {
    List<String> a = List.of(right.toLowerCase(Locale.ROOT).split("\\W+"));
    List<String> b = List.of(typed.toLowerCase(Locale.ROOT).split("\\W+"));
    Map<String, Integer> left = new HashMap<>();
    a.forEach(w -> left.merge(w, 1, Integer::sum));
    long same = b.stream().filter(w -> left.merge(w, -1, Integer::sum) >= 0).count();
    return 2.0 * same / Math.max(1, a.size() + b.size());
  }

  private static double levenshtein(String right, String typed) {
    int[] above = new int[typed.length() + 1];
    Arrays.setAll(above, j -> j);
    for (int i = 1; i <= right.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = above[j - 1] + (right.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return 1 - above[typed.length()] / (double) Math.max(1, Math.max(right.length(), typed.length()));
  }

  /** The slowest of several long answers at each length; twice the length may cost four times. */
  private static void growth(Map<String, List<Request>> kinds) {
    System.out.printf("%n%-12s %s%n", "kind", "ms at 1,000 2,000 4,000 8,000 characters, slowest text");
    kinds.forEach(
        (kind, rows) -> {
          StringBuilder line = new StringBuilder(String.format("%-12s", kind));
          for (int length : LENGTHS) {
            line.append(String.format(" %9.2f", slowest(rows.getFirst(), length)));
          }
          System.out.println(line);
        });
  }

  private static double slowest(Request row, int length) {
    double slowest = 0;
    for (String piece : PIECES) {
      Request longer = with(row, piece.repeat(length / piece.length()));
      long least = Long.MAX_VALUE;
      for (int i = 0; i < PASSES; i++) {
        long start = System.nanoTime();
        Reply.to(longer);
        least = Math.min(least, System.nanoTime() - start);
      }
      slowest = Math.max(slowest, least / 1e6);
    }
    return slowest;
  }

  private static Request with(Request row, String answer) {
    return new Request(
        row.id(), row.kind(), row.question(), row.accept(), row.roster(), row.dateline(), answer);
  }

  private static List<Request> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Request> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        rows.add(request(json.readTree(line)));
      }
    }
    return rows;
  }

  private static Request request(JsonNode node) {
    return new Request(
        node.path("id").asString(""),
        Request.Kind.valueOf(node.path("kind").asString("auto").toUpperCase(Locale.ROOT)),
        node.path("question").asString(""),
        texts(node.path("accept")),
        texts(node.path("roster")),
        Optional.of(node.path("dateline").asString(""))
            .filter(d -> !d.isEmpty())
            .map(LocalDate::parse),
        node.path("answer").asString(""));
  }

  private static List<String> texts(JsonNode nodes) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.asString()));
    return texts;
  }

  /** A few right and wrong answers of every kind. */
  private static List<Request> own() {
    List<Request> rows = new ArrayList<>();
    add(rows, Request.Kind.NAME, "Volodymyr Zelensky", "Zelenskyy|Zelens'kyi|Зеленський|Zaluzhny");
    add(rows, Request.Kind.NAME, "Muammar Gaddafi", "Qadhafi|Moammar Kadafi|Saif Gaddafi|Mubarak");
    add(rows, Request.Kind.QUANTITY, "more than 100,000", "over 100 000|100k|at most 100,000|14");
    add(rows, Request.Kind.QUANTITY, "70 km", "43.5 miles|seventy kilometres|70 miles|7 km");
    add(rows, Request.Kind.DATE, "9 November 2022", "Nov 9|9.11.2022|10 November|last Wednesday");
    add(rows, Request.Kind.SHORT, "the west bank of the river", "west bank|the east bank|Kherson");
    add(rows, Request.Kind.SHORT, "Rishi Sunak", "Sunak|Mr Sunak, the prime minister|Shoigu");
    add(rows, Request.Kind.LIST, "Kherson|Mykolaiv|Odesa", "Odessa, Kherson and Nikolaev|Lviv");
    return List.copyOf(rows);
  }

  private static void add(List<Request> rows, Request.Kind kind, String accept, String typed) {
    for (String answer : typed.split("\\|")) {
      rows.add(
          new Request(
              answer,
              kind,
              "",
              List.of(accept.split("\\|")),
              List.of(),
              Optional.of(LocalDate.of(2022, 11, 10)),
              answer));
    }
  }
}
