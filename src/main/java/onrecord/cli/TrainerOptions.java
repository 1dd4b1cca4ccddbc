package onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The trainer's options as help shows them; {@link Options} reads them, by hand and quicker. */
@Command
final class TrainerOptions {
  @Option(
      names = "--plain",
      order = 1,
      description =
          "Lines of text instead of screens, for screen readers and scripts; the usual way where"
              + " output is no terminal.")
  boolean plain;

  @Option(
      names = "--window",
      order = 2,
      description = "A window of its own, with a font that grows and shrinks (Ctrl + and -).")
  boolean window;

  @Option(
      names = "--seed",
      paramLabel = "N",
      order = 3,
      description = "The seed of new rounds: the same seed asks the same questions.")
  long seed;
}
