package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.corpus.Article;
import onrecord.corpus.Locator;
import onrecord.grading.Marker;
import onrecord.grading.Verdict;
import onrecord.page.Line;
import onrecord.records.Attempt;
import onrecord.study.Answered;
import onrecord.value.Status;
import org.junit.jupiter.api.Test;

/** How a verdict words what is right, and where it stands. */
class VerdictWordsTest {
  private static final Bank FERRY = Desk.bank();
  private static final Article REPORT = FERRY.articles().getFirst();

  private static Evidence evidence(String words) {
    return new Evidence(
        REPORT.id(),
        words,
        0,
        Locator.find(REPORT, words).stream().findFirst(),
        "",
        List.of(),
        Desk.NOWHERE);
  }

  private static Answered answered(Prompt prompt, Key key, Answer answer) {
    List<Evidence> evidence =
        Stream.of("Nobody was hurt", "left at six", "evening ferry", "41 passengers")
            .map(VerdictWordsTest::evidence)
            .toList();
    Solution.Comment none = new Solution.Comment("", "", "", "");
    Question question =
        new Question(
            "q",
            List.of(),
            prompt,
            new Question.Labels(List.of(REPORT.id()), List.of(), Optional.empty(), ""),
            Optional.of(new Solution(key, evidence, none, false, false)),
            Map.of("", Desk.NOWHERE));
    Attempt attempt =
        new Attempt(
            "a",
            "ana",
            "here",
            new Attempt.Asked("r", 0, "ferry", "q", "short", "", "p", "k", ""),
            new Attempt.Given("", ""),
            new Attempt.Outcome(Marker.mark(question, answer).status(), 0, "1"),
            Instant.EPOCH,
            0,
            Optional.empty());
    return new Answered(question, answer, Marker.mark(question, answer), attempt);
  }

  private static String outcome(Prompt.Typed.Sort sort, List<String> accept, String typed) {
    Prompt prompt = Desk.typed(sort, "");
    Answered one = answered(prompt, Key.Typed.of(accept), new Answer.Written(typed));
    return String.join("|", OutcomeLines.of(FERRY, one, 60).stream().map(Line::text).toList());
  }

  @Test
  void theCreditIsSaidWhereItIsNeitherAllNorNothing() {
    assertThat(words(Status.PARTIAL, 0.54)).isEqualTo("Partly right: 0.54 of 1.");
    assertThat(words(Status.CORRECT, 0.375)).isEqualTo("Right: 0.38 of 1.");
    assertThat(words(Status.CORRECT, 1)).isEqualTo("Right.");
    assertThat(words(Status.WRONG, 0)).isEqualTo("Not quite.");
  }

  private static String words(Status status, double credit) {
    return SpokenVerdict.sentence(new Verdict(status, credit, List.of(), List.of(), ""));
  }

  @Test
  void aDayStandsThereInWords() {
    List<String> day = List.of("2022-11-11", "11 November 2022");
    assertThat(outcome(Prompt.Typed.Sort.DATE, day, "9 November 2022"))
        .isEqualTo("   x 9 November 2022 (your answer)|   + 11 November 2022");
    assertThat(outcome(Prompt.Typed.Sort.DATE, day, "2022-11-11"))
        .isEqualTo("   + 11 November 2022");
    assertThat(outcome(Prompt.Typed.Sort.DATE, List.of("2022"), "2022")).isEqualTo("   + 2022");
  }

  @Test
  void aLargeNumberStandsThereInGroups() {
    assertThat(outcome(Prompt.Typed.Sort.NUMBER, List.of("100000"), "41")).endsWith("   + 100,000");
    assertThat(outcome(Prompt.Typed.Sort.NUMBER, List.of("4000"), "41")).endsWith("   + 4000");
    assertThat(outcome(Prompt.Typed.Sort.NUMBER, List.of("12345678"), "12,345,678"))
        .isEqualTo("   + 12,345,678");
  }

  @Test
  void spokenEvidenceComesInTheOrderOfTheReport() {
    Answered one =
        answered(
            Desk.typed(Prompt.Typed.Sort.WORDS, ""),
            Key.Typed.of(List.of("nobody")),
            new Answer.Written("nobody"));
    assertThat(SpokenVerdict.of(FERRY, one))
        .filteredOn(line -> line.startsWith("Evidence"))
        .extracting(line -> line.replaceFirst("Evidence, Smoke on the evening ferry, ", ""))
        .containsExactly(
            "headline: Smoke on the evening ferry",
            "paragraph 1: The ferry left at six.",
            "paragraph 1: There were 41 passengers and a crew of nine on board.",
            "paragraph 2: Nobody was hurt, the harbour authority said in a statement.");
  }

  @Test
  void aCorrectionOfWholeSentencesHasOneStopOnly() {
    Prompt.Mark mark = Desk.mark(2);
    SortedSet<Integer> marked = new TreeSet<>(List.of(1, 2));
    Answered miss = answered(mark, new Key.Mark(List.of(java.util.Set.of(5))), marked(marked));
    assertThat(String.join(" ", Correction.of(FERRY, miss)))
        .contains("The ferry left at six; [5]", "a passenger said. See the report, paragraph 2.")
        .doesNotContain("..", ".;");
  }

  private static Answer marked(SortedSet<Integer> numbers) {
    return new Answer.Marked(numbers);
  }

  @Test
  void theHeadlineOfAReportLightsUpAsEvidence() {
    Reader reader = Reader.of(REPORT);
    List<Toned> tones = EvidencePanel.tones(FERRY, List.of(evidence("evening ferry")), REPORT.id());
    Reader.Pane pane = new Reader.Pane(60, 10);
    assertThat(reader.showing(tones).view(pane)).anyMatch(ReportText::isEvidence);
    assertThat(reader.view(pane)).noneMatch(ReportText::isEvidence);
  }
}
