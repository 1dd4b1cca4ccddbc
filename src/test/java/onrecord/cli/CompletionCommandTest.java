package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts are what their shells can read, and they complete what there is. */
class CompletionCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aLibrary() {
    shell = new Shell(folder.toAbsolutePath());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          onrecord pl            | play
          onrecord play ''       | harbour other-unit
          onrecord play ot       | other-unit
          onrecord check --str   | --strict
          onrecord play --wat    | --watch
          onrecord disp          | disputes
          """)
  void bashCompletes(String typed, String offered) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash");
    shell.file("completion.bash", shell.types("completion", "bash").out());
    String program =
        "onrecord() { printf 'harbour  The plan\\n  3 questions\\nother-unit  Two words\\n'; }\n"
            + "compopt() { :; }\n. ./completion.bash\n"
            + "COMP_WORDS=("
            + typed
            + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_onrecord\necho ${COMPREPLY[@]}\n";
    assertThat(ran("/bin/bash", "-c", program).strip()).isEqualTo(offered);
  }

  @Test
  void zshIsTaughtByTheSameScript() {
    Shell.Ran bash = shell.types("completion", "bash");
    assertThat(bash.code()).isZero();
    assertThat(bash.out()).contains("bashcompinit", "complete -o default -F _onrecord onrecord\n");
    String dates = "(?m)^# (?:Version|Generated|Date).*$";
    assertThat(shell.types("completion", "zsh").out().replaceAll(dates, ""))
        .isEqualTo(bash.out().replaceAll(dates, ""));
  }

  @Test
  void fishHasALineForEveryCommandAndOption() {
    String script = shell.types("completion", "fish").out();
    for (String name : Commands.NAMES) {
      assertThat(script).contains("-n '__fish_use_subcommand' -f -a " + name + " -d '");
    }
    assertThat(script)
        .contains(
            "'__fish_seen_subcommand_from check' -l format -x -a 'text json sarif'",
            "'__fish_seen_subcommand_from check' -l strict -d ",
            "'__fish_seen_subcommand_from play' -l data -r -d ",
            "'__fish_seen_subcommand_from play' -a '(onrecord units");
    assertThat(script.lines())
        .allMatch(line -> line.startsWith("complete -c onrecord -n '") || line.startsWith("#"));
    assertThat(script.lines())
        .allMatch(line -> line.replace("\\'", "").chars().filter(c -> c == '\'').count() % 2 == 0);
  }

  @Test
  void anotherShellIsRefused() {
    Shell.Ran ran = shell.types("completion", "tcsh");
    assertThat(ran.code()).isEqualTo(Exit.UNABLE);
    assertThat(ran.err()).contains("expected one of [bash, zsh, fish] but was 'tcsh'");
  }

  private String ran(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(shell.folder().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
