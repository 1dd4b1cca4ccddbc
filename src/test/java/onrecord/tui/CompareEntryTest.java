package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Difference;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;
import org.junit.jupiter.api.Test;

/** Keys on two passages. */
class CompareEntryTest {
  private static final List<Span> ALL =
      Desk.bank().articles().getFirst().paragraphs().stream()
          .flatMap(p -> Sentences.of(p).stream())
          .toList();
  static final Prompt.Compare PROMPT =
      new Prompt.Compare(
          Kind.COMPARE,
          "Where do they part?",
          new Prompt.Passage("ferry", ALL.subList(1, 3)),
          new Prompt.Passage("ferry", ALL.subList(3, 7)),
          Difference.options());

  private static Entry press(String... keys) {
    return Desk.press(Desk.empty(PROMPT), keys);
  }

  @Test
  void digitsMarkInThePassageOfTheCursorAndLettersSayTheDifference() {
    assertThat(Desk.given(press("2", "Right", "4", "a")))
        .isEqualTo("first=2; second=4; difference=value");
    assertThat(Desk.given(press("2", "1"))).isEqualTo("first=1");
  }

  @Test
  void spaceMarksAndTakesBack() {
    assertThat(Desk.given(press("Down", "Space"))).isEqualTo("first=2");
    assertThat(Desk.given(press("Down", "Space", "Space"))).isEmpty();
    assertThat(Desk.given(press("Down", "Down", "Space"))).isEqualTo("second=1");
    assertThat(Desk.given(press("Right", "Right", "Down", "Space"))).isEqualTo("difference=unit");
    assertThat(Desk.given(press("b", "Del", "1"))).isEqualTo("first=1");
  }

  @Test
  void withoutADifferenceNothingIsMarked() {
    Entry none = press("2", "Right", "4", "g");
    assertThat(Desk.given(none)).isEqualTo("difference=none");
    assertThat(none.missing()).isEmpty();
    assertThat(Desk.given(Desk.press(none, "a"))).isEqualTo("first=2; second=4; difference=value");
    assertThat(Desk.given(Desk.press(none, "Left", "1"))).isEqualTo("first=2; second=1");
  }

  @Test
  void whatIsMissingIsSaidAndGoneTo() {
    assertThat(press().missing()).contains("first passage");
    assertThat(press("1").missing()).contains("second passage");
    Entry last = press("1", "Right", "1");
    assertThat(last.missing()).isEqualTo("Say how they differ: a to g.");
    assertThat(Desk.frame(last.toNextOpen(), 72)).contains("›  a");
  }

  @Test
  void passagesStandSideBySideWhereThereIsRoom() {
    assertThat(Desk.frame(press(), 72).lines().filter(l -> l.contains("none marked"))).hasSize(2);
    assertThat(Desk.frame(press(), 114).lines().filter(l -> l.contains("none marked"))).hasSize(1);
  }

  @Test
  void inPlainLinesTwoNumbersAndALetterDo() {
    Answer all = new Answer.Filled(Map.of("first", "2", "second", "4", "difference", "credit"));
    for (String line :
        List.of(
            "2 4 c",
            "2, 4, c",
            "2 4c",
            "2 4 credit",
            "2 4 another source is credited",
            "second=4; first=2; difference=c")) {
      assertThat(Desk.read(PROMPT, line)).as(line).isEqualTo(all);
    }
    assertThat(Desk.read(PROMPT, "g"))
        .isEqualTo(Desk.read(PROMPT, "no difference"))
        .isEqualTo(new Answer.Filled(Map.of("difference", "none")));
    for (String line : List.of("3 4 c", "2 5 c", "2 c", "2 4 z", "first=9", "third=1")) {
      assertThat(AnswerText.read(PROMPT, line)).as(line).isEmpty();
    }
  }
}
