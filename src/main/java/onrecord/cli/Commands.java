package onrecord.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Picks the command that the arguments name. */
public final class Commands {
  /** The command did what it was asked to do. */
  public static final int OK = 0;

  /** The arguments make no sense; nothing was done. */
  public static final int USAGE = 2;

  private Commands() {}

  /** Runs one command and returns the process's exit code. */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    String first = args.length == 0 ? "" : args[0];
    if (args.length == 0
        || first.equals("play")
        || (first.startsWith("--")
            && !first.equals("--help")
            && !first.equals("--version")
            && !first.equals("--train"))) {
      try {
        return new Trainer(Options.parse(java.util.List.of(args)), System.getenv()).run(in, out);
      } catch (Options.UsageException | java.io.IOException e) {
        err.println(e.getMessage());
        return USAGE;
      }
    }
    return switch (first) {
      case "--help", "-h" -> show(Usage.text(), out);
      case "--version", "--train" -> show("onrecord " + Version.text(), out);
      default -> unknown(first, err);
    };
  }

  private static int show(String text, PrintStream out) {
    out.println(text);
    return OK;
  }

  private static int unknown(String command, PrintStream err) {
    err.println("onrecord: there is no command \"" + command + "\"; `onrecord --help` lists them.");
    return USAGE;
  }
}
