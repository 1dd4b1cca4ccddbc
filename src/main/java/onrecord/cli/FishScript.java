package onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish, which picocli has no script for: one line for each command and option. */
final class FishScript {
  private final CommandLine root;

  FishScript(CommandLine root) {
    this.root = root;
  }

  /** The whole script; every line ends in {@code \n}. */
  String text() {
    String commands =
        root.getSubcommands().values().stream().map(this::command).collect(Collectors.joining());
    return "# Completion of onrecord for fish.\n"
        + options("__fish_use_subcommand", root)
        + commands
        + arguments();
  }

  private String command(CommandLine command) {
    String name = command.getCommandName();
    String header = String.join(" ", command.getCommandSpec().usageMessage().header());
    return "complete -c onrecord -n '__fish_use_subcommand' -f -a "
        + name
        + " -d "
        + quoted(header)
        + "\n"
        + options("__fish_seen_subcommand_from " + name, command);
  }

  private static String arguments() {
    return Completed.arguments().entrySet().stream()
        .map(
            e ->
                "complete -c onrecord -n '__fish_seen_subcommand_from "
                    + e.getKey()
                    + "' -a "
                    + asked(e.getValue())
                    + "\n")
        .collect(Collectors.joining());
  }

  /** A command that is run when its words are needed; the ids stand before two blanks or alone. */
  private static String asked(Completed.Listed listed) {
    return "'(onrecord "
        + listed.command()
        + " 2>/dev/null | string match -rg \"^(\\S+)(?:  |\\$)\")' -d '"
        + listed.word().replaceAll("s$", "")
        + "'";
  }

  private static String options(String when, CommandLine command) {
    return command.getCommandSpec().options().stream()
        .map(option -> "complete -c onrecord -n '" + when + "'" + option(option) + "\n")
        .collect(Collectors.joining());
  }

  private static String option(OptionSpec option) {
    String names = Stream.of(option.names()).map(FishScript::name).collect(Collectors.joining());
    String label = option.paramLabel();
    boolean listed = option.arity().max() > 0 && label.matches("[a-z]+(?:\\|[a-z]+)+");
    String values = listed ? " -x -a " + quoted(label.replace('|', ' ')) : values(option);
    String[] said = option.description();
    return names
        + (option.arity().max() > 0 ? values : "")
        + (said.length == 0 ? "" : " -d " + quoted(said[0].split("[.;:]")[0]));
  }

  private static String values(OptionSpec option) {
    String name = option.longestName();
    List<String> words = Completed.words().getOrDefault(name, List.of());
    if (!words.isEmpty()) {
      return " -x -a " + quoted(String.join(" ", words));
    }
    return Optional.ofNullable(Completed.listed().get(name))
        .map(ids -> " -x -a " + asked(ids))
        .orElse(" -r");
  }

  private static String name(String name) {
    return name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
