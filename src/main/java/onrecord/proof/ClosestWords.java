package onrecord.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.corpus.Article;
import onrecord.corpus.Folded;
import onrecord.corpus.Label;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Span;

/**
 * Finds the words of an article that come closest to a quotation, so that an author sees what was
 * meant. Words count as alike by their first letters, which forgives endings and late slips.
 */
final class ClosestWords {
  private static final int STEM = 5;
  private static final double ENOUGH = 0.4;

  /** A paragraph prepared for the search. */
  private record Line(Paragraph paragraph, Folded folded, List<Words.Word> words) {}

  private final List<Line> lines;

  private ClosestWords(List<Line> lines) {
    this.lines = lines;
  }

  /** An article, cut into words once for many look-ups. */
  static ClosestWords of(Article article) {
    return new ClosestWords(article.paragraphs().stream().map(ClosestWords::line).toList());
  }

  private static Line line(Paragraph paragraph) {
    Folded folded = Folded.of(paragraph.text());
    return new Line(paragraph, folded, Words.cut(folded.text()));
  }

  /**
   * What comes closest.
   *
   * @param share the part of the words sought that it holds, in 0..1
   */
  record Found(int paragraph, String words, double share) {
    String says() {
      return "closest, in the " + Label.paragraph(paragraph) + ": " + words;
    }
  }

  /** A stretch of words, and how many of those sought stand in it. */
  private record Window(int from, int shared) {}

  /** The closest run of as many words, empty if less than two fifths of them are found anywhere. */
  Optional<Found> to(String sought) {
    List<String> keys = Words.of(sought).stream().map(ClosestWords::stem).toList();
    Window best = new Window(0, 0);
    Optional<Line> line = Optional.empty();
    for (Line candidate : lines) {
      Window window = densest(candidate.words(), keys);
      if (window.shared() > best.shared()) {
        best = window;
        line = Optional.of(candidate);
      }
    }
    Window found = best;
    return line.map(l -> found(l, found, keys.size())).filter(f -> f.share() >= ENOUGH);
  }

  private static Found found(Line line, Window window, int length) {
    int last = Math.min(line.words().size(), window.from() + length) - 1;
    int start = line.folded().origin(line.words().get(window.from()).start());
    int end = line.folded().origin(line.words().get(last).end() - 1) + 1;
    Paragraph paragraph = line.paragraph();
    String words = paragraph.words(new Span(paragraph.number(), start, end));
    return new Found(paragraph.number(), words, (double) window.shared() / length);
  }

  /** The window of as many words with the most of those sought; counts slide, so it is linear. */
  private static Window densest(List<Words.Word> words, List<String> keys) {
    Map<String, Integer> wanted = new HashMap<>();
    keys.forEach(key -> wanted.merge(key, 1, Integer::sum));
    Window best = new Window(0, 0);
    int shared = 0;
    for (int i = 0; i < words.size(); i++) {
      shared += wanted.merge(stem(words.get(i).text()), -1, Integer::sum) >= 0 ? 1 : 0;
      int out = i - keys.size();
      if (out >= 0) {
        shared -= wanted.merge(stem(words.get(out).text()), 1, Integer::sum) > 0 ? 1 : 0;
      }
      if (shared > best.shared()) {
        best = new Window(Math.max(0, out + 1), shared);
      }
    }
    return best;
  }

  private static String stem(String word) {
    return word.length() <= STEM ? word : word.substring(0, STEM);
  }
}
