package onrecord.bank;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as they are compared where only the words count: lower case, without accents
 * and marks; digits lose the commas that group them and keep their decimals, and the signs of money
 * and per cent stay.
 */
public final class PlainWords {
  private PlainWords() {}

  /** The words in order; none of a text without letters, digits or such signs. */
  public static List<String> of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['\u2019\u02BC]", "")
            .replaceAll("(?<=\\d),(?=\\d{3})", "")
            .replaceAll("(?<=\\d)\\.(?=\\d)", "\uE000")
            .replaceAll("([%$\u20AC\u00A3])", " $1 ")
            .replaceAll("[^\\p{L}\\p{N}\uE000%$\u20AC\u00A3]+", " ")
            .replace('\uE000', '.');
    return Arrays.stream(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether two texts have the same words. */
  public static boolean same(String a, String b) {
    return of(a).equals(of(b));
  }
}
