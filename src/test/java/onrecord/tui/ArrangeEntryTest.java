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

/** Putting items in order. */
class ArrangeEntryTest {
  private final Entry order = empty(Desk.order());

  @Test
  void typedNumbersGiveTheOrder() {
    Entry entry = press(order, "3", "1", "4", "2");
    assertThat(entry.answer()).isEqualTo(read(Desk.order(), "3142"));
    assertThat(entry.missing()).isEmpty();
  }

  @Test
  void theUntouchedListIsNoAnswer() {
    assertThat(order.answer().isEmpty()).isTrue();
    assertThat(press(order, "Down", "Space").answer().isEmpty()).isTrue();
    assertThat(press(order, "Space", "Up").answer().isEmpty()).isTrue();
    assertThat(order.missing())
        .isEqualTo("Type the numbers in order, or carry the items with Space.");
  }

  @Test
  void spaceTakesAnItemUpAndTheArrowsCarryIt() {
    assertThat(press(order, "Space", "Down").answer()).isEqualTo(read(Desk.order(), "2134"));
    assertThat(press(order, "Space", "Down", "Down", "Space", "Up").answer())
        .isEqualTo(read(Desk.order(), "2314"));
    assertThat(press(order, "Space", "Down").missing()).isEmpty();
  }

  @Test
  void whatWasTypedCanBeCarriedOn() {
    Entry entry = press(order, "3", "1", "Up", "Space", "Up");
    assertThat(entry.answer()).isEqualTo(read(Desk.order(), "1324"));
  }

  @Test
  void backspaceTakesTheLastNumberBackAndDelAll() {
    Entry entry = press(order, "3", "1", "Backspace");
    assertThat(entry.answer()).isEqualTo(read(Desk.order(), "3"));
    assertThat(entry.missing()).isEqualTo("Three items have no place yet.");
    assertThat(given(press(entry, "Backspace", "Backspace"))).isEmpty();
    assertThat(given(press(order, "3", "1", "Del"))).isEmpty();
  }

  @Test
  void aNumberTypedTwiceIsRefusedWithAWordWhy() {
    Entry entry = press(order, "3", "3");
    assertThat(entry.answer()).isEqualTo(read(Desk.order(), "3"));
    assertThat(Desk.inTone(entry, 72, Tone.ACCENT)).contains("That item has its place.");
    assertThat(order.on(Stroke.text("5"))).isEmpty();
    assertThat(order.on(Stroke.text("0"))).isEmpty();
  }

  @Test
  void aDraftComesBackAndOneThatDoesNotFitChangesNothing() {
    Entry entry = press(order, "3", "1");
    assertThat(order.with(entry.answer()).answer()).isEqualTo(entry.answer());
    assertThat(press(order.with(entry.answer()), "4", "2").missing()).isEmpty();
    assertThat(
            entry.with(new Answer.Arranged(java.util.List.of("smoke-was-seen", "smoke-was-seen"))))
        .isSameAs(entry);
    assertThat(entry.with(new Answer.Arranged(java.util.List.of("fog")))).isSameAs(entry);
    assertThat(entry.with(new Answer.Written("31"))).isSameAs(entry);
  }

  @Test
  void theRowsStandAsTheyWouldBeHandedIn() {
    Entry entry = press(order, "3", "1");
    assertThat(frame(entry, 56))
        .isEqualTo(
            """
                1st   3  a statement was sent to two news agencies,
                         which printed it the same evening without a
                         word of doubt
                2nd   1  the boats were lowered
              › _     2  the ferry left the harbour
                _     4  smoke was seen

                Your order: 3 1 _ _
            """);
    assertThat(frame(entry, 72))
        .isEqualTo(
            """
                1st   3  a statement was sent to two news agencies, which printed it
                         the same evening without a word of doubt
                2nd   1  the boats were lowered
              › _     2  the ferry left the harbour
                _     4  smoke was seen

                Your order: 3 1 _ _
            """);
    assertThat(frame(entry, 100)).isEqualTo(frame(entry, 72));
    assertThat(entry.view(72).from()).isEqualTo(3);
  }

  @Test
  void theCarriedItemHasASignAndATone() {
    Entry entry = press(order, "Space", "Down");
    assertThat(frame(entry, 56))
        .isEqualTo(
            """
                1st   2  the ferry left the harbour
              ↕ 2nd   1  the boats were lowered
                3rd   3  a statement was sent to two news agencies,
                         which printed it the same evening without a
                         word of doubt
                4th   4  smoke was seen

                Your order: 2 1 3 4
            """);
    assertThat(Desk.inTone(entry, 56, Tone.CHOSEN)).contains("the boats were lowered");
  }

  @Test
  void readAloudItSaysHowToTypeTheOrder() {
    assertThat(order.spoken())
        .contains("2: the ferry left the harbour")
        .endsWith("Type the numbers in order, as in 2341.");
    assertThat(order.with(read(Desk.order(), "2341")).missing()).isEmpty();
  }
}
