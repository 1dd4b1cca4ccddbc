package onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import onrecord.SourceMeasures.Catch;
import onrecord.SourceMeasures.Method;
import onrecord.SourceMeasures.Type;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Holds the house rules of docs/contributing.md against the sources, and prints the figures. */
class HouseRulesTest {
  private static final Path HOME = Path.of(System.getProperty("onrecord.home", "."));

  /** Names that say nothing about what a thing is. */
  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Manager|Utils?|Helpers?|Impl|Base|Processor|Data|Handler)");

  /** Where whatever comes may be caught: at the door and in the loops that must go on. */
  private static final Set<String> CATCH_ALL = Set.of("onrecord.Main", "onrecord.terminal.Errands");

  private static final List<Path> FILES = javaFiles("src/main/java");
  private static final SourceMeasures PROGRAM = measure(FILES);

  @AfterAll
  static void printFigures() {
    System.out.println("house: lines of a method  " + SourceMeasures.spread(lengths()));
    System.out.println("house: lines of a file    " + SourceMeasures.spread(fileLengths()));
    System.out.println("house: parameters         " + SourceMeasures.spread(parameters()));
    System.out.println("house: nesting            " + SourceMeasures.spread(nesting()));
    long bare = PROGRAM.types.stream().filter(type -> type.comment().isEmpty()).count();
    System.out.println("house: types without a comment " + bare + " of " + PROGRAM.types.size());
  }

  @Test
  void mostMethodsAreShort() {
    assertThat(SourceMeasures.percentile(lengths(), 50)).as("median").isLessThanOrEqualTo(6);
    assertThat(SourceMeasures.percentile(lengths(), 95)).as("p95").isLessThanOrEqualTo(30);
  }

  @Test
  void noMethodIsLong() {
    assertThat(methodsThat(method -> method.lines() > 60)).isEmpty();
  }

  @Test
  void filesAreShort() {
    assertThat(SourceMeasures.percentile(fileLengths(), 95)).as("p95").isLessThanOrEqualTo(300);
    assertThat(FILES.stream().filter(file -> linesOf(file) > 450)).isEmpty();
  }

  @Test
  void parametersAreFew() {
    assertThat(methodsThat(method -> method.parameters() > 4)).isEmpty();
  }

  @Test
  void nestingIsShallow() {
    assertThat(methodsThat(method -> method.nesting() > 3)).isEmpty();
  }

  @Test
  void everyTypeSaysWhyItExists() {
    assertThat(typesThat(type -> type.topLevel() && type.comment().isEmpty())).isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    assertThat(typesThat(type -> EMPTY_NAME.matcher(type.name()).matches())).isEmpty();
  }

  @Test
  void onlyTheDoorAndTheLoopsCatchEverything() {
    assertThat(PROGRAM.broadCatches).extracting(Catch::type).isSubsetOf(CATCH_ALL);
  }

  @Test
  void testsDoNotSleep() {
    Pattern sleep = Pattern.compile("\\bThread\\s*\\.\\s*sleep\\s*\\(");
    assertThat(javaFiles("src/test/java").stream().filter(file -> sleep.matcher(text(file)).find()))
        .isEmpty();
  }

  @Test
  void theMeasureSeesWhatItShould() {
    SourceMeasures crooked =
        measure(
            """
            package p;
            class BareManager {
              /** A comment that does not count. */
              @Deprecated
              void long3(int a, int b, int c, int d, int e) {
                for (;;) { while (a > b) { if (c > d) { } else if (d > e) { try { } finally { } } } }
              }
              abstract static class Inner { abstract void none(); }
            }
            /** Says why. */
            record Fine(int a, int b, int c, int d, int e) {
              Fine {
                try { a = 1; } catch (IllegalStateException | RuntimeException x) { a = 2; }
                try { a = 1; } catch (RuntimeException x) { a = 2; throw x; }
              }
            }
            """);
    assertThat(crooked.methods)
        .containsExactly(
            new Method("p.BareManager.long3", 3, 5, 4), new Method("p.Fine.<init>", 4, 0, 1));
    assertThat(crooked.types).extracting(Type::topLevel).containsExactly(true, false, true);
    assertThat(crooked.types.getFirst().comment()).isEmpty();
    assertThat(crooked.types.getLast().comment().map(String::strip)).contains("Says why.");
    assertThat(EMPTY_NAME.matcher("p.BareManager").matches()).isTrue();
    assertThat(crooked.broadCatches).containsExactly(new Catch("p.Fine", "RuntimeException"));
  }

  private static List<Integer> lengths() {
    return PROGRAM.methods.stream().map(Method::lines).toList();
  }

  private static List<Integer> parameters() {
    return PROGRAM.methods.stream().map(Method::parameters).toList();
  }

  private static List<Integer> nesting() {
    return PROGRAM.methods.stream().map(Method::nesting).toList();
  }

  private static List<Integer> fileLengths() {
    return FILES.stream().map(HouseRulesTest::linesOf).toList();
  }

  private static List<Method> methodsThat(Predicate<Method> law) {
    return PROGRAM.methods.stream().filter(law).toList();
  }

  private static List<String> typesThat(Predicate<Type> law) {
    return PROGRAM.types.stream().filter(law).map(Type::name).toList();
  }

  private static int linesOf(Path file) {
    return (int) text(file).lines().count();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> javaFiles(String folder) {
    try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceMeasures measure(List<Path> files) {
    return measureAll(files.stream().map(file -> new Source(file.toUri(), text(file))).toList());
  }

  private static SourceMeasures measure(String text) {
    return measureAll(List.of(new Source(URI.create("memory:///Crooked.java"), text)));
  }

  private static SourceMeasures measureAll(List<Source> sources) {
    try {
      return SourceMeasures.of(sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source held in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(URI uri, String text) {
      super(uri, JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
