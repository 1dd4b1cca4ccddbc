package onrecord.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.Generated;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> split(String text) {
    Paragraph paragraph = new Paragraph(1, ParagraphKind.PROSE, text, Place.of("t"));
    return Sentences.of(paragraph).stream().map(paragraph::words).toList();
  }

  @Test
  void sentencesEndAtFullStopsWithTheirClosingQuotes() {
    assertThat(split("One. Two! \u201CThree?\u201D Four \u2026 five."))
        .containsExactly("One.", "Two!", "\u201CThree?\u201D", "Four \u2026 five.");
  }

  @Test
  void titlesInitialsAndAbbreviationsEndNone() {
    assertThat(split("Gen. Mark A. Milley met Mr. Kuleba on Nov. 10 in the U.S. Senate. He left."))
        .containsExactly(
            "Gen. Mark A. Milley met Mr. Kuleba on Nov. 10 in the U.S. Senate.", "He left.");
  }

  @Test
  void aNoEndsASentenceUnlessANumberFollows() {
    assertThat(split("She said no. The council met at No. 10. Nobody left."))
        .containsExactly("She said no.", "The council met at No. 10.", "Nobody left.");
  }

  @Test
  void figuresWithPointsAreNotCut() {
    assertThat(split("It rose 3.5 percent. 40 towns fell."))
        .containsExactly("It rose 3.5 percent.", "40 towns fell.");
  }

  @Test
  void sentencesCoverEveryVisibleCharacterInOrder() {
    Generated.seeds(
        500,
        (random, seed) -> {
          String text = CleanText.line("A" + Generated.text(random, 60));
          assertThat(String.join("", split(text)).replace(" ", ""))
              .isEqualTo(text.replace(" ", ""));
        });
  }
}
