package onrecord.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts words and writes the counts as one short text. */
final class Counts {
  private Counts() {}

  static Map<String, Integer> of(Stream<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  /** {@code choice=3,who=2}. */
  static String write(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining(","));
  }

  /** Reads what {@link #write} wrote. */
  static Map<String, Integer> read(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String item : list(text)) {
      int cut = item.lastIndexOf('=');
      counts.put(item.substring(0, cut), Integer.valueOf(item.substring(cut + 1)));
    }
    return counts;
  }

  /** The items of a list written with commas. */
  static List<String> list(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(","));
  }
}
