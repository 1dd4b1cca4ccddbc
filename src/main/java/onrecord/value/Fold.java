package onrecord.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Folds case, blanks, punctuation marks and accents, none of which may ever cost a learner credit.
 */
final class Fold {
  private Fold() {}

  /**
   * Lower case, no accents, plain quotes, dashes and blanks; never longer than four times the
   * input.
   */
  static String text(String raw) {
    return blanks(marks(Normalizer.normalize(spaceFractions(raw), Normalizer.Form.NFKD)));
  }

  private static String spaceFractions(String raw) {
    StringBuilder out = new StringBuilder(raw.length() + 8);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean vulgar = c >= '\u00BC' && c <= '\u00BE' || c >= '\u2150' && c <= '\u215E';
      if (vulgar) {
        out.append(' ');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static String marks(String decomposed) {
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c < 128) {
        out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else {
        out.append(letter(c));
      }
    }
    return out.toString();
  }

  private static String letter(char c) {
    if (c >= '\u0300' && c <= '\u036F') {
      return "";
    }
    return switch (c) {
      case '\u2018',
          '\u2019',
          '\u201A',
          '\u201B',
          '\u02BC',
          '\u02B9',
          '\u02BB',
          '\u02BF',
          '\u02BE',
          '\u00B4',
          '\u2032',
          '\u2039',
          '\u203A',
          '\u02C8' ->
          "'";
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2043' -> "-";
      case '\u2044', '\u2215' -> "/";
      case '\u00D7' -> "x";
      case '\u2264' -> "<=";
      case '\u2265' -> ">=";
      case '\u2248', '\u223C' -> "~";
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF' -> "";
      case 'ß', 'ẞ' -> "ss";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'þ', 'Þ' -> "th";
      case 'ı' -> "i";
      default -> String.valueOf(c).toLowerCase(Locale.ROOT);
    };
  }

  private static String blanks(String s) {
    StringBuilder out = new StringBuilder(s.length());
    boolean gap = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean blank =
          c <= ' '
              || Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.isISOControl(c);
      if (!blank) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        out.append(c);
      }
      gap = blank;
    }
    return out.toString();
  }

  /**
   * Words of letters and digits of an already folded text; apostrophes inside a word are dropped.
   */
  static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
        word.append(c);
      } else if (c != '\'' || word.isEmpty()) {
        flush(word, words);
      }
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
