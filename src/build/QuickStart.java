import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The last step of the build: what makes a start quick. It unpacks SQLite's native library, makes
 * the ahead-of-time cache by a training run, and notes which JDK did so and when the build began.
 * Without them the program runs all the same, so nothing here fails the build; it is only said.
 */
public final class QuickStart {
  /** The launcher starts the program with exactly these, else the JVM ignores the cache. */
  private static final List<String> FLAGS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmn8m", "-XX:-UsePerfData");

  private static final long TRAINING_SECONDS = 120;

  private final Path target;

  private QuickStart(Path home) {
    this.target = home.resolve("target");
  }

  /** Arguments: the project's folder, and the instant at which the build began. */
  public static void main(String[] args) throws IOException {
    QuickStart start = new QuickStart(Path.of(args[0]).toAbsolutePath());
    start.say("SQLite's library", start::unpackLibrary);
    start.say("the quick-start cache", start::train);
    start.note(Instant.parse(args[1]));
  }

  private interface Step {
    String run() throws Exception;
  }

  private void say(String what, Step step) {
    try {
      System.out.println("quick start: " + what + ": " + step.run());
    } catch (Exception e) {
      System.out.println("quick start: WITHOUT " + what + ", starts will be slower: " + e);
    }
  }

  private String unpackLibrary() throws Exception {
    Path folder = Files.createDirectories(target.resolve("native"));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {sqlite().toUri().toURL()}, null)) {
      String inside = (String) call(loader, "OSInfo", "getNativeLibFolderPathForCurrentOS");
      String name = System.mapLibraryName("sqlitejdbc");
      String resource = "org/sqlite/native/" + inside + "/" + name;
      try (InputStream library = loader.getResourceAsStream(resource)) {
        if (library == null) {
          throw new IOException("SQLite brings no library for " + inside);
        }
        Path unpacked = Files.createTempFile(folder, name, ".new");
        Files.copy(library, unpacked, StandardCopyOption.REPLACE_EXISTING);
        unpacked.toFile().setReadable(true, false);
        Files.move(unpacked, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      return "native/" + name;
    }
  }

  private static Object call(ClassLoader loader, String type, String method) throws Exception {
    return loader.loadClass("org.sqlite.util." + type).getMethod(method).invoke(null);
  }

  private Path sqlite() throws IOException {
    try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
      return libraries
          .filter(library -> library.getFileName().toString().startsWith("sqlite-jdbc-"))
          .findFirst()
          .orElseThrow(() -> new IOException("no sqlite-jdbc among the libraries"));
    }
  }

  private String train() throws Exception {
    Path cache = target.resolve("onrecord.aot");
    Path made = target.resolve("onrecord.aot.new");
    Files.deleteIfExists(cache);
    Files.deleteIfExists(made);
    int code = run(command(made));
    if (code != 0 || !Files.exists(made)) {
      throw new IOException("the training run ended with " + code + ", see " + log());
    }
    Files.move(made, cache, StandardCopyOption.ATOMIC_MOVE);
    return "onrecord.aot, " + Files.size(cache) / 1_000_000 + " MB";
  }

  private int run(List<String> command) throws Exception {
    Process run =
        new ProcessBuilder(command)
            .redirectInput(nothing())
            .redirectErrorStream(true)
            .redirectOutput(log())
            .start();
    if (!run.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
      run.destroyForcibly().waitFor();
      throw new IOException("the training run took too long, see " + log());
    }
    return run.exitValue();
  }

  private File log() {
    return target.resolve("quick-start.log").toFile();
  }

  private List<String> command(Path cache) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> before = Stream.of(java, "-XX:AOTCacheOutput=" + cache);
    Stream<String> after =
        Stream.of(
            "-Dorg.sqlite.lib.path=" + target.resolve("native"),
            "-Donrecord.home=" + target.getParent(),
            "-jar",
            target.resolve("onrecord.jar").toString(),
            "--train");
    return Stream.of(before, FLAGS.stream(), after).flatMap(part -> part).toList();
  }

  private static File nothing() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return new File(windows ? "NUL" : "/dev/null");
  }

  /** Two lines for the launcher: the JDK's folder and its version; as old as the build's start. */
  private void note(Instant began) throws IOException {
    Path note = target.resolve("onrecord.jdk");
    String home = System.getProperty("java.home");
    Files.writeString(note, home + "\n" + System.getProperty("java.runtime.version") + "\n");
    Files.setLastModifiedTime(note, FileTime.from(began));
  }
}
