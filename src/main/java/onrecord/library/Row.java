package onrecord.library;

import java.nio.file.Path;
import java.util.Optional;

/** A file of a library: its entry, read from the line of the index only when it is asked for. */
final class Row {
  private final Path file;
  private final Stamp stamp;
  private final Optional<String> line;
  private Optional<Entry> entry;

  private Row(Path file, Stamp stamp, Optional<String> line, Optional<Entry> entry) {
    this.file = file;
    this.stamp = stamp;
    this.line = line;
    this.entry = entry;
  }

  /** A file as it is now, with what the index knows of it. */
  static Row of(Path file, Stamp stamp, Optional<String> line) {
    return new Row(file, stamp, line, Optional.empty());
  }

  /** A file that was just read. */
  static Row read(Entry entry) {
    return new Row(entry.file(), entry.stamp(), EntryLine.of(entry), Optional.of(entry));
  }

  Path file() {
    return file;
  }

  Stamp stamp() {
    return stamp;
  }

  /** The line for the index; none where it cannot be kept there. */
  Optional<String> line() {
    return line;
  }

  /** Whether there is an entry. */
  boolean known() {
    return line.isPresent() || entry.isPresent();
  }

  /** The entry of a file that is known. */
  synchronized Entry entry() {
    if (entry.isEmpty()) {
      entry = line.map(l -> EntryLine.read(file, l));
    }
    return entry.orElseThrow();
  }
}
