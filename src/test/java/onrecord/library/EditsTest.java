package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import onrecord.Generated;
import onrecord.bank.Bank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the files and to the index, nothing that is loaded is ever stale. */
class EditsTest {
  private static final int EDITS = 12;
  private static final List<String> WORDS = List.of("Monday", "Friday", "Sunday");
  private static final List<String> NAMES = List.of("a", "b", "c", "d");

  @TempDir Path folder;
  private Path index;
  private Path lib;
  private long clock;

  @BeforeEach
  void folders() {
    index = folder.resolve("index");
    lib = folder.resolve("lib");
  }

  @Test
  void afterAnyEditsAUnitIsLoadedAsItsFilesAre() {
    Generated.seeds(
        40,
        (random, seed) -> {
          lib = folder.resolve("lib" + seed);
          index = folder.resolve("cache" + seed);
          for (String name : NAMES) {
            write("quizzes/" + name + ".yaml", bank(random, name));
            write("corpus/" + name + "1.txt", article(random));
          }
          for (int n = 0; n < EDITS; n++) {
            edit(random);
            compareLists();
            compareUnits();
          }
        });
  }

  private void edit(Random random) {
    String name = Generated.one(random, NAMES);
    String bank = "quizzes/" + name + ".yaml";
    String article = "corpus/" + name + "1.txt";
    switch (random.nextInt(9)) {
      case 0 -> write(bank, bank(random, name));
      case 1 -> write(article, article(random));
      case 2 -> remove(Generated.one(random, List.of(bank, article)));
      case 3 -> write("quizzes/" + name + "x.yaml", bank(random, name + "x"));
      case 4 -> rename(bank, "quizzes/z" + name + ".yaml");
      case 5 -> rename("quizzes/z" + name + ".yaml", bank);
      case 6 -> damage(random);
      case 7 -> write(article, "date: soon\n" + article(random));
      default -> unseen(Generated.one(random, List.of(bank, article)), random);
    }
  }

  /** The lists are held against those of a library that has never kept anything. */
  private void compareLists() {
    Library kept = Library.open(List.of(lib), Optional.of(index));
    Library anew = Library.open(List.of(lib), Optional.empty());
    assertThat(kept.bankFiles()).isEqualTo(anew.bankFiles());
    assertThat(kept.units()).isEqualTo(anew.units());
    assertThat(kept.articles()).isEqualTo(anew.articles());
    assertThat(kept.problems()).isEqualTo(anew.problems());
    for (UnitEntry unit : kept.units()) {
      boolean wrong = !anew.load(unit.file()).playable();
      assertThat(unit.error().isEmpty()).as(unit.id()).isNotEqualTo(wrong);
    }
  }

  private void compareUnits() {
    Library kept = Library.open(List.of(lib), Optional.of(index));
    Library anew = Library.open(List.of(lib), Optional.empty());
    for (UnitEntry unit : kept.units()) {
      assertThat(texts(kept.load(unit.file()))).isEqualTo(texts(anew.load(unit.file())));
      assertThat(kept.load(unit.file()).digest()).isEqualTo(anew.load(unit.file()).digest());
    }
  }

  private static List<String> texts(Loaded loaded) {
    List<String> texts = new ArrayList<>();
    loaded.bank().map(Bank::questions).ifPresent(q -> texts.add(q.toString()));
    loaded.bank().ifPresent(b -> b.articles().forEach(a -> texts.add(a.toString())));
    loaded.problems().forEach(p -> texts.add(p.headline()));
    return texts;
  }

  /** A change that neither size nor time tells of: only what is loaded must be fresh. */
  private void unseen(String name, Random random) {
    Path file = lib.resolve(name);
    if (!Files.exists(file)) {
      return;
    }
    try {
      FileTime time = Files.getLastModifiedTime(file);
      String before = Files.readString(file);
      String other = Generated.one(random, WORDS);
      Files.writeString(file, before.replaceAll(String.join("|", WORDS), other));
      assertThat(Files.size(file)).isEqualTo(before.length());
      Files.setLastModifiedTime(file, time);
      compareUnits();
      write(name, Files.readString(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String bank(Random random, String name) {
    String word = Generated.one(random, WORDS);
    String question = "questions:\n  - short: When?\n    answer: " + word + "\n";
    String title = "title: Unit " + name + " of " + word + "\n";
    List<String> others =
        Stream.concat(NAMES.stream(), NAMES.stream().map(n -> "own-" + n)).toList();
    return switch (random.nextInt(4)) {
      case 0 -> title + "article: |\n  id: own-" + name + "\n\n  On " + word + ".\n" + question;
      case 1 -> title + "articles: [" + Generated.one(random, NAMES) + "1]\n" + question;
      case 2 -> title + "articles: [own-" + Generated.one(random, NAMES) + "]\n" + question;
      default ->
          title
              + "articles: ["
              + Generated.one(random, others)
              + ", "
              + Generated.one(random, NAMES)
              + "1]\n"
              + question;
    };
  }

  private static String article(Random random) {
    return "headline: What came\n\nIt came on " + Generated.one(random, WORDS) + ".\n";
  }

  private void write(String name, String text) {
    try {
      Path file = lib.resolve(name);
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
      Files.writeString(file, text);
      Files.setLastModifiedTime(file, FileTime.fromMillis(++clock));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void remove(String name) {
    try {
      Files.deleteIfExists(lib.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void rename(String from, String to) {
    try {
      if (Files.exists(lib.resolve(from))) {
        Files.move(lib.resolve(from), lib.resolve(to), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Strikes bytes of the index, cuts it, or takes it away. */
  private void damage(Random random) {
    try {
      byte[] bytes = Files.exists(index) ? Files.readAllBytes(index) : new byte[1];
      switch (random.nextInt(3)) {
        case 0 -> Files.deleteIfExists(index);
        case 1 -> Files.write(index, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        default -> {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
          Files.write(index, bytes);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
