package onrecord.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.Generated;
import org.junit.jupiter.api.Test;

class LocatorTest {
  private static Paragraph paragraph(String text) {
    return new Paragraph(1, ParagraphKind.PROSE, text, Place.of("t"));
  }

  private static List<String> found(String text, String words) {
    Paragraph paragraph = paragraph(text);
    return Locator.find(paragraph, words).stream().map(paragraph::words).toList();
  }

  @Test
  void quotationMarksDashesAndBlanksAreFolded() {
    assertThat(
            found("He said: \u201CWe won\u2019t\u201D \u2014 twice.", "said: \"We won't\" - twice"))
        .containsExactly("said: \u201CWe won\u2019t\u201D \u2014 twice");
    assertThat(found("a  b", "a b")).containsExactly("a  b");
  }

  @Test
  void onlyWholeWordsAreFoundAndEveryOne() {
    assertThat(found("art party art.", "art")).hasSize(2);
    assertThat(found("41,000 and 41", "41")).hasSize(2);
    assertThat(found("nothing", "thing")).isEmpty();
    assertThat(found("text", "")).isEmpty();
  }

  @Test
  void offsetsAreCodePoints() {
    Paragraph paragraph = paragraph("\uD83C\uDDFA\uD83C\uDDE6 is free");
    assertThat(Locator.find(paragraph, "free")).containsExactly(new Span(1, 6, 10));
  }

  @Test
  void whatIsCutFromAParagraphIsFoundInIt() {
    Generated.seeds(
        500,
        (random, seed) -> {
          String text = "start " + CleanText.line(Generated.text(random, 40)) + " end";
          Paragraph paragraph = paragraph(text);
          assertThat(found(text, text)).containsExactly(text);
          for (Span span : Locator.find(paragraph, "end")) {
            assertThat(paragraph.words(span)).isEqualTo("end");
          }
        });
  }
}
