package onrecord.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.Generated;
import org.junit.jupiter.api.Test;

/** The words of a text are cut as a pattern would, only quicker. */
class WordsTest {
  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[.,]\\d+)+|[\\p{L}\\p{N}\\p{M}]+(?:'\\p{L}+)*");

  @Test
  void wordsAreCutAsThePatternCutsThem() {
    Generated.seeds(
        2_000,
        (random, seed) -> {
          String text = Generated.text(random, 40);
          List<String> expected = new ArrayList<>();
          Matcher matcher = WORD.matcher(text);
          while (matcher.find()) {
            expected.add(matcher.start() + "-" + matcher.end());
          }
          assertThat(Words.cut(text).stream().map(w -> w.start() + "-" + w.end()).toList())
              .as(text)
              .isEqualTo(expected);
        });
  }
}
