package onrecord.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.corpus.Locator;
import onrecord.corpus.Paragraph;
import onrecord.corpus.ParagraphKind;
import onrecord.corpus.Place;
import onrecord.corpus.Span;

/**
 * A draft to be mended, its words counted from 1. A word is whatever stands between blanks; marks
 * at its ends stay where they are when it is replaced.
 *
 * @param paragraphs each on one line, none blank
 * @param words all words in reading order
 */
public record Draft(List<String> paragraphs, List<Word> words) {
  public Draft {
    paragraphs = List.copyOf(paragraphs);
    words = List.copyOf(words);
  }

  /**
   * A word as it is printed.
   *
   * @param paragraph index of its paragraph, from 0
   * @param before marks in front of it, such as an opening quotation mark
   * @param core the word itself; all of it where it has neither letter nor digit
   * @param after marks behind it
   * @param span where the core stands in its paragraph
   */
  public record Word(int paragraph, String before, String core, String after, Span span) {}

  /** The draft of those paragraphs. */
  public static Draft of(List<String> paragraphs) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      cut(paragraphs.get(i), i, words);
    }
    return new Draft(paragraphs, words);
  }

  private static void cut(String text, int paragraph, List<Word> words) {
    int[] points = text.codePoints().toArray();
    int at = 0;
    while (at < points.length) {
      int end = at;
      while (end < points.length && points[end] != ' ') {
        end++;
      }
      if (end > at) {
        words.add(word(points, paragraph, at, end));
      }
      at = end + 1;
    }
  }

  private static Word word(int[] points, int paragraph, int from, int to) {
    int start = from;
    while (start < to && !Character.isLetterOrDigit(points[start]) && !isSign(points[start])) {
      start++;
    }
    int end = to;
    while (end > start && !Character.isLetterOrDigit(points[end - 1]) && points[end - 1] != '%') {
      end--;
    }
    boolean bare = end <= start;
    int first = bare ? from : start;
    int last = bare ? to : end;
    return new Word(
        paragraph,
        new String(points, from, first - from),
        new String(points, first, last - first),
        new String(points, last, to - last),
        new Span(paragraph, first, last));
  }

  /** Signs that belong to the figure behind them. */
  private static boolean isSign(int c) {
    return c == '$' || c == '\u20AC' || c == '\u00A3';
  }

  /** Whether the draft has all words of a range. */
  public boolean has(WordRange range) {
    return range.last() <= words.size();
  }

  /** The words of a range as they are printed, marks at its two ends left out. */
  public String text(WordRange range) {
    return between(range.first(), range.last());
  }

  private String between(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int n = first; n <= last; n++) {
      Word word = words.get(n - 1);
      text.append(n == first ? "" : " " + word.before());
      text.append(word.core());
      text.append(n == last ? "" : word.after());
    }
    return text.toString();
  }

  /** Whether a sentence begins with the word of that number. */
  public boolean opensSentence(int number) {
    if (number == 1) {
      return true;
    }
    Word before = words.get(number - 2);
    boolean ends = before.after().chars().anyMatch(c -> ".!?".indexOf(c) >= 0);
    return ends || before.paragraph() != words.get(number - 1).paragraph();
  }

  /** Every place where those words stand, as whole words within one paragraph. */
  public List<WordRange> find(String sought) {
    List<WordRange> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph =
          new Paragraph(i, ParagraphKind.PROSE, paragraphs.get(i), Place.of("draft"));
      Locator.find(paragraph, stripped(sought)).forEach(s -> range(s).ifPresent(found::add));
    }
    return List.copyOf(found);
  }

  /** Marks at the ends of what is sought are those of the words around it. */
  private static String stripped(String sought) {
    List<Word> words = new ArrayList<>();
    cut(sought, 0, words);
    return words.isEmpty() ? sought : new Draft(List.of(sought), words).between(1, words.size());
  }

  /** The words whose cores a span covers from end to end; none if it parts one. */
  private Optional<WordRange> range(Span span) {
    int first = 0;
    int last = 0;
    for (int n = 1; n <= words.size(); n++) {
      Span core = words.get(n - 1).span();
      if (core.overlaps(span)) {
        first = first == 0 ? n : first;
        last = n;
      }
    }
    boolean whole =
        first > 0
            && words.get(first - 1).span().start() == span.start()
            && words.get(last - 1).span().end() == span.end();
    return whole ? Optional.of(new WordRange(first, last)) : Optional.empty();
  }

  /**
   * The changes of an answer in the order of the draft; what names no words of it is left out, and
   * of two that overlap the later one.
   */
  public List<Change> changes(Answer.Filled answer) {
    List<Change> changes = new ArrayList<>();
    List<Change> all =
        answer.values().entrySet().stream()
            .flatMap(e -> change(e).stream())
            .sorted(Comparator.comparing(Change::range))
            .toList();
    for (Change change : all) {
      boolean free = changes.stream().noneMatch(c -> c.range().overlaps(change.range()));
      if (free && has(change.range())) {
        changes.add(change);
      }
    }
    return List.copyOf(changes);
  }

  private static Optional<Change> change(Map.Entry<String, String> entry) {
    return WordRange.of(entry.getKey()).map(range -> new Change(range, entry.getValue()));
  }

  /**
   * The words of a stretch after changes within it.
   *
   * @param changes none of which may overlap another or reach beyond the stretch
   */
  public String after(WordRange stretch, List<Change> changes) {
    List<String> text = new ArrayList<>();
    int at = stretch.first();
    for (Change change : changes.stream().sorted(Comparator.comparing(Change::range)).toList()) {
      if (at < change.range().first()) {
        text.add(printed(new WordRange(at, change.range().first() - 1), stretch));
      }
      text.add(printed(change.range(), change.over(text(change.range())), stretch));
      at = change.range().last() + 1;
    }
    if (at <= stretch.last()) {
      text.add(printed(new WordRange(at, stretch.last()), stretch));
    }
    return text.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
  }

  private String printed(WordRange range, WordRange stretch) {
    return printed(range, text(range), stretch);
  }

  /** A text with the marks around the words whose place it takes, save at the stretch's ends. */
  private String printed(WordRange range, String text, WordRange stretch) {
    String before = range.first() > stretch.first() ? words.get(range.first() - 1).before() : "";
    String after = range.last() < stretch.last() ? words.get(range.last() - 1).after() : "";
    return before + text + after;
  }

  /** The words of a paragraph, by its index from 0; every paragraph has one at least. */
  public WordRange paragraph(int index) {
    int before = (int) words.stream().filter(w -> w.paragraph() < index).count();
    int own = (int) words.stream().filter(w -> w.paragraph() == index).count();
    return new WordRange(before + 1, before + own);
  }

  /** All its words; a draft has one at least. */
  public WordRange whole() {
    return new WordRange(1, words.size());
  }
}
