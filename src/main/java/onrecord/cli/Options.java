package onrecord.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Layer;
import onrecord.study.Choice;

/**
 * What was asked of the trainer on the command line. Read by hand: a bare start and {@code play}
 * must not wait for a library to load.
 *
 * @param unit the unit or file to play; empty for the first screen
 * @param choice what a round on that unit is to be about
 * @param with the steps around its questions; empty where learner and unit decide
 */
record Options(
    Optional<String> unit,
    Optional<Path> data,
    List<Path> libraries,
    Optional<Long> seed,
    Choice choice,
    Optional<Set<Layer>> with,
    Way way,
    boolean watch,
    boolean help,
    boolean version) {
  /** The options that are followed by a value. */
  private static final List<String> VALUED = List.of("--data", "--library", "--seed", "--with");

  /** Every option of a bare start and of {@code play}. */
  static final List<String> NAMES =
      List.of(
          "--plain",
          "--window",
          "--seed",
          "--with",
          "--watch",
          "--data",
          "--library",
          "--help",
          "--version");

  Options {
    libraries = List.copyOf(libraries);
  }

  /** How the trainer is shown. */
  enum Way {
    /** As the surroundings allow. */
    ANY,
    PLAIN,
    WINDOW
  }

  /** Options without anything set. */
  static Options none() {
    return new Options(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Choice.ANY,
        Optional.empty(),
        Way.ANY,
        false,
        false,
        false);
  }

  /** Where the name of a command stands, which options may precede; -1 if none does. */
  static int command(List<String> arguments) {
    for (int at = 0; at < arguments.size(); at++) {
      if (!arguments.get(at).startsWith("-")) {
        return at;
      }
      String option = arguments.get(at);
      at += VALUED.contains(option) || ChoiceOptions.VALUED.contains(option) ? 1 : 0;
    }
    return -1;
  }

  /** The same options with that data folder. */
  Options in(Path folder) {
    return new Options(
        unit, Optional.of(folder), libraries, seed, choice, with, way, watch, help, version);
  }

  /** The arguments make no sense. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
      super(message);
    }
  }

  /**
   * Reads the arguments of a bare start or of {@code play}.
   *
   * @throws UsageException with a sentence for the user
   */
  static Options parse(List<String> arguments) throws UsageException {
    Reading reading = new Reading(arguments);
    while (!reading.left.isEmpty()) {
      reading.next();
    }
    if (reading.play && reading.unit.isEmpty() && !reading.help && !reading.version) {
      throw new UsageException(
          "play needs the name of a unit, or a file; `onrecord units` lists the units.");
    }
    if (!reading.choice.equals(Choice.ANY) && !reading.play) {
      throw new UsageException(
          "a choice belongs to a unit: `onrecord play UNIT " + reading.chosen + "`.");
    }
    ChoiceOptions.check(reading.choice);
    if (reading.with.isPresent() && !reading.play) {
      throw new UsageException("--with belongs to a unit: onrecord play UNIT --with certainty.");
    }
    if (reading.watch && reading.unit.isEmpty() && !reading.help && !reading.version) {
      throw new UsageException("--watch goes with a file: `onrecord play FILE --watch`.");
    }
    return new Options(
        reading.unit,
        reading.data,
        reading.libraries,
        reading.seed,
        reading.choice,
        reading.with,
        reading.way,
        reading.watch,
        reading.help,
        reading.version);
  }

  /** The arguments not yet read, and what was found in the others. */
  private static final class Reading {
    final List<String> left;
    final List<Path> libraries = new ArrayList<>();
    Optional<String> unit = Optional.empty();
    Optional<Path> data = Optional.empty();
    Optional<Long> seed = Optional.empty();
    Choice choice = Choice.ANY;
    String chosen = "";
    Optional<Set<Layer>> with = Optional.empty();
    Way way = Way.ANY;
    boolean watch;
    boolean help;
    boolean version;
    boolean play;

    Reading(List<String> arguments) {
      left = new ArrayList<>(arguments);
      play = !left.isEmpty() && left.getFirst().equals("play");
      if (play) {
        left.removeFirst();
      }
    }

    void next() throws UsageException {
      String argument = left.removeFirst();
      int equals = argument.indexOf('=');
      if (argument.startsWith("--") && equals > 0) {
        left.addFirst(argument.substring(equals + 1));
        argument = argument.substring(0, equals);
      }
      switch (argument) {
        case "--plain" -> way = Way.PLAIN;
        case "--window" -> way = Way.WINDOW;
        case "--watch" -> watch = true;
        case "--help", "-h" -> help = true;
        case "--version", "-V" -> version = true;
        case "--data" -> data = Optional.of(path(value(argument)));
        case "--library" -> libraries.add(path(value(argument)));
        case "--seed" -> seed = Optional.of(number(value(argument)));
        case "--with" -> with = Optional.of(layers(value(argument)));
        default -> chosenOrPositional(argument);
      }
    }

    private void chosenOrPositional(String argument) throws UsageException {
      if (!ChoiceOptions.NAMES.contains(argument)) {
        positional(argument);
        return;
      }
      boolean valued = ChoiceOptions.VALUED.contains(argument);
      String value = valued ? value(argument) : "";
      chosen = valued ? argument + " " + value : argument;
      choice = ChoiceOptions.with(choice, argument, value);
    }

    private void positional(String argument) throws UsageException {
      if (argument.startsWith("-") || !play || unit.isPresent()) {
        throw new UsageException(
            "\"" + argument + "\" is not understood here" + Alike.meant(argument, known()));
      }
      unit = Optional.of(argument);
    }

    private List<String> known() {
      return play ? Stream.concat(NAMES.stream(), ChoiceOptions.NAMES.stream()).toList() : NAMES;
    }

    private String value(String option) throws UsageException {
      if (left.isEmpty()) {
        throw new UsageException(option + " needs a value.");
      }
      return left.removeFirst();
    }

    /** Words with commas between; {@code none} alone for no step at all. */
    private static Set<Layer> layers(String words) throws UsageException {
      Set<Layer> layers = EnumSet.noneOf(Layer.class);
      for (String word : words.equals("none") ? new String[0] : words.split(",", -1)) {
        layers.add(
            Layer.of(word.strip())
                .orElseThrow(
                    () ->
                        new UsageException(
                            "--with takes "
                                + String.join(", ", Layer.words())
                                + " or none, not \""
                                + word
                                + "\".")));
      }
      return layers;
    }

    private static Path path(String text) throws UsageException {
      try {
        return Path.of(text);
      } catch (InvalidPathException notAPath) {
        throw new UsageException("\"" + text + "\" is no path.");
      }
    }

    private static long number(String text) throws UsageException {
      try {
        return Long.parseLong(text);
      } catch (NumberFormatException notANumber) {
        throw new UsageException("--seed needs a whole number, not \"" + text + "\".");
      }
    }
  }
}
