package onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import onrecord.records.Records;
import onrecord.records.RecordsException;
import onrecord.sql.Opened;
import onrecord.sql.SqliteRecords;

/** The records, opened when they are first needed, or ahead of that on a thread of its own. */
final class OpenRecords implements AutoCloseable {
  private final Path folder;
  private Optional<FutureTask<Opened>> opening = Optional.empty();
  private Optional<Opened> opened = Optional.empty();

  OpenRecords(Path folder) {
    this.folder = folder;
  }

  /** Begins to open them; whoever needs them then waits for the rest only. */
  void ahead() {
    FutureTask<Opened> task = new FutureTask<>(() -> SqliteRecords.open(folder));
    opening = Optional.of(task);
    Thread.ofPlatform().daemon().name("records").start(task);
  }

  Records get() {
    if (opened.isEmpty()) {
      opened = opening.flatMap(OpenRecords::result);
      opening = Optional.empty();
    }
    if (opened.isEmpty()) {
      opened = Optional.of(SqliteRecords.open(folder));
    }
    return opened.get().records();
  }

  /** What was opened ahead; empty where that failed, so that it is tried again and then told. */
  private static Optional<Opened> result(FutureTask<Opened> task) {
    try {
      return Optional.of(task.get());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RecordsException) {
        return Optional.empty();
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(hurried);
    }
  }

  /** Whether somebody has asked for them. */
  boolean asked() {
    return opened.isPresent();
  }

  /** What must be told about the way to the records. */
  List<String> notices() {
    return opened.map(Opened::notices).orElse(List.of());
  }

  @Override
  public void close() {
    opened
        .or(() -> opening.flatMap(OpenRecords::result))
        .map(Opened::records)
        .ifPresent(Records::close);
  }
}
