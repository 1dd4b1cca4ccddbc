package onrecord.exchange;

import static onrecord.records.Histories.NOON;
import static onrecord.records.Histories.attempt;
import static onrecord.records.Histories.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import onrecord.bank.Layer;
import onrecord.corpus.Problem;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Histories;
import onrecord.records.Learner;
import onrecord.records.Records;
import onrecord.records.Regrade;
import onrecord.records.Round;
import onrecord.sql.SqliteRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole history out and in again, over sound, repeated, cut off and broken files. */
class HistoryJsonlTest {
  private static final String HEAD =
      "{\"type\":\"onrecord-history\",\"format\":1,\"learner\":\"l\",\"device\":\"d\"}\n";

  @TempDir Path folder;

  private Records open(String name) {
    return SqliteRecords.open(folder.resolve(name)).records();
  }

  private static String export(Records records) throws IOException {
    StringWriter out = new StringWriter();
    HistoryJsonl.write(records, out);
    return out.toString();
  }

  private static HistoryJsonl.Imported take(String text, Records into) throws IOException {
    return take(text.getBytes(StandardCharsets.UTF_8), into);
  }

  private static HistoryJsonl.Imported take(byte[] bytes, Records into) throws IOException {
    return HistoryJsonl.readAsMine(new ByteArrayInputStream(bytes), "history.jsonl", into);
  }

  private record Whole(List<Learner> learners, List<Round> rounds, List<Attempt> attempts) {
    /** Without order among equal times, which no export promises. */
    static Whole of(Records records) {
      List<Round> rounds = new ArrayList<>();
      List<Attempt> attempts = new ArrayList<>();
      records.eachRound(rounds::add);
      records.eachAttempt(attempts::add);
      rounds.sort(Comparator.comparing(Round::id));
      attempts.sort(Comparator.comparing(Attempt::id));
      return new Whole(records.learners(), rounds, attempts);
    }
  }

  private static void fill(Records records, Random chance) {
    List<Round> rounds = new ArrayList<>();
    List<Attempt> attempts = new ArrayList<>();
    for (int r = 0; r < 5; r++) {
      String learner = r < 3 ? records.learner().id() : "other";
      Round round = Histories.anyRound(chance, "r" + r, learner);
      rounds.add(round);
      for (int a = 0; a < 5; a++) {
        attempts.add(Histories.anyAttempt(chance, "a" + r + a, round));
      }
    }
    records.meet(List.of(new Learner("other", "\u041e\u043b\u044c\u0433\u0430 \"O\"", NOON)));
    records.merge(rounds, attempts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"certainty show-me", ""})
  void whatTheLearnerPrefersGoesAlongToANewMachine(String words) throws IOException {
    try (Records here = open("here");
        Records there = open("there")) {
      Set<Layer> layers = Layer.read(words);
      here.prefer(Optional.of(layers));
      take(export(here), there);
      assertThat(there.layers()).contains(layers);
    }
  }

  @Test
  void whatIsPreferredHereStaysAndAnotherLearnersPreferenceIsNotTaken() throws IOException {
    try (Records here = open("here");
        Records there = open("there")) {
      take(export(here), there);
      assertThat(there.layers()).isEmpty();
      here.prefer(Optional.of(Set.of(Layer.HINTS)));
      there.prefer(Optional.of(Set.of(Layer.CERTAINTY)));
      take(export(here), there);
      assertThat(there.layers()).contains(Set.of(Layer.CERTAINTY));
      try (Records third = open("third")) {
        Round begun = round("r9", third.learner().id(), 3);
        third.begin(begun);
        take(export(here), third);
        assertThat(third.layers()).isEmpty();
      }
    }
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      try (Records from = open("from" + seed);
          Records to = open("to" + seed)) {
        fill(from, new Random(seed));
        String text = export(from);
        HistoryJsonl.Imported imported = take(text, to);
        assertThat(imported.problems()).as("seed " + seed).isEmpty();
        assertThat(imported.added()).isEqualTo(30);
        assertThat(imported.goesOn()).isTrue();
        assertThat(imported.learner()).isEqualTo(from.learner().id());
        assertThat(Whole.of(to)).as("seed " + seed).isEqualTo(Whole.of(from));
        assertThat(to.standing(NOON)).as("seed " + seed).isEqualTo(from.standing(NOON));
        again(text, to);
      }
    }
  }

  @Test
  void aHistoryThatIsOnlyReadMakesNobodyTheLearnerOfThisMachine() throws IOException {
    try (Records from = open("student");
        Records to = open("teacher")) {
      fill(from, new Random(1));
      String me = to.learner().id();
      byte[] text = export(from).getBytes(StandardCharsets.UTF_8);
      HistoryJsonl.Imported imported =
          HistoryJsonl.read(new ByteArrayInputStream(text), "ana.jsonl", to);
      assertThat(imported.added()).isEqualTo(30);
      assertThat(imported.goesOn()).isFalse();
      assertThat(to.learner().id()).isEqualTo(me);
      assertThat(take(export(from), to).goesOn()).isTrue();
      assertThat(to.learner().id()).isEqualTo(from.learner().id());
    }
  }

  @Test
  void disputesAndLaterMarksGoAlong() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      Random chance = new Random(seed);
      try (Records from = open("with" + seed);
          Records to = open("there" + seed)) {
        fill(from, chance);
        Dispute dispute = Histories.anyDispute(chance, "d", "a00");
        Regrade regrade = Histories.anyRegrade(chance, "a00");
        from.mergeReviews(List.of(dispute), List.of(regrade));
        String text = export(from);
        assertThat(text).contains("\"type\":\"dispute\"", "\"type\":\"regrade\"");
        assertThat(take(text, to).reviews()).as("seed " + seed).isEqualTo(2);
        assertThat(take(text, to).reviews()).isZero();
        to.eachDispute(d -> assertThat(d).isEqualTo(dispute));
        to.eachRegrade(r -> assertThat(r).isEqualTo(regrade));
        assertThat(export(to).lines().skip(1))
            .containsExactlyInAnyOrderElementsOf(text.lines().skip(1).toList());
        assertThat(to.disputes()).isEqualTo(from.disputes());
      }
    }
  }

  private static void again(String text, Records to) throws IOException {
    Whole before = Whole.of(to);
    HistoryJsonl.Imported imported = take(text.replace("\n", "\r\n"), to);
    assertThat(imported.added()).isZero();
    assertThat(imported.known()).isEqualTo(30);
    assertThat(imported.bad()).isZero();
    assertThat(imported.goesOn()).isFalse();
    assertThat(Whole.of(to)).isEqualTo(before);
  }

  @Test
  void twoMachinesThatExchangeTheirFilesKnowTheSame() throws IOException {
    try (Records one = open("one");
        Records two = open("two")) {
      Round mine = round("r1", one.learner().id(), 3);
      Round yours = round("r2", two.learner().id(), 3);
      one.begin(mine);
      one.store(attempt("a0", mine, 0));
      two.begin(yours);
      two.store(attempt("b0", yours, 0));
      two.slip("b0", Optional.of(NOON));
      String first = export(one);
      take(export(two), one);
      take(first, two);
      assertThat(Whole.of(one)).isEqualTo(Whole.of(two));
      assertThat(one.standing(NOON).today()).isEqualTo(1);
      assertThat(two.standing(NOON).today()).isZero();
    }
  }

  @Test
  void theFormatIsPinned() throws IOException {
    try (Records records = open("one")) {
      Round round = round("r1", "l", 2);
      records.meet(List.of(new Learner("l", "Ana", NOON)));
      records.goOnAs("l");
      records.begin(round);
      records.store(Histories.withSlip(attempt("a0", round, 0), NOON));
      assertThat(export(records).lines().skip(1))
          .containsExactly(
              "{\"type\":\"learner\",\"id\":\"l\",\"name\":\"Ana\","
                  + "\"since\":\"2026-03-02T12:00:00.123456789Z\"}",
              "{\"type\":\"round\",\"id\":\"r1\",\"learner\":\"l\",\"unit\":\"kherson\","
                  + "\"way\":\"ten\",\"seed\":42,\"questions\":[\"q0\",\"q1\"],"
                  + "\"begun\":\"2026-03-02T12:00:00.123456789Z\"}",
              "{\"type\":\"attempt\",\"id\":\"a0\",\"learner\":\"l\",\"device\":\"device\","
                  + "\"round\":\"r1\",\"position\":0,\"unit\":\"kherson\",\"question\":\"q0\","
                  + "\"kind\":\"who\",\"skill\":\"attribution\",\"prompt\":\"aaaa\","
                  + "\"key\":\"bbbb\",\"shown\":\"a b c\",\"answer\":\"zaluzhny\","
                  + "\"raw\":\"Zaluzhny \",\"status\":\"partial\",\"credit\":0.5,"
                  + "\"marker\":\"1\",\"at\":\"2026-03-02T12:00:00.123456789Z\",\"millis\":1500,"
                  + "\"slip\":\"2026-03-02T12:00:00.123456789Z\"}");
    }
  }

  @Test
  void aFileCutOffAnywhereNeverThrowsAndKeepsItsWholeLines() throws IOException {
    byte[] whole;
    try (Records records = open("from")) {
      Round round = round("r1", records.learner().id(), 3);
      records.begin(round);
      records.store(attempt("a0", round, 0));
      records.store(attempt("a1", round, 1));
      whole = export(records).getBytes(StandardCharsets.UTF_8);
    }
    int head = new String(whole, StandardCharsets.UTF_8).indexOf('\n');
    try (Records to = open("to")) {
      for (int cut = head; cut < whole.length; cut += 3) {
        HistoryJsonl.Imported imported = take(Arrays.copyOf(whole, cut), to);
        assertThat(imported.bad()).as("cut at " + cut).isLessThanOrEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not json",
        "[1]",
        "{\"type\":\"attempt\"",
        "{\"type\":\"learner\",\"id\":\"x\"}",
        "{\"type\":\"learner\",\"id\":\"\",\"name\":\"\",\"since\":\"2026-03-02T12:00:00Z\"}",
        "{\"type\":\"learner\",\"id\":\"x\",\"name\":\"\",\"since\":\"yesterday\"}",
        "{\"type\":\"learner\",\"id\":\"x\",\"name\":\"\",\"since\":\"+99999-03-02T12:00:00Z\"}",
        "{\"type\":\"learner\",\"id\":\"x\",\"id\":\"y\",\"name\":\"\"}",
        "{\"type\":\"round\",\"id\":\"r\",\"learner\":\"l\",\"unit\":\"u\",\"way\":\"w\","
            + "\"seed\":1.5,\"questions\":[\"q\"],\"begun\":\"2026-03-02T12:00:00Z\"}",
        "{\"type\":\"round\",\"id\":\"r\",\"learner\":\"l\",\"unit\":\"u\",\"way\":\"w\","
            + "\"seed\":1,\"questions\":[],\"begun\":\"2026-03-02T12:00:00Z\"}",
        "{\"type\":\"diary\"}",
        "{} {}",
        "null",
        "\u0000"
      })
  void aBadLineIsNamedAndTheOthersAreTaken(String bad) throws IOException {
    String good =
        "{\"type\":\"learner\",\"id\":\"g\",\"name\":\"G\",\"since\":\"2026-03-02T12:00:00Z\"}";
    try (Records records = open("one")) {
      HistoryJsonl.Imported imported = take(HEAD + "\n" + bad + "\n" + good + "\n", records);
      assertThat(imported.bad()).isEqualTo(1);
      Problem problem = imported.problems().getFirst();
      assertThat(problem.place().toString()).isEqualTo("history.jsonl:3");
      assertThat(problem.wrong()).startsWith("This line was left out: ").endsWith(".");
      assertThat(records.learners()).extracting(Learner::name).contains("G");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"credit\":1.5",
        "\"credit\":-0.1",
        "\"credit\":\"1\"",
        "\"status\":\"CORRECT\"",
        "\"position\":-1",
        "\"position\":99999999999",
        "\"millis\":null",
        "\"at\":5",
        "\"slip\":\"\""
      })
  void anAttemptWithAnUnfitFieldIsLeftOut(String field) throws IOException {
    try (Records from = open("from");
        Records to = open("to")) {
      Round round = round("r1", from.learner().id(), 1);
      from.begin(round);
      from.store(Histories.withSlip(attempt("a0", round, 0), NOON));
      String name = field.substring(0, field.indexOf(':') + 1);
      String text = export(from).replaceAll(name + "(\"[^\"]*\"|[^,}]*)(?=[^\\n]*\\n$)", field);
      HistoryJsonl.Imported imported = take(text, to);
      assertThat(imported.bad()).isEqualTo(1);
      assertThat(imported.problems().getFirst().wrong())
          .contains("`" + name.replaceAll("\\W", "") + "`");
      assertThat(Whole.of(to).attempts()).isEmpty();
    }
  }

  @Test
  void aHundredProblemsAreShownAndAllAreCounted() throws IOException {
    try (Records records = open("one")) {
      HistoryJsonl.Imported imported = take(HEAD + "bad\n".repeat(250), records);
      assertThat(imported.bad()).isEqualTo(250);
      assertThat(imported.problems()).hasSize(100);
    }
  }

  @Test
  void aLineOfManyMegabytesOrOfNoTextIsLeftOut() throws IOException {
    byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
    byte[] long1 = Arrays.copyOf(head, head.length + 3_000_000);
    Arrays.fill(long1, head.length, long1.length, (byte) '[');
    byte[] notText = Arrays.copyOf(head, head.length + 2);
    Arrays.fill(notText, head.length, notText.length, (byte) 0xFF);
    try (Records records = open("one")) {
      assertThat(take(long1, records).bad()).isEqualTo(1);
      assertThat(take(notText, records).bad()).isEqualTo(1);
      assertThat(take(HEAD + "[".repeat(100_000), records).bad()).isEqualTo(1);
    }
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws IOException {
    try (Records records = open("one")) {
      assertThat(take("\uFEFF" + HEAD, records).bad()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "{}",
        "[]",
        "time,unit,question\n",
        "{\"type\":\"attempt\"}",
        "{\"type\":\"onrecord-history\",\"format\":\"1\",\"learner\":\"l\"}"
      })
  void whatIsNoHistoryIsRefused(String text) {
    try (Records records = open("one")) {
      assertThatThrownBy(() -> take(text, records))
          .isInstanceOf(ExchangeException.class)
          .hasMessageContaining("history.jsonl")
          .hasMessageContaining("Nothing was imported");
    }
  }

  @Test
  void aNewerFormatIsRefusedAndNothingIsTaken() {
    String newer = HEAD.replace("\"format\":1", "\"format\":2");
    String line =
        "{\"type\":\"learner\",\"id\":\"g\",\"name\":\"G\",\"since\":\"2026-03-02T12:00:00Z\"}";
    try (Records records = open("one")) {
      assertThatThrownBy(() -> take(newer + line, records))
          .isInstanceOf(ExchangeException.class)
          .hasMessageContaining("format 2")
          .hasMessageContaining("newer");
      assertThat(records.learners()).hasSize(1);
    }
  }
}
