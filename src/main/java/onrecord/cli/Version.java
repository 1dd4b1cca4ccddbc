package onrecord.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import onrecord.library.Stamp;

/** The program's version, written into a resource by the build. */
final class Version {
  private Version() {}

  /** Changes with every build: the version, and size and time of the jar the program runs from. */
  static String build() {
    String jar = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
    Stamp stamp = Stamp.of(Path.of(jar));
    return text() + " " + stamp.size() + " " + stamp.modified();
  }

  static String text() {
    try (InputStream resource = Version.class.getResourceAsStream("version.txt")) {
      if (resource == null) {
        return "unknown";
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
