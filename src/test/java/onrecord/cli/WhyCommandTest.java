package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One verdict explained rule by rule. */
class WhyCommandTest {
  static final String LEDGER =
      """
      title: Who speaks
      licence: CC-BY-4.0
      articles: [plan]
      cast:
        okafor: {name: Ines Okafor, role: mayor}
        lund: {name: Per Lund, also: [The result], role: clerk}
        costa: {name: Rita Costa, also: [The town council], role: head of the council}
      ledger:
        - {id: wait, in: plan, statement: The town had to wait long, by: okafor, words: We waited nine years for this}
        - {id: late, in: plan, statement: The count took hours, by: lund, words: The result was announced late in the evening}
        - {id: vote, in: plan, statement: The plan has a majority, by: costa, words: The town council approved the harbour plan}
      questions:
        - short: On which weekday did the vote take place?
          answer: Tuesday
          evidence: on Tuesday by 31 votes
          why: The report gives the weekday of the vote beside its result.
          skill: chronology
          depth: locate
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aLibrary() {
    shell = new Shell(folder.toAbsolutePath());
  }

  @Test
  void aSlipIsNamedWithItsRule() {
    Shell.Ran ran = shell.types("why", "21", "--question", "harbour/against");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            Question  harbour/against, number
                      How many votes were cast against the plan?
            Accepted  12 (votes)
            Answer    21
            Verdict   near miss, credit 0.00
            Rule      veto.transposed
                      Two digits have changed places: a veto.
            Shown     Close, but no. Two digits have changed places.
            """);
    assertThat(ran.code()).isZero();
  }

  @Test
  void theIdAloneIsEnoughWhereOneUnitHasIt() {
    assertThat(shell.types("why", "12", "--question", "against").out())
        .contains("Verdict   correct, credit 1.00")
        .endsWith("Shown     Right.\n");
    shell.file("program/quizzes/tides.yaml", Shell.HARBOUR);
    Shell.Ran ran = shell.types("why", "12", "--question", "against");
    assertThat(ran.code()).isEqualTo(Exit.UNABLE);
    assertThat(ran.err()).contains("harbour/against, tides/against").hasLineCount(1);
  }

  @Test
  void whatIsNotThereIsSaidInOneLine() {
    for (String name : new String[] {"gone", "harbour/gone", "gone/against"}) {
      Shell.Ran ran = shell.types("why", "12", "--question", name);
      assertThat(ran.code()).isEqualTo(Exit.UNABLE);
      assertThat(ran.err()).startsWith("onrecord: ").contains("gone").hasLineCount(1);
    }
  }

  @Test
  void aQuestionMadeFromTheLedgerIsExplainedAsIfWritten() {
    shell.file("program/quizzes/ledger.yaml", LEDGER);
    for (String name : new String[] {"who/wait", "ledger/who/wait"}) {
      Shell.Ran ran = shell.types("why", "okafor", "--question", name);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.out())
          .contains("Question  ledger/who/wait, who", "Accepted  okafor", "Shown     Right.");
    }
    assertThat(shell.types("why", "okafor", "--question", "who/gone").err())
        .isEqualTo("onrecord: there is no question \"who/gone\" in any unit.\n");
  }

  @Test
  void aUnitMayBeCalledLikeAKind() {
    shell.file("program/quizzes/ledger.yaml", LEDGER);
    shell.file("program/quizzes/who.yaml", Shell.HARBOUR);
    assertThat(shell.types("why", "12", "--question", "who/against").out())
        .contains("Question  who/against, number");
    assertThat(shell.types("why", "okafor", "--question", "who/wait").out())
        .contains("Question  ledger/who/wait, who");
    assertThat(shell.types("why", "12", "--question", "who/gone").err())
        .contains("who has no question \"gone\".");
  }

  @Test
  void theReportOfAQuestionIsReadByTheNameOfTheQuestion() {
    shell.file("program/quizzes/ledger.yaml", LEDGER);
    String report = shell.types("read", "plan").out();
    assertThat(report).contains("Ines Okafor");
    for (String name : new String[] {"harbour/against", "who/wait"}) {
      assertThat(shell.types("read", name)).isEqualTo(new Shell.Ran(Exit.DONE, report, ""));
    }
    shell.file("program/corpus/second.txt", Shell.PLAN.replace("id: plan", "id: plan:2"));
    assertThat(shell.types("read", "plan:2").out()).contains("Ines Okafor");
  }

  @Test
  void whatCannotBeReadIsSaidWithWhatCould() {
    shell.file("program/quizzes/ledger.yaml", LEDGER);
    assertThat(shell.types("why", "z", "--question", "who/wait").err())
        .contains("There is no option z; there are a to ")
        .hasLineCount(1);
  }
}
