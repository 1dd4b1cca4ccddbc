package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.Golden;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.corpus.Place;
import onrecord.grading.Marker;
import onrecord.page.Size;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Disputed;
import onrecord.records.Round;
import onrecord.records.Standing;
import onrecord.study.Answered;
import onrecord.study.Session;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dispute from the verdict's key to the teacher's word, as screens. */
class DisputeScreensTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Size SMALL = new Size(60, 20);

  private final Bank bank = withQuestion(Desk.bank());
  private final Question question = bank.questions().getFirst();
  private final Attempt attempt = attempt();
  private final Dispute dispute = Dispute.raised("d0", "a0", NOON);

  private static Bank withQuestion(Bank empty) {
    Question question =
        new Question(
            "crew",
            List.of(),
            new Prompt.Typed(
                Kind.SHORT, "Who told the passengers nothing?", Prompt.Typed.Sort.WORDS, ""),
            new Question.Labels(List.of("ferry"), List.of(), Optional.empty(), ""),
            Optional.of(
                new Solution(
                    Key.Typed.of(List.of("the crew")),
                    List.of(),
                    new Solution.Comment("A passenger complains of the crew.", "", "", ""),
                    false,
                    false)),
            Map.of("", Place.of("ferry.yaml")));
    return new Bank(
        empty.id(),
        empty.about(),
        empty.articles(),
        empty.cast(),
        empty.ledger(),
        List.of(question),
        empty.place());
  }

  private Attempt attempt() {
    return new Attempt(
        "a0",
        "ana",
        "desk",
        new Attempt.Asked("r0", 0, "ferry", "crew", "short", "", "p", "k", ""),
        new Attempt.Given("the sailors", "the sailors"),
        new Attempt.Outcome(Status.WRONG, 0, Marker.VERSION),
        NOON,
        1000,
        Optional.empty());
  }

  private Judged judged() {
    Round round =
        new Round("r0", "ana", "ferry", "ten", 1, List.of("crew"), NOON, Optional.empty());
    Answer answer = new Answer.Written("the sailors");
    Answered answered = new Answered(question, answer, Marker.mark(question, answer), attempt);
    Asking.Desk desk = new Asking.Desk(Reports.of(bank), java.util.Set.of());
    return Judged.of(Session.begin(round, bank), answered, desk);
  }

  private static Turn press(Screen screen, String key) {
    return screen.on(new Msg.Press(Desk.stroke(key)), SMALL);
  }

  private DisputeList list(int disputes) {
    Contested one = new Contested(new Disputed(dispute, attempt), Optional.of(bank));
    return new DisputeList(java.util.Collections.nCopies(disputes, one), 0, "");
  }

  private DisputePage page() {
    return (DisputePage) press(list(1), "Enter").screen();
  }

  @Test
  void whatIsSaidGivesWayToTheRowsScrolledTo() {
    Size low = new Size(60, 8);
    Screen screen = page().saying("The file could not be written. ".repeat(6).strip());
    assertThat(screen.view(low).text()).contains("The file could not").doesNotContain("complains");
    for (int i = 0; i < 20; i++) {
      screen = screen.on(new Msg.Press(Desk.stroke("Down")), low).screen();
    }
    assertThat(screen.view(low).text()).contains("A passenger complains of the crew.");
  }

  @Test
  void theMarkOfExclamationDisputesAndTheNextOneWithdraws() {
    Turn asked = press(judged(), "!");
    assertThat(asked.effects()).containsExactly(new Effect.Contest(attempt, Optional.empty()));
    Screen disputed = asked.screen().on(new Msg.Disputed(dispute), SMALL).screen();
    assertThat(disputed.view(SMALL).text())
        .contains("Disputed; it is in `onrecord disputes` and in your export.");
    assertThat(disputed.spoken()).anyMatch(line -> line.contains("/withdraw"));
    Turn again = press(disputed, "!");
    assertThat(again.effects()).containsExactly(new Effect.Contest(attempt, Optional.of(dispute)));
    Screen withdrawn = again.screen().on(new Msg.Disputed(dispute.withdrawn(NOON)), SMALL).screen();
    assertThat(withdrawn.view(SMALL).text()).contains("The dispute is withdrawn.");
    assertThat(press(withdrawn, "!").effects())
        .containsExactly(new Effect.Contest(attempt, Optional.empty()));
  }

  @Test
  void aDisputeThatCannotBeStoredIsSaidAndNotShown() {
    Screen failed =
        judged().on(new Msg.Failed("The disk is full.", "Free some space."), SMALL).screen();
    assertThat(failed.view(SMALL).text()).contains("The disk is full.").doesNotContain("Disputed");
  }

  @Test
  void homeOffersTheListOnlyWhereADisputeIsOpen() {
    Overview none = new Overview(List.of(), Standing.none(), List.of(), 0);
    assertThat(press(Home.of(none), "d").effects()).isEmpty();
    assertThat(Home.of(none).spoken()).noneMatch(line -> line.contains("disputes"));
    Home home = Home.of(new Overview(List.of(), Standing.none(), List.of(), 2));
    assertThat(press(home, "d").effects()).containsExactly(new Effect.LoadDisputes());
    assertThat(home.spoken()).contains("/disputes: 2 are open.");
    Screen loaded = new Waiting("").on(new Msg.DisputesLoaded(list(2).cases(), ""), SMALL).screen();
    assertThat(loaded).isEqualTo(list(2));
  }

  @Test
  void theListMovesOpensAndLeaves() {
    Screen second = press(press(list(2), "Down").screen(), "Down").screen();
    assertThat(second).isEqualTo(new DisputeList(list(2).cases(), 1, ""));
    assertThat(press(second, "Enter").screen()).isInstanceOf(DisputePage.class);
    assertThat(press(list(2), "2").screen())
        .isEqualTo(new DisputePage(new DisputeList(list(2).cases(), 1, ""), 0, ""));
    assertThat(press(list(1), "Esc").effects()).containsExactly(new Effect.LoadHome());
    assertThat(press(list(0), "Enter").screen().view(SMALL).text()).contains("No dispute is open.");
  }

  @Test
  void onePageAcceptsRejectsAndGoesBack() {
    assertThat(press(page(), "a").effects()).isEmpty();
    Screen warned = press(page(), "a").screen();
    assertThat(warned.spoken()).anyMatch(line -> line.contains("accept once more"));
    assertThat(press(warned, "a").effects()).containsExactly(new Effect.Settle(dispute, true));
    Screen thought = press(warned, "Down").screen();
    assertThat(press(thought, "a").effects()).isEmpty();
    assertThat(press(page(), "x").effects()).containsExactly(new Effect.Settle(dispute, false));
    assertThat(press(page(), "Esc").screen()).isEqualTo(list(1));
    Screen left = page().on(new Msg.DisputesLoaded(List.of(), "Accepted."), SMALL).screen();
    assertThat(left.view(SMALL).text()).contains("Accepted.", "No dispute is open.");
  }

  @Test
  void whatCouldNotBeAcceptedIsSaidWhole() {
    String why = "The file corpus/somewhere/far/away.yaml was changed meanwhile; look at it.";
    Screen refused = page().on(new Msg.Failed(why, "Try again."), SMALL).screen();
    assertThat(refused.spoken()).contains(why + " Try again.");
    assertThat(refused.view(SMALL).text().replaceAll("\\s+", " "))
        .containsOnlyOnce(why + " Try again.");
  }

  @Test
  void aQuestionThatIsGoneCanOnlyBeRejected() {
    Contested lost = new Contested(new Disputed(dispute, attempt), Optional.empty());
    DisputePage page = new DisputePage(new DisputeList(List.of(lost), 0, ""), 0, "");
    assertThat(press(page, "a").effects()).isEmpty();
    assertThat(press(page, "x").effects()).hasSize(1);
    assertThat(page.view(SMALL).text()).contains("crew", "the sailors", "in no library here");
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "60, 20"})
  void framesAreAsTheyWere(int columns, int rows) {
    Size size = new Size(columns, rows);
    Screen disputed = judged().on(new Msg.Disputed(dispute), size).screen();
    String name = "frames/dispute-%s-" + columns + "x" + rows + ".txt";
    Golden.check(name.formatted("verdict"), Golden.frame(disputed.view(size)));
    Golden.check(name.formatted("list"), Golden.frame(list(3).view(size)));
    Golden.check(name.formatted("page"), Golden.frame(page().view(size)));
  }
}
