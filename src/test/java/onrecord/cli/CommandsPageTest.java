package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Keeps docs/commands.md as the commands explain themselves; -DupdateGolden=true writes it. */
class CommandsPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("onrecord.home", "."), "docs", "commands.md");

  private static final String HEAD =
      """
      # Commands

      What `onrecord COMMAND --help` prints, in one place. Written by the tests: see contributing.md.

      Every command ends with one of three codes: **0** done; **1** mistakes were found, or something that was asked for was
      not done (a file is there already, an article is not, lines of an import could not be read); **2** the arguments make no
      sense, or the command could not run (a path that is not there, a disk that is full, records that cannot be opened).
      What a command has to say goes to standard output, complaints go to standard error.
      """;

  @Test
  void thePageIsFresh() throws IOException {
    String page = page();
    if (Boolean.getBoolean("updateGolden") && System.getenv("CI") == null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).as("-DupdateGolden=true writes it").isEqualTo(page);
  }

  private static String page() {
    CommandLine root =
        CommandLines.of(
            Surroundings.ofProcess(InputStream.nullInputStream(), System.out, System.err));
    StringBuilder page = new StringBuilder(HEAD).append(section(root));
    root.getSubcommands().values().forEach(command -> page.append(section(command)));
    return page.toString();
  }

  private static String section(CommandLine command) {
    String usage = command.getUsageMessage(Ansi.OFF).replaceAll("(?m) +$", "");
    String name = command.getCommandSpec().qualifiedName();
    return "\n## " + name + "\n\n```text\n" + usage.strip() + "\n```\n";
  }
}
