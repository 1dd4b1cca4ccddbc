package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import onrecord.yaml.BankYaml;
import onrecord.yaml.PlainText;

/** Names files as short as the folder allows in which the user stands, and shows their lines. */
final class ShownFiles {
  private final Path folder;
  private final Map<String, List<String>> lines = new HashMap<>();

  ShownFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The finding with its file's name, and one that its words name, from here. */
  Problem shown(Problem problem) {
    Place place = problem.place();
    String below = folder + folder.getFileSystem().getSeparator();
    return new Problem(
        new Place(place.file().replace(below, ""), place.line(), place.column()),
        problem.level(),
        problem.id(),
        problem.wrong().replace(below, ""),
        problem.todo());
  }

  /** The lines of a file as a report quotes them; none if it cannot be read as text. */
  List<String> lines(String shown) {
    return lines.computeIfAbsent(shown, name -> read(folder.resolve(name)));
  }

  private static List<String> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return PlainText.decode(file.toString(), in.readNBytes(BankYaml.LARGEST + 1))
          .text()
          .map(text -> text.lines().toList())
          .orElse(List.of());
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
