package onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.*;
import java.util.*;
import onrecord.bank.Bank;
import onrecord.corpus.*;
import onrecord.tui.Overview;
import onrecord.yaml.BankYaml;

/** TEMP: scans folders. */
final class Shelves {
  record Found(Optional<Bank> bank, String wrong, String todo) {}

  private final Folders folders;

  Shelves(Folders folders) {
    this.folders = folders;
  }

  List<String> notices() {
    return List.of();
  }

  private List<Path> files(String sub, String ext) {
    List<Path> out = new ArrayList<>();
    for (Path lib : folders.libraries()) {
      Path dir = lib.resolve(sub);
      if (Files.isDirectory(dir)) {
        try (var s = Files.list(dir)) {
          s.filter(p -> p.toString().endsWith(ext)).sorted().forEach(out::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return out;
  }

  private Map<String, Article> articles() {
    Map<String, Article> map = new HashMap<>();
    for (Path p : files("corpus", ".txt")) {
      try {
        var r =
            ArticleText.parse(
                ArticleText.Origin.file(
                    p.toString(), p.getFileName().toString().replace(".txt", "")),
                Files.readString(p));
        r.article().ifPresent(a -> map.put(a.id(), a));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return map;
  }

  private List<Bank> banks() {
    Map<String, Article> articles = articles();
    List<Bank> banks = new ArrayList<>();
    for (Path p : files("quizzes", ".yaml")) {
      try {
        BankYaml.read(
                p.toString(), Files.readAllBytes(p), id -> Optional.ofNullable(articles.get(id)))
            .bank()
            .ifPresent(banks::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return banks;
  }

  List<Overview.UnitCard> cards() {
    return banks().stream()
        .map(
            b ->
                new Overview.UnitCard(
                    b.id(), b.about().title(), b.articles().size(), b.questions().size(), ""))
        .toList();
  }

  Found unit(String id) {
    return banks().stream()
        .filter(b -> b.id().equals(id))
        .findFirst()
        .map(b -> new Found(Optional.of(b), "", ""))
        .orElse(
            new Found(
                Optional.empty(), "There is no unit " + id + ".", "`onrecord units` lists them."));
  }
}
