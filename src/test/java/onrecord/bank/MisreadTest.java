package onrecord.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.corpus.Span;
import org.junit.jupiter.api.Test;

/** Whoever types a line that is no answer, or half of one, is told what is wrong with that line. */
class MisreadTest {
  private static final List<Option> THREE = options("the mayor", "the harbour", "a sailor");
  private static final Prompt ONE = choose(false);
  private static final Prompt SEVERAL = choose(true);
  private static final Prompt MATCH =
      new Prompt.Match(
          Kind.MATCH, "stem", options("the mayor", "a passenger"), options("late", "full", "lost"));
  private static final Prompt FORM =
      new Prompt.Form(
          Kind.FIGURE,
          "stem",
          List.of(
              new Prompt.Field("value", "value", List.of()),
              new Prompt.Field("counts", "what it counts", options("crew", "boats"))));
  private static final Prompt SORT =
      new Prompt.Form(
          Kind.SORT, "stem", List.of(card("fog"), card("rain"), card("hail"), card("snow")));
  private static final Prompt GRID =
      new Prompt.Grid(
          Kind.GRID,
          "stem",
          options("on board", "hurt"),
          options("report A", "report B"),
          List.of(Option.none(), Option.of("41"), Option.of("60,000")));
  private static final Prompt MARK = new Prompt.Mark(Kind.SUPPORT, "stem", "ferry", spans(12), 3);
  private static final Prompt ORDER =
      new Prompt.Arrange(Kind.ORDER, "stem", options("fog", "smoke", "fire", "rain"));
  private static final Prompt RELAY =
      new Prompt.Arrange(Kind.RELAY, "stem", options("mayor", "agency", "paper"), true);
  private static final Prompt COMPARE =
      new Prompt.Compare(
          Kind.COMPARE,
          "stem",
          new Prompt.Passage("a", spans(3)),
          new Prompt.Passage("b", spans(4)),
          Difference.options());
  private static final Prompt DESK =
      new Prompt.Desk(
          Kind.COPYDESK,
          "stem",
          Draft.of(List.of("About forty people were on board the ferry, and the crew.")),
          Optional.empty());

  private static List<Option> options(String... texts) {
    return List.of(texts).stream().map(Option::of).toList();
  }

  private static Prompt choose(boolean several) {
    return new Prompt.Choose(Kind.CHOICES, "stem", THREE, several, true);
  }

  private static Prompt.Field card(String text) {
    return new Prompt.Field(text, text, options("by name", "nobody"));
  }

  private static List<Span> spans(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Span(1, i * 10, i * 10 + 9)).toList();
  }

  private static void wrong(Prompt prompt, String typed, String said) {
    Reading reading = AnswerText.reading(prompt, typed);
    assertThat(reading).as(typed).isInstanceOf(Misread.class);
    assertThat(((Misread) reading).says()).as(typed).isEqualTo(said);
    assertThat(AnswerText.read(prompt, typed)).isEmpty();
  }

  private static void unfinished(Prompt prompt, String typed, String said) {
    Answer answer = AnswerText.read(prompt, typed).orElseThrow();
    assertThat(Unfinished.of(prompt, answer).map(Misread::says)).as(typed).hasValue(said);
  }

  @Test
  void thereIsNoSuchOption() {
    wrong(ONE, "f", "There is no option f; there are a to c.");
    wrong(ONE, "the", "There is no option \"the\"; there are a to c.");
    wrong(SEVERAL, "a e", "There is no option e; there are a to c.");
    wrong(ONE, "a b", "2 options are given, but at most 1 can be.");
  }

  @Test
  void pairsNeedASpeakerAndAStatement() {
    wrong(MATCH, "3a", "There is no speaker 3; there are 1 and 2.");
    wrong(MATCH, "1d", "There is no statement d for speaker 1; there are a to c.");
    wrong(MATCH, "1b 2", "2 has not the form of an answer here, which is as in 1b 2c.");
    unfinished(MATCH, "2a", "Speaker 1 has no statement yet.");
  }

  @Test
  void fieldsAreNamedOrCounted() {
    wrong(FORM, "41; z", "There is no option z for what it counts; there are a and b.");
    wrong(FORM, "41; a; b", "3 fields are given, but at most 2 can be.");
    wrong(FORM, "unit=a", "There is no field \"unit\"; there are value and counts.");
    wrong(FORM, "=a", "There is no field \"\"; there are value and counts.");
    wrong(FORM, "counts=a; 41", "41 comes after the last field.");
    unfinished(FORM, "41", "Field 2 has no value yet.");
  }

  @Test
  void everyCardNeedsAHeapThatIsThere() {
    wrong(SORT, "abca", "There is no heap c for card 3; there are a and b.");
    wrong(SORT, "a b c", "There is no heap c for card 3; there are a and b.");
    wrong(SORT, "ababa", "5 cards are given, but at most 4 can be.");
    unfinished(SORT, "aba", "Card 4 has no heap yet.");
    unfinished(SORT, "b", "Cards 2, 3 and 4 have no heap yet.");
  }

  @Test
  void cellsAreCountedInTheirOrder() {
    wrong(GRID, "b, z", "There is no value z for cell 2; there are a to c.");
    wrong(GRID, "b, b, b, b, b", "5 cells are given, but at most 4 can be.");
    wrong(GRID, "hurt@report-b=b, z", "z comes after the last cell.");
    unfinished(GRID, "b, , c, -", "Cell 2 has no value yet.");
  }

  @Test
  void sentencesAreThoseOfThePassage() {
    wrong(MARK, "40", "There is no sentence 40; there are 1 to 12.");
    wrong(MARK, "1 2 3 4", "4 sentences are given, but at most 3 can be.");
    wrong(COMPARE, "2 5 a", "There is no sentence 5 in the second passage; there are 1 to 4.");
    wrong(COMPARE, "4 1 a", "There is no sentence 4 in the first passage; there are 1 to 3.");
    wrong(COMPARE, "1 1 z", "There is no difference z; there are a to g.");
    wrong(COMPARE, "1 a 2", "\"1 a 2\" has not the form of an answer here, which is as in 3 1 a.");
    unfinished(
        COMPARE,
        "a",
        "A difference needs a sentence of each passage before its letter, as in 3 1 a.");
  }

  @Test
  void itemsStandOnceEach() {
    wrong(ORDER, "9", "There is no item 9; there are 1 to 4.");
    wrong(ORDER, "1 1", "The item 1 is named twice.");
    unfinished(ORDER, "21", "Items 3 and 4 have no place yet.");
    assertThat(Unfinished.of(RELAY, AnswerText.read(RELAY, "2").orElseThrow())).isEmpty();
  }

  @Test
  void aDraftHasTheWordsOrNot() {
    wrong(DESK, "exactly > about", "\"exactly\" does not stand in the draft.");
    wrong(
        DESK,
        "the > a",
        "\"the\" stands 2 times in the draft. Take in words beside it, or go by the numbers of the"
            + " words: 7 and 10.");
    wrong(DESK, "99=x", "There are no words 99: the draft has 11 words.");
    wrong(DESK, "forty > 40; 2=41", "\"2=41\" changes words that are changed already.");
  }

  @Test
  void nothingIsToldWithHowToAnswer() {
    unfinished(SORT, "", "Nothing is typed yet. Type the letter of a heap for each card.");
  }

  @Test
  void everySampleIsReadAndHasWords() {
    for (Prompt prompt :
        List.of(ONE, SEVERAL, MATCH, FORM, SORT, GRID, MARK, ORDER, RELAY, COMPARE, DESK)) {
      Answer answer = AnswerText.read(prompt, Sample.of(prompt)).orElseThrow();
      assertThat(AnswerWords.of(prompt, answer)).isNotBlank().doesNotContain("the-mayor");
    }
  }

  @Test
  void anAnswerIsToldInTheWordsOfItsPrompt() {
    words(ONE, "b", "the harbour");
    words(SEVERAL, "c a", "the mayor; a sailor");
    words(MATCH, "1b 2c", "the mayor: full; a passenger: lost");
    words(FORM, "41; b", "value: 41; what it counts: boats");
    words(FORM, "counts=b; value=41", "value: 41; what it counts: boats");
    words(GRID, "b, -", "on board, report A: 41; on board, report B: not reported");
    words(MARK, "3 1", "sentences 1, 3");
    words(ORDER, "21", "smoke > fog");
    words(
        COMPARE, "3 1 a", "first passage, sentence 3; second passage, sentence 1; another figure");
    words(DESK, "forty > 40", "forty > 40");
  }

  private static void words(Prompt prompt, String typed, String said) {
    assertThat(AnswerWords.of(prompt, AnswerText.read(prompt, typed).orElseThrow()))
        .isEqualTo(said);
  }
}
