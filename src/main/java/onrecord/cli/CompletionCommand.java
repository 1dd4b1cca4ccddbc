package onrecord.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands, options, their values and ids. */
@Command(
    name = "completion",
    header = "Print a script that teaches a shell to complete commands.",
    description = {
      "",
      "  onrecord completion bash >FILE   and in ~/.bashrc: source FILE",
      "  onrecord completion zsh >FILE    and in ~/.zshrc, below compinit: source FILE",
      "  onrecord completion fish >~/.config/fish/completions/onrecord.fish",
      "",
      "Completed are commands, options and what stands behind them: kinds, skills, depths, steps,"
          + " and the ids of units, articles and questions as they are at that moment. The program"
          + " must be on the PATH by the name onrecord.",
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
   * Goes behind picocli's script: what depends on the library is asked for when it is needed. bash
   * takes {@code --kind=who} for three words, and expands what it chooses from: an id with a sign
   * that it would expand, such as the name of a file from elsewhere, is not offered.
   */
  private static final String HEAD =
      """

      function _onrecord_ids() {
        onrecord "$@" 2>/dev/null | sed -n -e '/^[^ ]*[][$`"*?\\'"'"']/d' \\
          -e 's/^\\([^ ][^ ]*\\)\\(  .*\\)\\{0,1\\}$/\\1/p'
      }

      function _onrecord() {
        local typed="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""
        if [[ "$typed" == "=" ]]; then
          typed=""
        elif [[ "$before" == "=" ]]; then
          before="${COMP_WORDS[COMP_CWORD-2]}"
        fi
        case "$before" in
      """;

  private static final String MIDDLE =
      """
        esac
        [[ -z "$words" && $COMP_CWORD -eq 2 && "$typed" != -* ]] && case "${COMP_WORDS[1]}" in
      """;

  private static final String TAIL =
      """
        esac
        if [[ -n "$words" ]]; then
          COMPREPLY=( $(compgen -W "$words" -- "$typed") )
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
              case BASH, ZSH -> AutoComplete.bash(root.getCommandName(), root) + values();
              case FISH -> new FishScript(root).text();
            });
    around.out().flush();
    return Exit.DONE;
  }

  private static String values() {
    return HEAD
        + Completed.cases(Completed.words(), Completed.listed())
        + MIDDLE
        + Completed.cases(Map.of(), Completed.arguments())
        + TAIL;
  }
}
