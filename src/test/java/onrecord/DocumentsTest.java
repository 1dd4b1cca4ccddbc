package onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.cli.Commands;
import onrecord.proof.Finding;
import org.junit.jupiter.api.Test;

/** What the documents point at is there, and no file tells of one particular machine. */
class DocumentsTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s:]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
  private static final Pattern COMMAND = Pattern.compile("(?<![\\w/-])onrecord ([a-z]{2,})");
  private static final Pattern MACHINE = Pattern.compile("(?<![\\w.})-])/(?:work|root|farm)\\b");
  private static final Pattern REGISTRY =
      Pattern.compile(
          "https?://(repo1?|central|registry|proxy|packages|mirror)[.]|/artifactor[y]/|/nexu[s]/");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path document : documents()) {
      for (String target : found(LINK, Files.readString(document))) {
        links++;
        if (!leadsSomewhere(document, target)) {
          broken.add(HOME.relativize(document) + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(10);
  }

  @Test
  void everyCommandThatIsNamedExists() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Path document : documents()) {
      named.addAll(found(COMMAND, Files.readString(document)));
    }
    assertThat(named).contains("play", "new", "check", "results", "export", "import");
    assertThat(named).allSatisfy(name -> assertThat(explains(name)).as(name).isTrue());
    assertThat(explains("juggle")).isFalse();
  }

  @Test
  void noFileTellsOfOneMachineOrOfARegistry() throws IOException, InterruptedException {
    assumeTrue(Files.exists(HOME.resolve(".git")), "a tree without its history");
    List<String> telling = new ArrayList<>();
    List<Path> files = tracked();
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (MACHINE.matcher(text).find() || REGISTRY.matcher(text).find()) {
        telling.add(HOME.relativize(file).toString());
      }
    }
    assertThat(telling).isEmpty();
    assertThat(files).hasSizeGreaterThan(100);
  }

  @Test
  void pathsOfOneMachineAndAddressesOfRegistriesAreRecognised() {
    assertThat(MACHINE.matcher("see " + "/wo" + "rk/notes.txt").find()).isTrue();
    assertThat(MACHINE.matcher("cd " + "/ro" + "ot").find()).isTrue();
    assertThat(MACHINE.matcher("the home/work of a pupil, ${base}/work/x").find()).isFalse();
    assertThat(REGISTRY.matcher("https://repo" + ".example.org/packages").find()).isTrue();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.list(HOME.resolve("docs"))) {
      return Stream.concat(Stream.of(HOME.resolve("README.md")), docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(hit -> hit.group(1)).toList();
  }

  private static boolean leadsSomewhere(Path document, String target) throws IOException {
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    return Files.exists(file)
        && (parts.length == 1 || anchors(Files.readString(file)).contains(parts[1]));
  }

  /** The headings as the address of a page names them. */
  private static List<String> anchors(String text) {
    return found(HEADING, text).stream()
        .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", ""))
        .map(heading -> heading.replace(' ', '-'))
        .toList();
  }

  private static boolean explains(String command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    String[] arguments = {command, "--help"};
    return Commands.run(arguments, new ByteArrayInputStream(new byte[0]), nowhere, nowhere) == 0;
  }

  private static List<Path> tracked() throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files", "-z")
            .directory(HOME.toFile())
            .start();
    String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).isZero();
    return Stream.of(names.split("\0")).map(HOME::resolve).filter(Files::isRegularFile).toList();
  }

  @Test
  void everyCheckOfABankIsInItsManual() throws IOException {
    String manual = Files.readString(Path.of("docs", "bank-format.md"));
    for (Finding check : Finding.values()) {
      String row =
          "| " + check.name() + " | " + check.title() + " | " + check.level().word() + " |";
      assertThat(manual).contains(row);
    }
  }
}
