package onrecord.library;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers in the cache where files outside every library lay when they were used, so that answers
 * to their questions can be read and disputed without naming the file again.
 */
public final class PlayedFiles {
  private static final int MOST = 200;
  private static final long LARGEST = 256L * 1024;
  private static final String TAB = "\t";

  private final CacheFile file;

  public PlayedFiles(Path file) {
    this.file = new CacheFile(file, LARGEST);
  }

  /** The file that a unit was last used from, if a file is still there. */
  public Optional<Path> of(String unit) {
    return file.read().stream()
        .filter(line -> line.startsWith(unit + TAB))
        .flatMap(line -> path(line.substring(unit.length() + 1)).stream())
        .findFirst()
        .filter(Files::isRegularFile);
  }

  private static Optional<Path> path(String written) {
    try {
      return Optional.of(Path.of(written));
    } catch (InvalidPathException damaged) {
      return Optional.empty();
    }
  }

  /** Notes where a unit's file lies; that the cache cannot be written is no harm. */
  public void add(String unit, Path where) {
    String line = unit + TAB + where.toAbsolutePath().normalize();
    List<String> before = file.read();
    if (line.lines().count() > 1 || before.contains(line)) {
      return;
    }
    List<String> lines = new ArrayList<>(before);
    lines.removeIf(old -> old.startsWith(unit + TAB));
    lines.addFirst(line);
    file.write(lines.stream().limit(MOST).toList());
  }
}
