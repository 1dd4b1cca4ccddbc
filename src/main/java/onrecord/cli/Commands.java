package onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.records.RecordsException;

/**
 * Picks the command that the arguments name. The trainer is started on a way of its own that loads
 * no library of the command line.
 */
public final class Commands {
  private static final int BUFFER = 8192;

  /** All commands, for whoever mistypes one. */
  static final List<String> NAMES =
      List.of(
          "play",
          "units",
          "articles",
          "read",
          "new",
          "check",
          "edit",
          "results",
          "export",
          "import",
          "grade",
          "why",
          "disputes",
          "completion");

  private Commands() {}

  /** Runs one command and returns the process's exit code. */
  public static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
    Outlet outlet = new Outlet(out);
    PrintStream lines =
        new PrintStream(new BufferedOutputStream(outlet, BUFFER), false, StandardCharsets.UTF_8);
    PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = run(List.of(arguments), Surroundings.ofProcess(in, lines, complaints));
    return delivered(code, lines, outlet, complaints);
  }

  /** What a user is told of a fault that nobody expected. */
  public static String complaint(Throwable fault) {
    return Trouble.line(fault);
  }

  /** The exit code for such a fault. */
  public static int failed() {
    return Exit.UNABLE;
  }

  /** Sees that everything printed has arrived, as far as somebody wanted it. */
  static int delivered(int code, PrintStream lines, Outlet outlet, PrintStream complaints) {
    lines.flush();
    Optional<IOException> failure = outlet.failure();
    failure.ifPresent(
        f -> complaints.println("onrecord: not all could be printed: " + f.getMessage() + "."));
    return failure.isPresent() ? Exit.UNABLE : code;
  }

  /** Runs one command in the given surroundings. */
  static int run(List<String> arguments, Surroundings around) {
    List<String> ordered = ordered(arguments);
    String first = ordered.isEmpty() ? "" : ordered.getFirst();
    if (first.equals("--train")) {
      return rehearsed(around);
    }
    if (first.isEmpty() || first.startsWith("-") || first.equals("play")) {
      return trainer(ordered, around);
    }
    return NAMES.contains(first) ? CommandLines.run(ordered, around) : unknown(first, around);
  }

  /** The command first, and {@code help X} as {@code X --help}. */
  private static List<String> ordered(List<String> arguments) {
    List<String> ordered = new ArrayList<>(arguments);
    int command = Options.command(arguments);
    if (command >= 0) {
      ordered.addFirst(ordered.remove(command));
    }
    if (command >= 0 && ordered.getFirst().equals("help")) {
      ordered.removeFirst();
      ordered.add("--help");
    }
    return ordered;
  }

  private static int trainer(List<String> arguments, Surroundings around) {
    try {
      Options options = Options.parse(arguments);
      if (options.help()) {
        return CommandLines.run(help(arguments), around);
      }
      if (options.version()) {
        around.out().println("onrecord " + Version.text());
        return Exit.DONE;
      }
      return new Trainer(options, around.environment()).run(around.in(), around.out());
    } catch (Options.UsageException e) {
      around.err().println("onrecord: " + e.getMessage() + " `onrecord --help` explains.");
    } catch (IOException | RecordsException e) {
      around.err().println(Trouble.line(e));
    }
    return Exit.UNABLE;
  }

  /** A hidden command of the build: the run behind the quick-start cache. */
  private static int rehearsed(Surroundings around) {
    try {
      Rehearsal.run(around.environment());
      return Exit.DONE;
    } catch (IOException e) {
      around.err().println(Trouble.line(e));
      return Exit.UNABLE;
    }
  }

  private static List<String> help(List<String> arguments) {
    return arguments.getFirst().equals("play") ? List.of("play", "--help") : List.of("--help");
  }

  private static int unknown(String command, Surroundings around) {
    boolean bank = command.endsWith(".yaml") || command.endsWith(".yml");
    String meant =
        bank
            ? "; `onrecord play " + command + "` plays a file."
            : Alike.meant(command, NAMES) + " `onrecord --help` lists them.";
    around.err().println("onrecord: there is no command \"" + command + "\"" + meant);
    return Exit.UNABLE;
  }
}
