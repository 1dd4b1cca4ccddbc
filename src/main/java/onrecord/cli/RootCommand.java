package onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program itself; started bare it is the trainer, and this only explains it. */
@Command(
    name = "onrecord",
    header = "A quiz trainer that binds every answer to a sentence in a report.%n",
    synopsisSubcommandLabel = "[COMMAND]",
    description = {
      "",
      "Without a command the trainer starts with its first screen.",
      "`onrecord COMMAND --help` explains one command.",
      ""
    },
    commandListHeading = "%nCommands:%n")
final class RootCommand {
  @Mixin Common common = new Common();
  @Mixin TrainerOptions trainer = new TrainerOptions();
}
