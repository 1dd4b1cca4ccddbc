package onrecord.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands beside the trainer, as the library of the command line knows them. Its classes cost
 * a tenth of a second, so nothing on the way of a bare start or of {@code play} mentions this one.
 */
final class CommandLines {
  /** How the library lists the values of an option; here they are written small. */
  private static final Pattern CHOICES = Pattern.compile("(\\[[A-Z, ]+]) \\(case-insensitive\\)");

  private CommandLines() {}

  /** All commands; {@code play} is among them for its help only. */
  static CommandLine of(Surroundings around) {
    CommandLine root = new CommandLine(new RootCommand());
    Stream.of(
            new PlayCommand(),
            new UnitsCommand(around),
            new ArticlesCommand(around),
            new ReadCommand(around),
            new NewCommand(around),
            new CheckCommand(around),
            new EditCommand(around),
            new ResultsCommand(around),
            new ExportCommand(around),
            new ImportCommand(around),
            new GradeCommand(around),
            new WhyCommand(around),
            new DisputesCommand(around),
            new CompletionCommand(around))
        .forEach(root::addSubcommand);
    return root.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> refused(e, around))
        .setExecutionExceptionHandler((e, line, result) -> failed(e, around));
  }

  static int run(List<String> arguments, Surroundings around) {
    return of(around).execute(arguments.toArray(String[]::new));
  }

  private static int refused(ParameterException refused, Surroundings around) {
    String name = refused.getCommandLine().getCommandSpec().qualifiedName();
    String first = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    String why =
        CHOICES.matcher(first).replaceAll(found -> found.group(1).toLowerCase(Locale.ROOT));
    if (refused instanceof UnmatchedArgumentException unmatched) {
      String typed = unmatched.getUnmatched().getFirst();
      why = "\"" + typed + "\" is not understood here" + Alike.meant(bare(typed), known(unmatched));
    }
    String stop = why.endsWith(".") || why.endsWith("?") ? "" : ".";
    around.err().println(name + ": " + why + stop + " `" + name + " --help` explains.");
    return Exit.UNABLE;
  }

  private static String bare(String typed) {
    int equals = typed.indexOf('=');
    return equals > 0 ? typed.substring(0, equals) : typed;
  }

  private static Set<String> known(UnmatchedArgumentException unmatched) {
    return unmatched.getCommandLine().getCommandSpec().optionsMap().keySet().stream()
        .filter(name -> name.startsWith("--"))
        .collect(Collectors.toSet());
  }

  private static int failed(Exception trouble, Surroundings around) {
    around.out().flush();
    around.err().println(Trouble.line(trouble));
    return Exit.UNABLE;
  }
}
