package onrecord.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.records.RecordsException;
import onrecord.records.RecordsException.Reason;

/**
 * Sees to it that a round is held by one program at a time: a locked file for each held round, in
 * {@code rounds/} of the data folder. The system gives the lock back when the program ends, however
 * it ends. One per program: POSIX drops a lock when the same process closes the file anywhere.
 */
public final class RoundLocks {
  private static final int TRIES = 20;

  private final Path folder;
  private final Set<Path> held = ConcurrentHashMap.newKeySet();

  /** For the store in a data folder. */
  public RoundLocks(Path folder) {
    this.folder = folder.toAbsolutePath().resolve("rounds");
  }

  /**
   * Takes a round, never waiting; empty if another program, or this one, holds it.
   *
   * @throws RecordsException if no lock file can be made
   */
  public Optional<RoundLock> tryAcquire(String round) {
    Path file = folder.resolve(name(round) + ".lock");
    if (!held.add(file)) {
      return Optional.empty();
    }
    Optional<RoundLock> lock = Optional.empty();
    try {
      lock = take(file);
      return lock;
    } catch (IOException e) {
      throw new RecordsException(
          Reason.NOT_OPENED,
          file + " cannot be made or locked.",
          "See that its folder exists and is yours, or choose another folder with --data DIR.",
          e);
    } finally {
      if (lock.isEmpty()) {
        held.remove(file);
      }
    }
  }

  /** An id from elsewhere must not lead out of the folder. */
  private static String name(String round) {
    boolean plain = round.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    return plain ? round : "x-" + UUID.nameUUIDFromBytes(round.getBytes(StandardCharsets.UTF_8));
  }

  /** Whoever lets go removes the file, so what was locked may no longer be what bears the name. */
  private Optional<RoundLock> take(Path file) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < TRIES; i++) {
      make(file);
      try {
        return tryOnce(file);
      } catch (NoSuchFileException removedMeanwhile) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static void make(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException leftOrHeld) {
      return;
    }
  }

  private Optional<RoundLock> tryOnce(Path file) throws IOException {
    Object before = identity(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    boolean kept = false;
    try {
      if (channel.tryLock() == null) {
        return Optional.empty();
      }
      if (!identity(file).equals(before)) {
        throw new NoSuchFileException(file.toString());
      }
      kept = true;
      return Optional.of(new RoundLock(channel, () -> release(file)));
    } catch (OverlappingFileLockException heldHere) {
      return Optional.empty();
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  private static Object identity(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file : key;
  }

  /** Runs while the lock is still held. */
  private void release(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException heldOpenElsewhere) {
      // The next to take this round takes the file that is left.
      return;
    } finally {
      held.remove(file);
    }
  }
}
