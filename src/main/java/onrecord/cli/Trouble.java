package onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import onrecord.exchange.ExchangeException;
import onrecord.records.RecordsException;
import onrecord.terminal.NoDesktopException;

/** Says in one line what went wrong and what to do; no trace reaches a user, and no answer. */
final class Trouble {
  private Trouble() {}

  static String line(Throwable trouble) {
    String said =
        switch (trouble) {
          case RecordsException e -> e.wrong() + " " + e.todo();
          case ExchangeException e -> text(e);
          case Unable e -> text(e);
          case UncheckedIOException e ->
              e.getCause() instanceof IOException cause ? file(cause) : text(e);
          case IOException e -> file(e);
          case OutOfMemoryError ignored ->
              "there is not enough memory for this; close other programs, or give it smaller files.";
          default -> inside(trouble);
        };
    return "onrecord: " + said.replaceAll("\\s+", " ");
  }

  private static String file(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException e -> "there is no " + e.getFile() + "; look at its name and folder.";
      case AccessDeniedException e ->
          e.getFile() + " may not be read or written; look at its permissions.";
      case FileAlreadyExistsException e ->
          e.getFile() + " is there already and stays as it is; choose another name.";
      case FileSystemException e ->
          e.getFile() + ": " + Optional.ofNullable(e.getReason()).orElse("it cannot be used") + ".";
      case NoDesktopException e -> text(e) + "; leave --window out.";
      default -> text(trouble) + "; look at the disk and the folder, and try again.";
    };
  }

  private static String text(Throwable trouble) {
    return Optional.ofNullable(trouble.getMessage())
        .orElseGet(() -> trouble.getClass().getSimpleName());
  }

  /** A fault of the program: where it happened and nothing of what was being worked on. */
  private static String inside(Throwable trouble) {
    Throwable cause = Optional.ofNullable(trouble.getCause()).orElse(trouble);
    String where =
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("onrecord."))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return "this is a fault of the program ("
        + cause.getClass().getSimpleName()
        + where
        + "); what was stored is safe. Please report this line and what you did.";
  }
}
