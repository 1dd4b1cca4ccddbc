package onrecord.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import onrecord.records.RecordsException;
import onrecord.records.RecordsException.Reason;

/**
 * How changes reach the disk: by a write-ahead log where it works, else by a rollback journal. The
 * log needs memory shared by all who use the file, which a network file system cannot give to two
 * machines (sqlite.org/wal.html), even where one machine sees no failure.
 */
final class Journal {
  private static final String AHEAD = "wal";
  private static final Set<String> NETWORK =
      Set.of("nfs", "cifs", "smb", "afp", "afs", "9p", "webdav", "davfs", "ncp", "fuse.sshfs");

  private Journal() {}

  /** Whether a folder lies on a network file system, as far as the machine says so. */
  static boolean network(Path folder) {
    try {
      String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
      return folder.toString().startsWith("\\\\") || NETWORK.stream().anyMatch(type::startsWith);
    } catch (IOException unknown) {
      return false;
    }
  }

  /** The last touch of every opening: no log on a network, and a rollback journal that is quick. */
  static void settle(Session session, Path folder) {
    boolean ahead = session.pragma("journal_mode").equals(AHEAD);
    if (ahead && network(folder)) {
      ahead = session.pragma("journal_mode = DELETE").equals(AHEAD);
    }
    if (!ahead) {
      session.pragma("journal_mode = TRUNCATE");
    }
  }

  /**
   * Takes and gives back the right to write, not waiting for it: read-only shared memory shows only
   * then. Somebody else writing just now is proof enough.
   */
  static void tryWriting(Session session, Duration patience) {
    session.script("PRAGMA busy_timeout = 0");
    try {
      session.script("BEGIN IMMEDIATE; ROLLBACK");
    } catch (RecordsException e) {
      if (e.reason() != Reason.LOCKED) {
        throw e;
      }
    } finally {
      session.script("PRAGMA busy_timeout = " + patience.toMillis());
    }
  }

  static boolean mayLackSharedMemory(RecordsException e) {
    return switch (e.reason()) {
      case NOT_OPENED, READ_ONLY, FAILED -> true;
      case FULL, LOCKED, DAMAGED, NEWER -> false;
    };
  }

  /** Exclusive locking keeps the log's index in this program's own memory, so it can be folded. */
  static Session withoutWriteAhead(Session session) {
    session.pragma("locking_mode = EXCLUSIVE");
    Schema.version(session);
    if (session.pragma("journal_mode = DELETE").equals(AHEAD)) {
      throw new RecordsException(
          Reason.LOCKED, "The log of changes cannot be given up.", "Close other programs.");
    }
    session.pragma("locking_mode = NORMAL");
    Schema.version(session);
    return session;
  }
}
