package onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains {@code play}; the trainer reads its arguments by hand and is quicker for it. */
@Command(
    name = "play",
    header = "Begin a round on one unit, or on a file.",
    description = {"", "A round that was left on it goes on where it was left.", ""})
final class PlayCommand {
  @Parameters(paramLabel = "UNIT|FILE", description = "The id of a unit, or a bank's file.")
  String unit = "";

  @Mixin TrainerOptions trainer = new TrainerOptions();

  @Option(
      names = "--with",
      paramLabel = "STEP,STEP",
      order = 4,
      description =
          "Steps around each question of a new round: certainty, show-me, hints, second-try, or"
              + " none. If not said, your own choice or the unit's.")
  String with = "";

  @Option(
      names = "--watch",
      order = 5,
      description = "Take up a saved change of the file without losing the round.")
  boolean watch;

  @Mixin Common common = new Common();
}
