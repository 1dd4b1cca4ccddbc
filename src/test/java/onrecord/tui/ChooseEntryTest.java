package onrecord.tui;

import static onrecord.tui.Desk.empty;
import static onrecord.tui.Desk.frame;
import static onrecord.tui.Desk.given;
import static onrecord.tui.Desk.press;
import static onrecord.tui.Desk.read;
import static org.assertj.core.api.Assertions.assertThat;

import onrecord.bank.Answer;
import onrecord.page.Tone;
import org.junit.jupiter.api.Test;

/** Choosing by letter, by arrow and by Space. */
class ChooseEntryTest {
  private final Entry who = empty(Desk.who());
  private final Entry several = empty(Desk.several());

  @Test
  void anUntouchedQuestionHasNoAnswerAndSaysWhatToDo() {
    assertThat(who.answer().isEmpty()).isTrue();
    assertThat(who.missing()).isEqualTo("Choose one of a to d.");
    assertThat(several.missing()).isEqualTo("Choose one or more of a to c.");
  }

  @Test
  void aLetterChoosesAndAnotherLetterMovesTheChoice() {
    assertThat(given(press(who, "a", "d"))).isEqualTo("the-report-does-not-say");
    assertThat(given(press(who, "C"))).isEqualTo("olena-marchenko");
    assertThat(press(who, "a").missing()).isEmpty();
  }

  @Test
  void aLetterBehindTheLastOptionIsNoKeyHere() {
    assertThat(who.on(Stroke.text("e"))).isEmpty();
    assertThat(who.on(Stroke.text("\u044f"))).isEmpty();
    assertThat(who.on(Stroke.ctrl("a"))).isEmpty();
  }

  @Test
  void theOptionUnderAMovedCursorIsTheAnswer() {
    assertThat(given(press(who, "Down", "Down"))).isEqualTo("olena-marchenko");
    assertThat(given(press(who, "Down", "Up"))).isEqualTo("residents-of-the-town");
  }

  @Test
  void aLetterOutweighsTheCursor() {
    assertThat(given(press(who, "a", "Down", "Down"))).isEqualTo("residents-of-the-town");
    assertThat(given(press(who, "Down", "Down", "Space", "Up"))).isEqualTo("olena-marchenko");
  }

  @Test
  void theCursorStopsAtBothEnds() {
    assertThat(given(press(who, "Up", "Up"))).isEqualTo("residents-of-the-town");
    assertThat(given(press(who, "Down", "Down", "Down", "Down", "Down")))
        .isEqualTo("the-report-does-not-say");
  }

  @Test
  void lettersAndSpaceToggleWhereSeveralMayBeChosen() {
    assertThat(given(press(several, "a", "c"))).isEqualTo("no-one-was-hurt the-ferry-was-full");
    assertThat(given(press(several, "a", "c", "a"))).isEqualTo("no-one-was-hurt");
    assertThat(given(press(several, "Down", "Space"))).isEqualTo("the-ferry-was-late");
    assertThat(given(press(several, "Down"))).isEmpty();
  }

  @Test
  void delTakesTheChoiceBack() {
    assertThat(given(press(who, "b", "Down", "Del"))).isEmpty();
    assertThat(given(press(who, "b", "Backspace", "Up"))).isEqualTo("residents-of-the-town");
    assertThat(given(press(several, "a", "b", "Del"))).isEqualTo("the-ferry-was-full");
  }

  @Test
  void aDraftComesBackAndOneThatDoesNotFitChangesNothing() {
    Entry chosen = press(who, "b");
    assertThat(who.with(chosen.answer()).answer()).isEqualTo(chosen.answer());
    assertThat(chosen.with(Answer.Chosen.of("nobody"))).isSameAs(chosen);
    assertThat(chosen.with(read(Desk.several(), "a b"))).isSameAs(chosen);
    assertThat(chosen.with(new Answer.Written("b"))).isSameAs(chosen);
    assertThat(given(chosen.with(new Answer.Chosen(new java.util.TreeSet<>())))).isEmpty();
  }

  @Test
  void theChosenOptionHasATone() {
    assertThat(Desk.inTone(press(who, "c"), 72, Tone.CHOSEN)).endsWith("Olena Marchenko");
    assertThat(Desk.inTone(who, 72, Tone.CHOSEN)).isEmpty();
  }

  @Test
  void longOptionsHangBesideTheirLetter() {
    Entry entry = press(who, "b", "Down");
    assertThat(frame(entry, 56))
        .isEqualTo(
            """
                a   residents of the town
                b • the harbour authority, in a statement it sent to
                    two news agencies late on Friday evening
              › c   Olena Marchenko
                d   the report does not say
            """);
    assertThat(frame(entry, 72))
        .isEqualTo(
            """
                a   residents of the town
                b • the harbour authority, in a statement it sent to two news
                    agencies late on Friday evening
              › c   Olena Marchenko
                d   the report does not say
            """);
    assertThat(frame(entry, 100)).isEqualTo(frame(entry, 72));
    assertThat(entry.view(56).from()).isEqualTo(3);
  }

  @Test
  void severalShowTheirBoxes() {
    assertThat(frame(press(several, "a", "c", "Up"), 56))
        .isEqualTo(
            """
                a [x] the ferry was full
              › b [ ] the ferry was late
                c [x] no one was hurt
            """);
  }

  @Test
  void readAloudItSaysWhichLettersToType() {
    assertThat(who.spoken())
        .hasSize(5)
        .contains("c: Olena Marchenko")
        .endsWith("Type one letter, as in d.");
    assertThat(several.spoken()).endsWith("Type the letters of all that apply, as in a c.");
    assertThat(read(Desk.several(), "a c")).isEqualTo(press(several, "a", "c").answer());
  }
}
