package onrecord.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.corpus.Article;
import onrecord.corpus.ArticleText;
import onrecord.corpus.Problem;
import onrecord.yaml.BankYaml;

/** Checks a file as the command does: read, check, prove and compare with the texts it retells. */
final class Bench {
  static final Path FILES = Path.of(System.getProperty("onrecord.home", "."), "src/test/resources");

  private static final Map<String, Article> ARTICLES =
      files(FILES.resolve("broken/articles"), ".txt").stream()
          .flatMap(f -> ArticleText.parse(origin(f), text(f)).article().stream())
          .collect(Collectors.toMap(Article::id, Function.identity()));
  private static final Map<String, String> SOURCES =
      files(FILES.resolve("broken/sources"), ".txt").stream()
          .collect(Collectors.toMap(f -> f.getFileName().toString(), Bench::text));

  private Bench() {}

  /** Everything that is found in the bytes of a file of that name. */
  static List<Problem> findings(String name, byte[] bytes) {
    BankYaml.Read read = BankYaml.read(name, bytes, id -> Optional.ofNullable(ARTICLES.get(id)));
    List<Problem> all = new ArrayList<>(read.problems());
    read.bank().ifPresent(bank -> all.addAll(findings(bank)));
    return all;
  }

  /** What reading and checking find, without proving. */
  static List<Problem> checked(String name, byte[] bytes) {
    BankYaml.Read read = BankYaml.read(name, bytes, id -> Optional.ofNullable(ARTICLES.get(id)));
    List<Problem> all = new ArrayList<>(read.problems());
    read.bank().ifPresent(bank -> all.addAll(Proof.check(bank)));
    return all;
  }

  private static List<Problem> findings(Bank bank) {
    return Stream.of(Proof.check(bank), Proof.prove(bank), Proof.compare(bank, SOURCES))
        .flatMap(List::stream)
        .toList();
  }

  /** {@code ID line:column} for each, sorted. */
  static List<String> places(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.id() + " " + p.place().line() + ":" + p.place().column())
        .sorted()
        .toList();
  }

  /** The files of a folder, by name. */
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static ArticleText.Origin origin(Path file) {
    String name = file.getFileName().toString();
    return ArticleText.Origin.file(name, name.replace(".txt", ""));
  }
}
