package onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains {@code play}; the trainer reads its arguments by hand and is quicker for it. */
@Command(
    name = "play",
    header = "Begin a round on one unit, or on a file.",
    description = {
      "",
      "A round that was left on it goes on where it was left; with a choice, one that was chosen"
          + " so.",
      ""
    })
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

  @Option(
      names = "--article",
      paramLabel = "ID",
      order = 10,
      description = "Only questions about that report.")
  String article = "";

  @Option(
      names = "--skill",
      paramLabel = "NAME",
      order = 11,
      description = "Only questions that train it, such as relay or number-value-and-unit.")
  String skill = "";

  @Option(
      names = "--kind",
      paramLabel = "NAME",
      order = 12,
      description = "Only questions of one kind, such as who or copydesk.")
  String kind = "";

  @Option(
      names = "--depth",
      paramLabel = "NAME",
      order = 13,
      description = "Only locate, only connect or only weigh.")
  String depth = "";

  @Option(
      names = "--mistakes",
      order = 14,
      description = "Only questions whose latest answer was not fully right.")
  boolean mistakes;

  @Option(
      names = "--due",
      order = 15,
      description = "Only questions that come back today, as the review on the first screen.")
  boolean due;

  @Option(
      names = "--drill",
      order = 16,
      description =
          "Questions made from the ledger instead of those that are written, the kinds mixed: who,"
              + " relay, figure, status, match, grid, order, and choice where somebody else is the"
              + " source.")
  boolean drill;

  @Option(
      names = "--number",
      paramLabel = "N",
      order = 17,
      description = "How many questions at most, from 1 to 100; 10 if not said.")
  int number;

  @Option(
      names = "--minutes",
      paramLabel = "15",
      order = 18,
      description =
          "A quarter of an hour: what is due, a report to read, questions on it, a second report"
              + " beside it, a draft to mend.")
  int minutes;

  @Mixin Common common = new Common();
}
