package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import onrecord.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All findings of all files in one pass, and what the exit code makes of them. */
class CheckCommandTest {
  private static final String CLEAN = "nothing found\nchecked 1 bank with 2 questions, 1 article\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aLibrary() {
    shell = new Shell(folder.toAbsolutePath());
  }

  private void mistakes() {
    shell.file(
        "program/quizzes/harbour.yaml",
        Shell.HARBOUR
            .replace("answer: 12", "answer: 13")
            .replace("depth: locate\n  - number", "deepth: locate\n  - number"));
    shell.file("program/corpus/lone.txt", "headline: Alone\ndate: today\n\nNobody asks.\n");
  }

  @Test
  void withoutAPathEverythingIsChecked() {
    assertThat(shell.types("check", "--prove")).isEqualTo(new Shell.Ran(0, CLEAN, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "program",
        "program/quizzes",
        "program/quizzes/harbour.yaml",
        "./program/corpus/../quizzes"
      })
  void aFileOrAFolderIsChecked(String path) {
    assertThat(shell.types("check", path)).isEqualTo(new Shell.Ran(0, CLEAN, ""));
  }

  @Test
  void findingsOfBanksAndArticlesComeWithTheirLines() {
    mistakes();
    Shell.Ran ran = shell.types("check", "program");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.err()).isEmpty();
    Golden.check("cli/check.txt", ran.out());
  }

  @Test
  void namingTheSameFileTwiceFindsNothingTwice() {
    mistakes();
    assertThat(shell.types("check", "program", "program/quizzes/harbour.yaml", "program/corpus"))
        .isEqualTo(shell.types("check", "program"))
        .isEqualTo(shell.types("check"));
  }

  @Test
  void findingsComeForPrograms() {
    mistakes();
    Shell.Ran ran = shell.types("check", "--format", "json");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    JsonNode findings = JsonMapper.shared().readTree(ran.out());
    assertThat(findings.size()).isEqualTo(3);
    assertThat(findings.get(0).get("id").asString()).isEqualTo("A7");
    assertThat(findings.get(0).get("file").asString()).isEqualTo("program/corpus/lone.txt");
    assertThat(findings.get(2).get("line").asInt()).isEqualTo(14);
    assertThat(findings.get(2).get("column").asInt()).isEqualTo(13);
    assertThat(findings.get(2).get("level").asString()).isEqualTo("error");
  }

  @Test
  void findingsComeForCodeHosts() {
    mistakes();
    Shell.Ran ran = shell.types("check", "--format", "sarif");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    JsonNode run = JsonMapper.shared().readTree(ran.out()).at("/runs/0");
    assertThat(run.get("results").size()).isEqualTo(3);
    for (JsonNode result : run.get("results")) {
      String id =
          run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id").asString();
      assertThat(result.get("ruleId").asString()).isEqualTo(id);
    }
    JsonNode place = run.at("/results/2/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString())
        .isEqualTo("program/quizzes/harbour.yaml");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(14);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(13);
  }

  @Test
  void warningsCountOnlyWhereStrict() {
    String brief = Shell.HARBOUR.replace("why: The report gives the weekday", "why: It");
    shell.file("program/quizzes/harbour.yaml", brief.replace("It of the vote beside", "Beside"));
    Shell.Ran ran = shell.types("check");
    assertThat(ran.out()).contains("warning[B2]", "1 warning in 1 file");
    assertThat(ran.code()).isZero();
    assertThat(shell.types("check", "--strict").code()).isEqualTo(Exit.NOT_DONE);
  }

  @Test
  void theSameIdInTwoFilesIsAnErrorThatNamesBoth() {
    shell.file("program/quizzes/other.yaml", "id: harbour\n" + Shell.HARBOUR);
    String said =
        "program/quizzes/other.yaml: error[Y19]: the unit id \"harbour\" is also that of"
            + " program/quizzes/harbour.yaml\n";
    for (String[] command :
        new String[][] {
          {"check"},
          {"check", "program/quizzes"},
          {"check", "program/quizzes/harbour.yaml"},
          {"check", "program/quizzes/other.yaml"}
        }) {
      Shell.Ran ran = shell.types(command);
      assertThat(ran.out()).contains(said, "1 error in 1 file\n");
      assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    }
  }

  @Test
  void aCopyOutsideOfTheLibrariesMayHaveTheSameId() {
    shell.file("mine/harbour.yaml", Shell.HARBOUR);
    assertThat(shell.types("check", "mine")).isEqualTo(new Shell.Ran(0, CLEAN, ""));
  }

  @Test
  void theLongestSharedRunOfEachArticleIsListed() {
    shell.file("sources/S1 voices.txt", "He said: we waited nine years for the plan.\r\n");
    shell.file("sources/S10.txt", Shell.PLAN);
    Shell.Ran ran = shell.types("check", "--sources", "sources");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .endsWith(
            """
            Longest run of words shared with a source, names and titles aside:
            plan  5 words of S1 voices.txt, paragraph 4: We waited nine years for
            """);
  }

  @Test
  void aRunThatIsTooLongIsAnError() {
    shell.file("sources/S1.txt", "It was announced: We waited nine years for this, said somebody.");
    Shell.Ran ran = shell.types("check", "--sources", "sources");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.out()).contains("program/corpus/plan.txt:15:1: error[B6]: 7 words in a row");
  }

  @Test
  void aSourceThatIsNotAtHandIsSaid() {
    shell.file("sources/S10.txt", Shell.PLAN);
    Shell.Ran ran = shell.types("check", "--sources", "sources");
    assertThat(ran.err()).isEqualTo("No text in the folder for S1.\n");
    assertThat(shell.types("check", "--sources", "nowhere"))
        .isEqualTo(
            new Shell.Ran(
                Exit.UNABLE,
                "",
                "onrecord: the folder of sources, HERE/nowhere, cannot be read.\n"));
  }

  @Test
  void aPathThatIsNotThereEndsTheCommand() {
    assertThat(shell.types("check", "program", "quizes"))
        .isEqualTo(
            new Shell.Ran(
                Exit.UNABLE,
                "",
                "onrecord: there is no file and no folder quizes; nothing was checked."
                    + " Look at the name.\n"));
    shell.file("empty/readme.md", "nothing to check");
    assertThat(shell.types("check", "empty").err())
        .isEqualTo(
            "onrecord: there is no bank (.yaml) and no article (.txt) in empty;"
                + " nothing was checked.\n");
  }

  @Test
  void hostileFilesGiveALineEachInBoundedTime() {
    shell.file("bad/1-empty.yaml", "");
    shell.file("bad/2-deep.yaml", "title: " + "[".repeat(20_000));
    shell.file("bad/3-binary.yaml", new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1});
    shell.file("bad/4-latin.yaml", "title: w\u00e4hlt\n".getBytes(StandardCharsets.ISO_8859_1));
    byte[] large = new byte[9 * 1024 * 1024];
    Arrays.fill(large, (byte) 'a');
    shell.file("bad/5-large.yaml", large);
    shell.file("bad/6-steers.yaml", "title: a\u001b[2Jb\n");
    shell.file("bad/7-binary.txt", new byte[] {'a', 0, 'b', (byte) 0xff});
    shell.file("bad/8-cut.yaml", Shell.HARBOUR.substring(0, Shell.HARBOUR.indexOf("12\n") - 4));
    Shell.Ran ran =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> shell.types("check", "bad"));
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.out()).doesNotContain("\u001b", "\0");
    Golden.check("cli/check-hostile.txt", ran.out());
  }
}
