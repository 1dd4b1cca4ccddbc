package onrecord.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Role;
import onrecord.bank.Skill;
import onrecord.bank.Solution;
import onrecord.corpus.Place;
import onrecord.grading.Marker;
import org.junit.jupiter.api.Test;

/** What each kind makes of its lines: the prompt, the key and the evidence. */
class KindsTest {

  private static Solution solution(Question question) {
    return question.solution().orElseThrow();
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  private static Prompt.Choose choose(Question question) {
    return (Prompt.Choose) question.prompt();
  }

  private static void earnsFullCredit(Question question) {
    Answer perfect = Marker.perfect(solution(question).key());
    assertThat(Marker.mark(question, perfect).credit()).isEqualTo(1);
  }

  @Test
  void theTwelveLineBankPlays() {
    Question question =
        Harbour.bank(
                """
                title: Council votes on the harbour
                article: |
                  The council approved the harbour plan on Tuesday by 31 votes to 12.

                  "We waited nine years for this," said Ines Okafor, the mayor.
                questions:
                  - who: Who spoke of a wait of nine years?
                    answer: Ines Okafor
                    evidence: said Ines Okafor, the mayor
                    why: Her name follows the quotation at once.
                """)
            .questions()
            .getFirst();
    assertThat(question.id()).isEqualTo("who-who-spoke-of-a-wait-of-nine-years");
    assertThat(question.prompt()).isInstanceOf(Prompt.Typed.class);
    assertThat(Marker.mark(question, new Answer.Written("ines okafor")).status().right()).isTrue();
    assertThat(solution(question).evidence().getFirst().span()).isPresent();
    assertThat(question.place("answer")).isEqualTo(new Place("test.yaml", 8, 13));
    assertThat(question.place("wrong[2]")).isEqualTo(new Place("test.yaml", 7, 5));
  }

  @Test
  void whoTakesItsKeyFromTheLedgerAndDrawsOthersOfItsSort() {
    Question question = Harbour.question("  - who: Who had hoped?\n    of: b-hope\n");
    assertThat(((Key.Choose) solution(question).key()).right()).containsExactly("okafor");
    assertThat(ids(choose(question).options()))
        .hasSize(5)
        .startsWith("okafor")
        .endsWith(Option.NOT_STATED)
        .contains("lind", "ruiz", "ng");
    assertThat(question.labels().articles()).containsExactly("harbour-b");
    earnsFullCredit(question);
  }

  @Test
  void whoNeverDrawsSomebodyWhoPassedTheSameThingOn() {
    Question question = Harbour.question("  - who: Who counted ships?\n    of: a-ships\n");
    assertThat(ids(choose(question).options()))
        .doesNotContain("press")
        .contains("lind", "okafor", "ruiz", "ng");
  }

  @Test
  void whoIsDrawnAlikeOnEveryReading() {
    String text = "  - who: Who had hoped?\n    of: b-hope\n";
    assertThat(Harbour.question(text)).isEqualTo(Harbour.question(text));
  }

  @Test
  void whoOfAnUnattributedFigureIsNotStated() {
    Question question = Harbour.question("  - who: Who counted the votes?\n    of: a-votes\n");
    assertThat(((Key.Choose) solution(question).key()).right()).containsExactly(Option.NOT_STATED);
  }

  @Test
  void whoTypedAcceptsEverySpellingAndKnowsTheCast() {
    Question question =
        Harbour.question("  - who: Who had hoped?\n    of: b-hope\n    typed: true\n");
    Key.Typed key = (Key.Typed) solution(question).key();
    assertThat(key.accept()).containsExactly("Ines Okafor", "Okafor");
    assertThat(key.roster()).hasSize(6);
  }

  @Test
  void fourWrongOptionsLeaveNoRoomForNotStated() {
    Question question =
        Harbour.question(
            "  - who: Who?\n    of: b-hope\n    wrong: [lind, ruiz, Kai Ng, Jo Doe]\n");
    assertThat(ids(choose(question).options()))
        .containsExactly("okafor", "lind", "ruiz", "ng", "jo-doe");
  }

  @Test
  void choiceMayBeNotStated() {
    Question question =
        Harbour.question(
            "  - choice: What will it cost?\n    in: harbour-a\n    not-stated: true\n"
                + "    wrong: [a million, two million]\n    nearest: by 31 votes\n");
    assertThat(solution(question).notStated()).isTrue();
    assertThat(((Key.Choose) solution(question).key()).right()).containsExactly(Option.NOT_STATED);
    assertThat(ids(choose(question).options())).endsWith(Option.NOT_STATED);
    assertThat(solution(question).evidence()).hasSize(1);
  }

  @Test
  void fixedNumbersAscend() {
    Question question =
        Harbour.question(
            "  - choice: How many?\n    in: harbour-a\n    answer: '31'\n    wrong: ['12', '4,000']\n    fixed: true\n");
    assertThat(choose(question).options().stream().map(Option::text))
        .containsExactly("12", "31", "4,000");
    assertThat(choose(question).fixed()).isTrue();
  }

  @Test
  void fixedDaysAscend() {
    Question question =
        Harbour.question(
            "  - choice: When?\n    in: harbour-a\n    answer: 9 November 2022\n"
                + "    wrong: [2 December 2022, 30 October 2022]\n    fixed: true\n");
    assertThat(choose(question).options().stream().map(Option::text))
        .containsExactly("30 October 2022", "9 November 2022", "2 December 2022");
  }

  @Test
  void optionsWithOneIdAreToldApart() {
    Question question =
        Harbour.question(
            "  - choices: Which?\n    in: harbour-a\n    answers: ['a b', 'c d']\n    wrong: ['a-b']\n");
    assertThat(ids(choose(question).options())).containsExactly("a-b", "c-d", "a-b--2");
    earnsFullCredit(question);
  }

  @Test
  void typedKindsHaveTheirForms() {
    Key.Typed words =
        (Key.Typed)
            solution(
                    Harbour.question(
                        "  - short: When?\n    answer: Tuesday\n    also: [on Tuesday]\n"))
                .key();
    assertThat(words.accept()).containsExactly("Tuesday", "on Tuesday");
    Question number =
        Harbour.question("  - number: How many?\n    of: a-ships\n    tolerance: 0.5\n");
    assertThat(((Prompt.Typed) number.prompt()).unit()).isEqualTo("ships");
    assertThat(((Key.Typed) solution(number).key()).tolerance()).isEqualTo(new BigDecimal("0.5"));
    Key.Typed month =
        (Key.Typed) solution(Harbour.question("  - date: When?\n    answer: 2022-11\n")).key();
    assertThat(month.accept()).containsExactly("2022-11", "November 2022");
  }

  @Test
  void matchPairsCarryTheirEvidence() {
    Question question =
        Harbour.question(
            "  - match: Who said what?\n    pairs:\n      - {of: b-hope}\n"
                + "      - {who: lind, said: ships would come, evidence: {in: harbour-b, words: Lind spoke of about 4000 ships}}\n"
                + "    extra: [the plan failed]\n");
    assertThat(solution(question).key().toString())
        .contains("okafor=the-wait-was-long", "lind=ships-would-come");
    assertThat(solution(question).evidence())
        .extracting(Evidence::part)
        .containsExactly("okafor", "okafor", "lind");
    assertThat(solution(question).evidence().getLast().span()).as("4000 is not 4,000").isEmpty();
    earnsFullCredit(question);
  }

  @Test
  void figureAsksForFourFields() {
    Question question = Harbour.question("  - figure: Note it.\n    of: a-ships\n");
    Prompt.Form form = (Prompt.Form) question.prompt();
    assertThat(form.fields())
        .extracting(Prompt.Field::id)
        .containsExactly("value", "counts", "approximator", "source");
    assertThat(((Key.Form) solution(question).key()).chosen())
        .containsEntry("counts", "a-ships")
        .containsEntry("approximator", "more-than")
        .containsEntry("source", "lind");
    assertThat(ids(form.fields().get(1).options()))
        .containsExactlyInAnyOrder("a-ships", "a-votes", "a-years");
    assertThat(ids(form.fields().get(2).options())).hasSize(6);
    assertThat(ids(form.fields().get(3).options()))
        .endsWith("unattributed")
        .doesNotContain("press");
    earnsFullCredit(question);
  }

  @Test
  void gridCellsComeFromTheLedger() {
    Question question =
        Harbour.question(
            "  - grid: Compare.\n    rows: [ships, votes]\n    columns: [harbour-a, harbour-b]\n    extra: [40, 60000]\n");
    Prompt.Grid grid = (Prompt.Grid) question.prompt();
    assertThat(grid.values().stream().map(Option::text))
        .containsExactly("-", "31", "40", "more than 4000", "about 4000", "60,000");
    assertThat(grid.columns().stream().map(Option::text))
        .containsExactly("Report A, 9 Nov 2022", "Report B");
    assertThat(((Key.Grid) solution(question).key()).cells())
        .containsEntry("ships@harbour-b", "about-4000")
        .containsEntry("votes@harbour-b", Option.NONE);
    assertThat(solution(question).evidence())
        .extracting(Evidence::part)
        .containsExactly("ships@harbour-a", "ships@harbour-b", "votes@harbour-a");
    earnsFullCredit(question);
  }

  @Test
  void supportNumbersTheSentencesWithoutHeadlineAndNoise() {
    Question question =
        Harbour.question(
            "  - support: It took long.\n    in: harbour-a\n    any: [[waited nine years], [by 31 votes, said Ines Okafor]]\n");
    assertThat(((Prompt.Mark) question.prompt()).sentences()).hasSize(3);
    assertThat(((Key.Mark) solution(question).key()).sets())
        .containsExactly(Set.of(2), Set.of(1, 2));
    earnsFullCredit(question);
  }

  @Test
  void orderKeepsTies() {
    Question question =
        Harbour.question(
            "  - order: What first?\n    in: harbour-a\n    items:\n      - {item: the wait, date: 2013}\n"
                + "      - {item: the vote, date: 2022-11-08}\n      - {of: b-hope, date: 2022-11-08}\n    ties: [[2, 3]]\n");
    assertThat(((Key.Arrange) solution(question).key()).groups())
        .containsExactly(Set.of("the-wait"), Set.of("the-vote", "b-hope"));
    assertThat(solution(question).comment().working()).startsWith("2013: the wait; ");
    earnsFullCredit(question);
  }

  @Test
  void evidenceIsLitUp() {
    Question question = Harbour.question("  - number: How many?\n    of: a-ships\n");
    assertThat(solution(question).evidence().getFirst().highlights())
        .extracting(Evidence.Highlight::role)
        .containsExactly(Role.SPEAKER, Role.VERB, Role.FIGURE);
    Question spelled = Harbour.question("  - number: How long?\n    of: a-years\n");
    assertThat(solution(spelled).evidence().getFirst().highlights())
        .extracting(Evidence.Highlight::role)
        .containsExactly(Role.FIGURE, Role.SPEAKER);
  }

  @Test
  void labelsAreKept() {
    Question question =
        Harbour.question(
            "  - short: When?\n    id: when\n    was: old-when\n    in: harbour-a\n    answer: Tuesday\n    skill: [chronology, context]\n"
                + "    depth: locate\n    hint: look at the top\n    why: because\n    trap: a day\n    later: nothing\n");
    assertThat(question.was()).containsExactly("old-when");
    assertThat(question.labels().skills()).containsExactly(Skill.CHRONOLOGY, Skill.CONTEXT);
    assertThat(question.labels().hint()).isEqualTo("look at the top");
    assertThat(solution(question).comment())
        .isEqualTo(new Solution.Comment("because", "a day", "nothing", ""));
  }

  @Test
  void placesCountCodePointsAndReachEveryValue() {
    Question question =
        Harbour.question(
            "  - {choice: 'A \uD83D\uDE00?', answer: yes it is, wrong: [no, maybe]}\n");
    int line = question.place("").line();
    assertThat(question.place("answer")).isEqualTo(new Place("test.yaml", line, 30));
    assertThat(question.place("wrong[1]")).isEqualTo(new Place("test.yaml", line, 53));
    assertThat(question.place("stem")).isEqualTo(new Place("test.yaml", line, 14));
  }

  @Test
  void anEmbeddedArticleKnowsItsPlacesInTheFile() {
    var article =
        Harbour.bank(
                "title: T\narticle: |\n\n    First line\n    goes on.\n\n    [post] Second.\nquestions: [{short: x, answer: y}]\n")
            .articles()
            .getFirst();
    assertThat(article.id()).isEqualTo("test");
    assertThat(article.paragraphs().get(1).place()).isEqualTo(new Place("test.yaml", 4, 5));
    assertThat(article.paragraphs().get(2).place()).isEqualTo(new Place("test.yaml", 7, 5));
    assertThat(article.paragraphs().get(1).text()).isEqualTo("First line goes on.");
  }

  @Test
  void anErrorInOneQuestionLeavesTheOthers() {
    BankYaml.Read read =
        Harbour.read(
            Harbour.HEAD
                + "questions:\n  - short: When?\n  - short: Which day?\n    in: harbour-a\n    answer: Tuesday\n");
    assertThat(read.playable()).isFalse();
    assertThat(read.bank().orElseThrow().questions()).hasSize(1);
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void aDateTakesOtherWaysToNameTheDayAndAnAliasForThem() {
    Question date =
        Harbour.question(
            """
              - date: When was the vote?
                answer: 2022-11-08
                also: [the day of the vote]
                in: harbour-a
                evidence: approved the harbour plan
                why: The report says on which day of that week the council approved the plan.
            """);
    assertThat(Marker.mark(date, new Answer.Written("The day of the vote")).credit()).isEqualTo(1);
    assertThat(Marker.mark(date, new Answer.Written("8 November")).credit()).isEqualTo(1);
    assertThat(Marker.mark(date, new Answer.Written("9 November")).credit()).isZero();
    Bank bank =
        Harbour.bank(
            Harbour.HEAD
                + "questions:\n  - date: When?\n    answer: 2022-11-08\n    in: harbour-a\n    evidence: approved the harbour plan\n    why: The report says on which day of that week it was approved.\n");
    assertThat(Alias.of(bank, bank.questions().getFirst(), "polling day"))
        .hasValueSatisfying(alias -> assertThat(alias.says()).startsWith("`also: polling day`"));
  }
}
