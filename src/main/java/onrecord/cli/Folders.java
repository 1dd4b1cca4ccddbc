package onrecord.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where things lie on this machine: the program's own folder, the learner's data and every library
 * of banks and articles. Follows the XDG base directories; {@code --data} and {@code --library}
 * come before the environment.
 *
 * @param data the records, and the learner's own banks under {@code library} once that is made
 * @param cache what can be made again
 * @param libraries folders that hold {@code corpus} and {@code quizzes}, the shipped one first
 */
record Folders(Path data, Path cache, List<Path> libraries) {
  private static final String NAME = "onrecord";

  Folders {
    libraries = List.copyOf(libraries);
  }

  /**
   * The folders for these options.
   *
   * @param home the program's own folder, if the launcher told it
   * @param environment as {@link System#getenv()} gives it
   */
  static Folders of(Options options, Optional<Path> home, Map<String, String> environment) {
    Path user = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
    Path data =
        options.data().orElseGet(() -> base(environment, "XDG_DATA_HOME", user, ".local/share"));
    Path cache =
        options.data().isPresent()
            ? data.resolve("cache")
            : base(environment, "XDG_CACHE_HOME", user, ".cache");
    Set<Path> libraries = new LinkedHashSet<>();
    home.ifPresent(libraries::add);
    Optional.of(data.resolve("library")).filter(Files::isDirectory).ifPresent(libraries::add);
    libraries.addAll(options.libraries());
    libraries.addAll(listed(environment.getOrDefault("ONRECORD_LIBRARY", "")));
    return new Folders(data, cache, List.copyOf(libraries));
  }

  private static Path base(Map<String, String> environment, String name, Path user, String usual) {
    String set = environment.getOrDefault(name, "");
    Path base = set.isEmpty() ? user.resolve(usual) : Path.of(set);
    return base.resolve(NAME);
  }

  private static List<Path> listed(String variable) {
    List<Path> folders = new ArrayList<>();
    for (String folder : variable.split(File.pathSeparator)) {
      if (!folder.isBlank()) {
        folders.add(Path.of(folder));
      }
    }
    return folders;
  }
}
