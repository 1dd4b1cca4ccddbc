package onrecord.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import onrecord.records.RecordsException;
import onrecord.records.RecordsException.Reason;

/** Says in plain words what SQLite reports in codes, for one file. */
final class Failures {
  private static final int PRIMARY_CODE = 0xFF;
  private static final String ELSEWHERE = "or choose another folder with --data DIR.";

  private final Path file;
  private final Duration patience;

  Failures(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
  }

  /** Where a damage found in use is noted for the next opening, which then looks at every page. */
  static Path mark(Path file) {
    return file.resolveSibling(file.getFileName() + ".suspect");
  }

  RecordsException of(SQLException e) {
    return switch (e.getErrorCode() & PRIMARY_CODE) {
      case 13 -> full(e);
      case 5, 6 -> locked(e);
      case 8 -> readOnly(e);
      case 3, 14, 23 -> notOpened(e);
      case 11, 26 -> damaged(e);
      default -> failed(e);
    };
  }

  RecordsException full(Throwable cause) {
    return new RecordsException(
        Reason.FULL,
        "The disk is full: " + file + " could not take what was last done.",
        "Free some space and go on; nothing stored before is lost.",
        cause);
  }

  RecordsException locked(Throwable cause) {
    return new RecordsException(
        Reason.LOCKED,
        file + " is held by another program, for longer than " + patience.toMillis() + " ms.",
        "Close the other program and try again.",
        cause);
  }

  RecordsException readOnly(Throwable cause) {
    return new RecordsException(
        Reason.READ_ONLY,
        file + " cannot be written: the file, its folder or its disk is read-only.",
        "Make it writable " + ELSEWHERE,
        cause);
  }

  RecordsException notOpened(Throwable cause) {
    return new RecordsException(
        Reason.NOT_OPENED,
        file + " cannot be opened or made.",
        "See that its folder exists and is yours, " + ELSEWHERE,
        cause);
  }

  RecordsException newer(int schema) {
    return new RecordsException(
        Reason.NEWER,
        file
            + " was written by a newer version of this program (schema "
            + schema
            + "; this one knows "
            + Schema.CURRENT
            + ").",
        "Update the program, " + ELSEWHERE);
  }

  private RecordsException damaged(SQLException cause) {
    try {
      Files.writeString(mark(file), "");
    } catch (IOException unmarked) {
      cause.addSuppressed(unmarked);
    }
    return new RecordsException(
        Reason.DAMAGED,
        file + " is damaged.",
        "Start again: it will be kept under another name, and a new one begun.",
        cause);
  }

  private RecordsException failed(SQLException cause) {
    return new RecordsException(
        Reason.FAILED,
        "Reading or writing " + file + " failed: " + cause.getMessage() + ".",
        "Check the disk and try again, " + ELSEWHERE,
        cause);
  }
}
