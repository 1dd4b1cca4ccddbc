package onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.records.Records;
import onrecord.sql.Opened;
import onrecord.sql.SqliteRecords;

/** The records, opened when they are first needed: the first screen does not wait for less. */
final class OpenRecords implements AutoCloseable {
  private final Path folder;
  private Optional<Opened> opened = Optional.empty();

  OpenRecords(Path folder) {
    this.folder = folder;
  }

  Records get() {
    if (opened.isEmpty()) {
      opened = Optional.of(SqliteRecords.open(folder));
    }
    return opened.get().records();
  }

  /** What must be told about the way to the records. */
  List<String> notices() {
    return opened.map(Opened::notices).orElse(List.of());
  }

  @Override
  public void close() {
    opened.map(Opened::records).ifPresent(Records::close);
  }
}
