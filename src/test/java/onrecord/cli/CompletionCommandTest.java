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
  /** The program as the shells ask it: lists as it prints them. */
  private static final String PROGRAM =
      """
      onrecord() {
        case "$*" in
          units) printf 'harbour  The plan\\n  3 questions\\nother-unit  Two words\\n' ;;
          articles)
            printf 'plan  Council votes\\n'
            printf '%s  Evil\\n' 'p$(>ran)' 'p`>ran`' "p'd" 'p"f' 'p*' 'p\\\\n' ;;
          'units --questions') printf 'harbour/against\\nharbour/the-day\\nother-unit/x\\n' ;;
        esac
      }
      """;

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
          onrecord play harbour --kind whe | NONE
          onrecord play harbour --kind sor | sort
          onrecord play harbour --skill ch | chronology
          onrecord play --depth ''         | locate connect weigh
          onrecord play --depth = w        | weigh
          onrecord play --with se          | second-try
          onrecord play --article pl       | plan
          onrecord results --unit h        | harbour
          onrecord why 12 --question har   | harbour/against harbour/the-day
          onrecord edit harbour/a          | harbour/against
          onrecord read ''                 | plan
          """)
  void bashCompletes(String typed, String offered) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash");
    shell.file("completion.bash", shell.types("completion", "bash").out());
    String program =
        PROGRAM
            + "compopt() { :; }\n. ./completion.bash\n"
            + "COMP_WORDS=("
            + typed
            + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_onrecord\necho ${COMPREPLY[@]}\n";
    assertThat(ran("/bin/bash", "-c", program).strip())
        .isEqualTo(offered.equals("NONE") ? "" : offered);
    assertThat(folder.resolve("ran")).as("what an id would run").doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          onrecord pl                      | play
          onrecord play ot                 | other-unit
          onrecord play harbour --kind sor | sort
          onrecord play --depth w          | weigh
          onrecord play --article pl       | plan
          onrecord why 12 --question har   | harbour/against harbour/the-day
          onrecord edit harbour/a          | harbour/against
          onrecord read p                  | plan
          """)
  void zshAndFishCompleteTheSame(String typed, String offered)
      throws IOException, InterruptedException {
    shell.file("completion.zsh", shell.types("completion", "zsh").out());
    shell.file("completion.fish", shell.types("completion", "fish").out());
    shell.file("bin/onrecord", "#!/bin/bash\n" + PROGRAM + "onrecord \"$@\"\n");
    assertThat(shell.folder().resolve("bin/onrecord").toFile().setExecutable(true)).isTrue();
    if (Files.isExecutable(Path.of("/usr/bin/zsh"))) {
      String program =
          "autoload -U compinit; compinit -u -D; path=($PWD/bin $path); . ./completion.zsh\n"
              + "compopt() { : }\nemulate ksh -c 'COMP_WORDS=("
              + typed
              + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _onrecord; echo ${COMPREPLY[@]}'\n";
      assertThat(ran("/usr/bin/zsh", "-f", "-c", program).strip().split(" "))
          .as("zsh, which itself drops what does not begin so")
          .contains(offered.split(" "));
    }
    if (Files.isExecutable(Path.of("/usr/bin/fish"))) {
      String program =
          "set -x PATH $PWD/bin $PATH; source completion.fish; complete -C '" + typed + "'";
      assertThat(ran("/usr/bin/fish", "--no-config", "-c", program).lines())
          .extracting(line -> line.split("\t", 2)[0])
          .as("fish")
          .containsAll(List.of(offered.split(" ")));
    }
    assertThat(folder.resolve("ran")).as("what an id would run").doesNotExist();
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
            "'__fish_seen_subcommand_from play' -a '(onrecord units",
            "'__fish_seen_subcommand_from play' -l depth -x -a 'locate connect weigh' -d ");
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
