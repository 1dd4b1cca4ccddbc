package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.bank.Draft;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.page.Tone;
import org.junit.jupiter.api.Test;

/** Keys on the copy desk. */
class DeskEntryTest {
  static final Prompt.Desk PROMPT =
      new Prompt.Desk(
          Kind.COPYDESK,
          "Mend the draft.",
          Draft.of(
              List.of(
                  "The ferry left at exactly seven. There were 14 passengers on board, “and no"
                      + " crew”.",
                  "Nobody was told, a sailor confirmed.")),
          Optional.of(2));

  private static Entry desk(String... keys) {
    return Desk.press(Desk.empty(PROMPT), keys);
  }

  private static Entry typed(Entry entry, String text) {
    return Desk.press(
        entry,
        text.chars().mapToObj(Character::toString).map(DeskEntryTest::key).toArray(String[]::new));
  }

  private static String key(String character) {
    return character.equals(" ") ? "Space" : character;
  }

  @Test
  void enterOpensACorrectionAndEnterTakesIt() {
    Entry open = desk("e", "Enter");
    assertThat(open.typing()).isTrue();
    Entry mended = Desk.press(typed(open, "about"), "Enter");
    assertThat(mended.typing()).isFalse();
    assertThat(Desk.given(mended)).isEqualTo("5=about");
  }

  @Test
  void whatIsHalfTypedIsPartOfTheAnswer() {
    assertThat(Desk.given(typed(desk("e", "Enter"), "abo"))).isEqualTo("5=abo");
  }

  @Test
  void escapeGivesUpTheCorrectionAndKeepsWhatWasThere() {
    Entry mended = Desk.press(typed(desk("e", "Enter"), "about"), "Enter");
    assertThat(Desk.given(Desk.press(typed(Desk.press(mended, "Enter"), "x"), "Esc")))
        .isEqualTo("5=about");
    assertThat(desk("e").on(Desk.stroke("Esc"))).isEmpty();
  }

  @Test
  void anEmptyCorrectionOnlyMarksAndADashLeavesOut() {
    assertThat(Desk.given(desk("e", "Enter", "Enter"))).isEqualTo("5=?");
    assertThat(Desk.given(desk("e", "Enter", "-", "Enter"))).isEqualTo("5=-");
  }

  @Test
  void theSameWordsAgainAreNoChange() {
    assertThat(Desk.given(Desk.press(typed(desk("e", "Enter"), "Exactly"), "Enter"))).isEmpty();
  }

  @Test
  void shiftWithAnArrowTakesFurtherWordsIn() {
    Entry taken = desk("1", "Shift-Right", "Shift-Right", "Shift-Left");
    assertThat(taken.escape()).isEqualTo("let go");
    assertThat(Desk.given(Desk.press(typed(Desk.press(taken, "Enter"), "41 people"), "Enter")))
        .isEqualTo("9-10=41 people");
    assertThat(Desk.given(desk("Shift-End", "Enter", "-", "Enter"))).startsWith("1-");
    assertThat(Desk.press(taken, "Esc").escape()).isEmpty();
  }

  @Test
  void aStrokeAndTypedWordsGoToTheirPlace() {
    Entry seeking = typed(desk("/"), "on board");
    assertThat(seeking.typing()).isTrue();
    assertThat(Desk.given(seeking)).isEmpty();
    Entry there = Desk.press(seeking, "Enter");
    assertThat(there.typing()).isFalse();
    assertThat(Desk.given(Desk.press(there, "Enter", "Enter"))).isEqualTo("11-12=?");
  }

  @Test
  void lookingForAWordGoesRoundAndTakesWhatLiesBetween() {
    Entry second = Desk.press(typed(Desk.press(desk("Down", "End"), "/"), "THE"), "Enter");
    assertThat(Desk.given(Desk.press(second, "Enter", "Enter"))).isEqualTo("1=?");
    Entry between = Desk.press(typed(desk("Space", "/"), "left"), "Enter");
    assertThat(Desk.given(Desk.press(between, "Enter", "-", "Enter"))).isEqualTo("1-3=-");
  }

  @Test
  void wordsThatAreNotThereAreSaidToBeMissingAndEscapeGoesBack() {
    Entry none = typed(desk("e", "/"), "captain");
    assertThat(Desk.frame(none, 60)).contains("The draft has no such words.");
    assertThat(Desk.press(none, "Enter").typing()).isTrue();
    assertThat(none.escape()).isEqualTo("back");
    Entry back = Desk.press(none, "Esc");
    assertThat(Desk.given(Desk.press(back, "Enter", "Enter"))).isEqualTo("5=?");
    assertThat(Desk.press(desk("e", "/"), "Enter")).isEqualTo(desk("e").settled());
  }

  @Test
  void spaceTakesFurtherWordsIn() {
    Entry taken = desk("1", "Space", "Right");
    assertThat(Desk.given(Desk.press(typed(Desk.press(taken, "Enter"), "41 people"), "Enter")))
        .isEqualTo("9-10=41 people");
    assertThat(Desk.given(desk("1", "Space", "Left", "Enter", "Enter"))).isEqualTo("8-9=?");
    assertThat(Desk.press(taken, "Esc").escape()).isEmpty();
  }

  @Test
  void aNewStretchReplacesTheChangesWithinIt() {
    Entry one = desk("1", "Enter", "Enter");
    assertThat(Desk.given(Desk.press(one, "Left", "Space", "Right", "Right", "Enter", "Enter")))
        .isEqualTo("8-10=?");
  }

  @Test
  void deleteTakesTheChangeUnderTheCursorBack() {
    Entry mended = desk("e", "Enter", "-", "Enter", "1", "Enter", "Enter");
    assertThat(Desk.given(Desk.press(mended, "Del"))).isEqualTo("5=-");
    assertThat(Desk.given(Desk.press(mended, "e", "Backspace"))).isEqualTo("9=?");
    assertThat(Desk.given(Desk.press(mended, "b", "Del"))).isEqualTo("5=-; 9=?");
  }

  @Test
  void lettersJumpToTheNextWordThatBeginsSo() {
    assertThat(Desk.inTone(desk("t"), 72, Tone.CHOSEN)).isEqualTo("There");
    assertThat(Desk.inTone(desk("t", "t"), 72, Tone.CHOSEN)).isEqualTo("told");
    assertThat(Desk.inTone(desk("t", "t", "t"), 72, Tone.CHOSEN)).isEqualTo("The");
    assertThat(Desk.inTone(desk("z"), 72, Tone.CHOSEN)).isEqualTo("The");
  }

  @Test
  void lettersInARowAddUpToAWordUntilAnotherKey() {
    Entry told = desk("t", "o");
    assertThat(Desk.inTone(told, 72, Tone.CHOSEN)).isEqualTo("told");
    assertThat(Desk.frame(told, 72)).contains("Going to to_");
    assertThat(Desk.inTone(Desk.press(told, "x"), 72, Tone.CHOSEN)).isEqualTo("told");
    assertThat(Desk.frame(Desk.press(told, "x"), 72)).contains("No word begins so: tox_");
    Entry anew = Desk.press(told, "Left", "a");
    assertThat(Desk.inTone(anew, 72, Tone.CHOSEN)).isEqualTo("a");
    assertThat(Desk.inTone(Desk.press(told.settled(), "a"), 72, Tone.CHOSEN)).isEqualTo("a");
  }

  @Test
  void moreChangesThanErrorsSayWhatAFalseAlarmCosts() {
    Entry two = desk("e", "Enter", "Enter", "1", "Enter", "Enter");
    assertThat(Desk.frame(two, 100)).doesNotContain("false alarm");
    Entry three = Desk.press(two, "b", "Enter", "Enter");
    assertThat(Desk.frame(three, 100)).contains("Each false alarm costs a quarter of");
  }

  @Test
  void aLetterLetsTheWordsTakenInGoAndTakesNoneByTheWay() {
    Entry jumped = typed(desk("Space", "Right"), "nobody");
    assertThat(jumped.escape()).isEmpty();
    assertThat(Desk.inTone(typed(desk("e"), "a boat left"), 72, Tone.CHOSEN)).doesNotContain(" ");
  }

  @Test
  void whatIsTypedStandsUnderItsParagraphAndNoSentenceIsTornApart() {
    Entry open = typed(desk("e", "Enter"), "about");
    List<String> before = Desk.frame(desk("e"), 40).lines().toList();
    List<String> rows = Desk.frame(open, 40).lines().toList();
    assertThat(rows.subList(0, 5)).isEqualTo(before.subList(0, 5));
    assertThat(rows.get(5)).startsWith("    exactly  >  about");
    assertThat(rows.subList(6, rows.size())).isEqualTo(before.subList(5, before.size()));
  }

  @Test
  void mendedWordsStandInTheDraftBesideTheOldOnes() {
    Entry mended = Desk.press(typed(desk("e", "Enter"), "just about"), "Enter");
    assertThat(Desk.frame(mended, 72)).contains("left at›[exactly > just about] seven.");
    assertThat(Desk.inTone(Desk.press(mended, "Right"), 72, Tone.STRUCK)).contains("exactly");
    assertThat(Desk.frame(desk("e", "Enter", "Enter"), 72)).contains("at›[exactly] seven.");
  }

  @Test
  void theKeysThatAreNeededFirstComeFirst() {
    assertThat(desk().keys().stream().map(Entry.KeyHint::keys))
        .startsWith("Enter", "Space", "/")
        .contains("Left Right", "a-z");
    assertThat(desk("Space").keys().stream().map(Entry.KeyHint::keys)).contains("Esc");
    assertThat(desk("e", "Enter", "Enter").keys().stream().map(Entry.KeyHint::keys))
        .startsWith("Enter", "Del");
    for (String key : List.of("Arrows", "/", "Enter", "Space", "Shift", "Ctrl-D")) {
      assertThat(desk().how()).contains(key);
    }
  }

  @Test
  void upAndDownGoByTheLinesThatAreShown() {
    Entry there = desk("1");
    Entry below = there.on(Desk.stroke("Down"), 40).orElseThrow();
    assertThat(Desk.frame(below, 40)).contains("›crew").doesNotContain("›14");
    assertThat(Desk.frame(below.on(Desk.stroke("Up"), 40).orElseThrow(), 40)).contains("›were");
    assertThat(desk("End").on(Desk.stroke("Down"), 40).orElseThrow()).isEqualTo(desk("End"));
  }

  @Test
  void noWordMovesWhileTheCursorDoes() {
    Entry entry = desk();
    String text = Desk.frame(entry, 44).replace("›", " ");
    for (int step = 0; step < 22; step++) {
      entry = Desk.press(entry, "Right");
      assertThat(Desk.frame(entry, 44).replace("›", " ")).isEqualTo(text);
    }
  }

  @Test
  void aStretchHasSignsAtBothEnds() {
    assertThat(Desk.frame(desk("1", "Space", "Right"), 72)).contains("were›14 passengers‹on board");
  }

  @Test
  void changesAreListedUnderTheDraft() {
    Entry mended = desk("e", "Enter", "a", "b", "Enter", "1", "Enter", "-", "Enter");
    assertThat(Desk.frame(mended, 72))
        .contains("Two errors are planted; 2 changed.")
        .contains("at [exactly > ab] seven. There were›[14 > left out]")
        .contains("  1  exactly > ab")
        .contains("› 2  14 > left out");
  }

  @Test
  void theNumberOfErrorsMayBeHidden() {
    Prompt.Desk hidden =
        new Prompt.Desk(Kind.COPYDESK, "Mend it.", PROMPT.draft(), Optional.empty());
    assertThat(Desk.frame(Desk.empty(hidden), 72)).contains("is not told; none changed.");
  }

  @Test
  void theWayToHandInIsAKeyOfItsOwn() {
    assertThat(desk().handsIn()).isEqualTo(Stroke.ctrl("d"));
    assertThat(desk().missing()).isEqualTo("Mend a word first: go to it and press Enter.");
    assertThat(desk("e", "Enter", "Enter").missing()).isEmpty();
  }

  @Test
  void inPlainLinesChangesGoByTheirWordsOrTheirNumbers() {
    assertThat(Desk.read(PROMPT, "exactly > about; crew > -; a sailor > a passenger"))
        .isEqualTo(new Answer.Filled(Map.of("5", "about", "15", "-", "19-20", "a passenger")));
    assertThat(Desk.read(PROMPT, "9-10=; 5 = about; told"))
        .isEqualTo(new Answer.Filled(Map.of("5", "about", "9-10", "?", "18", "?")));
  }

  @Test
  void linesThatMeanNoChangeAreNotTaken() {
    for (String line :
        List.of("nobody here > x", "5=a; 4-6=b", "99=x", "exactly > a; at exactly > b")) {
      assertThat(onrecord.bank.AnswerText.read(PROMPT, line)).as(line).isEmpty();
    }
  }
}
