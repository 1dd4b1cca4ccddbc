package onrecord.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import onrecord.corpus.Span;
import org.junit.jupiter.api.Test;

/** What people type, and the one form in which an answer is written. */
class AnswerTextTest {
  private static final Prompt ONE = choose(false, "the mayor", "the harbour", "41");
  private static final Prompt SEVERAL = choose(true, "bad", "cab", "the harbour", "d");
  private static final Prompt TYPED =
      new Prompt.Typed(Kind.NUMBER, "stem", Prompt.Typed.Sort.NUMBER, "people");
  private static final Prompt MATCH =
      new Prompt.Match(
          Kind.MATCH,
          "stem",
          options("the mayor", "a passenger"),
          options("it is late", "it is full", "it is lost"));
  private static final Prompt FORM =
      new Prompt.Form(
          Kind.FIGURE,
          "stem",
          List.of(
              new Prompt.Field("value", "value", List.of()),
              new Prompt.Field("counts", "what it counts", options("crew", "boats")),
              new Prompt.Field("source", "who says so", options("the mayor", "a passenger"))));
  private static final Prompt GRID =
      new Prompt.Grid(
          Kind.GRID,
          "stem",
          options("on board", "hurt"),
          options("report A", "report B"),
          List.of(Option.none(), Option.of("41"), Option.of("60,000"), Option.of("about 300")));
  private static final Prompt MARK =
      new Prompt.Mark(
          Kind.SUPPORT,
          "stem",
          "ferry",
          IntStream.range(0, 12).mapToObj(i -> new Span(1, i * 10, i * 10 + 9)).toList(),
          3);
  private static final Prompt ORDER =
      new Prompt.Arrange(Kind.ORDER, "stem", options("fog", "smoke", "fire", "rain"));

  private static List<Option> options(String... texts) {
    return List.of(texts).stream().map(Option::of).toList();
  }

  private static Prompt choose(boolean several, String... texts) {
    return new Prompt.Choose(Kind.CHOICES, "stem", options(texts), several, true);
  }

  private static void reads(Prompt prompt, String typed, Answer answer) {
    assertThat(AnswerText.read(prompt, typed)).as(typed).hasValue(answer);
  }

  private static void refuses(Prompt prompt, String... typed) {
    assertThat(List.of(typed)).allMatch(line -> AnswerText.read(prompt, line).isEmpty());
  }

  private static Answer.Filled filled(String... pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return new Answer.Filled(values);
  }

  @Test
  void aChoiceIsALetterAnIdOrTheText() {
    Answer harbour = Answer.Chosen.of("the-harbour");
    reads(ONE, "b", harbour);
    reads(ONE, " B ", harbour);
    reads(ONE, "the-harbour", harbour);
    reads(ONE, "The Harbour", harbour);
    reads(ONE, "n41", Answer.Chosen.of("n41"));
    refuses(ONE, "d", "a b", "ab", "the");
  }

  @Test
  void severalLettersMayStandTogetherOrApart() {
    Answer both = Answer.Chosen.of("bad", "the-harbour");
    reads(SEVERAL, "a c", both);
    reads(SEVERAL, "a, c", both);
    reads(SEVERAL, "ac", both);
    reads(SEVERAL, "CA", both);
    reads(SEVERAL, "", new Answer.Chosen(new TreeSet<>()));
    refuses(SEVERAL, "a e", "ae");
  }

  @Test
  void idsThatLookLikeARunOfLettersAreStillIds() {
    reads(SEVERAL, "bad cab", Answer.Chosen.of("bad", "cab"));
    reads(SEVERAL, "bad, d", Answer.Chosen.of("bad", "xd"));
  }

  @Test
  void aLetterOnTheScreenGoesBeforeATextOfOneLetter() {
    Prompt prompt = choose(false, "b", "a");
    reads(prompt, "a", Answer.Chosen.of("xb"));
    reads(prompt, "b", Answer.Chosen.of("xa"));
  }

  @Test
  void anIdGoesBeforeATextThatLooksLikeIt() {
    List<Option> options = List.of(new Option("first", "second"), new Option("second", "first"));
    Prompt prompt = new Prompt.Choose(Kind.CHOICE, "stem", options, false, true);
    reads(prompt, "second", Answer.Chosen.of("second"));
  }

  @Test
  void lettersGoOnBehindZ() {
    assertThat(AnswerText.letter(0)).isEqualTo("a");
    assertThat(AnswerText.letter(25)).isEqualTo("z");
    assertThat(AnswerText.letter(26)).isEqualTo("aa");
    assertThat(AnswerText.letter(53)).isEqualTo("bb");
  }

  @Test
  void whatIsTypedIsTakenOnOneCleanLine() {
    reads(TYPED, "  41  people\u202e ", new Answer.Written("41 people"));
    reads(TYPED, "a; b=c", new Answer.Written("a; b=c"));
  }

  @Test
  void pairsAreReadInAnySpellingThatComesToMind() {
    Answer pairs = filled("the-mayor", "it-is-full", "a-passenger", "it-is-late");
    for (String typed :
        List.of(
            "1b 2a",
            "1=b 2=a",
            "1 = b, 2 = a",
            "1b2a",
            "1 b, 2 a",
            "2a;1b",
            "1B 2A",
            "1. b 2. a")) {
      reads(MATCH, typed, pairs);
    }
    reads(MATCH, "the-mayor=it-is-full; a-passenger=it-is-late", pairs);
    reads(MATCH, "2c", filled("a-passenger", "it-is-lost"));
    reads(MATCH, "", filled());
    refuses(MATCH, "3a", "1d", "b", "1", "ab", "1b 2", "1b x");
  }

  @Test
  void formFieldsComeInOrderOrByName() {
    Answer whole = filled("value", "41", "counts", "boats", "source", "the-mayor");
    reads(FORM, "41; b; a", whole);
    reads(FORM, "value=41; counts=boats; source=the-mayor", whole);
    reads(FORM, "41; source=a; what it counts=b", whole);
    reads(FORM, "; b", filled("counts", "boats"));
    reads(FORM, "20,000-30,000 dollars", filled("value", "20,000-30,000 dollars"));
    refuses(FORM, "41; c", "41; b; a; a", "weight=3");
  }

  @Test
  void theLettersOfEachFieldBeginAtA() {
    reads(FORM, "counts=a; source=a", filled("counts", "crew", "source", "the-mayor"));
  }

  @Test
  void cellsComeInReadingOrderOrByName() {
    String first = "on-board@report-a";
    Answer row = filled(first, "n41", "on-board@report-b", "none", "hurt@report-a", "about-300");
    reads(GRID, "b, -, d", row);
    reads(GRID, "b; a; d", row);
    reads(GRID, "b - d", row);
    reads(GRID, "B A D", row);
    reads(GRID, "41, -, about 300", row);
    reads(GRID, AnswerText.write(row), row);
    reads(GRID, "about 300", filled(first, "about-300"));
    reads(GRID, "", filled());
    refuses(GRID, "e", "b, -, d, -, b", "hurt=b", "b x");
  }

  @Test
  void aCellLeftBlankStaysOpen() {
    reads(GRID, "b, , d", filled("on-board@report-a", "n41", "hurt@report-a", "about-300"));
    reads(GRID, ", -", filled("on-board@report-b", "none"));
  }

  @Test
  void sentencesAreNumbersAndNoMoreThanMayBeMarked() {
    reads(MARK, "3, 12", Answer.Marked.of(3, 12));
    reads(MARK, "4 4 3", Answer.Marked.of(3, 4));
    refuses(MARK, "0", "13", "x", "1 2 3 4", "99999");
  }

  @Test
  void anOrderIsARunOfNumbersOrIds() {
    Answer order = new Answer.Arranged(List.of("fire", "fog", "rain", "smoke"));
    for (String typed :
        List.of("3142", "3 1 4 2", "3, 1, 4, 2", "3>1>4>2", "fire fog rain smoke")) {
      reads(ORDER, typed, order);
    }
    reads(ORDER, "31", new Answer.Arranged(List.of("fire", "fog")));
    reads(ORDER, "", new Answer.Arranged(List.of()));
    refuses(ORDER, "5", "11", "3 x");
  }

  @Test
  void whatIsWrittenHoldsNoEmptyPlaces() {
    assertThat(AnswerText.write(filled("value", " ", "counts", "crew"))).isEqualTo("counts=crew");
    assertThat(AnswerText.write(filled("value", "1;2"))).isEqualTo("value=1,2");
    assertThat(AnswerText.write(Answer.Marked.of(10, 9))).isEqualTo("9 10");
  }
}
