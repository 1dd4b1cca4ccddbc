package onrecord.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.corpus.Place;

/**
 * The user's editor: the one in VISUAL or EDITOR, else vi or nano where somebody sits at the
 * terminal. How a line is named differs from editor to editor.
 *
 * @param words the program and what the user sets behind it
 */
record Editor(List<String> words) {
  private static final Set<String> PLUS_LINE =
      Set.of(
          "vi",
          "vim",
          "nvim",
          "gvim",
          "view",
          "nano",
          "pico",
          "emacs",
          "emacsclient",
          "kak",
          "joe",
          "jed",
          "mg",
          "micro",
          "ne",
          "mcedit",
          "gedit",
          "kate");

  private static final Set<String> CODE = Set.of("code", "code-insiders", "codium", "cursor");

  private static final Set<String> COLON = Set.of("subl", "zed", "hx", "helix");

  /** Those that return at once unless they are told to wait, with how they are told. */
  private static final Map<String, String> WAIT =
      Map.of(
          "code", "--wait",
          "code-insiders", "--wait",
          "codium", "--wait",
          "cursor", "--wait",
          "subl", "--wait",
          "zed", "--wait",
          "gvim", "-f",
          "gedit", "--wait");

  Editor {
    words = List.copyOf(words);
  }

  /** The editor that the surroundings offer, if any. */
  static Optional<Editor> of(Surroundings around) {
    Map<String, String> environment = around.environment();
    return Stream.of("VISUAL", "EDITOR")
        .map(name -> environment.getOrDefault(name, "").strip())
        .filter(set -> !set.isEmpty())
        .findFirst()
        .map(Editor::named)
        .or(
            () ->
                around.terminal() ? found(environment.getOrDefault("PATH", "")) : Optional.empty());
  }

  /** A path with blanks in it is taken whole if there is such a file. */
  private static Editor named(String set) {
    boolean file = Files.isExecutable(Path.of(set)) && !Files.isDirectory(Path.of(set));
    return new Editor(file ? List.of(set) : List.of(set.split("\\s+")));
  }

  private static Optional<Editor> found(String path) {
    return Stream.of("vi", "nano")
        .filter(name -> Stream.of(path.split(File.pathSeparator)).anyMatch(f -> isThere(f, name)))
        .findFirst()
        .map(name -> new Editor(List.of(name)));
  }

  private static boolean isThere(String folder, String name) {
    return !folder.isEmpty() && Files.isExecutable(Path.of(folder, name));
  }

  /** What is started to open a file at a line. */
  List<String> command(Place place) {
    String name = name();
    List<String> command = new ArrayList<>(words);
    Optional.ofNullable(WAIT.get(name))
        .filter(wait -> !words.contains(wait) && !words.contains("-w"))
        .ifPresent(command::add);
    if (PLUS_LINE.contains(name)) {
      command.addAll(List.of("+" + place.line(), place.file()));
    } else if (CODE.contains(name)) {
      command.addAll(List.of("-g", place.file() + ":" + place.line()));
    } else {
      command.add(COLON.contains(name) ? place.file() + ":" + place.line() : place.file());
    }
    return command;
  }

  /** The program's name without its folder and ending. */
  private String name() {
    String program = words.getFirst().replaceAll(".*[/\\\\]", "");
    return program.toLowerCase(Locale.ROOT).replaceAll("\\.(?:exe|cmd)$", "");
  }

  /**
   * Opens the file on this terminal and waits until the editor ends.
   *
   * @return the editor's exit code
   * @throws Unable if it cannot be started
   */
  int open(Place place, Path folder) throws Unable {
    try {
      return new ProcessBuilder(command(place))
          .directory(folder.toAbsolutePath().toFile())
          .inheritIO()
          .start()
          .waitFor();
    } catch (IOException notStarted) {
      throw new Unable(
          "the editor \""
              + words.getFirst()
              + "\" cannot be started; set VISUAL or EDITOR. The"
              + " question stands at "
              + place.file()
              + ":"
              + place.line()
              + ".");
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new Unable("the wait for the editor was broken off.");
    }
  }
}
