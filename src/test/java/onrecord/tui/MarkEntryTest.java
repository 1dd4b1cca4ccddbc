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

/** Marking the sentences that prove something. */
class MarkEntryTest {
  private final Entry mark = empty(Desk.mark(3));

  @Test
  void spaceMarksTheSentenceUnderTheCursorAndTakesTheMarkBack() {
    assertThat(given(press(mark, "Down", "Space", "j", "Space"))).isEqualTo("2 3");
    assertThat(given(press(mark, "Down", "Space", "Space"))).isEmpty();
    assertThat(given(press(mark, "Down", "Space", "Del"))).isEmpty();
    assertThat(given(press(mark, "Down", "Space", "k", "Del"))).isEqualTo("2");
  }

  @Test
  void typedDigitsJump() {
    assertThat(given(press(mark, "6", "Space"))).isEqualTo("6");
    assertThat(given(press(mark, "6", "5", "Space"))).isEqualTo("5");
    assertThat(given(press(mark, "6", "9", "Space"))).isEqualTo("6");
  }

  @Test
  void digitsJoinWhereThereAreThatManySentences() {
    String text = "One was seen. ".repeat(14).strip();
    Entry entry = longText(text);
    assertThat(given(press(entry, "1", "2", "Space"))).isEqualTo("12");
    assertThat(given(press(entry, "1", "Down", "2", "Space"))).isEqualTo("2");
  }

  @Test
  void aNumberIsCompleteWhereNoFurtherDigitLeadsToASentence() {
    Entry entry = longText("One was seen. ".repeat(34).strip());
    assertThat(given(press(entry, "1", "2", "3", "Space"))).isEqualTo("3");
    assertThat(given(press(entry, "7", "1", "2", "Space"))).isEqualTo("12");
    assertThat(given(press(entry, "3", "Space", "1", "2", "Space"))).isEqualTo("3 12");
  }

  @Test
  void anyOtherKeyEndsTheNumber() {
    Entry entry = longText("One was seen. ".repeat(34).strip());
    Entry three = press(entry, "3");
    assertThat(given(press(three.settled(), "1", "Space"))).isEqualTo("1");
    assertThat(given(press(three.toNextOpen(), "1", "Space"))).isEqualTo("1");
  }

  @Test
  void theNumberBeingTypedIsShown() {
    Entry entry = longText("One was seen. ".repeat(34).strip());
    assertThat(frame(press(entry, "3"), 72)).contains("Marked: none, of at most 2. Going to 3_");
    assertThat(frame(press(entry, "3", "1"), 72)).doesNotContain("Going to");
    assertThat(frame(press(entry, "3", "Space"), 72)).doesNotContain("Going to");
  }

  private static Entry longText(String text) {
    var article = Desk.article("Ferry", text);
    var sentences = onrecord.corpus.Sentences.of(article.paragraphs().getLast());
    var prompt =
        new onrecord.bank.Prompt.Mark(
            onrecord.bank.Kind.SUPPORT, "Seen.", article.id(), sentences, 2);
    var words = sentences.stream().map(article::words).toList();
    return new MarkEntry(prompt, words, new java.util.TreeSet<>(), 1, 0, false);
  }

  @Test
  void oneMarkTooManyIsRefusedWithAWordWhyAndNothingGivenIsLost() {
    Entry entry = press(mark, "1", "Space", "2", "Space", "3", "Space", "5", "Space");
    assertThat(given(entry)).isEqualTo("1 2 3");
    String why = "Three sentences are marked already. Take one back first.";
    assertThat(Desk.inTone(entry, 72, Tone.ACCENT)).isEqualTo(why);
    assertThat(frame(press(entry, "Up"), 72)).doesNotContain(why);
  }

  @Test
  void itSaysHowManyMayBeMarked() {
    assertThat(mark.missing()).isEqualTo("Mark at least one sentence, at most 3.");
    assertThat(empty(Desk.mark(1)).missing()).isEqualTo("Mark the sentence that proves it.");
    assertThat(press(mark, "Space").missing()).isEmpty();
  }

  @Test
  void aDraftComesBackAndOneThatDoesNotFitChangesNothing() {
    Entry entry = press(mark, "2", "Space", "6", "Space");
    assertThat(mark.with(entry.answer()).answer()).isEqualTo(entry.answer());
    assertThat(mark.with(entry.answer()).view(72).from())
        .isEqualTo(entry.with(Answer.Marked.of(2)).view(72).from());
    assertThat(entry.with(Answer.Marked.of(8))).isSameAs(entry);
    assertThat(entry.with(Answer.Marked.of(0))).isSameAs(entry);
    assertThat(entry.with(Answer.Marked.of(1, 2, 3, 4))).isSameAs(entry);
    assertThat(entry.with(new Answer.Written("2"))).isSameAs(entry);
  }

  @Test
  void markedSentencesHaveATone() {
    Entry entry = press(mark, "3", "Space", "Down");
    assertThat(Desk.inTone(entry, 100, Tone.EVIDENCE))
        .isEqualTo("\u258C There were 41 passengers and a \u258C crew of nine on board.");
    assertThat(Desk.inTone(entry, 100, Tone.STRONG)).isEqualTo("Smoke was seen an hour later.");
  }

  @Test
  void theArticleRunsOnWithNumbersInFrontOfItsSentences() {
    Entry entry = press(mark, "5", "Space", "6");
    assertThat(frame(entry, 56))
        .isEqualTo(
            """
                  Marked: 5, of at most 3

                  [1] Smoke on the evening ferry

               1  [2] The ferry left at six. [3] There were 41
                  passengers and a crew of nine on board.

               2▌ [4] Smoke was seen an hour later. [x5] "We were
                ▌ told nothing," a passenger said. ›[6] Nobody was
                  hurt, the harbour authority said in a statement.
                  [7] The ferry will sail again on Monday.
            """);
    assertThat(frame(entry, 72))
        .isEqualTo(
            """
                  Marked: 5, of at most 3

                  [1] Smoke on the evening ferry

               1  [2] The ferry left at six. [3] There were 41 passengers and a crew
                  of nine on board.

               2▌ [4] Smoke was seen an hour later. [x5] "We were told nothing," a
                ▌ passenger said. ›[6] Nobody was hurt, the harbour authority said
                  in a statement. [7] The ferry will sail again on Monday.
            """);
    assertThat(frame(entry, 100)).isEqualTo(frame(entry, 72));
  }

  @Test
  void theRowsOfTheSentenceUnderTheCursorMustBeSeen() {
    Block block = press(mark, "6").view(56);
    String rows = "";
    for (int row = block.from(); row <= block.to(); row++) {
      rows += block.lines().get(row).text().strip() + " ";
    }
    assertThat(rows)
        .contains("\u203A[6] Nobody was hurt, the harbour authority said in a statement.");
    assertThat(block.to() - block.from()).isEqualTo(1);
  }

  @Test
  void readAloudTheSentencesAreNumberedByParagraph() {
    assertThat(mark.spoken())
        .startsWith("Headline", "1: Smoke on the evening ferry", "Paragraph 1")
        .endsWith("Type the numbers of at most 3 sentences, as in 1 3.");
    assertThat(empty(Desk.mark(1)).spoken()).endsWith("Type the number of one sentence, as in 1.");
    assertThat(read(Desk.mark(3), "1 3")).isEqualTo(Answer.Marked.of(1, 3));
  }
}
