package onrecord;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher in a folder of its own, with JDKs and a Maven that are shell scripts: what it
 * finds, builds, hands on and says. How it treats a real terminal is shown by the smoke test.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path ORIGINAL =
      Path.of(System.getProperty("onrecord.home", "."), "onrecord");

  /** Stands for a JVM: says what it was given. */
  private static final String ECHO =
      """
      #!/bin/sh
      echo "jdk=${0%/bin/java}"
      for word in "$@"; do echo "<$word>"; done
      """;

  @TempDir Path place;
  private Path home;

  /** What a run of the launcher left. */
  private record Run(int code, String text) {}

  @BeforeEach
  void aCopyOfTheLauncher() throws IOException {
    home = Files.createDirectories(place.resolve("a folder"));
    String elsewhere = place.resolve("usual") + "/";
    String script =
        Files.readString(ORIGINAL)
            .replace(" /usr/lib/jvm/", " '" + elsewhere + "'")
            .replaceAll(" /(usr|Library|opt)/", " /nowhere/");
    executable(home.resolve("onrecord"), script);
    Files.createDirectories(place.resolve("bin"));
  }

  @Test
  void takesTheJdkOfJavaHome() throws Exception {
    packaged();
    Path jdk = jdk("mine", "25.0.3", ECHO);
    assertThat(run(Map.of("JAVA_HOME", jdk.toString())).text()).contains("jdk=" + jdk);
  }

  @Test
  void passesOverAnOldJavaHome() throws Exception {
    packaged();
    Path old = jdk("old", "17.0.15", ECHO);
    Path good = jdk("usual/new", "26-ea", ECHO);
    assertThat(run(Map.of("JAVA_HOME", old.toString())).text()).contains("jdk=" + good);
  }

  @Test
  void followsTheLinksOfTheJavaOnPath() throws Exception {
    packaged();
    jdk("linked", "25.0.1", ECHO);
    Files.createSymbolicLink(place.resolve("alternative"), Path.of("linked/bin/java"));
    Files.createSymbolicLink(place.resolve("bin/java"), Path.of("../alternative"));
    assertThat(run(Map.of()).text().lines().findFirst().orElseThrow()).endsWith("/linked");
  }

  @Test
  void saysWhatToInstallWhenThereIsNoJdk() throws Exception {
    packaged();
    jdk("usual/old", "21.0.1", ECHO);
    Run run = run(Map.of());
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.text()).contains("version 25 or newer", "apt install", "brew install");
  }

  @Test
  void prefersTheJdkThatMadeTheCache() throws Exception {
    packaged();
    Path other = jdk("other", "25.0.9", ECHO);
    Path maker = jdk("maker", "25.0.3", ECHO);
    cacheMadeBy(maker, "25.0.3");
    Run run = run(Map.of("JAVA_HOME", other.toString()));
    assertThat(run.text())
        .contains("jdk=" + maker, "<-XX:AOTCache=" + home.resolve("target/onrecord.aot") + ">");
  }

  @Test
  void leavesTheCacheOfAnUpdatedJdkAlone() throws Exception {
    packaged();
    Path maker = jdk("maker", "25.0.4", ECHO);
    cacheMadeBy(maker, "25.0.3");
    Run run = run(Map.of("JAVA_HOME", maker.toString()));
    assertThat(run.text()).contains("jdk=" + maker).doesNotContain("AOTCache");
  }

  @Test
  void handsOnArgumentsUnchanged() throws Exception {
    packaged();
    jdk("usual/jdk", "25", ECHO);
    Run run = run(Map.of(), "read", "two words", "", "*", "--x='y'");
    assertThat(run.text())
        .endsWith("onrecord.jar>\n<read>\n<two words>\n<>\n<*>\n<--x='y'>\n")
        .contains("<-Donrecord.home=" + home + ">");
  }

  @Test
  void findsItsFolderThroughLinks() throws Exception {
    packaged();
    jdk("usual/jdk", "25", ECHO);
    Path link = place.resolve("bin/onrecord");
    Files.createSymbolicLink(link, Path.of("../a folder/onrecord"));
    assertThat(run(Map.of(), link).text()).contains("a folder/target/onrecord.jar>");
  }

  @Test
  void handsOnTheExitCode() throws Exception {
    packaged();
    jdk("usual/jdk", "25", "#!/bin/sh\nexit 7\n");
    assertThat(run(Map.of()).code()).isEqualTo(7);
  }

  @Test
  void handsOnStandardInput() throws Exception {
    packaged();
    jdk("usual/jdk", "25", "#!/bin/sh\ncat\n");
    Path words = Files.writeString(place.resolve("words"), "typed ahead\n");
    ProcessBuilder builder = builder(Map.of(), home.resolve("onrecord"));
    assertThat(finish(builder.redirectInput(words.toFile()).start()).text())
        .isEqualTo("typed ahead\n");
  }

  @Test
  void handsOnARequestToEnd() throws Exception {
    packaged();
    jdk(
        "usual/jdk",
        "25",
        """
        #!/bin/sh
        trap 'echo "asked to end"; exit 143' TERM
        echo started
        while :; do sleep 0.05; done
        """);
    Process process = builder(Map.of(), home.resolve("onrecord")).start();
    assertThat(process.inputReader().readLine()).isEqualTo("started");
    process.toHandle().destroy();
    assertThat(finish(process)).isEqualTo(new Run(143, "asked to end\n"));
  }

  @Test
  void saysThatTheProgramWasKilled() throws Exception {
    packaged();
    jdk("usual/jdk", "25", "#!/bin/sh\nkill -9 $$\n");
    Run run = run(Map.of());
    assertThat(run.code()).isEqualTo(137);
    assertThat(run.text()).contains("ended by signal 9").doesNotContain("\033");
  }

  @Test
  void speaksUtf8WithoutALocale() throws Exception {
    packaged();
    jdk("usual/jdk", "25", "#!/bin/sh\necho \"[$LC_ALL][$LC_CTYPE][$LANG]\"\n");
    assertThat(run(Map.of()).text()).isEqualTo("[][C.UTF-8][]\n");
    assertThat(run(Map.of("LC_ALL", "C")).text()).isEqualTo("[][C.UTF-8][]\n");
    assertThat(run(Map.of("LANG", "uk_UA.UTF-8")).text()).isEqualTo("[][][uk_UA.UTF-8]\n");
  }

  @Test
  void buildsTheFirstTime() throws Exception {
    sources();
    jdk("usual/jdk", "25", ECHO);
    maven("touch target/onrecord.jar target/onrecord.jdk; echo \"home is $JAVA_HOME\"");
    Run run = run(Map.of());
    assertThat(run.code()).isZero();
    assertThat(run.text()).startsWith("onrecord: building the program for the first time");
    assertThat(Files.readString(home.resolve("target/onrecord-build.log")))
        .isEqualTo("home is " + place.resolve("usual/jdk") + "\n");
  }

  @Test
  void buildsAgainOnlyForAYoungerSource() throws Exception {
    packaged();
    sources();
    jdk("usual/jdk", "25", ECHO);
    maven("touch target/onrecord.jdk");
    cacheMadeBy(place.resolve("usual/jdk"), "25");
    age(home.resolve("target/onrecord.jdk"), 10);
    assertThat(run(Map.of()).text()).startsWith("jdk=");
    age(home.resolve("src/main/Main.java"), 0);
    assertThat(run(Map.of()).text()).startsWith("onrecord: the sources have changed");
  }

  @Test
  void saysWhyTheBuildFailed() throws Exception {
    sources();
    jdk("usual/jdk", "25", ECHO);
    maven("echo '[ERROR] Main.java:1: no such thing'; echo 'much more'; exit 1");
    Run run = run(Map.of());
    assertThat(run.code()).isEqualTo(70);
    assertThat(run.text())
        .contains("the build failed", "Main.java:1: no such thing")
        .doesNotContain("much more");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    sources();
    jdk("usual/jdk", "25", ECHO);
    Run run = run(Map.of());
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.text()).contains("needs Maven");
  }

  @Test
  void saysThatThereIsNothingToStart() throws Exception {
    Run run = run(Map.of());
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.text()).contains("no sources here");
  }

  /** A copy as it is handed on: the program, no sources. */
  private void packaged() throws IOException {
    Files.writeString(Files.createDirectories(home.resolve("target")).resolve("onrecord.jar"), "");
  }

  private void sources() throws IOException {
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("src/build"));
    age(Files.writeString(home.resolve("src/main/Main.java"), ""), 20);
    age(Files.writeString(home.resolve("pom.xml"), ""), 20);
    age(home.resolve("src/build"), 20);
    age(home.resolve("src/main"), 20);
  }

  private static void age(Path file, int seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  private void cacheMadeBy(Path jdk, String version) throws IOException {
    Files.writeString(home.resolve("target/onrecord.aot"), "");
    Files.writeString(home.resolve("target/onrecord.jdk"), jdk + "\n" + version + "\n");
  }

  private Path jdk(String name, String version, String java) throws IOException {
    Path jdk = place.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    executable(jdk.resolve("bin/java"), java);
    executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  private void maven(String script) throws IOException {
    executable(place.resolve("bin/mvn"), "#!/bin/sh\n" + script + "\n");
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, fromString("rwxr-xr-x"));
  }

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    return run(environment, home.resolve("onrecord"), arguments);
  }

  private Run run(Map<String, String> environment, Path launcher, String... arguments)
      throws Exception {
    return finish(builder(environment, launcher, arguments).start());
  }

  /** Only the tools of the system on PATH, behind the test's own; nothing of the real settings. */
  private ProcessBuilder builder(Map<String, String> environment, Path file, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", file.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(new TreeMap<>(environment));
    builder.environment().put("HOME", place.toString());
    builder.environment().put("PATH", place.resolve("bin") + ":" + tools());
    return builder;
  }

  /** A folder with the few tools that the launcher may call, so that no real java is found. */
  private Path tools() throws IOException {
    Path tools = place.resolve("tools");
    if (!Files.exists(tools)) {
      Files.createDirectories(tools);
      for (String name :
          List.of("find", "grep", "mkdir", "readlink", "tail", "cat", "touch", "sleep", "stty")) {
        executable(tools.resolve(name), "#!/bin/sh\nexec " + real(name) + " \"$@\"\n");
      }
    }
    return tools;
  }

  private static Path real(String tool) {
    Path first = Path.of("/bin", tool);
    return Files.exists(first) ? first : Path.of("/usr/bin", tool);
  }

  private static Run finish(Process process) throws Exception {
    String text = process.inputReader().readAllAsString();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher did not end; it said: " + text);
    }
    return new Run(process.exitValue(), text);
  }
}
