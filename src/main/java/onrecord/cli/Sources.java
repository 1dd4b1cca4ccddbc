package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.yaml.BankYaml;
import onrecord.yaml.PlainText;

/** The texts that articles retell, where they are at hand: files whose names begin with theirs. */
final class Sources {
  private final List<Path> files;
  private final Set<String> missing = new TreeSet<>();
  private final Map<Path, Optional<String>> texts = new LinkedHashMap<>();

  private Sources(List<Path> files) {
    this.files = files;
  }

  /** None are at hand, and none are missed. */
  static Sources none() {
    return new Sources(List.of());
  }

  /**
   * Those in a folder.
   *
   * @throws Unable if it is no folder that can be read
   */
  static Sources in(Path folder) throws Unable {
    try (Stream<Path> found = Files.list(folder)) {
      return new Sources(found.filter(Files::isRegularFile).sorted().toList());
    } catch (IOException unreadable) {
      throw new Unable("the folder of sources, " + folder + ", cannot be read.");
    }
  }

  /** The texts that any article of the bank is based on, by file name; for any thread. */
  synchronized Map<String, String> of(Bank bank) {
    Map<String, String> found = new LinkedHashMap<>();
    bank.articles().stream()
        .flatMap(article -> article.head().basedOn().stream())
        .distinct()
        .forEach(name -> add(name, found));
    return found;
  }

  private void add(String name, Map<String, String> found) {
    List<Path> named = files.stream().filter(file -> begins(file, name)).toList();
    if (named.isEmpty()) {
      missing.add(name);
    }
    for (Path file : named) {
      texts
          .computeIfAbsent(file, Sources::text)
          .ifPresentOrElse(
              text -> found.put(String.valueOf(file.getFileName()), text), () -> missing.add(name));
    }
  }

  /** Whether the name stands before the file's ending or a further word: S1 does not name S10. */
  private static boolean begins(Path file, String name) {
    String all = String.valueOf(file.getFileName());
    return all.startsWith(name)
        && (all.length() == name.length() || !Character.isLetterOrDigit(all.charAt(name.length())));
  }

  private static Optional<String> text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return PlainText.decode(file.toString(), in.readNBytes(BankYaml.LARGEST + 1)).text();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Names in articles for which no text was found. */
  List<String> missing() {
    return new ArrayList<>(missing);
  }
}
