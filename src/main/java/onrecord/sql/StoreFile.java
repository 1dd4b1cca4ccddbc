package onrecord.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onrecord.records.RecordsException;
import onrecord.records.RecordsException.Reason;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * The database file on its way to a session: opened as it is in the common case; made, brought up
 * to the present schema or set aside under a lock, so that two programs never do so at once.
 */
final class StoreFile {
  private static final String NAME = "onrecord.db";

  private final Path file;
  private final Failures failures;
  private final Duration patience;
  private final List<String> notices = new ArrayList<>();

  StoreFile(Path folder, Duration patience) {
    this.file = folder.toAbsolutePath().resolve(NAME);
    this.failures = new Failures(file, patience);
    this.patience = patience;
  }

  /** See {@link SqliteRecords#mark}. */
  static Optional<String> mark(Path folder) {
    Path file = folder.toAbsolutePath().resolve(NAME);
    boolean inUse =
        Stream.of("-wal", "-shm", "-journal").anyMatch(end -> Files.exists(Path.of(file + end)));
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      String mark = now.size() + " " + now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      return inUse || Files.exists(Failures.mark(file)) ? Optional.empty() : Optional.of(mark);
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** What happened on the way, for the user. */
  List<String> notices() {
    return notices;
  }

  Session open() {
    makeFolder();
    Optional<Session> session = looksSound() ? asItIs() : Optional.empty();
    return session.orElseGet(this::alone);
  }

  /** Empty if there is more to do than to open it. */
  private Optional<Session> asItIs() {
    try {
      Session session = connect();
      return Optional.of(session).filter(s -> orClosed(s, this::readyIfCurrent));
    } catch (RecordsException e) {
      onlyDamage(e);
      return Optional.empty();
    }
  }

  private boolean readyIfCurrent(Session session) {
    boolean current = Schema.current(session);
    if (current) {
      Journal.settle(session, folder());
    } else {
      session.close();
    }
    return current;
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder());
    } catch (IOException e) {
      throw failures.notOpened(e);
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw failures.readOnly(new IOException(file.toString()));
    }
  }

  private Path folder() {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  private boolean looksSound() {
    return file.toFile().length() > 0 && !Files.exists(Failures.mark(file));
  }

  /** Does the rarer things; closing the channel, or the end of the process, gives the lock back. */
  private Session alone() {
    Path gate = folder().resolve(NAME + ".lock");
    try (FileChannel channel =
        FileChannel.open(gate, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock(channel);
      return checkedAndBroughtUp();
    } catch (IOException e) {
      throw failures.notOpened(e);
    }
  }

  /** Where the disk knows no locks, two programs that begin at once are left to SQLite. */
  private void lock(FileChannel channel) {
    try {
      channel.lock();
    } catch (OverlappingFileLockException e) {
      throw failures.locked(e);
    } catch (IOException noLocksHere) {
      return;
    }
  }

  /** An empty file beside a log of changes is one that has lost its pages. */
  private Session checkedAndBroughtUp() throws IOException {
    if (Files.exists(Failures.mark(file))) {
      examine();
    } else if (size(file) == 0 && size(Path.of(file + "-wal")) > 0) {
      setAside();
    }
    return madeOrMended();
  }

  private static long size(Path path) throws IOException {
    return Files.exists(path) ? Files.size(path) : 0;
  }

  /** Looks at every page of a file under suspicion. */
  private void examine() throws IOException {
    boolean sound;
    try (Session session = connect()) {
      sound = session.pragma("integrity_check").equals("ok");
    } catch (RecordsException e) {
      onlyDamage(e);
      sound = false;
    }
    if (!sound) {
      setAside();
    }
    Files.deleteIfExists(Failures.mark(file));
  }

  private Session madeOrMended() throws IOException {
    try {
      return madeOrUsable();
    } catch (RecordsException e) {
      onlyDamage(e);
      setAside();
      Files.deleteIfExists(Failures.mark(file));
      return madeOrUsable();
    }
  }

  private Session madeOrUsable() throws IOException {
    Session session = connect();
    if (!orClosed(session, Schema::usable)) {
      session.close();
      setAside();
      session = connect();
    }
    boolean isNew = orClosed(session, opened -> Schema.version(opened) == 0);
    if (isNew && !Journal.network(folder())) {
      session = orFolded(session, this::writingAhead);
    }
    return orClosed(session, this::broughtUp);
  }

  private Session writingAhead(Session session) {
    session.pragma("journal_mode = WAL");
    Journal.tryWriting(session, patience);
    return session;
  }

  private Session broughtUp(Session session) {
    Schema.bringUp(session);
    Journal.settle(session, folder());
    return session;
  }

  private static void onlyDamage(RecordsException e) {
    if (e.reason() != Reason.DAMAGED) {
      throw e;
    }
  }

  private void setAside() throws IOException {
    notices.add(SetAside.move(file));
  }

  /** The result of a step; a session whose step fails is closed. */
  private static <T> T orClosed(Session session, Function<Session, T> step) {
    try {
      return step.apply(session);
    } catch (RecordsException e) {
      close(session, e);
      throw e;
    }
  }

  private static void close(Session session, RecordsException reason) {
    try {
      session.close();
    } catch (RecordsException e) {
      reason.addSuppressed(e);
    }
  }

  /** A connection that has read the file and may write it. */
  private Session connect() {
    return orFolded(raw(), this::prepared);
  }

  /**
   * The result of a step; where the write-ahead log cannot be shared (a disk without shared memory,
   * or with such as may only be read), it is taken over alone and folded into the file.
   */
  private Session orFolded(Session session, UnaryOperator<Session> step) {
    try {
      return orClosed(session, step);
    } catch (RecordsException e) {
      if (!Journal.mayLackSharedMemory(e)) {
        throw e;
      }
      return withoutSharedMemory(e);
    }
  }

  private Session withoutSharedMemory(RecordsException first) {
    try {
      return orClosed(raw(), session -> prepared(Journal.withoutWriteAhead(session)));
    } catch (RecordsException e) {
      first.addSuppressed(e);
      throw first;
    }
  }

  private Session prepared(Session session) {
    session.script("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON");
    Schema.version(session);
    Journal.tryWriting(session, patience);
    return session;
  }

  /** The driver is called by name: its manager would look through the class path for others. */
  private Session raw() {
    Properties settings = new Properties();
    settings.setProperty("busy_timeout", String.valueOf(patience.toMillis()));
    try {
      String address = file.toUri().toString();
      return new Session(
          new JDBC4Connection("jdbc:sqlite:" + address, address, settings), failures);
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }
}
