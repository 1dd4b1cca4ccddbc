package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.bank.Prompt;
import onrecord.page.Tone;
import org.junit.jupiter.api.Test;

/** One key for each card, and what can be taken back. */
class SortEntryTest {
  private static final Prompt PROMPT = Desk.cards();

  private static Entry pressed(String... keys) {
    return Desk.press(Desk.empty(PROMPT), keys);
  }

  @Test
  void oneKeyForEachCardIsEnough() {
    assertThat(Desk.given(pressed("a", "b", "c")))
        .isEqualTo("the-ferry-left=fact; the-ferry-is-ugly=opinion; the-ferry-will-sail=forecast");
    assertThat(pressed("a", "b", "c").missing()).isEmpty();
  }

  @Test
  void whatIsOpenIsSaidAndFound() {
    assertThat(pressed().missing()).isEqualTo("Three cards lie on no heap yet.");
    assertThat(pressed("a", "Down", "c").missing()).isEqualTo("One card lies on no heap yet.");
    assertThat(Desk.given(Desk.press(pressed("a", "Down", "c").toNextOpen(), "b")))
        .isEqualTo(Desk.given(pressed("a", "b", "c")));
  }

  @Test
  void afterTheLastCardTheFirstOpenOneIsUp() {
    assertThat(Desk.given(pressed("Down", "Down", "c", "a", "b")))
        .isEqualTo(Desk.given(pressed("a", "b", "c")));
  }

  @Test
  void backspaceTakesTheLastCardBackAndTheCursorWithIt() {
    assertThat(Desk.given(pressed("a", "b", "Backspace", "c")))
        .isEqualTo(Desk.given(pressed("a", "c")));
    assertThat(Desk.given(pressed("a", "Up", "Del"))).isEmpty();
    assertThat(Desk.given(pressed("Backspace"))).isEmpty();
  }

  @Test
  void aCardMovesToAnotherHeap() {
    assertThat(Desk.given(pressed("a", "Up", "c"))).isEqualTo("the-ferry-left=forecast");
    assertThat(Desk.given(pressed("d"))).isEmpty();
  }

  @Test
  void theCardInHandShowsItsHeaps() {
    assertThat(Desk.frame(pressed("a"), 60))
        .isEqualTo(
            """
                1 fact      the ferry left
              › 2 _         the ferry is ugly
                a fact  / b opinion  / c forecast
                3 _         the ferry will sail
            """
                .replace("  / ", " / "));
    assertThat(Desk.inTone(pressed("a", "Up"), 60, Tone.CHOSEN)).isEqualTo("fact fact");
  }

  @Test
  void linesAreReadAsLettersAsWordsOrByTheCard() {
    String whole = Desk.given(pressed("a", "b", "c"));
    for (String typed :
        List.of("abc", "a b c", "A, B, C", "fact opinion forecast", "a; b; c", whole)) {
      assertThat(onrecord.bank.AnswerText.write(Desk.read(PROMPT, typed)))
          .as(typed)
          .isEqualTo(whole);
    }
    assertThat(onrecord.bank.AnswerText.read(PROMPT, "abcd")).isEmpty();
    assertThat(onrecord.bank.AnswerText.read(PROMPT, "abca")).isEmpty();
    assertThat(Desk.empty(PROMPT).spoken())
        .contains("1: the ferry left", "The heaps:", "c: forecast")
        .endsWith("Type the letter of a heap for each card, in this order, as in b c a.");
  }
}
