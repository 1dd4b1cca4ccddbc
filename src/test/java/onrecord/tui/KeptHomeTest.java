package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.page.Line;
import onrecord.page.Size;
import onrecord.records.Standing;
import org.junit.jupiter.api.Test;

/** The first screen begins with kept figures and takes those of the records when they come. */
class KeptHomeTest {
  private static final Size SIZE = new Size(80, 24);

  @Test
  void keptFiguresAreShownAndThenChecked() {
    App.Step step = loaded(new Msg.HomeLoaded(overview(3), true));
    assertThat(seen(step)).contains("3 answers");
    assertThat(step.effects()).containsExactly(new Effect.CheckHome());
  }

  @Test
  void figuresOfTheRecordsNeedNoCheck() {
    assertThat(loaded(new Msg.HomeLoaded(overview(3))).effects()).isEmpty();
  }

  @Test
  void otherFiguresReplaceThoseOnTheScreenAndTheCursorStays() {
    App home = loaded(new Msg.HomeLoaded(overview(3), true)).app();
    App moved = App.update(home, new Msg.Press(Stroke.of(Stroke.Key.DOWN))).app();
    App.Step changed = App.update(moved, new Msg.HomeChanged(overview(5)));
    assertThat(seen(changed)).contains("5 answers");
    assertThat(((Home) changed.app().screen()).cursor()).isEqualTo(1);
  }

  @Test
  void recordsThatCannotBeOpenedBehindKeptFiguresAreTold() {
    App home = loaded(new Msg.HomeLoaded(overview(3), true)).app();
    App.Step failed = App.update(home, new Msg.Failed("It cannot be opened.", "Look at it."));
    assertThat(failed.app().view().text()).contains("It cannot be opened. Look at it.");
  }

  @Test
  void whoHasLeftTheFirstScreenIsNotCalledBack() {
    App home = loaded(new Msg.HomeLoaded(overview(3), true)).app();
    App waiting = App.update(home, new Msg.Press(Stroke.of(Stroke.Key.ENTER))).app();
    assertThat(App.update(waiting, new Msg.HomeChanged(overview(5))).app()).isEqualTo(waiting);
  }

  private static App.Step loaded(Msg home) {
    return App.update(App.start(SIZE).app(), home);
  }

  private static String seen(App.Step step) {
    return step.app().view().lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private static Overview overview(int answers) {
    Standing.Tally tally = new Standing.Tally(answers, answers, answers);
    Standing standing =
        new Standing(
            answers, Map.of("a", tally), Map.of("hedge", tally), Set.of(), Optional.empty());
    return new Overview(
        List.of(
            new Overview.UnitCard("a", "A", 1, 9, ""), new Overview.UnitCard("b", "B", 1, 9, "")),
        standing,
        List.of());
  }
}
