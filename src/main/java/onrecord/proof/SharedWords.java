package onrecord.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest runs of words that two texts share, by way of an index of four in a row. */
final class SharedWords {
  private static final int GRAM = 4;
  private static final int MANY = 50;
  private static final String BREAK = "\u00b6";

  private SharedWords() {}

  /** Words of one text and where each four in a row of them begin. */
  record Index(List<String> words, Map<List<String>, List<Integer>> starts) {}

  /**
   * A run of words in both texts.
   *
   * @param start index of its first word in the text that was compared
   * @param length number of words
   */
  record Run(int start, int length) {}

  /** Indexes the words of texts one after the other; no run goes from one into the next. */
  static Index index(List<List<String>> texts) {
    List<String> words = new ArrayList<>();
    for (List<String> text : texts) {
      words.addAll(text);
      words.add(BREAK);
    }
    Map<List<String>, List<Integer>> starts = new HashMap<>();
    for (int i = 0; i + GRAM <= words.size(); i++) {
      List<Integer> at = starts.computeIfAbsent(words.subList(i, i + GRAM), k -> new ArrayList<>());
      if (at.size() < MANY) {
        at.add(i);
      }
    }
    return new Index(words, starts);
  }

  /** The longest run that begins at each word and is no part of a run that begins before it. */
  static List<Run> runs(List<String> words, Index other) {
    List<Run> runs = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i + GRAM <= words.size(); i++) {
      int length = longest(words, i, other);
      if (length > 0 && i + length > covered) {
        runs.add(new Run(i, length));
        covered = i + length;
      }
    }
    return runs;
  }

  private static int longest(List<String> words, int from, Index other) {
    int best = 0;
    for (int at : other.starts().getOrDefault(words.subList(from, from + GRAM), List.of())) {
      int length = GRAM;
      while (from + length < words.size()
          && at + length < other.words().size()
          && words.get(from + length).equals(other.words().get(at + length))) {
        length++;
      }
      best = Math.max(best, length);
    }
    return best;
  }
}
