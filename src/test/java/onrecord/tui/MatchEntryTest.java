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

/** Giving statements to speakers. */
class MatchEntryTest {
  private static final String SPEAKER = "olena-marchenko=";
  private final Entry match = empty(Desk.match());

  @Test
  void aLetterGivesTheStatementAndMovesOnToTheNextOpenSpeaker() {
    Entry entry = press(match, "b", "a", "d");
    assertThat(entry.answer()).isEqualTo(read(Desk.match(), "1b 2a 3d"));
    assertThat(entry.missing()).isEmpty();
  }

  @Test
  void afterTheLastSpeakerTheCursorGoesToAnOpenOneAbove() {
    Entry entry = press(match, "3", "c", "a");
    assertThat(entry.answer()).isEqualTo(read(Desk.match(), "3c 1a"));
  }

  @Test
  void aStatementGivenTwiceMoves() {
    Entry entry = press(match, "b", "b");
    assertThat(entry.answer()).isEqualTo(read(Desk.match(), "2b"));
    assertThat(entry.missing()).isEqualTo("Two speakers have no statement yet.");
    assertThat(press(entry, "3", "a").missing()).isEqualTo("One speaker has no statement yet.");
  }

  @Test
  void delTakesAPairBack() {
    assertThat(given(press(match, "a", "Up", "Del"))).isEmpty();
    assertThat(given(press(match, "a", "1", "Backspace"))).isEmpty();
    assertThat(given(press(match, "a", "Del"))).startsWith(SPEAKER);
  }

  @Test
  void keysWithoutARowOrStatementMeanNothing() {
    assertThat(match.on(Stroke.text("4"))).isEmpty();
    assertThat(match.on(Stroke.text("0"))).isEmpty();
    assertThat(match.on(Stroke.text("e"))).isEmpty();
    assertThat(match.typing()).isFalse();
  }

  @Test
  void theNextOpenSpeakerIsFoundFromTheCursorOn() {
    Entry entry = press(match, "a", "1").toNextOpen();
    assertThat(entry.view(72).from()).isEqualTo(1);
  }

  @Test
  void aDraftComesBackAndOneThatDoesNotFitChangesNothing() {
    Entry entry = press(match, "b", "a");
    assertThat(match.with(entry.answer()).answer()).isEqualTo(entry.answer());
    assertThat(given(press(match.with(entry.answer()), "d"))).contains("a-passenger=");
    assertThat(entry.with(read(Desk.form(), "41"))).isSameAs(entry);
    assertThat(entry.with(new Answer.Written("1b"))).isSameAs(entry);
  }

  @Test
  void usedStatementsCarryTheirSpeakersNumber() {
    Entry entry = press(match, "b");
    assertThat(frame(entry, 56))
        .isEqualTo(
            """
                1  Olena Marchenko        b  nobody told the passen…
              › 2  the harbour authority  _
                3  a passenger            _

                a  the engine had been checked a week before
              1=b  nobody told the passengers what had happened
                   until the boats were already lowered
                c  the ferry will sail again on Monday
                d  the company was to blame
            """);
    assertThat(frame(entry, 72))
        .isEqualTo(
            """
                1  Olena Marchenko        b  nobody told the passengers what had ha…
              › 2  the harbour authority  _
                3  a passenger            _

                a  the engine had been checked a week before
              1=b  nobody told the passengers what had happened until the boats were
                   already lowered
                c  the ferry will sail again on Monday
                d  the company was to blame
            """);
    assertThat(frame(entry, 100)).isEqualTo(frame(entry, 72));
    assertThat(Desk.inTone(entry, 72, Tone.CHOSEN)).isEqualTo("b 1=");
    assertThat(entry.view(56).to()).isEqualTo(8);
  }

  @Test
  void readAloudItNamesBothListsAndHowToPairThem() {
    assertThat(match.spoken())
        .contains("2: the harbour authority", "c: the ferry will sail again on Monday")
        .endsWith("Type the pairs, as in 1b 2c 3d.");
    assertThat(match.with(read(Desk.match(), "1b 2c 3d")).missing()).isEmpty();
  }
}
