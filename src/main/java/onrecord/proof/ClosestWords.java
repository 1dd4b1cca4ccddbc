package onrecord.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.corpus.Article;
import onrecord.corpus.Folded;
import onrecord.corpus.Paragraph;

/**
 * Finds the words of an article that come closest to a quotation, so that an author sees what was
 * meant. Words count as alike by their first letters, which forgives endings and late slips.
 */
final class ClosestWords {
  private static final int STEM = 5;
  private static final double ENOUGH = 0.4;

  private ClosestWords() {}

  /**
   * What comes closest.
   *
   * @param share the part of the words sought that it holds, in 0..1
   */
  record Found(int paragraph, String words, double share) {
    String says() {
      String where = paragraph == 0 ? "headline" : "paragraph " + paragraph;
      return "closest, in the " + where + ": " + words;
    }
  }

  private record Window(int from, int shared) {}

  /** The closest run of as many words, empty if less than two fifths of them are found anywhere. */
  static Optional<Found> in(Article article, String sought) {
    List<String> keys = Words.of(sought).stream().map(ClosestWords::stem).toList();
    Optional<Found> best = Optional.empty();
    for (Paragraph paragraph : article.paragraphs()) {
      Found found = best(paragraph, keys);
      if (found.share() > best.map(Found::share).orElse(0.0)) {
        best = Optional.of(found);
      }
    }
    return best.filter(found -> found.share() >= ENOUGH);
  }

  private static Found best(Paragraph paragraph, List<String> keys) {
    Folded folded = Folded.of(paragraph.text());
    List<Words.Word> words = Words.cut(folded.text());
    if (words.isEmpty() || keys.isEmpty()) {
      return new Found(paragraph.number(), "", 0);
    }
    Window window = densest(words.stream().map(w -> stem(w.text())).toList(), keys);
    int last = Math.min(words.size(), window.from() + keys.size()) - 1;
    int start = folded.origin(words.get(window.from()).start());
    int end = folded.origin(words.get(last).end() - 1) + 1;
    return new Found(
        paragraph.number(),
        cut(paragraph.text(), start, end),
        (double) window.shared() / keys.size());
  }

  /** The window of as many words with the most of those sought; counts slide, so it is linear. */
  private static Window densest(List<String> words, List<String> keys) {
    Map<String, Integer> wanted = new HashMap<>();
    keys.forEach(key -> wanted.merge(key, 1, Integer::sum));
    Window best = new Window(0, 0);
    int shared = 0;
    for (int i = 0; i < words.size(); i++) {
      shared += wanted.merge(words.get(i), -1, Integer::sum) >= 0 ? 1 : 0;
      int out = i - keys.size();
      if (out >= 0) {
        shared -= wanted.merge(words.get(out), 1, Integer::sum) > 0 ? 1 : 0;
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

  private static String cut(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
