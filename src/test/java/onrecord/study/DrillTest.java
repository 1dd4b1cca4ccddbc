package onrecord.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Digest;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;
import onrecord.library.Library;
import onrecord.proof.Proof;
import onrecord.records.Round;
import onrecord.records.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions made from the ledgers of the shipped units are as sound as written ones. */
class DrillTest {
  private static final int PROVED = 2_000;

  private static Bank bank(String unit) {
    Library library = Library.open(List.of(Path.of("").toAbsolutePath()), Optional.empty());
    return library.load(unit).orElseThrow().bank().orElseThrow();
  }

  @Test
  void twoThousandOfDifferentSeedsAreProvedAsIfWritten() {
    List<Bank> banks = Stream.of("kherson", "budget", "storm").map(DrillTest::bank).toList();
    Set<String> faults = new HashSet<>();
    int made = 0;
    for (long seed = 1; made < PROVED; seed++) {
      for (Bank bank : banks) {
        List<Question> questions = Drill.all(bank, seed);
        assertThat(questions).extracting(Question::id).doesNotHaveDuplicates();
        made += questions.size();
        Bank asking = bank.asking(questions);
        Stream.concat(Proof.check(asking).stream(), Proof.prove(asking).stream())
            .filter(problem -> problem.level() == Level.ERROR)
            .map(Problem::headline)
            .forEach(faults::add);
        questions.forEach(q -> onlyOneIsTrue(bank, q));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void onlyOneIsTrue(Bank bank, Question question) {
    LedgerEntry entry = bank.ledger().byId(question.id().split("/", 2)[1]).orElseThrow();
    String fact = entry.reported().map(LedgerEntry.Report::fact).orElse("");
    Set<String> involved = new HashSet<>();
    for (LedgerEntry other : bank.ledger().ofFact(fact)) {
      other
          .reported()
          .ifPresent(r -> Stream.concat(r.by().stream(), r.via().stream()).forEach(involved::add));
    }
    List<String> offered = question.prompt().offered().stream().map(Option::id).toList();
    assertThat(offered).as(question.id()).doesNotHaveDuplicates();
    assertThat(question.prompt().offered()).extracting(Option::text).doesNotHaveDuplicates();
    if (question.kind() == Kind.WHO) {
      assertThat(offered.stream().filter(involved::contains)).as(question.id()).hasSize(1);
    }
    if (question.kind() == Kind.CHOICE) {
      long same =
          offered.stream()
              .flatMap(id -> bank.ledger().byId(id).stream())
              .flatMap(e -> e.reported().stream())
              .filter(r -> r.fact().equals(fact))
              .count();
      assertThat(same).as(question.id()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kherson", "budget", "storm"})
  void everyUnitHasSomeOfEveryKindThatItsLedgerHolds(String unit) {
    assertThat(Drill.all(bank(unit), 1)).hasSizeGreaterThan(30);
  }

  @Test
  void theSeedDrawsTheDistractorsOnly() {
    Bank storm = bank("storm");
    List<Question> one = Drill.all(storm, 1);
    List<Question> two = Drill.all(storm, 2);
    assertThat(two).extracting(Question::id).isEqualTo(one.stream().map(Question::id).toList());
    assertThat(two)
        .extracting(Question::solution)
        .isEqualTo(one.stream().map(Question::solution).toList());
    assertThat(two).isNotEqualTo(one);
  }

  @Test
  void aDrillResumesWithTheOptionsThatWereShown() {
    Bank storm = bank("storm");
    Choice choice = Choice.ANY.out(Choice.From.DRILL).many(20);
    Selection.Draw draw = new Selection.Draw(List.of(), 9, Instant.EPOCH);
    Selection selection = Selection.of(storm, choice, draw);
    assertThat(selection.questions()).hasSize(20).doesNotHaveDuplicates();
    Round round =
        new Round(
            "r",
            "ana",
            "storm",
            selection.way(),
            9,
            selection.questions(),
            Instant.EPOCH,
            Optional.empty());
    List<Prompt> begun = prompts(Session.begin(round, storm));
    Standing.OpenRound open = new Standing.OpenRound(round, List.of(), Optional.empty());
    assertThat(prompts(Session.resume(open, bank("storm")))).isEqualTo(begun).hasSize(20);
    assertThat(begun.stream().map(Digest::asked)).doesNotHaveDuplicates();
  }

  private static List<Prompt> prompts(Session session) {
    return new ArrayList<>(session.questions().stream().map(Question::prompt).toList());
  }

  @Test
  void theUsualRoundAsksNothingThatIsMade() {
    Bank storm = bank("storm");
    Selection.Draw draw = new Selection.Draw(List.of(), 3, Instant.EPOCH);
    assertThat(Selection.of(storm, Choice.ANY.many(100), draw).questions())
        .allMatch(id -> storm.questions().stream().anyMatch(q -> q.id().equals(id)));
    assertThat(Drill.question(storm, "who/no-such-entry", 1)).isEmpty();
    assertThat(Drill.question(storm, "rumour/a-dead", 1)).isEmpty();
  }
}
