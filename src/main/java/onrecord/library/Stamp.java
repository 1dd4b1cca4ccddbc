package onrecord.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Size and time of a file, by which a change is noticed without reading it.
 *
 * @param size in bytes; -1 where there is no readable file
 * @param modified nanoseconds since 1970; -1 where there is none
 */
public record Stamp(long size, long modified) {
  private static final Stamp MISSING = new Stamp(-1, -1);

  /** The stamp of a file as it is now. */
  public static Stamp of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.isRegularFile()
          ? new Stamp(now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS))
          : MISSING;
    } catch (IOException | SecurityException gone) {
      return MISSING;
    }
  }

  /** Whether the file is no longer as it was when this stamp was taken; one system call. */
  public boolean changed(Path file) {
    return !same(of(file));
  }

  /** As {@code equals}, but without what a record's own costs at its first call. */
  boolean same(Stamp other) {
    return size == other.size && modified == other.modified;
  }

  /** Whether there was a file. */
  public boolean exists() {
    return size >= 0;
  }
}
