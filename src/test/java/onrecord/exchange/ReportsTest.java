package onrecord.exchange;

import static onrecord.records.Histories.NOON;
import static onrecord.records.Histories.attempt;
import static onrecord.records.Histories.round;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import onrecord.bank.Numbers;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import onrecord.grading.Certainty;
import onrecord.records.Attempt;
import onrecord.records.Histories;
import onrecord.records.Round;
import onrecord.records.Steps;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Results, problems and units as others read them, checked with a reader that is not ours. */
class ReportsTest {
  private static final String CSV_HEAD =
      "learner,time,unit,question,kind,skill,answer,words,credit,status,slip,certainty,marks,proof,proved,hints,try,self-marked\n";

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final ResultsCsv.Columns COLUMNS =
      new ResultsCsv.Columns(a -> "Ana", a -> "words of " + a.id());

  private static final Steps STEPS =
      Steps.NONE
          .sure(Certainty.CERTAIN)
          .proving(new Steps.Proof(Numbers.read("2 5"), 0.5))
          .hinted()
          .after("a");

  private static String csv(List<Attempt> attempts) {
    StringWriter out = new StringWriter();
    try (ResultsCsv csv = new ResultsCsv(out, ZONE, COLUMNS)) {
      attempts.forEach(csv);
    }
    return out.toString();
  }

  private static JsonNode json(List<Attempt> attempts) {
    StringWriter out = new StringWriter();
    try (ResultsJson json = new ResultsJson(out, a -> "Ana")) {
      attempts.forEach(json);
    }
    assertThat(out.toString()).endsWith("]\n");
    return new JsonMapper().readTree(out.toString());
  }

  private static List<Attempt> anyAttempts(int seed) {
    Random chance = new Random(seed);
    Round round = Histories.anyRound(chance, "r", "l");
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      attempts.add(Histories.anyAttempt(chance, "a" + i, round));
    }
    return attempts;
  }

  /** As a spreadsheet takes it: no zone, no parts of a second. */
  private static String time(Instant at) {
    LocalDateTime there = LocalDateTime.ofInstant(at, ZONE).truncatedTo(ChronoUnit.SECONDS);
    return there.toLocalDate() + " " + there.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
  }

  private static Map<String, String> expected(Attempt a) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("learner", "Ana");
    cells.put("time", time(a.at()));
    cells.put("unit", a.asked().unit());
    cells.put("question", a.asked().question());
    cells.put("kind", a.asked().kind());
    cells.put("skill", a.asked().skill());
    cells.put("answer", a.given().answer());
    cells.put("words", "words of " + a.id());
    cells.put("credit", String.valueOf(a.outcome().credit()));
    cells.put("status", HistoryLines.word(a.outcome().status()));
    a.slip().ifPresent(at -> cells.put("slip", time(at)));
    steps(a, cells);
    return cells;
  }

  /** The array has no column for the words, and its times are of no zone. */
  private static Map<String, String> inJson(Attempt a) {
    Map<String, String> cells = expected(a);
    cells.remove("words");
    cells.put("time", a.at().toString());
    a.slip().ifPresent(at -> cells.put("slip", at.toString()));
    return cells;
  }

  private static void steps(Attempt a, Map<String, String> cells) {
    Steps steps = a.steps();
    steps.certainty().ifPresent(c -> cells.put("certainty", String.valueOf(c.level())));
    a.marks().ifPresent(m -> cells.put("marks", String.valueOf(m)));
    steps.proof().ifPresent(p -> cells.put("proof", Numbers.write(p.sentences())));
    steps.proof().ifPresent(p -> cells.put("proved", String.valueOf(p.share())));
    cells.put("hints", String.valueOf(steps.hints()));
    cells.put("try", String.valueOf(steps.tries()));
    if (steps.selfMarked()) {
      cells.put("self-marked", "true");
    }
  }

  private static List<Map<String, String>> readCsv(String text) throws Exception {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(text)) {
      List<Map<String, String>> read = new ArrayList<>();
      while (rows.hasNext()) {
        Map<String, String> cells = new LinkedHashMap<>(rows.next());
        cells.replaceAll((k, v) -> v.matches("(?s)'+[=+\\-@\\t\\r\\n].*") ? v.substring(1) : v);
        for (String step : List.of("slip", "certainty", "marks", "proved", "self-marked")) {
          cells.remove(step, "");
        }
        if (!cells.containsKey("proved")) {
          cells.remove("proof");
        }
        read.add(cells);
      }
      return read;
    }
  }

  @Test
  void csvHoldsEveryAwkwardCell() throws Exception {
    for (int seed = 0; seed < 20; seed++) {
      List<Attempt> attempts = anyAttempts(seed);
      assertThat(readCsv(csv(attempts)))
          .as("seed " + seed)
          .isEqualTo(attempts.stream().map(ReportsTest::expected).toList());
    }
  }

  @Test
  void csvIsPinned() {
    Round round = round("r", "l", 1);
    Attempt a = Histories.withSlip(attempt("a", round, 0).by(STEPS), NOON);
    assertThat(csv(List.of(a)))
        .isEqualTo(
            CSV_HEAD
                + "Ana,\"2026-03-02 13:00:00\",kherson,q0,who,attribution,zaluzhny,"
                + "\"words of a\",0.5,"
                + "partial,\"2026-03-02 13:00:00\",3,-6,\"2 5\",0.5,1,2,\n");
    assertThat(csv(List.of())).isEqualTo(CSV_HEAD);
  }

  @Test
  void noCellOfCsvIsAFormula() {
    Round round = round("r", "l", 1);
    for (String typed : new String[] {"=1+1", "+1", "-41", "@x", "\t=1", "\r=1", "\n=1", "'=1"}) {
      Attempt a = attempt("a", round, 0);
      Attempt with =
          new Attempt(
              a.id(),
              a.learner(),
              a.device(),
              a.asked(),
              new Attempt.Given(typed, typed),
              a.outcome(),
              a.at(),
              a.millis(),
              a.slip());
      assertThat(csv(List.of(with))).containsAnyOf(",'" + typed, ",\"'" + typed);
    }
  }

  private static String text(JsonNode value) {
    return value.isArray()
        ? value.values().stream().map(JsonNode::asString).collect(Collectors.joining(" "))
        : value.asString();
  }

  @Test
  void jsonHoldsEveryAwkwardText() {
    for (int seed = 0; seed < 20; seed++) {
      List<Attempt> attempts = anyAttempts(seed);
      List<Map<String, String>> read = new ArrayList<>();
      for (JsonNode result : json(attempts)) {
        Map<String, String> cells = new LinkedHashMap<>();
        result.properties().forEach(e -> cells.put(e.getKey(), text(e.getValue())));
        read.add(cells);
      }
      assertThat(read)
          .as("seed " + seed)
          .isEqualTo(attempts.stream().map(ReportsTest::inJson).toList());
    }
  }

  @Test
  void problemsArePinned() {
    StringWriter out = new StringWriter();
    ProblemsJson.write(
        List.of(
            Problem.error(new Place("a\\b.yaml", 3, 7), "E2", "No \u201cwords\u201d.", "Add."),
            Problem.note(Place.of("c.txt"), "T1", "Odd.", "Look.")),
        out);
    assertThat(out.toString().replace("\r\n", "\n"))
        .isEqualTo(
            """
            [ {
              "file" : "a\\\\b.yaml",
              "line" : 3,
              "column" : 7,
              "level" : "error",
              "id" : "E2",
              "wrong" : "No \u201cwords\u201d.",
              "todo" : "Add."
            }, {
              "file" : "c.txt",
              "line" : 0,
              "column" : 0,
              "level" : "note",
              "id" : "T1",
              "wrong" : "Odd.",
              "todo" : "Look."
            } ]
            """);
  }

  @Test
  void emptyListsAreEmptyArrays() {
    StringWriter problems = new StringWriter();
    StringWriter units = new StringWriter();
    ProblemsJson.write(List.of(), problems);
    UnitsJson.write(List.of(), units);
    assertThat(problems.toString().strip()).isEqualTo("[ ]");
    assertThat(units.toString().strip()).isEqualTo("[ ]");
    assertThat(json(List.of())).isEmpty();
  }

  @Test
  void unitsHoldTheirCountsInOrder() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    kinds.put("who", 9);
    kinds.put("figure", 3);
    StringWriter out = new StringWriter();
    UnitsJson.write(
        List.of(
            new UnitsJson.Unit(
                "kherson",
                "The retreat",
                "quizzes/kherson.yaml",
                List.of("kherson-a", "kherson-b"),
                12,
                kinds,
                Map.of("attribution", 12),
                Map.of("locate", 12))),
        out);
    JsonNode read = new JsonMapper().readTree(out.toString());
    assertThat(read.toString())
        .isEqualTo(
            "[{\"id\":\"kherson\",\"title\":\"The retreat\",\"file\":\"quizzes/kherson.yaml\","
                + "\"articles\":[\"kherson-a\",\"kherson-b\"],\"questions\":12,"
                + "\"kinds\":{\"who\":9,\"figure\":3},\"skills\":{\"attribution\":12},"
                + "\"depths\":{\"locate\":12}}]");
  }
}
