package onrecord.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Role;
import onrecord.bank.Solution;
import onrecord.corpus.Problem;
import org.junit.jupiter.api.Test;

/** What status, relay, work, sort, sourcing and wording make of their lines. */
class LaterKindsTest {
  private static final String CLAIMS =
      """
        - claim: 4,000 ships will call
          id: claim-ships
          as-of: 2022-11-09
          status: disputed
          for: [b-ships]
          against: [a-ships, b-hope]
        - claim: the pier is sold
          id: claim-sold
          as-of: 2022-11-09
          status: not stated
      """;

  private static Question question(String text) {
    return Harbour.bank(Harbour.HEAD + CLAIMS + "questions:\n" + text).questions().getFirst();
  }

  private static List<String> wrong(String text) {
    return Harbour.read(Harbour.HEAD + CLAIMS + "questions:\n" + text).problems().stream()
        .map(Problem::wrong)
        .toList();
  }

  private static Solution solution(Question question) {
    return question.solution().orElseThrow();
  }

  private static List<String> ids(Question question) {
    return question.prompt().offered().stream().map(Option::id).toList();
  }

  private static List<String> parts(Question question) {
    return solution(question).evidence().stream().map(Evidence::part).toList();
  }

  @Test
  void aStatusOffersTheSixLabelsInTheirOrderAndShowsTheOldestReportFirst() {
    Question question =
        question("  - status: How on 9 November?\n    of: claim-ships\n    near: [claimed]\n");
    assertThat(ids(question))
        .containsExactly(
            "claimed", "confirmed", "denied", "disputed", "forecast", Option.NOT_STATED);
    assertThat(((Prompt.Choose) question.prompt()).fixed()).isTrue();
    assertThat(solution(question).key())
        .isEqualTo(new Key.Choose(Set.of("disputed"), Map.of("claimed", 0.5)));
    assertThat(solution(question).evidence().getFirst().article()).isEqualTo("harbour-a");
    assertThat(parts(question)).containsExactly("against", "for", "against", "against");
    assertThat(solution(question).notes()).containsEntry(Solution.AS_OF, "2022-11-09");
    assertThat(question.labels().articles()).containsExactly("harbour-a", "harbour-b");
  }

  @Test
  void aClaimThatIsNotStatedShowsWhatComesClosest() {
    Question question =
        question(
            "  - status: Sold?\n    of: claim-sold\n    nearest: {in: harbour-a, words: harbour plan on Tuesday}\n");
    assertThat(solution(question).notStated()).isTrue();
    assertThat(solution(question).key())
        .isEqualTo(new Key.Choose(Set.of(Option.NOT_STATED), Map.of()));
  }

  @Test
  void aChainComesOfTheLedgerAndUnknownOriginIsAlwaysOffered() {
    Question question =
        question("  - relay: How?\n    of: a-ships\n    extra: [okafor, a diver]\n");
    assertThat(ids(question))
        .containsExactly("lind", "press", "okafor", "a-diver", Option.UNKNOWN_ORIGIN);
    assertThat(((Prompt.Arrange) question.prompt()).some()).isTrue();
    assertThat(solution(question).key())
        .isEqualTo(new Key.Arrange(List.of(Set.of("lind"), Set.of("press"))));
  }

  @Test
  void aChainThatIsWrittenMayBeginNowhere() {
    Question question =
        question(
            "  - relay: How?\n    chain: [unknown, Okafor, a cousin]\n    extra: lind\n"
                + "    evidence: {in: harbour-a, words: said Ines Okafor}\n");
    assertThat(ids(question)).containsExactly(Option.UNKNOWN_ORIGIN, "okafor", "a-cousin", "lind");
    assertThat(solution(question).evidence()).hasSize(1);
    Question unattributed =
        question("  - relay: How?\n    chain: [unknown origin, lind]\n    extra: press\n");
    assertThat(ids(unattributed)).containsExactly(Option.UNKNOWN_ORIGIN, "lind", "press");
  }

  @Test
  void aSumTellsItsToleranceAndKeepsItsWrongWays() {
    Question question =
        question(
            "  - work: By how much?\n    in: harbour-a\n    answer: 158\n    unit: percent\n    tolerance: 1.50\n"
                + "    working: 19 / 12 * 100\n    routes: [{answer: 258, because: the whole}]\n    evidence: by 31 votes to 12\n");
    assertThat(question.prompt())
        .isEqualTo(
            new Prompt.Typed(
                question.kind(), "By how much?", Prompt.Typed.Sort.NUMBER, "percent", "1.5"));
    assertThat(((Key.Typed) solution(question).key()).routes())
        .containsExactly(new Key.Route("258", "the whole"));
    assertThat(solution(question).inferred()).isTrue();
    assertThat(solution(question).comment().working()).isEqualTo("19 / 12 * 100");
  }

  @Test
  void cardsTakeTextAndHeapFromTheLedgerAndLightUpTheDecidingWord() {
    Question question =
        question(
            "  - sort: Which?\n    into: [direct, indirect, disputed]\n    cards:\n"
                + "      - {of: b-hope, word: hoped for}\n      - {of: claim-ships, evidence: {in: harbour-b, words: about 4}}\n"
                + "      - {of: a-years, card: Nine years., is: direct}\n");
    Prompt.Form form = (Prompt.Form) question.prompt();
    assertThat(form.cards()).isTrue();
    assertThat(form.fields())
        .extracting(Prompt.Field::label)
        .containsExactly("the wait was long", "4,000 ships will call", "Nine years.");
    assertThat(ids(question))
        .containsExactly("b-hope", "claim-ships", "nine-years", "direct", "indirect", "disputed");
    assertThat(((Key.Form) solution(question).key()).chosen())
        .containsExactly(
            Map.entry("b-hope", "indirect"),
            Map.entry("claim-ships", "disputed"),
            Map.entry("nine-years", "direct"));
    assertThat(parts(question)).startsWith("b-hope").endsWith("nine-years");
    assertThat(solution(question).evidence().getFirst().highlights())
        .filteredOn(light -> light.role() == Role.WORD)
        .hasSize(1);
  }

  @Test
  void aRankingKeepsWhyEachIsWorthWhatItIs() {
    Question question =
        question(
            "  - sourcing: Rank.\n    items:\n      - {of: a-years, because: named}\n"
                + "      - {of: b-ships, because: from a distance}\n      - {of: a-votes, because: by nobody}\n    ties: [[2, 3]]\n");
    assertThat(solution(question).key())
        .isEqualTo(new Key.Arrange(List.of(Set.of("a-years"), Set.of("b-ships", "a-votes"))));
    assertThat(solution(question).notes())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("a-years", "named", "b-ships", "from a distance", "a-votes", "by nobody"));
    assertThat(((Prompt.Arrange) question.prompt()).some()).isFalse();
  }

  @Test
  void aWordingHasOneBestSomeThatWillDoAndOtherReportsWords() {
    Question question =
        question(
            "  - wording: The mayor ___ it.\n    in: harbour-a\n    answer: said\n    acceptable: [told]\n    wrong: [admitted, crowed]\n"
                + "    evidence: said Ines Okafor\n    others: [{in: harbour-b, words: Okafor said}]\n");
    assertThat(solution(question).key())
        .isEqualTo(new Key.Choose(Set.of("said"), Map.of("told", 0.5)));
    assertThat(ids(question)).containsExactly("said", "told", "admitted", "crowed");
    assertThat(parts(question)).containsExactly("", Solution.OTHERS);
  }

  @Test
  void misspeltKeysAndWordsAreGuessed() {
    assertThat(todo("  - staus: How?\n    of: claim-ships\n")).contains("did you mean \"status\"?");
    assertThat(todo("  - relay: How?\n    of: a-ships\n    extras: [okafor]\n"))
        .containsExactly("did you mean \"extra\"?");
    assertThat(todo("  - status: How?\n    of: claim-ship\n"))
        .containsExactly("did you mean \"claim-ships\"?");
    assertThat(wrong("  - relay: How?\n    of: b-hope\n    extra: lind\n"))
        .containsExactly("one link alone is no chain");
  }

  private static List<String> todo(String text) {
    return Harbour.read(Harbour.HEAD + CLAIMS + "questions:\n" + text).problems().stream()
        .map(Problem::todo)
        .toList();
  }

  @Test
  void theDigestOfAKeyTellsWrongWaysButNotWhatWasThereBefore() {
    Key plain = Key.Typed.of(List.of("50"));
    Key routed =
        new Key.Typed(
            List.of("50"),
            java.math.BigDecimal.ZERO,
            List.of(),
            java.util.Optional.empty(),
            onrecord.bank.Wording.FREE,
            List.of(new Key.Route("150", "the whole")));
    Solution.Comment none = new Solution.Comment("", "", "", "");
    assertThat(onrecord.bank.Digest.key(new Solution(routed, List.of(), none, false, true)))
        .isNotEqualTo(onrecord.bank.Digest.key(new Solution(plain, List.of(), none, false, true)));
  }
}
