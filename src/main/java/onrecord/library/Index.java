package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small file in the cache that spares reading banks only to list them. A line counts only while
 * its file has the same size and time; whatever is wrong with the index, the files are read
 * instead. The files of the last library come first, so that it is seen when nothing has changed.
 */
final class Index {
  private static final String HEAD = "onrecord index 3 ";
  private static final int MOST_OTHERS = 5_000;
  private static final long LARGEST = 64L * 1024 * 1024;

  private final Optional<CacheFile> file;
  private final Map<String, String> last = new HashMap<>();
  private final Map<String, String> others = new LinkedHashMap<>();
  private boolean shared;

  private Index(Optional<CacheFile> file) {
    this.file = file;
  }

  /** Reads the index; a missing or damaged one is empty. */
  static Index read(Optional<Path> file) {
    Index index = new Index(file.map(f -> new CacheFile(f, LARGEST)));
    try {
      index.file.map(CacheFile::read).ifPresent(index::fill);
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      index.last.clear();
      index.others.clear();
    }
    return index;
  }

  private void fill(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().startsWith(HEAD)) {
      return;
    }
    String[] head = lines.getFirst().substring(HEAD.length()).split(" ");
    List<String> all = lines.subList(1, lines.size());
    if (!head[2].equals(String.valueOf(all.hashCode()))) {
      return;
    }
    int own = Integer.parseInt(head[0]);
    shared = !head[1].equals("0");
    for (int n = 1; n < lines.size(); n++) {
      (n <= own ? last : others).put(EntryLine.file(lines.get(n)), lines.get(n));
    }
  }

  /** What is known of a file, if it is still as it was. */
  Optional<String> find(String path, Stamp now) {
    String line = last.getOrDefault(path, others.getOrDefault(path, ""));
    return EntryLine.speaksOf(line, path, now) ? Optional.of(line) : Optional.empty();
  }

  /** Whether the last library had exactly these files. */
  boolean hadOnly(Collection<Path> files) {
    return last.size() == files.size()
        && files.stream().allMatch(f -> last.containsKey(f.toString()));
  }

  /** Whether two files of the last library shared an id. */
  boolean shared() {
    return shared;
  }

  /** Keeps a library; that the cache cannot be written is no harm. */
  void write(Collection<Row> rows, boolean sharing) {
    Map<String, String> now = new LinkedHashMap<>();
    rows.forEach(row -> row.line().ifPresent(line -> now.put(row.file().toString(), line)));
    file.ifPresent(f -> f.write(lines(now, sharing)));
  }

  private List<String> lines(Map<String, String> now, boolean sharing) {
    List<String> lines = new ArrayList<>(now.values());
    Map<String, String> rest = new LinkedHashMap<>(others);
    rest.putAll(last);
    rest.keySet().removeAll(now.keySet());
    rest.values().stream().skip(Math.max(0, rest.size() - MOST_OTHERS)).forEach(lines::add);
    lines.addFirst(HEAD + now.size() + " " + (sharing ? 1 : 0) + " " + lines.hashCode());
    return lines;
  }
}
