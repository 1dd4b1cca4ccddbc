package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The teacher's guide followed to the letter: pasted, put in place, checked, drilled. */
class GuideTest {
  @TempDir Path folder;
  private String guide = "";
  private Shell shell;

  @BeforeEach
  void theFileIsMadeAsTheGuideSays() throws IOException {
    shell = new Shell(folder.toAbsolutePath());
    guide = Files.readString(Path.of("docs/teachers-guide.md"));
    assertThat(shell.fed(block("text\nBridge"), "new", "bridge.yaml").code()).isZero();
    String fresh = shell.text("bridge.yaml");
    assertThat(fresh.lines().filter(line -> line.startsWith("questions:"))).hasSize(1);
    shell.file("bridge.yaml", fresh.replaceFirst("(?m)^questions:.*\n", literal("yaml\ncast:")));
  }

  /** The fenced block that begins so, its first word being the language. */
  private String block(String begins) {
    Matcher block =
        Pattern.compile("```(" + Pattern.quote(begins) + ".*?)```", Pattern.DOTALL).matcher(guide);
    assertThat(block.find()).as(begins).isTrue();
    return block.group(1).split("\n", 2)[1];
  }

  private String literal(String begins) {
    return Matcher.quoteReplacement(block(begins));
  }

  @Test
  void theFindingShownIsTheOneThatComes() {
    String whole = shell.text("bridge.yaml");
    assertThat(shell.types("check", "--prove", "bridge.yaml").code()).isZero();
    String line = "    speaker: said Marta Osei, the county engineer\n";
    assertThat(whole).contains(line);
    shell.file("bridge.yaml", whole.replace(line, ""));
    Shell.Ran ran = shell.types("check", "bridge.yaml");
    assertThat("$ onrecord check bridge.yaml\n" + ran.out() + ran.err())
        .isEqualTo(block("text\n$ onrecord check"));
  }

  @Test
  void questionsAreMadeFromItsLedger() {
    Shell.Ran ran = shell.types("check", "--generated", "30", "bridge.yaml");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("who 30").contains("nothing failed");
  }

  @Test
  void aFileOfOnesOwnIsCountedAndOpened() {
    Shell.Ran balance = shell.types("units", "--balance", "bridge.yaml");
    assertThat(balance.out()).startsWith("bridge-at-venn-closed").contains("5 questions");
    assertThat(shell.types("units", "bridge.yaml").out()).isEqualTo(balance.out());
    assertThat(shell.types("units", "--questions", "bridge.yaml").out())
        .contains("bridge-at-venn-closed/ferry\n");
    assertThat(shell.types("units", "gone.yaml").err()).contains("there is no file gone.yaml");
    Shell.Ran edit = shell.types("edit", "bridge.yaml");
    assertThat(edit.code()).isEqualTo(Exit.UNABLE);
    assertThat(edit.err()).contains("`onrecord edit bridge.yaml:repairs`");
    assertThat(shell.types("edit", "bridge.yaml:ferry").out()).startsWith("bridge.yaml:");
  }

  @Test
  void whatIsSaidBeforePastingFitsEightyColumns() {
    String said = shell.atTerminal().fed("A text of its own.\n", "new", "other.yaml").err();
    assertThat(said.lines()).isNotEmpty().allMatch(line -> line.length() < 80);
  }
}
