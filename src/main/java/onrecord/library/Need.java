package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An article that a bank names: what is remembered of the bank holds only while the article would
 * be looked for in the same files, and while these are as they were.
 *
 * @param found whether the last of the files holds it
 * @param files where it was looked for, in this order, each with its stamp then
 */
record Need(String article, boolean found, Map<Path, Stamp> files) {
  Need {
    files = new LinkedHashMap<>(files);
  }

  /**
   * Whether it would be read from the same texts today, by size and time.
   *
   * @param today where it would be looked for, as long as it is not found
   */
  boolean holds(Stream<Path> today, Function<Path, Stamp> stamps) {
    List<Path> places = today.distinct().limit(files.size() + (found ? 0L : 1L)).toList();
    return places.equals(new ArrayList<>(files.keySet()))
        && files.entrySet().stream().allMatch(f -> f.getValue().same(stamps.apply(f.getKey())));
  }
}
