package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of the index as one line of cells with tabs between them: file, size, time, articles,
 * unit, needs. A list begins with its length.
 */
final class EntryLine {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final String[] cells;
  private int at;

  private EntryLine(String line) {
    this.cells = line.split("\t", -1);
  }

  /** The file's name, with which every line begins. */
  static String file(String line) {
    return line.substring(0, line.indexOf('\t'));
  }

  /** Whether a line speaks of a file of that size and time, without reading the rest of it. */
  static boolean speaksOf(String line, String file, Stamp stamp) {
    return line.startsWith(start(file, stamp));
  }

  private static String start(String file, Stamp stamp) {
    return file + "\t" + stamp.size() + "\t" + stamp.modified() + "\t";
  }

  /** Reads what {@link #of} wrote; throws what a damaged line throws. */
  static Entry read(Path file, String line) {
    EntryLine cells = new EntryLine(line);
    cells.next();
    Stamp stamp = cells.stamp();
    List<ArticleEntry> articles = new ArrayList<>();
    for (int left = cells.number(); left > 0; left--) {
      articles.add(cells.article(file));
    }
    Optional<UnitEntry> unit =
        cells.number() == 1 ? Optional.of(cells.unit(file)) : Optional.empty();
    List<Need> needs = new ArrayList<>();
    for (int left = cells.number(); left > 0; left--) {
      needs.add(cells.need());
    }
    return new Entry(file, stamp, unit, articles, needs);
  }

  private String next() {
    return cells[at++];
  }

  private int number() {
    return Integer.parseInt(next());
  }

  private Stamp stamp() {
    return new Stamp(Long.parseLong(next()), Long.parseLong(next()));
  }

  private ArticleEntry article(Path file) {
    return new ArticleEntry(next(), next(), next(), next(), number(), file);
  }

  private UnitEntry unit(Path file) {
    return new UnitEntry(
        next(),
        next(),
        next(),
        file,
        number(),
        new UnitEntry.Tallies(next(), next(), next()),
        Counts.list(next()),
        next(),
        next());
  }

  private Need need() {
    String article = next();
    boolean found = number() == 1;
    Map<Path, Stamp> files = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      files.put(Path.of(next()), stamp());
    }
    return new Need(article, found, files);
  }

  /** The line of an entry; none where a file's name would tear it. */
  static Optional<String> of(Entry entry) {
    List<String> cells = new ArrayList<>();
    add(cells, entry.articles().size());
    entry
        .articles()
        .forEach(a -> add(cells, a.id(), a.headline(), a.outlet(), a.date(), a.words()));
    add(cells, entry.unit().isPresent() ? 1 : 0);
    entry.unit().ifPresent(u -> add(cells, u));
    add(cells, entry.needs().size());
    entry.needs().forEach(need -> add(cells, need));
    String line = start(entry.file().toString(), entry.stamp()) + String.join("\t", cells);
    boolean whole = line.split("\t", -1).length == cells.size() + 3;
    return Optional.of(line).filter(l -> whole && l.indexOf('\n') < 0 && l.indexOf('\r') < 0);
  }

  private static void add(List<String> cells, UnitEntry unit) {
    add(cells, unit.id(), unit.title(), unit.about(), unit.questions());
    add(cells, unit.counts().kinds(), unit.counts().skills(), unit.counts().depths());
    add(cells, String.join(",", unit.articles()), unit.digest());
    cells.add(CONTROL.matcher(unit.error()).replaceAll(" "));
  }

  private static void add(List<String> cells, Need need) {
    add(cells, need.article(), need.found() ? 1 : 0, need.files().size());
    need.files().forEach((file, stamp) -> add(cells, file, stamp.size(), stamp.modified()));
  }

  private static void add(List<String> cells, Object... values) {
    for (Object value : values) {
      cells.add(value.toString());
    }
  }
}
