package onrecord.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Moves a damaged database and the files that belong to it out of the way, under a dated name in
 * the same folder; nothing is ever written over.
 */
final class SetAside {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

  /** The database itself last: whatever interrupts the move, no log is left beside a new file. */
  private static final List<String> PARTS = List.of("-wal", "-shm", "-journal", "");

  private SetAside() {}

  /** Moves the file; returns what the user must be told. */
  static String move(Path file) throws IOException {
    Path kept = freeName(file);
    for (String part : PARTS) {
      Path from = Path.of(file + part);
      if (Files.exists(from)) {
        Files.move(from, Path.of(kept + part));
      }
    }
    return "The record of your answers was damaged. It is kept as "
        + kept
        + "; a new one was begun. `onrecord import FILE` brings answers back from an export.";
  }

  private static Path freeName(Path file) {
    String stamp = LocalDateTime.now(ZoneId.systemDefault()).format(STAMP);
    Path name = file.resolveSibling("onrecord-damaged-" + stamp + ".db");
    for (int n = 2; taken(name); n++) {
      name = file.resolveSibling("onrecord-damaged-" + stamp + "-" + n + ".db");
    }
    return name;
  }

  private static boolean taken(Path name) {
    return PARTS.stream().anyMatch(part -> Files.exists(Path.of(name + part)));
  }
}
