package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import onrecord.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What a user is told who asks for help, mistypes something, or looks away. */
class UsageTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aLibrary() {
    shell = new Shell(folder.toAbsolutePath());
  }

  static Stream<String> commands() {
    return Commands.NAMES.stream();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unist               | there is no command "unist"; did you mean units? `onrecord --help` lists them.
          frobnicate          | there is no command "frobnicate". `onrecord --help` lists them.
          mine.yaml           | there is no command "mine.yaml"; `onrecord play mine.yaml` plays a file.
          --plian             | "--plian" is not understood here; did you mean --plain? `onrecord --help` explains.
          play                | play needs the name of a unit, or a file; `onrecord units` lists the units. `onrecord --help` explains.
          play harbour two    | "two" is not understood here. `onrecord --help` explains.
          --watch             | --watch goes with a file: `onrecord play FILE --watch`. `onrecord --help` explains.
          play a --seed x     | --seed needs a whole number, not "x". `onrecord --help` explains.
          --kind who          | a choice belongs to a unit: `onrecord play UNIT --kind who`. `onrecord --help` explains.
          play a --kidn who   | "--kidn" is not understood here; did you mean --kind? `onrecord --help` explains.
          play a --kind rely  | there is no kind "rely"; did you mean relay? There are who, match, relay, figure, grid, work, compare, status, copydesk, sourcing, sort, support, order, wording, choice, choices, short, number, date. `onrecord --help` explains.
          play a --depth deep | there is no depth "deep". There are locate, connect, weigh. `onrecord --help` explains.
          play a --number 0   | --number needs a whole number from 1 to 100, not "0". `onrecord --help` explains.
          play a --minutes 20 | --minutes takes 15, not "20"; no other length is made. `onrecord --help` explains.
          play a --minutes 15 --kind who | --minutes goes with --article, and with no other choice. `onrecord --help` explains.
          play a --drill --mistakes      | --mistakes, --due, --drill and --minutes do not go together. `onrecord --help` explains.
          --data              | --data needs a value. `onrecord --help` explains.
          """)
  void aMistypedStartIsOneLine(String typed, String said) {
    Shell.Ran ran = shell.types(typed.split(" "));
    assertThat(ran).isEqualTo(new Shell.Ran(Exit.UNABLE, "", "onrecord: " + said + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          units --fromat json  | onrecord units: "--fromat" is not understood here; did you mean --format?
          units --fromat=json  | onrecord units: "--fromat=json" is not understood here; did you mean --format?
          units a.yaml all            | onrecord units: "all" is not understood here.
          units --format xml   | onrecord units: Invalid value for option '--format': expected one of [text, json] but was 'xml'.
          read                 | onrecord read: Missing required parameter: 'ID'.
          check --sources      | onrecord check: Missing required parameter for option '--sources' (DIR).
          import a b           | onrecord import: "b" is not understood here.
          results --unti x     | onrecord results: "--unti" is not understood here; did you mean --unit?
          """)
  void aMistypedCommandIsOneLine(String typed, String said) {
    Shell.Ran ran = shell.types(typed.split(" "));
    assertThat(ran.code()).isEqualTo(Exit.UNABLE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(said).endsWith(" --help` explains.\n").hasLineCount(1);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItself(String command) {
    Shell.Ran ran = shell.types(command, "--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("Usage: onrecord " + command, "--data=DIR", "--library=DIR", "Exit codes:");
    assertThat(shell.types("help", command)).isEqualTo(ran);
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandTellsTheVersion(String command) {
    Shell.Ran ran = shell.types(command, "--version");
    assertThat(ran).isEqualTo(shell.types("--version"));
    assertThat(ran.out()).startsWith("onrecord ").hasLineCount(1);
  }

  @Test
  void helpListsEveryCommandAndEveryExitCode() {
    Shell.Ran ran = shell.types("--help");
    assertThat(ran.code()).isZero();
    assertThat(ran).isEqualTo(shell.types("help")).isEqualTo(shell.types("--plain", "-h"));
    Golden.check("cli/help.txt", ran.out());
  }

  @Test
  void helpOfTheTrainerNamesTheOptionsThatItReads() {
    CommandLine play = CommandLines.of(quiet()).getSubcommands().get("play");
    TreeSet<String> shown = new TreeSet<>(play.getCommandSpec().optionsMap().keySet());
    shown.removeIf(name -> !name.startsWith("--"));
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Options.NAMES.stream(), ChoiceOptions.NAMES.stream()).toList());
  }

  private Surroundings quiet() {
    return Surroundings.ofProcess(java.io.InputStream.nullInputStream(), System.out, System.err);
  }

  @Test
  void everyNamedCommandIsThere() {
    assertThat(CommandLines.of(quiet()).getSubcommands().keySet())
        .containsExactlyInAnyOrderElementsOf(Commands.NAMES);
  }

  @Test
  void optionsMayStandBeforeTheCommand() {
    Shell.Ran ran = shell.types("--data", "elsewhere", "results");
    assertThat(ran).isEqualTo(new Shell.Ran(0, "Nothing answered yet.\n", ""));
    assertThat(folder.resolve("elsewhere")).isNotEmptyDirectory();
  }

  @Test
  void stepsForOneRoundAreAskedForBehindWith() {
    Shell.Ran ran =
        shell.fed("/hint\n/leave\n", "play", "kherson", "--plain", "--with=hints,certainty");
    assertThat(ran.out()).contains("/hint for a hint", "Hint: ");
    Shell.Ran plain = shell.fed("", "play", "kherson", "--plain", "--with", "none");
    assertThat(plain.out()).contains("Question 1 of 10.").doesNotContain("/hint");
    Shell.Ran bad = shell.types("play", "kherson", "--with", "luck");
    assertThat(bad.code()).isEqualTo(Exit.UNABLE);
    assertThat(bad.err()).contains("certainty, show-me, hints, second-try or none, not \"luck\"");
    assertThat(shell.types("--with", "hints").err()).contains("--with belongs to a unit");
  }

  @Test
  void aUnitThatCannotBePlayedIsNotDone() {
    Shell.Ran ran = shell.fed("", "play", "nothing", "--plain");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.out()).startsWith("There is no unit and no file \"nothing\".");
    assertThat(shell.fed("", "--plain").code()).isZero();
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoFailure() {
    assertThat(printedInto(closing("Broken pipe"))).isEqualTo(new Shell.Ran(0, "", ""));
  }

  @Test
  void aFullDiskIsSaid() {
    Shell.Ran ran = printedInto(closing("No space left on device"));
    assertThat(ran.code()).isEqualTo(Exit.UNABLE);
    assertThat(ran.err())
        .isEqualTo("onrecord: not all could be printed: No space left on device.\n");
  }

  @Test
  void aFaultOfTheProgramIsOneLineWithoutWhatWasWorkedOn() {
    String line = Trouble.line(new IllegalStateException("the learner's answer"));
    assertThat(line)
        .startsWith("onrecord: this is a fault of the program (IllegalStateException at UsageTest")
        .doesNotContain("answer")
        .hasLineCount(1);
  }

  private Shell.Ran printedInto(OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = shell.into(out, err, new byte[0], "units");
    return new Shell.Ran(code, "", err.toString(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static OutputStream closing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
