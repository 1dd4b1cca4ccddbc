package onrecord.tui;

import static onrecord.tui.Desk.empty;
import static onrecord.tui.Desk.frame;
import static onrecord.tui.Desk.given;
import static onrecord.tui.Desk.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import onrecord.bank.Answer;
import onrecord.bank.Prompt;
import onrecord.page.Cells;
import onrecord.page.Page;
import org.junit.jupiter.api.Test;

/** Typing into one field. */
class TypedEntryTest {
  private final Entry name = empty(Desk.typed(Prompt.Typed.Sort.NAME, ""));
  private final Entry number = empty(Desk.typed(Prompt.Typed.Sort.NUMBER, "passengers"));

  @Test
  void everyPrintableKeyIsText() {
    assertThat(name.typing()).isTrue();
    assertThat(given(press(name, "h", "?", "1", "Space", "e"))).isEqualTo("h?1 e");
  }

  @Test
  void typingGoesOnAtTheCaret() {
    assertThat(given(press(name, "a", "c", "Left", "b"))).isEqualTo("abc");
    assertThat(given(press(name, "b", "c", "Home", "a", "End", "d"))).isEqualTo("abcd");
    assertThat(given(press(name, "b", "Left", "Left", "Right", "Right", "c"))).isEqualTo("bc");
  }

  @Test
  void backspaceAndDelTakeTheGraphemesBesideTheCaret() {
    assertThat(given(press(name, "a", "b", "c", "Left", "Backspace"))).isEqualTo("ac");
    assertThat(given(press(name, "a", "b", "c", "Home", "Del"))).isEqualTo("bc");
    assertThat(given(press(name, "a", "Del", "Home", "Backspace"))).isEqualTo("a");
  }

  @Test
  void ctrlUEmptiesTheFieldAndOtherControlKeysAreNotText() {
    assertThat(given(press(name, "a", "b", "Ctrl-U"))).isEmpty();
    assertThat(name.on(Stroke.ctrl("d"))).isEmpty();
    assertThat(name.on(Stroke.of(Stroke.Key.TAB))).isEmpty();
  }

  @Test
  void aFlagAndAnAccentedLetterAreOneStep() {
    String flag = "\uD83C\uDDFA\uD83C\uDDE6";
    assertThat(given(press(name, "a", flag, "Backspace"))).isEqualTo("a");
    assertThat(given(press(name, "\uD83C\uDDFA", "\uD83C\uDDE6", "Left", "x")))
        .isEqualTo("x" + flag);
    assertThat(given(press(name, "e", "\u0301", "Left", "x"))).isEqualTo("x\u00e9");
    assertThat(given(press(name, "e", "\u0301", "Backspace"))).isEmpty();
  }

  @Test
  void theCaretStandsInCellsNotInCharacters() {
    assertThat(press(name, "\u6771", "\u4eac").view(56).caret()).hasValue(new Page.Caret(8, 0));
    assertThat(press(name, "\u041a", "\u0438").view(56).caret()).hasValue(new Page.Caret(6, 0));
  }

  @Test
  void fiveHundredCharactersAreTheMost() {
    Entry full = press(name, "x".repeat(500));
    assertThat(given(press(full, "y"))).isEqualTo("x".repeat(500));
    assertThat(given(name.with(new Answer.Written("y".repeat(600))))).hasSize(500);
  }

  @Test
  void whatIsLongerThanTheFieldScrollsWithTheCaret() {
    Entry entry = press(number, "1234567890123456789012345678901234567890");
    assertThat(frame(entry, 56))
        .isEqualTo(
            """
                …012345678901234567890__  passengers
            """);
    assertThat(frame(press(entry, "Home"), 56)).startsWith("    1234567890123456789012\u2026");
    assertThat(entry.view(56).caret().map(Page.Caret::column)).hasValue(26);
    assertThat(press(entry, "Home").view(56).caret()).hasValue(new Page.Caret(4, 0));
  }

  @Test
  void blanksAroundAnAnswerAreNotPartOfIt() {
    assertThat(given(press(name, "Space", "a", "Space", "Space", "b", "Space"))).isEqualTo("a b");
    assertThat(press(name, "Space").missing()).isEqualTo("Type the name.");
    assertThat(number.missing()).isEqualTo("Type the number.");
    assertThat(press(name, "a").missing()).isEmpty();
  }

  @Test
  void aDraftComesBackWithTheCaretBehindIt() {
    Entry restored = name.with(new Answer.Written("Olena"));
    assertThat(given(press(restored, "k"))).isEqualTo("Olenak");
    assertThat(restored.with(Answer.Chosen.of("olena"))).isSameAs(restored);
  }

  @Test
  void theUnitStandsBehindTheFieldOrBelowItIfItIsLong() {
    Entry entry = press(number, "4", "1");
    assertThat(frame(entry, 56))
        .isEqualTo(
            """
                41______________________  passengers
            """);
    assertThat(frame(entry, 72)).isEqualTo(frame(entry, 56));
    assertThat(frame(entry, 100)).isEqualTo(frame(entry, 56));
    String unit = "passengers and members of the crew, children included";
    Entry wide = empty(Desk.typed(Prompt.Typed.Sort.NUMBER, unit));
    assertThat(frame(wide, 56))
        .isEqualTo(
            """
                ________________________
                passengers and members of the crew, children
                included
            """);
  }

  @Test
  void aFieldForWordsIsAsWideAsTheColumn() {
    Entry entry = press(name, "Olena");
    assertThat(Cells.width(frame(entry, 56).strip())).isEqualTo(52);
    assertThat(Cells.width(frame(entry, 100).strip())).isEqualTo(68);
    assertThat(entry.view(56).caret()).isEqualTo(Optional.of(new Page.Caret(9, 0)));
  }

  @Test
  void readAloudItSaysWhatToType() {
    assertThat(number.spoken()).containsExactly("Type the number; its unit is passengers.");
    assertThat(name.spoken()).containsExactly("Type the name.");
  }
}
