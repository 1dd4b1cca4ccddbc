package onrecord.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import onrecord.yaml.Finding;

/**
 * Walks the folders of a library: {@code corpus} and {@code quizzes}, or both sorts of file mixed.
 */
final class Shelves {
  private static final int MOST_FILES = 10_000;

  private final Set<Path> banks = new LinkedHashSet<>();
  private final Set<Path> articles = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Shelves() {}

  static Shelves walk(List<Path> folders) {
    Shelves shelves = new Shelves();
    folders.stream().distinct().forEach(shelves::folder);
    return shelves;
  }

  /** Whether the file's name is that of a bank. */
  static boolean isBank(Path file) {
    return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
  }

  /** Every folder that may hold files, with the time of its last change; one line. */
  static String mark(List<Path> folders) {
    StringBuilder mark = new StringBuilder();
    for (Path folder : folders) {
      for (Path place : List.of(folder, folder.resolve("corpus"), folder.resolve("quizzes"))) {
        mark.append(oneLine(place)).append(' ').append(changed(place)).append(' ');
      }
    }
    return mark.toString();
  }

  private static String oneLine(Path place) {
    return place.toString().replace('\n', ' ').replace('\r', ' ');
  }

  /** Nanoseconds since 1970; -1 where there is no such folder. */
  private static long changed(Path folder) {
    try {
      return Files.getLastModifiedTime(folder).to(TimeUnit.NANOSECONDS);
    } catch (IOException missing) {
      return -1;
    }
  }

  private void folder(Path folder) {
    List<Path> inner =
        Stream.of("corpus", "quizzes").map(folder::resolve).filter(Files::isDirectory).toList();
    (inner.isEmpty() ? List.of(folder) : inner).forEach(this::files);
  }

  private void files(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(found::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      problems.add(TextFile.unreadable(folder, "the folder cannot be read"));
    }
    found.sort(Path::compareTo);
    if (found.size() > MOST_FILES) {
      problems.add(tooMany(folder, found.size()));
    }
    found.stream().limit(MOST_FILES).forEach(this::add);
  }

  private static Problem tooMany(Path folder, int files) {
    return Problem.error(
        Place.of(folder.toString()),
        Finding.TOO_MANY.id(),
        "the folder holds " + files + " files; the first " + MOST_FILES + " by name are read",
        "spread them over several folders, each a library of its own");
  }

  private void add(Path file) {
    if (isBank(file)) {
      banks.add(file);
    } else if (file.toString().endsWith(".txt")) {
      articles.add(file);
    }
  }

  Set<Path> banks() {
    return banks;
  }

  Set<Path> articles() {
    return articles;
  }

  List<Problem> problems() {
    return problems;
  }
}
