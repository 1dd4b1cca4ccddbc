package onrecord.library;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small file in the cache that spares reading banks only to list them. An entry counts only while
 * its file has the same size and time; whatever is wrong with the index, the files are read
 * instead.
 */
final class Index {
  private static final String HEAD = "onrecord index 2";
  private static final int MOST = 5_000;
  private static final long LARGEST = 8L * 1024 * 1024;

  private final Optional<CacheFile> file;
  private final Map<Path, Entry> entries;

  private Index(Optional<CacheFile> file, Map<Path, Entry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /** Reads the index; a missing or damaged one is empty. */
  static Index read(Optional<Path> file) {
    Optional<CacheFile> kept = file.map(f -> new CacheFile(f, LARGEST));
    return new Index(kept, kept.map(Index::entries).orElseGet(LinkedHashMap::new));
  }

  private static Map<Path, Entry> entries(CacheFile file) {
    Map<Path, Entry> entries = new LinkedHashMap<>();
    try {
      parse(file.read(), entries);
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      entries.clear();
    }
    return entries;
  }

  private static void parse(List<String> lines, Map<Path, Entry> entries) {
    if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
      return;
    }
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Path path = Path.of(cells[1]);
      switch (cells[0]) {
        case "file" ->
            entries.put(path, new Entry(path, stamp(cells), Optional.empty(), List.of()));
        case "unit" ->
            entries.computeIfPresent(
                path, (p, e) -> new Entry(p, e.stamp(), Optional.of(unit(p, cells)), e.articles()));
        case "article" ->
            entries.computeIfPresent(
                path, (p, e) -> new Entry(p, e.stamp(), e.unit(), plus(e, article(p, cells))));
        default -> throw new InvalidPathException(line, "no line of an index");
      }
    }
  }

  private static Stamp stamp(String[] cells) {
    return new Stamp(Long.parseLong(cells[2]), Long.parseLong(cells[3]));
  }

  private static UnitEntry unit(Path path, String[] cells) {
    return new UnitEntry(
        cells[2],
        cells[3],
        cells[4],
        path,
        Integer.parseInt(cells[5]),
        Counts.read(cells[6]),
        Counts.read(cells[7]),
        Counts.read(cells[8]),
        Counts.list(cells[9]),
        cells[10]);
  }

  private static ArticleEntry article(Path path, String[] cells) {
    return new ArticleEntry(
        cells[2], cells[3], cells[4], cells[5], Integer.parseInt(cells[6]), path);
  }

  private static List<ArticleEntry> plus(Entry entry, ArticleEntry article) {
    List<ArticleEntry> all = new ArrayList<>(entry.articles());
    all.add(article);
    return all;
  }

  /** What is known of a file, if it is still as it was. */
  Optional<Entry> find(Path path, Stamp now) {
    return Optional.ofNullable(entries.get(path)).filter(entry -> entry.stamp().same(now));
  }

  /** Keeps what was just read; that the cache cannot be written is no harm. */
  void write(Collection<Entry> read) {
    read.forEach(entry -> entries.put(entry.file(), entry));
    if (!read.isEmpty()) {
      file.ifPresent(f -> f.write(lines()));
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    entries.values().stream()
        .skip(Math.max(0, entries.size() - MOST))
        .forEach(
            entry -> {
              lines.add(
                  row(
                      "file",
                      entry.file(),
                      String.valueOf(entry.stamp().size()),
                      String.valueOf(entry.stamp().modified())));
              entry
                  .unit()
                  .ifPresent(
                      u ->
                          lines.add(
                              row(
                                  "unit",
                                  u.file(),
                                  u.id(),
                                  u.title(),
                                  u.about(),
                                  String.valueOf(u.questions()),
                                  Counts.write(u.kinds()),
                                  Counts.write(u.skills()),
                                  Counts.write(u.depths()),
                                  String.join(",", u.articles()),
                                  u.digest())));
              entry
                  .articles()
                  .forEach(
                      a ->
                          lines.add(
                              row(
                                  "article",
                                  a.file(),
                                  a.id(),
                                  a.headline(),
                                  a.outlet(),
                                  a.date(),
                                  String.valueOf(a.words()))));
            });
    return lines;
  }

  private static String row(String sort, Path path, String... cells) {
    return sort + "\t" + path + "\t" + String.join("\t", cells);
  }
}
