package onrecord.cli;

import java.nio.file.Path;
import onrecord.records.Records;
import onrecord.records.Standing;
import onrecord.sql.SqliteRecords;

/** Says what a data folder remembers, one line each, for scripts that killed the program. */
public final class Remembered {
  private Remembered() {}

  /** Takes the data folder. */
  public static void main(String[] args) {
    try (Records records = SqliteRecords.open(Path.of(args[0])).records()) {
      records.eachAttempt(
          a -> System.out.println("answered " + a.asked().question() + " " + a.given().answer()));
      records.unfinished().stream()
          .findFirst()
          .flatMap(round -> records.round(round.id()))
          .ifPresent(Remembered::open);
    }
  }

  private static void open(Standing.OpenRound open) {
    System.out.println("open " + open.answered().size());
    open.draft().ifPresent(d -> System.out.println("draft " + d.position() + " " + d.text()));
  }
}
