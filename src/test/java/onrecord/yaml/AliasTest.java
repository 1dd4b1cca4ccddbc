package onrecord.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import onrecord.corpus.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An alias written into a bank: at its place, and every other character as it was. */
class AliasTest {
  private static final List<String> AWKWARD =
      List.of(
          "Khara",
          "the north bank",
          "Олександр Хара",
          "a: b",
          "# no comment",
          "it's, \"quoted\" [so] {here}",
          "back\\slash",
          "- dash",
          "yes",
          "null",
          "*star",
          "&and",
          "0,5",
          "\ud83c\uddfa\ud83c\udde6 e\u0301");

  private static Alias cast(String text) {
    return new Alias(new Alias.Owner.OfCast("khara"), text);
  }

  private static Alias at(int line, int column, String text) {
    return new Alias(new Alias.Owner.At(new Place("b.yaml", line, column)), text);
  }

  /** In each: what stands there, the alias, what stands there afterwards. */
  static Stream<Arguments> layouts() {
    return Stream.of(
        Arguments.of(
            "inline, a list in brackets",
            "cast:\n  khara: {name: A Khara, also: [Khara], role: diplomat} # of the centre\n",
            cast("Hara"),
            "cast:\n"
                + "  khara: {name: A Khara, also: [Khara, Hara], role: diplomat} # of the"
                + " centre\n"),
        Arguments.of(
            "inline, no also yet",
            "cast:\n  khara: {name: A Khara, role: diplomat}\n",
            cast("Hara"),
            "cast:\n  khara: {name: A Khara, also: [Hara], role: diplomat}\n"),
        Arguments.of(
            "inline, an empty list",
            "cast:\n  khara: {name: A Khara, also: []}\n",
            cast("Hara"),
            "cast:\n  khara: {name: A Khara, also: [Hara]}\n"),
        Arguments.of(
            "inline, one text alone",
            "cast:\n  khara: {name: \"A, Khara\", also: Khara}\n",
            cast("Hara"),
            "cast:\n  khara: {name: \"A, Khara\", also: [Khara, Hara]}\n"),
        Arguments.of(
            "inline over several lines",
            "cast:\n"
                + "  khara: {\n"
                + "    name: A Khara, # the name\n"
                + "    also: [\n"
                + "      Khara, # short\n"
                + "    ],\n"
                + "  }\n",
            cast("Hara"),
            "cast:\n"
                + "  khara: {\n"
                + "    name: A Khara, # the name\n"
                + "    also: [\n"
                + "      Khara, Hara, # short\n"
                + "    ],\n"
                + "  }\n"),
        Arguments.of(
            "block, a block list with comments",
            "cast:\n"
                + "  khara:\n"
                + "    name: A Khara\n"
                + "    also:\n"
                + "      - Khara # short\n"
                + "      # more\n"
                + "    role: diplomat\n",
            cast("Hara"),
            "cast:\n"
                + "  khara:\n"
                + "    name: A Khara\n"
                + "    also:\n"
                + "      - Khara # short\n"
                + "      - Hara\n"
                + "      # more\n"
                + "    role: diplomat\n"),
        Arguments.of(
            "block, a list that is not indented",
            "cast:\n  khara:\n    also:\n    - 'Khara'\n    name: A Khara\n",
            cast("Hara"),
            "cast:\n  khara:\n    also:\n    - 'Khara'\n    - Hara\n    name: A Khara\n"),
        Arguments.of(
            "block, no also yet, a comment behind the name",
            "cast:\n  khara:\n    name: A Khara # the name\n    role: diplomat\n",
            cast("Hara"),
            "cast:\n"
                + "  khara:\n"
                + "    name: A Khara # the name\n"
                + "    also: [Hara]\n"
                + "    role: diplomat\n"),
        Arguments.of(
            "CRLF",
            "cast:\r\n  khara:\r\n    name: A Khara\r\n    also:\r\n      - Khara\r\n",
            cast("Hara"),
            "cast:\r\n"
                + "  khara:\r\n"
                + "    name: A Khara\r\n"
                + "    also:\r\n"
                + "      - Khara\r\n"
                + "      - Hara\r\n"),
        Arguments.of(
            "no line end at the end",
            "cast:\n  khara:\n    name: A Khara",
            cast("Hara"),
            "cast:\n  khara:\n    name: A Khara\n    also: [Hara]\n"),
        Arguments.of(
            "beside wide and Cyrillic letters",
            "title: \ud83c\uddfa\ud83c\udde6 Херсон\n"
                + "cast:\n"
                + "  khara: {name: Хара, also: [\ud83c\uddfa\ud83c\udde6]}\n",
            cast("Олександр"),
            "title: \ud83c\uddfa\ud83c\udde6 Херсон\n"
                + "cast:\n"
                + "  khara: {name: Хара, also: [\ud83c\uddfa\ud83c\udde6, Олександр]}\n"),
        Arguments.of(
            "a question in a block list",
            "questions:\n"
                + "  # first\n"
                + "  - short: Where?\n"
                + "    answer: >\n"
                + "      on the\n"
                + "      bank\n"
                + "    why: x\n",
            at(3, 5, "ashore"),
            "questions:\n"
                + "  # first\n"
                + "  - short: Where?\n"
                + "    answer: >\n"
                + "      on the\n"
                + "      bank\n"
                + "    also: [ashore]\n"
                + "    why: x\n"),
        Arguments.of(
            "an answer over two lines",
            "questions:\n- short: Where?\n  answer: on the\n    bank # there\n  why: x\n",
            at(2, 3, "ashore"),
            "questions:\n"
                + "- short: Where?\n"
                + "  answer: on the\n"
                + "    bank # there\n"
                + "  also: [ashore]\n"
                + "  why: x\n"),
        Arguments.of(
            "an inline question with quotes",
            "questions:\n  - {short: \"Where, then?\", answer: 'the bank', why: x}\n",
            at(2, 5, "a, b"),
            "questions:\n"
                + "  - {short: \"Where, then?\", answer: 'the bank', also: [\"a, b\"], why: x}\n"),
        Arguments.of(
            "one text with a comma alone",
            "questions:\n  - short: Where?\n    answer: x\n    also: here, there\n",
            at(2, 5, "ashore"),
            "questions:\n  - short: Where?\n    answer: x\n    also: [\"here, there\", ashore]\n"),
        Arguments.of(
            "a number of the ledger",
            "questions:\n  - number: How many?\n    of: total # 41\n    unit: towns\n",
            at(2, 5, "43"),
            "questions:\n"
                + "  - number: How many?\n"
                + "    also: [43]\n"
                + "    of: total # 41\n"
                + "    unit: towns\n"),
        Arguments.of(
            "a number with a tolerance, which stays",
            "questions:\n  - number: How many?\n    answer: 41 # all\n    tolerance: 0.5 # half\n",
            at(2, 5, "-43"),
            "questions:\n"
                + "  - number: How many?\n"
                + "    answer: 41 # all\n"
                + "    also: [\"-43\"]\n"
                + "    tolerance: 0.5 # half\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void goesWhereItBelongs(String layout, String before, Alias alias, String after) {
    assertThat(alias.into(before)).as(layout).contains(after);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void anyTextCanBeAdded(String layout, String before, Alias alias, String after) {
    for (String text : AWKWARD) {
      Alias any = new Alias(alias.owner(), text);
      assertThat(any.into(before)).as(layout + ": " + text).isPresent();
      assertThat(any.into(before).orElseThrow().lines().count())
          .isBetween(before.lines().count(), before.lines().count() + 1);
    }
  }

  @Test
  void oneAfterTheOtherTheyAllStand() {
    String text = "cast:\n  khara: {name: A Khara}\n";
    for (String next : AWKWARD) {
      text = cast(next).into(text).orElseThrow();
    }
    assertThat(text).startsWith("cast:\n  khara: {name: A Khara, also: [Khara, the north bank,");
    assertThat(text.lines()).hasSize(2);
  }

  @Test
  void whereThereIsNoSafePlaceNothingIsWritten() {
    assertThat(cast("x").into("cast:\n  milley: {name: Mark Milley}\n")).isEmpty();
    assertThat(cast("x").into("cast: [khara\n")).isEmpty();
    assertThat(cast("x").into("")).isEmpty();
    assertThat(cast("x").into("cast:\n  khara:\n    name: A\n    also: |\n      K\n")).isEmpty();
    assertThat(cast("x").into("a: &n [K]\ncast:\n  khara: {name: A, also: *n}\n")).isEmpty();
    assertThat(at(9, 9, "x").into("questions:\n  - short: Where?\n")).isEmpty();
  }

  @Test
  void aTextThatIsCutAnywhereNeverThrows() {
    String whole = "cast:\n  khara: {name: \"A\", also: [Khara]} # so\nquestions:\n  - short: Q\n";
    Random chance = new Random(1);
    for (int end = 0; end <= whole.length(); end++) {
      String cut = whole.substring(0, end) + (chance.nextBoolean() ? "\n" : "");
      cast("Hara")
          .into(cut)
          .ifPresent(after -> assertThat(after).contains("Hara").hasSizeGreaterThan(cut.length()));
    }
  }
}
