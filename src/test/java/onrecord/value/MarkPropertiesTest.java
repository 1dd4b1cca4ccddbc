package onrecord.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold of every mark, over answers drawn from a seeded generator; {@code -Dseeds=40}
 * draws more of them.
 */
class MarkPropertiesTest {
  private static final String SIGNS =
      "abcdefghijklmnopqrstuvwxyz ABC 0123456789 .,;:'\"-–+%$€£½²(){}/\\~<>=^&\n\té\u0301жЗعبا習א\uD83D\uDE00";
  private static final List<String> PIECES =
      List.of(
          "41",
          "more than",
          "and a half",
          "million",
          "km",
          "$",
          "not",
          "9 November",
          "last",
          "Zelensky",
          "Abd al-",
          "two thirds",
          "-",
          "to",
          "1e999",
          "2^-20",
          "0/0",
          "in",
          "years old",
          "the",
          "between",
          "friday",
          "ago",
          "(",
          ",",
          "'",
          "\u0627\u0644",
          "5 ft 2 in",
          "point",
          "of a");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("seeds", 2));
  }

  /** A few of every kind, for what takes long. */
  private static List<Asked> some() {
    return asked().stream().collect(Collectors.groupingBy(Asked::kind)).values().stream()
        .flatMap(kind -> kind.stream().limit(4))
        .toList();
  }

  private static List<Asked> asked() {
    return Tables.rows("answers.tsv").stream()
        .map(line -> new Asked(line[0], List.of(line[1].split("\\|"))))
        .distinct()
        .toList();
  }

  private static List<String> answers(long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 40).mapToObj(i -> answer(random)).toList();
  }

  private static String answer(Random random) {
    StringBuilder out = new StringBuilder();
    for (int k = random.nextInt(14); k >= 0; k--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
      out.append(random.nextBoolean() ? piece + " " : String.valueOf(sign));
    }
    return out.toString();
  }

  @Test
  void everyListedAnswerEarnsAll() {
    for (Asked asked : asked()) {
      String listed =
          asked.kind().equals("list")
              ? String.join("; ", asked.accept())
              : asked.accept().getFirst();
      assertThat(asked.mark(listed).credit()).as(asked.toString()).isEqualTo(1);
      assertThat(asked.mark("  " + listed + " ").credit()).as(asked.toString()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingTypedThrowsAndCreditStaysWithinBounds(long seed) {
    List<String> answers = answers(seed);
    for (Asked asked : asked()) {
      for (String typed : answers) {
        Mark mark = asked.mark(typed);
        assertThat(mark.credit()).as("%s <- %s", asked, typed).isBetween(0.0, 1.0);
        assertThat(mark.says()).isNotBlank();
        assertThat(mark.rules()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTypedTextMatchesItselfAsKey(long seed) {
    for (String text : answers(seed)) {
      AutoKey key = new AutoKey(List.of(text), "", java.util.Optional.empty());
      Mark mark = Auto.mark(key, text);
      boolean readable = mark.status() != Status.UNREADABLE;
      assertThat(!readable || mark.accepted()).as("%s -> %s", text, mark).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "a",
        " ",
        "-",
        "1,",
        "abc ",
        "(",
        "and ",
        "1/2 ",
        "al-",
        "half of ",
        "ж",
        "more than ",
        "'",
        "a:",
        "9 is "
      })
  void tenThousandCharactersAreMarkedInTime(String piece) {
    String typed = piece.repeat(10_000 / piece.length());
    for (Asked asked : some()) {
      assertThat(asked.mark(typed).credit()).isLessThan(1);
    }
  }

  /**
   * Law one: a word that no rule explains keeps any answer from full credit. One or two words more
   * may be further names of a person, three are not.
   */
  @Test
  void aWordThatMeansNothingIsNeverPassedOver() {
    for (Asked asked : asked()) {
      boolean name = asked.kind().equals("name") || asked.kind().equals("auto");
      String strange = name ? "xqzvk brzgl wfnop" : "xqzvk";
      for (String form : asked.accept()) {
        assertThat(asked.mark(form + " " + strange).accepted()).as(asked + form).isFalse();
        assertThat(asked.mark(strange + " " + form).accepted()).as(asked + form).isFalse();
      }
    }
  }

  /** Law two: a denial vetoes, however alike the rest is. */
  @Test
  void aDenialIsNeverPassedOver() {
    for (Asked asked : asked()) {
      boolean list = asked.kind().equals("list");
      for (String form : list ? List.<String>of() : asked.accept()) {
        assertThat(asked.mark("not " + form).accepted()).as(asked + " " + form).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneMoreWrongItemNeverRaisesTheCredit(long seed) {
    Random random = new Random(seed);
    ListKey key =
        new Asked("list", List.of("Kherson", "Mykolaiv", "Odesa", "41", "12 km")).listKey();
    List<String> pool =
        List.of("Kherson", "Odessa", "forty-one", "Lviv", "12 km", "Minsk", "7", "Nikolaev");
    for (int round = 0; round < 100; round++) {
      List<String> given = new ArrayList<>();
      for (int k = random.nextInt(6); k >= 0; k--) {
        given.add(pool.get(random.nextInt(pool.size())));
      }
      double before = Lists.mark(key, given).credit();
      given.add(random.nextInt(given.size() + 1), "Vladivostok");
      assertThat(Lists.mark(key, given).credit()).as(given.toString()).isLessThanOrEqualTo(before);
    }
  }

  @Test
  void theOrderOfAListCountsOnlyWhereItShould() {
    List<List<String>> items = List.of(List.of("Kherson"), List.of("Odesa"), List.of("Lviv"));
    List<String> given = List.of("Lviv", "Odesa", "Kherson");
    assertThat(Lists.mark(new ListKey(items, false, ""), given).credit()).isEqualTo(1);
    assertThat(Lists.mark(new ListKey(items, true, ""), given).credit()).isBetween(.3, .34);
  }

  @Test
  void equalAnswersGetEqualMarks() {
    for (Asked asked : asked()) {
      assertThat(asked.mark("about 41 km in Kherson"))
          .isEqualTo(asked.mark("about 41 km in Kherson"));
    }
  }
}
