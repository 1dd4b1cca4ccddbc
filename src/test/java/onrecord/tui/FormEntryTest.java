package onrecord.tui;

import static onrecord.tui.Desk.empty;
import static onrecord.tui.Desk.frame;
import static onrecord.tui.Desk.given;
import static onrecord.tui.Desk.press;
import static onrecord.tui.Desk.read;
import static org.assertj.core.api.Assertions.assertThat;

import onrecord.bank.Answer;
import onrecord.page.Page;
import org.junit.jupiter.api.Test;

/** Filling the fields of a form. */
class FormEntryTest {
  private final Entry form = empty(Desk.form());

  @Test
  void inATypedFieldEveryPrintableKeyIsText() {
    assertThat(form.typing()).isTrue();
    Entry entry = press(form, "$", "1", ".", "5", "Space", "b", ",", "9", "%");
    assertThat(given(entry)).isEqualTo("value=$1.5 b,9%");
    assertThat(press(form, "Down").typing()).isFalse();
  }

  @Test
  void lettersChooseInTheOtherFields() {
    Entry entry = press(form, "4", "1", "Down", "b", "c", "a");
    assertThat(entry.answer()).isEqualTo(read(Desk.form(), "41; b; c; a"));
    assertThat(given(entry))
        .isEqualTo("value=41; counts=crew; approximator=more-than; source=olena-marchenko");
    assertThat(entry.missing()).isEmpty();
  }

  @Test
  void leftRightAndSpaceStepThroughTheOptions() {
    assertThat(given(press(form, "Down", "Right"))).isEqualTo("counts=passengers");
    assertThat(given(press(form, "Down", "Left"))).isEqualTo("counts=lifeboats");
    assertThat(given(press(form, "Down", "Right", "Space"))).isEqualTo("counts=crew");
    assertThat(given(press(form, "Down", "Left", "Right"))).isEqualTo("counts=passengers");
  }

  @Test
  void delEmptiesAField() {
    assertThat(given(press(form, "Down", "a", "Up", "Del"))).isEmpty();
    assertThat(given(press(form, "4", "1", "Ctrl-U"))).isEmpty();
    assertThat(given(press(form, "4", "1", "Backspace"))).isEqualTo("value=4");
  }

  @Test
  void aSemicolonBecomesACommaBecauseItEndsAField() {
    Entry entry = press(form, "4", ";", "1");
    assertThat(entry.answer()).isEqualTo(read(Desk.form(), given(entry)));
    assertThat(given(entry)).isEqualTo("value=4,1");
  }

  @Test
  void itNamesTheFieldsThatAreOpenAndGoesToTheNextOne() {
    Entry entry = press(form, "4", "Down", "a", "Down");
    assertThat(entry.missing()).isEqualTo("Still open: how exact, who says so.");
    assertThat(given(press(press(form, "4").toNextOpen(), "b"))).isEqualTo("value=4; counts=crew");
    assertThat(given(press(press(entry, "a").toNextOpen(), "b"))).contains("approximator=about");
  }

  @Test
  void aDraftComesBackAndOneThatDoesNotFitChangesNothing() {
    Entry entry = press(form, "4", "1", "Down", "b");
    assertThat(form.with(entry.answer()).answer()).isEqualTo(entry.answer());
    assertThat(given(press(form.with(entry.answer()), "a"))).contains("approximator=exactly");
    assertThat(entry.with(read(Desk.match(), "1b"))).isSameAs(entry);
    assertThat(entry.with(new Answer.Filled(java.util.Map.of("counts", "cats")))).isSameAs(entry);
  }

  @Test
  void theOptionsStandBelowTheFieldUnderTheCursor() {
    Entry entry = press(form, "4", "1", "Down", "b", "Up");
    assertThat(frame(entry, 56))
        .isEqualTo(
            """
                value           41______________________
              › what it counts  crew
                  a   passengers
                  b • crew
                  c   lifeboats
                how exact       _
                who says so     _
            """);
    assertThat(frame(entry, 72)).isEqualTo(frame(entry, 56));
    assertThat(frame(entry, 100)).isEqualTo(frame(entry, 56));
    assertThat(entry.view(56).caret()).isEmpty();
    assertThat(entry.view(56).from()).isEqualTo(1);
    assertThat(entry.view(56).to()).isEqualTo(4);
  }

  @Test
  void theCaretStandsInTheTypedField() {
    assertThat(press(form, "4", "1").view(72).caret()).hasValue(new Page.Caret(22, 0));
  }

  @Test
  void readAloudEachFieldHasItsOwnLetters() {
    assertThat(form.spoken())
        .contains(
            "value: typed, as in 41, 3.2 million or 20 to 30",
            "a: passengers",
            "a: exactly",
            "a: Olena Marchenko")
        .endsWith("Type the fields in this order, parted by semicolons, as in 41; c; c; b.");
    assertThat(form.with(read(Desk.form(), "41; c; c; b")).missing()).isEmpty();
  }
}
