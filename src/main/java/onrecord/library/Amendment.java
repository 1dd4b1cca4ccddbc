package onrecord.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.yaml.Alias;
import onrecord.yaml.PlainText;

/** A change of one bank's file, prepared from the bytes it was read from; made all at once. */
public final class Amendment {
  private static final String MARK = "\uFEFF";
  private static final Set<PosixFilePermission> WRITERS =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Path file;
  private final byte[] before;
  private final String old;
  private final String text;

  private Amendment(Path file, byte[] before, String old, String text) {
    this.file = file;
    this.before = before;
    this.old = old;
    this.text = text;
  }

  /** The file with an alias in it; empty where it cannot be read or gives no safe place for it. */
  public static Optional<Amendment> of(String name, Alias alias) {
    try {
      Path file = Path.of(name).toRealPath();
      byte[] bytes = Files.readAllBytes(file);
      Optional<String> old = utf8(name, bytes);
      return old.flatMap(alias::into).map(text -> new Amendment(file, bytes, old.get(), text));
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<String> utf8(String name, byte[] bytes) {
    Optional<String> text = PlainText.decode(name, bytes).text();
    return text.filter(
        t ->
            Arrays.equals(t.getBytes(StandardCharsets.UTF_8), bytes)
                || Arrays.equals((MARK + t).getBytes(StandardCharsets.UTF_8), bytes));
  }

  /** The whole new text, without a byte order mark. */
  public String text() {
    return text;
  }

  /** The change as a unified diff, for a bank that may not be written. */
  public String patch() {
    return new Patch(String.valueOf(file.getFileName()), old, text).render();
  }

  /** The change for a reader: the line in front of it, what goes with "-", what comes with "+". */
  public List<String> lines() {
    List<String> rows = patch().lines().dropWhile(row -> !row.startsWith("@@")).skip(1).toList();
    int first = 0;
    while (first < rows.size() && rows.get(first).startsWith(" ")) {
      first++;
    }
    return rows.stream()
        .skip(Math.max(0, first - 1))
        .limit(1 + rows.stream().skip(first).takeWhile(row -> !row.startsWith(" ")).count())
        .map(row -> (row.substring(0, 1) + " " + row.substring(1).strip()))
        .toList();
  }

  /** Makes the change; returns why not, in one sentence, if it was not made. */
  public Optional<String> write() {
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    if (readOnly() || !Files.isWritable(folder)) {
      return Optional.of(file + " may not be written.");
    }
    try {
      return replaced(folder);
    } catch (IOException failed) {
      return Optional.of(file + " could not be written.");
    }
  }

  private Optional<String> replaced(Path folder) throws IOException {
    Path fresh = Files.createTempFile(folder, ".", ".new");
    try {
      boolean marked = before.length > old.getBytes(StandardCharsets.UTF_8).length;
      byte[] after = ((marked ? MARK : "") + text).getBytes(StandardCharsets.UTF_8);
      Files.write(fresh, after);
      toDisk(fresh);
      keepPermissions(fresh);
      if (!Arrays.equals(Files.readAllBytes(fresh), after)) {
        return Optional.of(file + " could not be written whole.");
      }
      if (!Arrays.equals(Files.readAllBytes(file), before)) {
        return Optional.of(file + " was changed meanwhile; look at it and try again.");
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return Optional.empty();
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** What takes the place of a handwritten file must not be lost with the power. */
  private static void toDisk(Path fresh) throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void keepPermissions(Path fresh) throws IOException {
    if (posix()) {
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
    }
  }

  private boolean posix() {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
  }

  /** A file that nobody may write stays as it is, even for a user who could. */
  private boolean readOnly() {
    try {
      boolean locked =
          posix() && Files.getPosixFilePermissions(file).stream().noneMatch(WRITERS::contains);
      return locked || !Files.isWritable(file);
    } catch (IOException gone) {
      return true;
    }
  }
}
