package onrecord.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.corpus.Problem;

/**
 * Opens a library with the help of its index: reads what changed, and every bank one of whose
 * articles changed, came, went, or turned up in a file that comes later.
 */
final class Opening {
  private final Index index;
  private final Map<Path, Row> rows = new LinkedHashMap<>();
  private final Map<String, Path> holders = new HashMap<>();
  private final Reading reading = new Reading(this::places);
  private boolean fresh;

  Opening(Index index) {
    this.index = index;
  }

  /** The files of a library, and the ids that two of them share. */
  record Opened(List<Row> rows, List<Problem> shared) {}

  Opened open(Shelves shelves) {
    List<Path> files =
        Stream.concat(shelves.articles().stream(), shelves.banks().stream()).toList();
    for (Path file : files) {
      Stamp stamp = Stamp.of(file);
      Optional<String> line = index.find(file.toString(), stamp);
      rows.put(file, Row.of(file, stamp, line));
    }
    boolean same = index.hadOnly(files) && rows.values().stream().allMatch(Row::known);
    if (!same || rows.values().stream().anyMatch(Opening::faulty)) {
      rows.replaceAll((file, row) -> read(row));
      rows.replaceAll((file, row) -> holds(row) ? row : again(row));
    }
    boolean changed = !same || fresh;
    List<Problem> shared = changed || index.shared() ? shared() : List.of();
    if (changed) {
      index.write(rows.values(), !shared.isEmpty());
    }
    return new Opened(List.copyOf(rows.values()), shared);
  }

  /** A unit that cannot be played, perhaps for want of a file that no library holds. */
  private static boolean faulty(Row row) {
    return Shelves.isBank(row.file())
        && row.entry().unit().filter(unit -> !unit.error().isEmpty()).isPresent();
  }

  private Row read(Row row) {
    Row read = row.known() ? row : again(row);
    read.entry().articles().forEach(a -> holders.putIfAbsent(a.id(), a.file()));
    return read;
  }

  private Row again(Row row) {
    fresh = true;
    return Row.read(reading.entry(row.file(), row.stamp()));
  }

  private boolean holds(Row row) {
    return row.entry().needs().stream()
        .allMatch(need -> need.holds(places(row.file(), need.article()), this::stamp));
  }

  private Stamp stamp(Path file) {
    return Optional.ofNullable(rows.get(file)).map(Row::stamp).orElseGet(() -> Stamp.of(file));
  }

  private Stream<Path> places(Path bank, String id) {
    return Stream.concat(Library.beside(bank, id), Optional.ofNullable(holders.get(id)).stream());
  }

  private List<Problem> shared() {
    SharedIds units = new SharedIds("unit");
    SharedIds articles = new SharedIds("article");
    for (Row row : rows.values()) {
      row.entry().unit().ifPresent(unit -> units.add(unit.id(), unit.file()));
      row.entry().articles().forEach(article -> articles.add(article.id(), article.file()));
    }
    return Stream.concat(units.problems().stream(), articles.problems().stream()).toList();
  }
}
