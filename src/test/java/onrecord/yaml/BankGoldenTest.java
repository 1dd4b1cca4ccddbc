package onrecord.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.corpus.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every bank of the folder against its list of problems, and laws that all of them obey. */
class BankGoldenTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("onrecord.home", ""), "src/test/resources/banks");

  static List<Path> banks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("banks")
  void everyBankHasExactlyItsProblems(Path bank) throws IOException {
    Path golden = Path.of(bank.toString().replaceAll("yaml$", "problems"));
    String found = write(read(bank, Files.readString(bank)));
    if (Boolean.getBoolean("updateGolden")) {
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("banks")
  void lineEndsMakeNoDifference(Path bank) throws IOException {
    String text = Files.readString(bank);
    assertThat(read(bank, text.replace("\n", "\r\n"))).isEqualTo(read(bank, text));
    assertThat(read(bank, text.replace("\n", "\r"))).isEqualTo(read(bank, text));
  }

  @ParameterizedTest
  @MethodSource("banks")
  void utf16WithAMarkIsReadLikeUtf8(Path bank) throws IOException {
    String text = Files.readString(bank);
    BankYaml.Read plain = read(bank, text);
    for (var charset :
        List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
      byte[] bytes = ("\uFEFF" + text).getBytes(charset);
      assertThat(BankYaml.read(bank.getFileName().toString(), bytes, Harbour::article))
          .isEqualTo(plain);
    }
  }

  @ParameterizedTest
  @MethodSource("banks")
  void aCutOffFileNeverThrows(Path bank) throws IOException {
    String text = Files.readString(bank);
    for (int end = 0; end <= text.length(); end++) {
      assertThat(read(bank, text.substring(0, end)).problems()).doesNotContainNull();
    }
  }

  @ParameterizedTest
  @MethodSource("banks")
  void everyPlaceLiesInsideTheFile(Path bank) throws IOException {
    List<String> lines = Arrays.asList(Files.readString(bank).split("\n", -1));
    for (Problem problem : read(bank, Files.readString(bank)).problems()) {
      int line = problem.place().line();
      assertThat(line).isBetween(0, lines.size());
      assertThat(problem.place().column())
          .isBetween(
              0,
              line == 0
                  ? 0
                  : lines.get(line - 1).codePointCount(0, lines.get(line - 1).length()) + 1);
    }
  }

  @Test
  void everyFindingOfAFileHasABank() throws IOException {
    String all =
        banks().stream()
            .map(b -> read(b, text(b)))
            .map(BankGoldenTest::write)
            .collect(Collectors.joining());
    assertThat(Arrays.stream(Finding.values()).filter(f -> !OUTSIDE.contains(f)))
        .allSatisfy(finding -> assertThat(all).contains("[" + finding.id() + "]"));
  }

  /** Findings that no text file of the folder can hold; HostileTest and LibraryTest have them. */
  private static final List<Finding> OUTSIDE =
      List.of(
          Finding.UNREADABLE, Finding.ENCODING, Finding.BINARY, Finding.SAME_ID, Finding.TOO_MANY);

  private static String text(Path bank) {
    try {
      return Files.readString(bank);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static BankYaml.Read read(Path bank, String text) {
    return BankYaml.read(
        new BankYaml.Source(bank.getFileName().toString(), text), Harbour::article);
  }

  private static String write(BankYaml.Read read) {
    return read.problems().stream()
        .map(p -> p.headline() + "\n    " + p.todo() + "\n")
        .collect(Collectors.joining());
  }
}
