package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import onrecord.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that list and print what is at hand: units, articles, read. */
class ListsTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aLibrary() {
    shell = new Shell(folder.toAbsolutePath());
  }

  private String out(String... command) {
    Shell.Ran ran = shell.types(command);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  @Test
  void unitsAreListedWithTheirQuestions() {
    Golden.check("cli/units.txt", out("units"));
  }

  @Test
  void unitsAreListedForPrograms() {
    JsonNode unit = JsonMapper.shared().readTree(out("units", "--format", "json")).get(0);
    assertThat(unit.get("id").asString()).isEqualTo("harbour");
    assertThat(unit.get("articles").get(0).asString()).isEqualTo("plan");
    assertThat(unit.get("questions").asInt()).isEqualTo(2);
    assertThat(unit.get("kinds").get("number").asInt()).isEqualTo(1);
    assertThat(unit.get("skills").get("chronology").asInt()).isEqualTo(1);
    assertThat(unit.get("depths").get("locate").asInt()).isEqualTo(2);
  }

  @Test
  void theQuestionsOfAllUnitsAreListedByName() {
    assertThat(out("units", "--questions").lines())
        .hasSize(2)
        .contains("harbour/against")
        .allMatch(line -> line.startsWith("harbour/"));
  }

  @Test
  void theBalanceOfAUnitIsTold() {
    assertThat(out("units", "--balance"))
        .isEqualTo(
            """
            harbour  The harbour plan
              2 questions, 0 percent multiple choice, 0 percent not stated
              kinds     short 1 (50%), number 1 (50%)
              skills    number value and unit 1 (50%), chronology 1 (50%)
              depths    locate 2 (100%)
              articles  plan 2 (100%)
              balance   nothing found
            """);
    JsonNode unit =
        JsonMapper.shared().readTree(out("units", "--balance", "--format", "json")).get(0);
    assertThat(unit.get("id").asString()).isEqualTo("harbour");
    assertThat(unit.get("questions").asInt()).isEqualTo(2);
    assertThat(unit.at("/articles/plan").asInt()).isEqualTo(2);
    assertThat(unit.get("choices").asInt()).isZero();
    assertThat(unit.get("not-stated").asInt()).isZero();
    assertThat(unit.get("complaints").isArray()).isTrue();
  }

  @Test
  void aLargeUnitThatIsOutOfBalanceSaysHow() {
    StringBuilder bank = new StringBuilder("title: Many\narticles: [plan]\nquestions:\n");
    for (int i = 0; i < 20; i++) {
      bank.append("  - short: Which day, asked ")
          .append(i)
          .append(" times?\n    answer: Tuesday\n");
      bank.append("    evidence: on Tuesday by 31 votes\n");
    }
    shell.file("program/quizzes/many.yaml", bank.toString());
    assertThat(out("units", "--balance"))
        .contains(
            "  balance   no question says how deep it leads, 0 percent not stated (at\n"
                + "            least 5)\n");
  }

  @Test
  void aFurtherLibraryIsListedToo() {
    shell.file("more/tides.yaml", Shell.HARBOUR.replace("The harbour plan", "Tides"));
    shell.file("more/plan.txt", Shell.PLAN.replace("id: plan", "id: tide-table"));
    assertThat(out("units", "--library", "more")).contains("tides  Tides", "harbour  ");
    assertThat(out("--library=more", "articles")).contains("tide-table  Council votes");
  }

  @Test
  void aFileThatIsNoUnitIsNotPassedOverInSilence() {
    shell.file("program/quizzes/broken.yaml", "just words");
    Shell.Ran ran = shell.types("units");
    assertThat(ran.err())
        .isEqualTo(
            "HERE/program/quizzes/broken.yaml holds no unit;"
                + " `onrecord check HERE/program/quizzes/broken.yaml` says why.\n");
    assertThat(ran.out()).startsWith("harbour  The harbour plan\n");
  }

  @Test
  void aUnitWithErrorsIsListedAndSaysWhyItCannotBePlayed() {
    String wrong =
        Shell.HARBOUR.replaceFirst("(?m)^ +evidence: .*$", "    evidence: nowhere at all");
    shell.file("program/quizzes/harbour.yaml", wrong);
    Shell.Ran ran = shell.types("units");
    assertThat(ran.out()).startsWith("harbour  The harbour plan\n");
    assertThat(ran.err())
        .startsWith("harbour cannot be played: HERE/program/quizzes/harbour.yaml:")
        .contains("error[E2]")
        .endsWith("`onrecord check HERE/program/quizzes/harbour.yaml` tells everything.\n");
  }

  @Test
  void articlesAreListed() {
    Golden.check("cli/articles.txt", out("articles"));
  }

  @Test
  void articlesAreListedForPrograms() {
    JsonNode article = JsonMapper.shared().readTree(out("articles", "--format=json")).get(0);
    assertThat(article.get("id").asString()).isEqualTo("plan");
    assertThat(article.get("headline").asString()).isEqualTo("Council votes for a new harbour");
    assertThat(article.get("outlet").asString()).isEqualTo("local newspaper");
    assertThat(article.get("date").asString()).isEqualTo("2022-11-09");
    assertThat(article.get("words").asInt()).isEqualTo(36);
    assertThat(article.get("file").asString()).endsWith("plan.txt");
  }

  @Test
  void anArticleIsPrintedWithItsNumbersAndSaysThatItIsRetold() {
    Golden.check("cli/read.txt", out("read", "plan"));
  }

  @Test
  void noiseIsShownOnlyWhereAskedFor() {
    assertThat(out("read", "plan")).doesNotContain("Fish prices");
    assertThat(out("read", "--all", "plan")).contains("  2  [noise] Read also: Fish prices rise\n");
  }

  @Test
  void linesFitTheTerminal() {
    shell.atTerminal();
    assertThat(out("read", "plan").lines()).allMatch(line -> line.length() <= 60);
    assertThat(out("units").lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void anUnknownArticleIsNotDone() {
    Shell.Ran ran = shell.types("read", "plam");
    assertThat(ran.code()).isEqualTo(Exit.NOT_DONE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo(
            "onrecord: there is no article \"plam\"; did you mean plan?"
                + " `onrecord articles` lists them.\n");
  }
}
