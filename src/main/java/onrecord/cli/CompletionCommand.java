package onrecord.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands, options and the ids of units. */
@Command(
    name = "completion",
    header = "Print a script that teaches a shell to complete commands.",
    description = {
      "",
      "  onrecord completion bash >FILE   and in ~/.bashrc: source FILE",
      "  onrecord completion zsh >FILE    and in ~/.zshrc, below compinit: source FILE",
      "  onrecord completion fish >~/.config/fish/completions/onrecord.fish",
      "",
      "Behind play the ids of units are completed, as they are at that moment. The program must"
          + " be on the PATH by the name onrecord.",
      ""
    })
final class CompletionCommand implements Callable<Integer> {
  /** The shells that are taught. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  /**
   * Goes behind picocli's script: the unit of {@code play} is asked for when it is needed. The
   * first column of {@code units} holds the ids.
   */
  private static final String UNITS =
      """

      function _onrecord_units() {
        onrecord units 2>/dev/null | sed -n 's/^\\([^ ][^ ]*\\)  .*/\\1/p'
      }

      function _onrecord() {
        local typed="${COMP_WORDS[COMP_CWORD]}"
        if [[ "${COMP_WORDS[1]}" == play && $COMP_CWORD -eq 2 && "$typed" != -* ]]; then
          COMPREPLY=( $(compgen -W "$(_onrecord_units)" -- "$typed") )
        else
          _complete_onrecord
        fi
      }

      complete -o default -F _onrecord onrecord
      """;

  @Parameters(paramLabel = "bash|zsh|fish", description = "The shell.")
  private Shell shell = Shell.BASH;

  @Mixin Common common = new Common();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings around;

  CompletionCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    around
        .out()
        .print(
            switch (shell) {
              case BASH, ZSH -> AutoComplete.bash(root.getCommandName(), root) + UNITS;
              case FISH -> new FishScript(root).text();
            });
    around.out().flush();
    return Exit.DONE;
  }
}
