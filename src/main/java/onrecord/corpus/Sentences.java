package onrecord.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a paragraph into sentences. A full stop after a title, a single initial or a common
 * abbreviation ends none, nor does one between "No" and a number; a closing quotation mark belongs
 * to the sentence it closes.
 */
public final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "[.!?\u2026]+[\"'\u201D\u2019)\\]\u00BB]*(?=\\s+[\"'\u201C\u2018(\\[\u00AB]*[\\p{Lu}\\p{N}])");
  private static final Set<String> SHORT =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "sen", "rep",
          "gov", "pres", "st", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "approx", "e.g", "i.e", "cf", "adm", "rev");

  private Sentences() {}

  /** The sentences of a paragraph in order; together they cover every visible character. */
  public static List<Span> of(Paragraph paragraph) {
    String text = paragraph.text();
    List<Span> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (!isAbbreviation(text, end.start())) {
        sentences.add(span(paragraph, start, end.end()));
        start = skipBlanks(text, end.end());
      }
    }
    if (start < text.length()) {
      sentences.add(span(paragraph, start, text.stripTrailing().length()));
    }
    return List.copyOf(sentences);
  }

  /** The sentences of a paragraph that share a code point with the span. */
  public static List<Span> around(Paragraph paragraph, Span span) {
    return of(paragraph).stream().filter(span::overlaps).toList();
  }

  private static Span span(Paragraph paragraph, int from, int to) {
    String text = paragraph.text();
    int start = text.codePointCount(0, from);
    return new Span(paragraph.number(), start, start + text.codePointCount(from, to));
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isAbbreviation(String text, int dot) {
    int from = dot;
    while (from > 0
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, dot);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean dotted = word.length() >= 3 && word.charAt(1) == '.';
    String lower = word.toLowerCase(Locale.ROOT);
    int next = skipBlanks(text, dot + 1);
    boolean number =
        lower.equals("no") && next < text.length() && Character.isDigit(text.charAt(next));
    return text.charAt(dot) == '.' && (initial || dotted || number || SHORT.contains(lower));
  }
}
