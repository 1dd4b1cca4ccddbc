package onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.library.Library;

/** The files that a check looks through, by their whole paths, each once. */
record Targets(Set<Path> banks, Set<Path> articles) {
  Targets {
    banks = new LinkedHashSet<>(banks);
    articles = new LinkedHashSet<>(articles);
  }

  /** Everything in the libraries. */
  static Targets of(Library library) {
    return new Targets(
        new LinkedHashSet<>(library.bankFiles()), new LinkedHashSet<>(library.articleFiles()));
  }

  /**
   * The named files, and the files in the named folders.
   *
   * @throws Unable if one of them is not there
   */
  static Targets of(List<Path> paths, Surroundings around) throws Unable {
    Targets targets = new Targets(Set.of(), Set.of());
    for (Path path : paths) {
      Path whole = around.path(path).toAbsolutePath().normalize();
      if (Files.isDirectory(whole)) {
        targets.folder(path, whole);
      } else if (Files.isRegularFile(whole)) {
        targets.add(whole);
      } else {
        throw new Unable(
            "there is no file and no folder " + path + "; nothing was checked. Look at the name.");
      }
    }
    return targets;
  }

  private void folder(Path typed, Path whole) throws Unable {
    List<Path> files = Library.filesIn(whole);
    if (files.isEmpty()) {
      throw new Unable(
          "there is no bank (.yaml) and no article (.txt) in " + typed + "; nothing was checked.");
    }
    files.forEach(this::add);
  }

  private void add(Path file) {
    (file.toString().endsWith(".txt") ? articles : banks).add(file);
  }
}
