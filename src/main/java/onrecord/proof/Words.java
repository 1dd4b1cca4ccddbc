package onrecord.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import onrecord.corpus.Folded;

/**
 * Cuts text into words that can be compared: lower case, without accents and possessive endings.
 * Hyphens part words, digits keep their commas and points.
 */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern GROUPED = Pattern.compile("(?<=\\d),(?=\\d{3})");
  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "and",
          "or", "but", "nor", "not", "no", "is", "are", "was", "were", "be", "been", "being", "it",
          "its", "he", "she", "they", "them", "his", "her", "their", "him", "this", "that", "these",
          "those", "there", "who", "whom", "whose", "what", "which", "when", "where", "why", "how",
          "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "may",
          "might", "must", "should", "said", "says", "say", "than", "then", "so", "if", "into",
          "out", "up", "over", "about", "more", "less", "one", "s");

  private static final int AVERAGE = 6;
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "sen",
          "rep", "gov", "pres", "st", "rev");

  private Words() {}

  /**
   * One word of a text.
   *
   * @param text folded for comparison
   * @param start index of its first character in the folded text it was cut from
   * @param end one past its last character there
   * @param capital it begins with a capital letter
   * @param opens it is the first of a sentence or of a quotation
   */
  record Word(String text, int start, int end, boolean capital, boolean opens) {}

  /** The words of a text as plain strings. */
  static List<String> of(String text) {
    String folded = Folded.text(text);
    List<String> words = new ArrayList<>(folded.length() / AVERAGE + 1);
    int at = 0;
    while (at < folded.length()) {
      int end = end(folded, at);
      if (end > at) {
        words.add(plain(folded.substring(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return Collections.unmodifiableList(words);
  }

  /** The words of an already folded text, with their places in it. */
  static List<Word> cut(String folded) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = end(folded, at);
      if (end > at) {
        boolean capital = Character.isUpperCase(folded.codePointAt(at));
        words.add(new Word(plain(folded.substring(at, end)), at, end, capital, opens(folded, at)));
      }
      at = Math.max(end, at + Character.charCount(folded.codePointAt(at)));
    }
    return words;
  }

  /** One past the word that begins at an index; the index itself if none does. */
  private static int end(String text, int start) {
    int number = isDigit(text.charAt(start)) ? numberEnd(text, start) : start;
    return number > start ? number : withEndings(text, start, parts(text, start));
  }

  /** One past the letters, digits and accents that begin at an index. */
  private static int parts(String text, int start) {
    int at = start;
    while (at < text.length() && isPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Takes in letters behind an apostrophe. */
  private static int withEndings(String text, int start, int end) {
    int last = end;
    int after = end;
    do {
      last = after;
      boolean apostrophe = last > start && last < text.length() && text.charAt(last) == '\'';
      after = apostrophe ? run(text, last + 1, Character::isLetter) : last;
    } while (after > last + 1);
    return last;
  }

  /** The end of digits that commas or points part; the start if none are parted so. */
  private static int numberEnd(String text, int start) {
    int end = run(text, start, Words::isDigit);
    int last = start;
    boolean more = end > start;
    while (more) {
      boolean parted = end < text.length() && ",.".indexOf(text.charAt(end)) >= 0;
      int after = parted ? run(text, end + 1, Words::isDigit) : end;
      more = after > end + 1;
      end = more ? after : end;
      last = more ? end : last;
    }
    return last;
  }

  private static int run(String text, int start, IntPredicate in) {
    int at = start;
    while (at < text.length() && in.test(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Letters, digits and accents. */
  private static boolean isPart(int c) {
    return c < 0x80 ? isAsciiPart(c) : isOtherPart(c);
  }

  private static boolean isAsciiPart(int c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z' || isDigit(c);
  }

  private static boolean isOtherPart(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  /** The words that carry meaning: no articles, pronouns, auxiliaries or prepositions. */
  static Set<String> content(String text) {
    Set<String> content = new LinkedHashSet<>(of(text));
    content.removeAll(FILLERS);
    return content;
  }

  /** The text folded for finding it inside another: words joined by single blanks. */
  static String joined(String text) {
    return String.join(" ", of(text));
  }

  /** Whether the words of one text stand next to each other inside another. */
  static boolean contains(String text, String sought) {
    return holds(joined(text), sought);
  }

  /** The same in a text whose words have been joined already. */
  static boolean holds(String joined, String sought) {
    String words = joined(sought);
    return !words.isEmpty() && (" " + joined + " ").contains(" " + words + " ");
  }

  private static boolean opens(String text, int start) {
    int at = start - 1;
    while (at >= 0 && " \"'([".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    boolean afterQuote = start > 0 && text.charAt(start - 1) == '"';
    boolean stop = at >= 0 && ".!?:".indexOf(text.charAt(at)) >= 0;
    return at < 0 || afterQuote || (stop && !isAbbreviation(text, at));
  }

  /** Whether the stop ends a title or an initial, behind which a name goes on. */
  private static boolean isAbbreviation(String text, int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
    return text.charAt(stop) == '.' && (word.length() == 1 || TITLES.contains(word));
  }

  private static String plain(String word) {
    String lower = bare(word).toLowerCase(Locale.ROOT);
    String own = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    return own.indexOf(',') < 0 ? own : GROUPED.matcher(own).replaceAll("");
  }

  private static String bare(String word) {
    return isAscii(word)
        ? word
        : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
