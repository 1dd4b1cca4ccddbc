package onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user at a shell: types commands in a folder that holds the program's library and a home. */
final class Shell {
  static final String PLAN =
      """
      id: plan
      headline: Council votes for a new harbour
      outlet: local newspaper
      date: 2022-11-09
      based-on: S1
      provenance: retold for training
      licence: CC-BY-4.0

      The town council approved the harbour plan on Tuesday by 31 votes to 12. \
      The result was announced late in the evening.

      [noise] Read also: Fish prices rise

      [subhead] A long wait

      "We waited nine years for this," said Ines Okafor, the mayor.
      """;

  static final String HARBOUR =
      """
      title: The harbour plan
      about: A council votes.
      licence: CC-BY-4.0
      articles: [plan]
      questions:
        - short: On which weekday did the vote take place?
          answer: Tuesday
          evidence: on Tuesday by 31 votes
          why: The report gives the weekday of the vote beside its result.
          skill: chronology
          depth: locate
        - number: How many votes were cast against the plan?
          id: against
          answer: 12
          unit: votes
          evidence: by 31 votes to 12
          why: The second figure of a result counts the votes against what was decided.
          skill: number value and unit
          depth: locate
      """;

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private boolean terminal;

  /** What a command left. */
  record Ran(int code, String out, String err) {}

  Shell(Path folder) {
    this.folder = folder;
    set("HOME", folder.resolve("home").toString());
    file("program/corpus/plan.txt", PLAN);
    file("program/quizzes/harbour.yaml", HARBOUR);
  }

  /** The same with somebody sitting at a terminal of 60 columns. */
  Shell atTerminal() {
    terminal = true;
    return this;
  }

  /** The same with a variable of the environment. */
  Shell set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Path folder() {
    return folder;
  }

  Path data() {
    return folder.resolve("home/.local/share/onrecord");
  }

  /** Writes a file below the folder. */
  Path file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Ran types(String... command) {
    return fed(new byte[0], command);
  }

  Ran fed(String input, String... command) {
    return fed(input.getBytes(StandardCharsets.UTF_8), command);
  }

  Ran fed(byte[] input, String... command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = into(out, err, input, command);
    return new Ran(code, shown(out), shown(err));
  }

  /** Runs a command whose output goes elsewhere. */
  int into(OutputStream out, OutputStream err, byte[] input, String... command) {
    Outlet outlet = new Outlet(out);
    PrintStream lines = new PrintStream(outlet, false, StandardCharsets.UTF_8);
    PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(input),
            lines,
            complaints,
            environment,
            folder,
            Optional.of(folder.resolve("program")),
            terminal,
            () -> 60,
            () -> ZoneOffset.UTC);
    return Commands.delivered(Commands.run(List.of(command), around), lines, outlet, complaints);
  }

  /** What was printed, the folder written as HERE. */
  private String shown(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8).replace(folder.toString(), "HERE");
  }
}
