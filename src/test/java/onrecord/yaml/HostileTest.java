package onrecord.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to take a program down get one clear line, soon. */
class HostileTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  static List<Arguments> bytes() {
    return List.of(
        Arguments.of("Y5", new byte[50_000_000]),
        Arguments.of("Y4", new byte[100]),
        Arguments.of("Y4", "title: a\0b".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("Y4", "title: a\u0007b".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("Y4", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}),
        Arguments.of("Y3", "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)),
        Arguments.of("Y3", new byte[] {'a', ':', (byte) 0xC3}),
        Arguments.of("Y3", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}));
  }

  @ParameterizedTest
  @MethodSource("bytes")
  void whatIsNoTextGetsOneLine(String id, byte[] bytes) {
    BankYaml.Read read =
        assertTimeout(SOON, () -> BankYaml.read("bank.yaml", bytes, a -> Optional.empty()));
    assertThat(read.bank()).isEmpty();
    assertThat(read.problems()).singleElement().satisfies(p -> assertThat(p.id()).isEqualTo(id));
  }

  @Test
  void aWrongByteIsNamedWithItsPlace() {
    byte[] bytes = "title: x\nabout: caf\u00e9 noir".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(BankYaml.read("b.yaml", bytes, a -> Optional.empty()).problems())
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.headline())
                    .isEqualTo("b.yaml:2:11: error[Y3]: byte 20 of the file, 0xE9, is not UTF-8"));
  }

  static List<Arguments> texts() {
    String laughs =
        IntStream.range(1, 20)
            .mapToObj(i -> "k" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n")
            .collect(Collectors.joining("", "title: &a0 [x]\n", ""));
    return List.of(
        Arguments.of("Y6", "[".repeat(20_000)),
        Arguments.of("Y6", "a: " + "{a: ".repeat(10_000)),
        Arguments.of("Y6", "- ".repeat(20_000)),
        Arguments.of("Y6", "? ".repeat(20_000)),
        Arguments.of("Y7", laughs),
        Arguments.of("Y5", "title: " + "x".repeat(8_000_000)),
        Arguments.of("Y5", "[".repeat(8_000_000)),
        Arguments.of("Y5", "\t".repeat(8_000_000)),
        Arguments.of(
            "Y5",
            IntStream.range(0, 500_000)
                .mapToObj(i -> "k" + i + ": 1\n")
                .collect(Collectors.joining())),
        Arguments.of("Y5", "title: [" + "[],\n".repeat(2_000_000) + "]"),
        Arguments.of("Y2", "\n".repeat(8_000_000)),
        Arguments.of("Y2", "# x\n".repeat(2_000_000)),
        Arguments.of("Y8", "title: *nobody"),
        Arguments.of("Y8", "title: &a [*a]"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textsMadeToExhaustAreLeftEarly(String id, String text) {
    BankYaml.Read read = assertTimeout(SOON, () -> Harbour.read(text));
    assertThat(read.problems().getLast().id()).isEqualTo(id);
    assertThat(read.playable()).isFalse();
  }

  @Test
  void thousandsOfFaultyQuestionsGiveABoundedList() {
    String text = "title: x\narticles: [harbour-a]\nquestions:\n" + "  - x: [1]\n".repeat(50_000);
    BankYaml.Read read = assertTimeout(SOON, () -> Harbour.read(text));
    assertThat(read.problems()).hasSizeLessThan(600);
    assertThat(read.problems().getLast().id()).isEqualTo("Y20");
  }

  @Test
  void quotingALongArticleWithoutEndIsLeft() {
    String article = "  One two three four five six seven.\n\n".repeat(2_500);
    String questions =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "  - {short: s" + i + ", answer: a, evidence: eight}\n")
            .collect(Collectors.joining());
    BankYaml.Read read =
        assertTimeout(
            SOON,
            () -> Harbour.read("title: x\narticle: |\n" + article + "questions:\n" + questions));
    assertThat(read.problems().getLast().id()).isEqualTo("Y5");
  }

  @Test
  void aTextOutOfAnyBytesNeverThrows() {
    byte[] bytes = new byte[4_096];
    for (int seed = 1; seed <= 50; seed++) {
      long state = seed;
      for (int i = 0; i < bytes.length; i++) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        bytes[i] = (byte) "abc:- \n#[]{}*&!|>'\"%@`,?\t".charAt((int) ((state >>> 33) % 25));
      }
      assertThat(BankYaml.read("b.yaml", bytes, a -> Optional.empty()).problems()).isNotEmpty();
    }
  }

  @Test
  void messagesQuoteLongTextsInPart() {
    String text = "title: x\n" + "k".repeat(900) + ": 1\narticles: [harbour-a]\n";
    assertThat(Harbour.read(text).problems())
        .allSatisfy(p -> assertThat(p.wrong().length()).isLessThan(200));
    assertThat(Stream.of(Findings.quoted("a\u202Eb\nc"))).containsExactly("\"ab c\"");
  }
}
