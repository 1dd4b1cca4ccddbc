package onrecord.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * A small file of lines in the cache: it can be made again, so one that cannot be read is empty and
 * one that cannot be written is no harm. It is replaced whole, so nobody reads half of it.
 *
 * @param largest bytes up to which it is read
 */
public record CacheFile(Path path, long largest) {

  /** Its lines; none where it is missing, too large or no text. */
  public List<String> read() {
    try {
      boolean some = Stamp.of(path).exists() && Files.size(path) <= largest;
      return some ? Files.readAllLines(path, StandardCharsets.UTF_8) : List.of();
    } catch (IOException damaged) {
      return List.of();
    }
  }

  /** Replaces it. */
  public void write(List<String> lines) {
    try {
      Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "cache", ".new");
      Files.write(fresh, lines, StandardCharsets.UTF_8);
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      return;
    }
  }
}
