package onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Writes a file that must not be there yet, whole or not at all. */
final class NewFile {
  /** What is written into it. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private NewFile() {}

  /**
   * Writes the file; a half written one is taken away again.
   *
   * @throws IOException names the file, also where the disk is full
   */
  static void write(Path file, Content content) throws IOException {
    OutputStream opened =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    boolean whole = false;
    try (OutputStream out = new BufferedOutputStream(opened)) {
      content.write(out);
      out.flush();
      whole = true;
    } catch (IOException failed) {
      String reason = Optional.ofNullable(failed.getMessage()).orElse("it cannot be written");
      throw new FileSystemException(file.toString(), null, reason);
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }
}
