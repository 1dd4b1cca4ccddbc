package onrecord.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code broken} is broken in one way and says in its first lines what is found. */
class BrokenBanksTest {
  private static final String EXPECT = "# expect: ";

  /** Findings about files on a disk, which a text alone cannot have. */
  private static final Set<String> OF_FILES = Set.of("Y1", "Y19");

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenBankGivesItsFindingsAndNoOther(String name) {
    List<Problem> found = Bench.findings(name, Bench.bytes(file("broken", name)));
    assertThat(Bench.places(found)).isEqualTo(expected(name));
    assertThat(found).allSatisfy(BrokenBanksTest::speaksPlainly);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void lineEndsOfAnotherSystemChangeNothing(String name) {
    String windows = Bench.text(file("broken", name)).replace("\n", "\r\n");
    List<Problem> found = Bench.findings(name, windows.getBytes(StandardCharsets.UTF_8));
    assertThat(Bench.places(found)).isEqualTo(expected(name));
  }

  @ParameterizedTest
  @MethodSource("clean")
  void aCorrectBankGivesNothing(String name) {
    List<Problem> found = Bench.findings(name, Bench.bytes(file("clean", name)));
    assertThat(found).extracting(Problem::headline).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileFileGivesOneLineInBoundedTime(String name, @TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve(name + ".yaml"), Hostile.files().get(name));
    List<Problem> found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Bench.findings(name, Files.readAllBytes(file)));
    String id = name.substring(0, name.indexOf('-'));
    assertThat(found).extracting(Problem::id).contains(id);
    assertThat(found.stream().filter(p -> p.level() == Level.ERROR).map(Problem::id).distinct())
        .hasSizeLessThanOrEqualTo(id.equals("Y20") ? 2 : 1);
    assertThat(found).allSatisfy(BrokenBanksTest::speaksPlainly);
  }

  @ParameterizedTest
  @MethodSource("clean")
  void aFileThatBreaksOffNeverThrows(String name) {
    byte[] whole = Bench.bytes(file("clean", name));
    for (int length = 0; length < whole.length; length += 41) {
      assertThat(Bench.findings(name, Arrays.copyOf(whole, length))).isNotNull();
    }
  }

  @Test
  void everyFindingHasAFileThatCausesIt() {
    Set<String> caused =
        Stream.concat(
                broken().flatMap(name -> expected(name).stream()).map(e -> e.split(" ")[0]),
                hostile().map(name -> name.substring(0, name.indexOf('-'))))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all =
        Stream.concat(
                Arrays.stream(Finding.values()).map(Finding::name),
                Arrays.stream(onrecord.yaml.Finding.values()).map(onrecord.yaml.Finding::id))
            .filter(id -> !OF_FILES.contains(id))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(caused).containsAll(all);
  }

  @Test
  void aFileIsBrokenInTheWayItsNameSays() {
    assertThat(broken())
        .allSatisfy(
            name ->
                assertThat(expected(name))
                    .anySatisfy(e -> assertThat(e).startsWith(name.split("-")[0] + " ")));
  }

  @Test
  void everyFindingHasALevelThatItsFilesShow() {
    Map<String, Set<Level>> levels =
        broken()
            .flatMap(name -> Bench.findings(name, Bench.bytes(file("broken", name))).stream())
            .collect(
                Collectors.groupingBy(
                    Problem::id, Collectors.mapping(Problem::level, Collectors.toSet())));
    assertThat(Finding.values())
        .allSatisfy(f -> assertThat(levels.get(f.name())).contains(f.level()));
  }

  private static void speaksPlainly(Problem problem) {
    assertThat(problem.wrong()).isNotBlank().doesNotContain("\n");
    assertThat(problem.todo()).isNotBlank().doesNotContain("\n");
  }

  static Stream<String> broken() {
    return names("broken");
  }

  static Stream<String> clean() {
    return names("clean");
  }

  static Stream<String> hostile() {
    return Hostile.files().keySet().stream();
  }

  private static Stream<String> names(String folder) {
    return Bench.files(Bench.FILES.resolve(folder), ".yaml").stream()
        .map(f -> f.getFileName().toString());
  }

  private static Path file(String folder, String name) {
    return Bench.FILES.resolve(folder).resolve(name);
  }

  private static List<String> expected(String name) {
    return Bench.text(file("broken", name))
        .lines()
        .takeWhile(line -> line.startsWith(EXPECT))
        .map(line -> line.substring(EXPECT.length()))
        .sorted()
        .toList();
  }
}
