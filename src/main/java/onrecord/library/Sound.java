package onrecord.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers in the cache which texts were checked and found without errors, so that a round need
 * not wait for the same check again. A mark stands for the words of all files of a unit and for the
 * program that checked them; whatever else the file holds means nothing.
 */
public final class Sound {
  private static final int MOST = 500;
  private static final long LARGEST = 64L * 1024;

  private final Path file;
  private final String program;

  /**
   * The marks of one program.
   *
   * @param program changes whenever its checks may have changed
   */
  public Sound(Path file, String program) {
    this.file = file;
    this.program = program;
  }

  /** Whether exactly these texts were found without errors. */
  public boolean knows(Loaded loaded) {
    return loaded.bank().isPresent() && marks().contains(mark(loaded));
  }

  /** Notes that these texts are without errors; that the cache cannot be written is no harm. */
  public void add(Loaded loaded) {
    List<String> marks = new ArrayList<>(marks());
    marks.addFirst(mark(loaded));
    try {
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "sound", ".new");
      Files.write(fresh, marks.stream().distinct().limit(MOST).toList(), StandardCharsets.US_ASCII);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      return;
    }
  }

  private List<String> marks() {
    try {
      boolean some = Stamp.of(file).exists() && Files.size(file) <= LARGEST;
      return some ? Files.readAllLines(file, StandardCharsets.US_ASCII) : List.of();
    } catch (IOException damaged) {
      return List.of();
    }
  }

  private String mark(Loaded loaded) {
    return new Fingerprint().add(program).add(loaded.digest()).digits();
  }
}
