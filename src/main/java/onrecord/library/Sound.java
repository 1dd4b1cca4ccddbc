package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers in the cache which texts were checked and found without errors, so that a round need
 * not wait for the same check again. A mark stands for the words of all files of a unit and for the
 * program that checked them; whatever else the file holds means nothing.
 */
public final class Sound {
  private static final int MOST = 500;
  private static final long LARGEST = 64L * 1024;

  private final CacheFile file;
  private final String program;

  /**
   * The marks of one program.
   *
   * @param program changes whenever its checks may have changed
   */
  public Sound(Path file, String program) {
    this.file = new CacheFile(file, LARGEST);
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
    file.write(marks.stream().distinct().limit(MOST).toList());
  }

  private List<String> marks() {
    return file.read();
  }

  private String mark(Loaded loaded) {
    return new Fingerprint().add(program).add(loaded.digest()).digits();
  }
}
