package onrecord.crooked.tui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks a law: screens must not read files. */
public record OpensAFile(Path path) {
  String text() throws IOException {
    return Files.readString(path);
  }
}
