package onrecord.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.Generated;
import onrecord.tui.Stroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keyboards send, and what we take it for; {@code ^[} stands for Esc. */
class DecoderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ^[[A        | UP
          ^[OA        | UP
          ^[[B        | DOWN
          ^[[C        | RIGHT
          ^[[D        | LEFT
          ^[OD        | LEFT
          ^[[1;2A     | shift UP
          ^[[1;5A     | ctrl UP
          ^[Oa        | ctrl UP
          ^[[a        | shift UP
          ^[[1;6D     | ctrl shift LEFT
          ^[[1;2F     | shift END
          ^[[H        | HOME
          ^[OH        | HOME
          ^[[1~       | HOME
          ^[[7~       | HOME
          ^[[F        | END
          ^[OF        | END
          ^[[4~       | END
          ^[[8~       | END
          ^[[3~       | DELETE
          ^[[3;5~     | ctrl DELETE
          ^[[3$       | DELETE
          ^[[3^       | ctrl DELETE
          ^[[5~       | PAGE_UP
          ^[[6~       | PAGE_DOWN
          ^[OP        | F1
          ^[[11~      | F1
          ^[[[A       | F1
          ^[[1;2P     | F1
          ^[[Z        | BACK_TAB
          ^[[27;2;9~  | BACK_TAB
          ^[[9;2u     | BACK_TAB
          ^[[97;5u    | ctrl a
          ^[[27u      | ESCAPE
          ^[OM        | ENTER
          ^[Op        | 0
          ^[Oy        | 9
          ^[Ok        | +
          """)
  void sequencesOfManyTerminals(String sent, String strokes) {
    assertThat(decoded(sent)).isEqualTo(strokes);
    assertThat(inTwoPieces(sent)).containsOnly(strokes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\r   | ENTER
          \\n   | ENTER
          \\t   | TAB
          \\x7f | BACKSPACE
          \\x08 | BACKSPACE
          \\x03 | ctrl c
          \\x04 | ctrl d
          \\x1a | ctrl z
          \\x00 | ''
          \\x1c | ''
          """)
  void controlCharacters(String sent, String strokes) {
    assertThat(decoded(sent)).isEqualTo(strokes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[[15~",
        "^[[24;5~",
        "^[[I",
        "^[[O",
        "^[[?62;22c",
        "^[[>1;10;0c",
        "^[[12;40R",
        "^[[<0;3;4M",
        "^[[M !!",
        "^[]11;rgb:0000/0000/0000^[\\",
        "^[]0;title\\x07",
        "^[P1$r0m^[\\",
        "^[_apc^[\\",
        "^[[1;3A",
        "^[[1;9D",
        "^[[1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1m",
        "^[x",
        "^[\\r",
        "^[OQ",
        "^[[[B",
        "^[[99999999999999~",
        "^[[?2026;1$y",
        "^[[E"
      })
  void whatIsNotKnownIsSwallowedWhole(String sent) {
    assertThat(decoded(sent + "k")).isEqualTo("k");
    assertThat(inTwoPieces(sent + "k")).containsOnly("k");
  }

  @Test
  void aLoneEscapeIsKnownWhenNothingFollows() {
    Decoder decoder = new Decoder();
    assertThat(fed(decoder, "^[")).isEmpty();
    assertThat(decoder.waiting()).isTrue();
    assertThat(decoder.waitsBriefly()).isTrue();
    assertThat(decoder.settle()).containsExactly(Stroke.of(Stroke.Key.ESCAPE));
    assertThat(decoder.waiting()).isFalse();
  }

  @Test
  void theRestOfASequenceThatCameTooLateIsNoText() {
    Decoder decoder = new Decoder();
    fed(decoder, "^[");
    decoder.settle();
    assertThat(fed(decoder, "[A")).containsExactly(Stroke.of(Stroke.Key.UP));
    assertThat(fed(decoder, "[")).containsExactly(Stroke.text("["));
  }

  @Test
  void twoEscapesAreTwo() {
    Decoder decoder = new Decoder();
    List<Stroke> all = new ArrayList<>(fed(decoder, "^[^["));
    all.addAll(decoder.settle());
    assertThat(words(all)).isEqualTo("ESCAPE ESCAPE");
  }

  @Test
  void anInterruptIsHeardInTheMiddleOfAnything() {
    for (String before : List.of("^[", "^[[1;", "^[O", "^[]0;title", "^[[200~pasted", "\u00c3")) {
      assertThat(decoded(before + "\\x03")).as(before).endsWith("ctrl c");
    }
  }

  @Test
  void aKeyAfterABrokenSequenceCounts() {
    assertThat(decoded("^[[1;\\rk")).isEqualTo("ENTER k");
    assertThat(decoded("^[[1;^[[A")).isEqualTo("UP");
  }

  @Test
  void aPasteIsTextWithBlanksForLineEnds() {
    String pasted = "^[[200~one\\r\\ntwo\\tthree\\r^[[Afour\\x1a^[[201~\\r";
    assertThat(decoded(pasted).replace(" ", "").replace("_", " "))
        .isEqualTo("one two three fourENTER");
    assertThat(inTwoPieces(pasted)).containsOnly(decoded(pasted));
  }

  @Test
  void aPastedTextOfTheDesktopHoldsNoKeys() {
    String joined =
        TypedText.pasted("a\u001b[201~\r\nb\u0003\u0000").stream()
            .map(Stroke::text)
            .collect(Collectors.joining());
    assertThat(joined).isEqualTo("a[201~ b");
  }

  @Test
  void aLetterOfManyBytesIsOneStroke() {
    assertThat(decoded("\u0436\u00e9\u4e2d")).isEqualTo("\u0436 \u00e9 \u4e2d");
    assertThat(inTwoPieces("\u0436\u00e9\u4e2d")).containsOnly("\u0436 \u00e9 \u4e2d");
  }

  @Test
  void anAccentJoinsItsLetter() {
    assertThat(decoded("e\u0301t")).isEqualTo("\u00e9 t");
    assertThat(decoded("\u0435\u0301")).isEqualTo("\u0435\u0301");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud83d\ude42",
        "\ud83c\uddfa\ud83c\udde6",
        "\ud83d\udc69\u200d\ud83d\udcbb",
        "\ud83d\udc4d\ud83c\udffd"
      })
  void anEmojiIsOneStrokeHoweverItIsCut(String emoji) {
    assertThat(decoded(emoji)).isEqualTo(emoji);
    assertThat(inTwoPieces(emoji)).containsOnly(emoji);
  }

  @Test
  void bytesThatAreNoTextAndUnseenCharactersAreDropped() {
    Decoder decoder = new Decoder();
    byte[] bytes = {'a', (byte) 0xff, (byte) 0xc3, 'b', (byte) 0x80, 'c'};
    assertThat(words(decoder.feed(bytes, bytes.length))).isEqualTo("a b c");
    assertThat(decoded("x\u202e\u200b\u0085\u2028\ufeffy")).isEqualTo("x y");
  }

  @Test
  void noBytesAtAllBreakIt() {
    Generated.seeds(
        400,
        (random, seed) -> {
          Decoder decoder = new Decoder();
          for (int piece = 0; piece < 30; piece++) {
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) {
              bytes[i] = random.nextBoolean() ? bytes[i] : (byte) "\u001b[O;1~AM".charAt(i % 8);
            }
            check(decoder.feed(bytes, bytes.length));
            if (random.nextInt(4) == 0) {
              check(decoder.settle());
              assertThat(decoder.waiting()).isFalse();
            }
          }
        });
  }

  private static void check(List<Stroke> strokes) {
    for (Stroke stroke : strokes) {
      boolean text = stroke.key() == Stroke.Key.TEXT;
      assertThat(stroke.text().isEmpty()).isEqualTo(!text);
      assertThat(stroke.text().codePoints().noneMatch(Character::isISOControl)).isTrue();
    }
  }

  private static List<Stroke> fed(Decoder decoder, String sent) {
    byte[] bytes = bytes(sent);
    return decoder.feed(bytes, bytes.length);
  }

  private static String decoded(String sent) {
    return decoded(List.of(bytes(sent)));
  }

  private static List<String> inTwoPieces(String sent) {
    byte[] all = bytes(sent);
    List<String> results = new ArrayList<>();
    for (int cut = 1; cut < all.length; cut++) {
      byte[] first = Arrays.copyOf(all, cut);
      results.add(decoded(List.of(first, Arrays.copyOfRange(all, cut, all.length))));
    }
    return results.isEmpty() ? List.of(decoded(sent)) : results;
  }

  private static String decoded(List<byte[]> pieces) {
    Decoder decoder = new Decoder();
    List<Stroke> strokes = new ArrayList<>();
    pieces.forEach(piece -> strokes.addAll(decoder.feed(piece, piece.length)));
    strokes.addAll(decoder.settle());
    return words(strokes);
  }

  private static byte[] bytes(String sent) {
    String text = sent.replace("^[", "\u001b").replace("\\r", "\r").replace("\\n", "\n");
    text = text.replace("\\t", "\t");
    for (int code : List.of(0, 3, 4, 7, 8, 0x1a, 0x1c, 0x7f)) {
      text = text.replace("\\x%02x".formatted(code), Character.toString(code));
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String words(List<Stroke> strokes) {
    return strokes.stream().map(DecoderTest::word).collect(Collectors.joining(" "));
  }

  private static String word(Stroke stroke) {
    String key = stroke.key() == Stroke.Key.TEXT ? stroke.text() : stroke.key().name();
    String held = (stroke.ctrl() ? "ctrl " : "") + (stroke.shift() ? "shift " : "");
    return held + (key.equals(" ") ? "_" : key);
  }
}
