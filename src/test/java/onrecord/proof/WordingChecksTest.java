package onrecord.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.corpus.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks of wording must leave alone, and that a large bank is checked soon. */
class WordingChecksTest {
  private static final String HEAD =
      """
      title: The pier
      articles: [pier-a]
      licence: CC-BY-4.0
      questions:
      """;

  private static final String WHY =
      "    why: The words stand in one sentence, side by side with the rest.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who said that nobody was hurt and the port was not closed?  | they did          | nobody did, the pilots
          Which of these is NOT told?                                 | that a boat sank  | that it held, that it came
          What does the report say is not known?                      | the cause         | the hour, the place
          Why could the boats not leave?                              | the storm         | the light, the ice
          Which weather is meant?                                     | rain in May       | some snow, some hail
          What does it say?                                           | nothing at all    | very little more, not very much
          The thing that held was a ___                               | pier              | boat, mast
          """)
  void whatOnlyLooksLikeAFaultIsLeftAlone(String stem, String answer, String wrong) {
    assertThat(found(choice(stem, answer, wrong))).extracting(Problem::id).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Which of these does the report not tell?   | that a boat sank | that it held, that it came   | M6
          Who does not speak?                        | the pilots       | the mayor, the staff         | M6
          What is all that the storm did, except rob? | it blew         | it stood, it sang            | M6
          """)
  void aDenialInTheQuestionItselfIsFound(String stem, String answer, String wrong, String id) {
    assertThat(found(choice(stem, answer, wrong))).extracting(Problem::id).containsExactly(id);
  }

  @Test
  void tenThousandQuestionsOnOneSentenceTakeSeconds() {
    String questions =
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    "  - short: What held, by line "
                        + (i + 1)
                        + " of the pier "
                        + i
                        + "?\n    id: q"
                        + i
                        + "\n    answer: pier "
                        + (i + 1)
                        + "\n    inference: true\n    working: seen\n    evidence: The pier held\n"
                        + WHY)
            .collect(Collectors.joining());
    List<Problem> problems =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> found(questions));
    assertThat(problems.stream().filter(p -> p.id().equals("M14"))).hasSizeGreaterThan(9_000);
    assertThat(problems)
        .filteredOn(p -> p.id().equals("B1"))
        .singleElement()
        .satisfies(p -> assertThat(p.place().line()).isEqualTo(1));
    assertThat(problems).isSortedAccordingTo(Comparator.comparing(Problem::place));
  }

  private static String choice(String stem, String answer, String wrong) {
    return "  - choice: "
        + stem
        + "\n    answer: "
        + answer
        + "\n    wrong: ["
        + wrong
        + "]\n    evidence: The pier held\n"
        + WHY;
  }

  private static List<Problem> found(String questions) {
    String bank = HEAD + questions;
    return Bench.checked("pier.yaml", bank.getBytes(StandardCharsets.UTF_8));
  }
}
