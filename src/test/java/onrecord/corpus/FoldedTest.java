package onrecord.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import onrecord.Generated;
import org.junit.jupiter.api.Test;

/** The short ways through cleaning and folding lead where the long ones do. */
class FoldedTest {
  @Test
  void everyFoldedCharacterComesFromTheOneItsOriginNames() {
    Generated.seeds(
        1_000,
        (random, seed) -> {
          String text = Generated.text(random, 40);
          int[] points = text.codePoints().toArray();
          Folded folded = Folded.of(text);
          for (int i = 0; i < folded.text().length(); i++) {
            String original = Character.toString(points[folded.origin(i)]);
            String alone = Folded.of("x" + original + "x").text();
            assertThat(alone).contains(folded.text().substring(i, i + 1));
          }
        });
  }

  @Test
  void marksDashesAndBlanksAreMadeEqual() {
    assertThat(Folded.of(" \u00ABa\u00BB\u2014 \t\u201Eb\u2019 c\u2026 ").text())
        .isEqualTo("\"a\"- \"b' c...");
  }

  @Test
  void aCleanLineIsInFormCAndHasSingleBlanks() {
    Generated.seeds(
        1_000,
        (random, seed) -> {
          String line = CleanText.line(Generated.text(random, 40));
          assertThat(line).isEqualTo(line.replaceAll("\\s+", " ").strip());
          assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
        });
  }
}
