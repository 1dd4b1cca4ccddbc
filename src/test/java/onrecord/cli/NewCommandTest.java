package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import onrecord.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text becomes a file to write questions in; and a teacher's first ten minutes with it. */
class NewCommandTest {
  private static final String TEXT =
      """
      Council votes for a new harbour

      The town council approved the harbour plan on Tuesday by 31 votes to 12.

      "We waited nine years for this," said Ines Okafor, the mayor. Per Lind, the harbour master, said he could not yet confirm when work would begin.
      """;

  private static final String QUESTIONS =
      """
        - who: Who spoke of a long wait?
          answer: Ines Okafor
          evidence: '"We waited nine years for this," said Ines Okafor'
          why: Her name follows the quotation at once, so the words about the wait are hers.
        - choice: Which body decided on the plan?
          answer: the town council
          wrong: [the mayor, the harbour master]
          evidence: The town council approved the harbour plan
          why: The report names the council as the one that approved it, not the mayor.
        - number: How many votes were cast against the plan?
          answer: 12
          unit: votes
          evidence: by 31 votes to 12
          why: The second figure of a result counts the votes against what was decided.
        - short: On which weekday did the vote take place?
          answer: Tuesday
          evidence: on Tuesday by 31 votes
          why: The report gives the weekday of the vote beside its result.
        - support: Nobody could say when building would start.
          any: [[he could not yet confirm when work would begin]]
          why: The harbour master alone speaks of the beginning, and he cannot confirm it.
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aFolder() {
    shell = new Shell(folder.toAbsolutePath());
  }

  @Test
  void theTitleNamesTheFileAndIsNoParagraph() {
    Shell.Ran ran = shell.fed(TEXT, "new");
    assertThat(ran)
        .isEqualTo(
            new Shell.Ran(
                0,
                """
                Wrote council-votes-for-a-new-harbour.yaml with the title "Council votes for a new harbour".
                Write questions below the examples in it, then:
                  onrecord check council-votes-for-a-new-harbour.yaml
                  onrecord play council-votes-for-a-new-harbour.yaml
                """,
                ""));
    assertThat(shell.text("council-votes-for-a-new-harbour.yaml"))
        .contains("title: \"Council votes for a new harbour\"\n", "article: |\n  The town council");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void everyEncodingAndLineEndGivesTheSameFile(String charset) {
    shell.fed(TEXT, "new", "plain.yaml");
    String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
    int at = 0;
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      String text = mark + TEXT.replace("\n", end);
      String name = "other" + at++ + ".yaml";
      Shell.Ran ran = shell.fed(text.getBytes(Charset.forName(charset)), "new", name);
      assertThat(ran.code()).isZero();
      assertThat(shell.text(name)).isEqualTo(shell.text("plain.yaml"));
    }
  }

  @Test
  void aSavedTextIsReadFromItsFile() {
    shell.file("saved.txt", TEXT);
    assertThat(shell.types("new", "--from", "saved.txt", "--title", "My own", "own.yaml").out())
        .startsWith("Wrote own.yaml with the title \"My own\".\n");
    assertThat(shell.types("new", "--from", "gone.txt", "gone.yaml"))
        .isEqualTo(
            new Shell.Ran(
                Exit.UNABLE,
                "",
                "onrecord: there is no HERE/gone.txt; look at its name and folder.\n"));
  }

  @Test
  void aFileThatIsThereStaysAsItIs() {
    shell.file("mine.yaml", "title: months of work");
    Shell.Ran ran = shell.fed(TEXT, "new", "mine.yaml");
    assertThat(ran)
        .isEqualTo(
            new Shell.Ran(
                Exit.NOT_DONE,
                "",
                "onrecord: mine.yaml is there already and stays as it is; name another file.\n"));
    assertThat(shell.text("mine.yaml")).isEqualTo("title: months of work");
    shell.fed(TEXT, "new");
    assertThat(shell.fed(TEXT, "new").code()).isEqualTo(Exit.NOT_DONE);
  }

  @Test
  void aDashPrintsTheFile() {
    assertThat(shell.fed(TEXT, "new", "-").out()).contains("article: |\n  The town council");
  }

  @Test
  void atATerminalItSaysHowToPaste() {
    assertThat(shell.atTerminal().fed(TEXT, "new").err())
        .startsWith("Paste the text, press Enter, then Ctrl-D")
        .contains("--from FILE");
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThat(shell.fed(" \n\n ", "new", "a.yaml"))
        .isEqualTo(
            new Shell.Ran(
                Exit.NOT_DONE, "", "onrecord: there was no text, so nothing was written.\n"));
    Shell.Ran latin =
        shell.fed("w\u00e4hlt".getBytes(StandardCharsets.ISO_8859_1), "new", "a.yaml");
    assertThat(latin.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(latin.err())
        .startsWith("standard input:1:2: error[Y3]: byte 2 of the file, 0xE4, is not UTF-8;");
    assertThat(folder.resolve("a.yaml")).doesNotExist();
  }

  @Test
  void aFolderThatIsMissingIsSaid() {
    assertThat(shell.fed(TEXT, "new", "nowhere/a.yaml"))
        .isEqualTo(
            new Shell.Ran(
                Exit.UNABLE,
                "",
                "onrecord: there is no HERE/nowhere/a.yaml; look at its name and folder.\n"));
  }

  @Test
  void oneLongLineForEachParagraphIsPartedIntoParagraphs() {
    String line = "The council met and voted and met again and voted once more. ".repeat(4);
    shell.fed("The vote\n" + line + "\n" + line + "\n", "new", "vote.yaml");
    shell.file("vote.yaml", shell.text("vote.yaml"));
    assertThat(shell.text("vote.yaml"))
        .contains("title: \"The vote\"")
        .containsPattern("\n\n  The");
  }

  @Test
  void anArticleOfTheLibraryKeepsItsHead() {
    Shell.Ran ran = shell.fed(Shell.PLAN, "new", "plan.yaml");
    assertThat(ran.out()).contains("with the title \"Council votes for a new harbour\"");
    assertThat(shell.text("plan.yaml")).contains("  outlet: local newspaper\n");
  }

  @Test
  void aTeacherWritesFiveQuestionsMendsThreeMistakesAndPlays() {
    shell.fed(TEXT, "new", "mine.yaml");
    String right = shell.text("mine.yaml") + QUESTIONS;
    shell.file(
        "mine.yaml",
        right
            .replace("    answer: the town council", "    anser: the town council")
            .replace("answer: 12", "answer: 13")
            .replace("evidence: on Tuesday by", "evidence: on Tuesdays by"));
    Shell.Ran found = shell.types("check", "mine.yaml");
    assertThat(found.code()).isEqualTo(Exit.NOT_DONE);
    Golden.check("cli/teacher.txt", found.out());

    shell.file("mine.yaml", right);
    Shell.Ran clean = shell.types("check", "--prove", "--strict", "mine.yaml");
    assertThat(clean.code()).isZero();
    assertThat(clean.out()).contains("1 note in 1 file", "1 bank with 5 questions, 1 article");

    String file = folder.resolve("mine.yaml").toAbsolutePath().toString();
    Shell.Ran played = shell.fed("Tuesday\n/leave\n", "play", file, "--plain", "--seed", "1");
    assertThat(played.code()).isZero();
    assertThat(played.out())
        .contains(
            "Question 1 of 5. Council votes for a new harbour",
            "On which weekday did the vote take place?",
            "The town council approved the harbour plan on Tuesday by 31 votes to 12.",
            "Why: The report gives the weekday of the vote beside its result.");
    assertThat(shell.types("results").out())
        .contains("on-which-weekday", "1.00", "right", "1 answer, 100% of the credit.");
  }
}
