package onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.study.Choice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command understands: help, version, exit codes, and where things lie. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = PrintedVersion.class,
    sortOptions = false,
    usageHelpAutoWidth = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Exit.DONE_MEANS, Exit.NOT_DONE_MEANS, Exit.UNABLE_MEANS})
final class Common {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      order = 90,
      description = "Folder of the records and of your own library, instead of the usual one.")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--library",
      paramLabel = "DIR",
      order = 91,
      description =
          "A further folder of banks and articles; may be given several times."
              + " ONRECORD_LIBRARY lists such folders too.")
  private List<Path> libraries = new ArrayList<>();

  /** The folders meant by the options and the surroundings. */
  Folders folders(Surroundings around) {
    Options options =
        new Options(
            Optional.empty(),
            data.map(around::path),
            libraries.stream().map(around::path).toList(),
            Optional.empty(),
            Choice.ANY,
            Optional.empty(),
            Options.Way.ANY,
            false,
            false,
            false);
    return Folders.of(options, around.home(), around.environment());
  }

  /** The records in the folder of the learner. */
  OpenRecords records(Surroundings around) {
    return new OpenRecords(folders(around).data());
  }
}
