package onrecord.sql;

import java.nio.file.Path;
import onrecord.records.Records;
import onrecord.records.RecordsContract;
import org.junit.jupiter.api.io.TempDir;

/** The contract, kept by SQLite. */
class SqliteRecordsTest extends RecordsContract {
  @TempDir Path folder;

  @Override
  protected Records open(String name) {
    return SqliteRecords.open(folder.resolve(name)).records();
  }
}
