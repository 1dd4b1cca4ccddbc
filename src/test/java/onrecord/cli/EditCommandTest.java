package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onrecord.corpus.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editor opens at the question, and what is saved is checked. */
class EditCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aLibrary() {
    shell = new Shell(folder.toAbsolutePath());
  }

  /** An editor that notes how it was called and runs one more line of shell. */
  private String editor(String name, String line) {
    Path file =
        shell.file("bin/" + name, "#!/bin/sh\nprintf '%s\\n' \"$@\" >>called\n" + line + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file.toString();
  }

  private String called() {
    return shell.text("called").replace(shell.folder().toString(), "HERE");
  }

  @Test
  void theEditorOpensAtTheLineAndTheFileIsChecked() {
    shell.set("EDITOR", editor("vi", ":"));
    Shell.Ran ran = shell.types("edit", "against");
    assertThat(ran).isEqualTo(new Shell.Ran(Exit.DONE, "nothing found\n", ""));
    assertThat(called()).isEqualTo("+12\nHERE/program/quizzes/harbour.yaml\n");
  }

  @Test
  void aUnitMayBeCalledLikeAKind() {
    shell.file("program/quizzes/who.yaml", Shell.HARBOUR);
    shell.set("EDITOR", editor("vi", ":"));
    assertThat(shell.types("edit", "who/against").err()).isEmpty();
    assertThat(called()).isEqualTo("+12\nHERE/program/quizzes/who.yaml\n");
  }

  @Test
  void aMistakeThatWasSavedIsFound() {
    shell.set("VISUAL", editor("nano", "sed 's/answer: 12/answer: 13/' \"$2\" >x && mv x \"$2\""));
    shell.set("EDITOR", "not-this-one");
    Shell.Ran ran = shell.types("edit", "harbour/against");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.out())
        .contains("program/quizzes/harbour.yaml:14:13: error[E3]", "1 error in 1 file");
  }

  @Test
  void aBankWithMistakesCanBeOpenedToo() {
    shell.file("program/quizzes/harbour.yaml", Shell.HARBOUR.replace("answer: 12", "answer: 13"));
    shell.set("EDITOR", editor("vi", "sed 's/answer: 13/answer: 12/' \"$2\" >x && mv x \"$2\""));
    assertThat(shell.types("edit", "against")).isEqualTo(new Shell.Ran(0, "nothing found\n", ""));
  }

  @Test
  void whatTheUserSetsBehindTheEditorIsPassedOn() {
    shell.set("EDITOR", editor("code", ":") + " --new-window");
    assertThat(shell.types("edit", "against").code()).isZero();
    assertThat(called())
        .isEqualTo("--new-window\n--wait\n-g\nHERE/program/quizzes/harbour.yaml:12\n");
  }

  @Test
  void anIdThatSeveralUnitsHaveIsListed() {
    shell.file("program/quizzes/other.yaml", Shell.HARBOUR);
    shell.set("EDITOR", editor("vi", ":"));
    assertThat(shell.types("edit", "against"))
        .isEqualTo(
            new Shell.Ran(
                Exit.UNABLE,
                "",
                """
                harbour/against  program/quizzes/harbour.yaml:12
                other/against  program/quizzes/other.yaml:12
                onrecord: several units have that question; name one of these.
                """));
    assertThat(shell.types("edit", "other/against").code()).isZero();
    assertThat(called()).contains("other.yaml");
  }

  @Test
  void withoutAnEditorThePlaceIsSaid() {
    assertThat(shell.types("edit", "against"))
        .isEqualTo(
            new Shell.Ran(
                Exit.NOT_DONE,
                "program/quizzes/harbour.yaml:12\n",
                "No editor is set: set VISUAL or EDITOR to yours.\n"));
  }

  @Test
  void aTerminalHasViOrNano() {
    editor("nano", ":");
    shell.atTerminal().set("PATH", shell.folder().resolve("bin") + "");
    assertThat(shell.types("edit", "against").err())
        .contains("the editor \"nano\" cannot be started");
    editor("vi", ":");
    assertThat(Editor.of(at(Map.of("PATH", shell.folder().resolve("bin") + ""))))
        .contains(new Editor(List.of("vi")));
  }

  private static Surroundings at(Map<String, String> environment) {
    return new Surroundings(
        java.io.InputStream.nullInputStream(),
        System.out,
        System.err,
        environment,
        Path.of(""),
        java.util.Optional.empty(),
        true,
        () -> 80,
        () -> java.time.ZoneOffset.UTC);
  }

  @Test
  void whatCannotBeOpenedIsSaid() {
    shell.set("EDITOR", "no-such-editor");
    assertThat(shell.types("edit", "against").err())
        .contains("the editor \"no-such-editor\" cannot be started", "harbour.yaml:12.");
    shell.set("EDITOR", editor("vi", "exit 3"));
    assertThat(shell.types("edit", "against").err())
        .isEqualTo(
            "onrecord: the editor ended with code 3; program/quizzes/harbour.yaml:12 was not"
                + " checked.\n");
    assertThat(shell.types("edit", "nowhere").err()).contains("there is no question \"nowhere\"");
    assertThat(shell.types("edit", "nowhere").code()).isEqualTo(Exit.UNABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /usr/bin/vim       | /usr/bin/vim +7 a.yaml
          gvim               | gvim -f +7 a.yaml
          emacs -nw          | emacs -nw +7 a.yaml
          nano               | nano +7 a.yaml
          code               | code --wait -g a.yaml:7
          code -w            | code -w -g a.yaml:7
          C:\\bin\\code.cmd   | C:\\bin\\code.cmd --wait -g a.yaml:7
          subl               | subl --wait a.yaml:7
          hx                 | hx a.yaml:7
          notepad            | notepad a.yaml
          """)
  void everyEditorIsToldTheLineItsWay(String set, String command) {
    Editor editor = new Editor(List.of(set.split(" +")));
    assertThat(String.join(" ", editor.command(new Place("a.yaml", 7, 1)))).isEqualTo(command);
  }

  @Test
  void aQuestionOfAFileOutsideTheLibraryIsNamedBehindItsFile() {
    shell.file("own/bridge.yaml", Shell.HARBOUR);
    shell.set("EDITOR", editor("vi", ":"));
    shell.types("edit", "own/bridge.yaml:against");
    assertThat(called()).isEqualTo("+12\nHERE/own/bridge.yaml\n");
    assertThat(shell.types("edit", "harbor/against").err())
        .startsWith("onrecord: there is no unit and no file \"harbor\"; did you mean harbour?");
  }

  @Test
  void theEntryIsOpenedThatAQuestionIsMadeFrom() {
    shell.file("program/quizzes/ledger.yaml", WhyCommandTest.LEDGER);
    shell.set("EDITOR", editor("vi", ":"));
    shell.types("edit", "who/wait");
    shell.types("edit", "ledger/who/late");
    assertThat(called().lines().filter(line -> line.startsWith("+"))).containsExactly("+9", "+10");
  }
}
