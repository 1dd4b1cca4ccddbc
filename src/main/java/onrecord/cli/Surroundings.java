package onrecord.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import onrecord.terminal.TerminalWidth;

/**
 * What a command finds around it; tests bring their own.
 *
 * @param environment as {@link System#getenv()} gives it
 * @param folder the one in which relative paths begin
 * @param home the program's own folder, if the launcher told it
 * @param terminal whether somebody sits there: input and output are a terminal
 * @param columns the terminal's width, asked only where there is one
 */
record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    Optional<Path> home,
    boolean terminal,
    IntSupplier columns,
    Supplier<ZoneId> zone) {
  private static final int WITHOUT_TERMINAL = 72;
  private static final int WIDEST = 80;
  private static final int NARROWEST = 30;

  Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Those of this process. */
  static Surroundings ofProcess(InputStream in, PrintStream out, PrintStream err) {
    return new Surroundings(
        in,
        out,
        err,
        System.getenv(),
        Path.of(""),
        Optional.ofNullable(System.getProperty("onrecord.home")).map(Path::of),
        atTerminal(),
        TerminalWidth::columns,
        ZoneId::systemDefault);
  }

  /** The launcher says so, where it started us: asking the JVM takes longer. */
  static boolean atTerminal() {
    String told = System.getProperty("onrecord.terminal", "");
    return told.isEmpty()
        ? System.console() != null && System.console().isTerminal()
        : told.equals("true");
  }

  /** Where a path that the user typed leads. */
  Path path(Path typed) {
    return folder.resolve(typed);
  }

  /** Columns for text that is wrapped: those of the terminal up to 80, or 72 without one. */
  int width() {
    return terminal ? Math.clamp(columns.getAsInt(), NARROWEST, WIDEST) : WITHOUT_TERMINAL;
  }
}
