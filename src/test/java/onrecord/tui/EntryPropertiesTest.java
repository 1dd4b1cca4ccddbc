package onrecord.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Difference;
import onrecord.bank.Draft;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.corpus.Article;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;
import onrecord.page.Line;
import onrecord.page.Page;
import org.junit.jupiter.api.Test;

/** What holds for every entry, whatever it asks and whatever is pressed. */
class EntryPropertiesTest {
  private static final int SEEDS = 120;
  private static final List<Integer> WIDTHS = List.of(1, 20, 44, 54, 60, 72, 76, 100, 200);
  private static final List<String> WORDS =
      List.of(
          "bad",
          "cab",
          "a",
          "41",
          "60,000",
          "1b",
          "3142",
          "none",
          "=;,",
          "-",
          "\u041a\u0438\u0457\u0432",
          "\u043e\u0431\u043b\u0430\u0434\u043c\u0456\u043d\u0456\u0441\u0442\u0440\u0430\u0446\u0456\u044f",
          "\u6771\u4eac\u96fb\u529b",
          "\uD83C\uDDFA\uD83C\uDDE6",
          "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "e\u0301tat",
          "\u0939\u093f\u0928\u094d\u0926\u0940",
          "the ministry",
          "Rossii\u0306skaya",
          "verylongwordwithoutanyblankinside".repeat(3));
  private static final List<String> KEYS =
      List.of(
          "a",
          "b",
          "c",
          "d",
          "e",
          "f",
          "B",
          "j",
          "k",
          "1",
          "2",
          "3",
          "4",
          "5",
          "6",
          "0",
          "-",
          "Space",
          "Space",
          "Up",
          "Down",
          "Down",
          "Left",
          "Right",
          "Home",
          "End",
          "Backspace",
          "Del",
          "Ctrl-U",
          "Ctrl-A",
          "Tab",
          "Enter",
          "Esc",
          "PgUp",
          "F1",
          ";",
          "=",
          ",",
          "\u044f",
          "\u0301",
          "\u200D",
          "\u6771",
          "\uD83C\uDDFA",
          "\uD83C\uDDE6",
          "\uD83D\uDC69",
          "\u00a0",
          "\u0007",
          "\u202e");

  @Test
  void noKeyThrowsAndEveryStateIsDrawnInsideItsWidth() {
    everywhere(
        (entry, random) -> {
          int width = WIDTHS.get(random.nextInt(WIDTHS.size()));
          int room = 1 + random.nextInt(30);
          drawn(entry.view(width), width);
          drawn(entry.view(width, room), width);
          Block block = entry.view(width, room);
          assertThat(block.shown(block.window(room))).hasSize(Math.min(room, block.lines().size()));
        });
  }

  private static void drawn(Block block, int width) {
    assertThat(block.lines()).isNotEmpty().allMatch(line -> line.width() <= width);
    assertThat(block.from()).isBetween(0, block.to());
    assertThat(block.to()).isLessThan(block.lines().size());
    if (width >= 20) {
      assertThat(block.caret().map(Page.Caret::column).orElse(0)).isBetween(0, width - 1);
    }
  }

  @Test
  void onlyWhatStandsSideBySideIsWiderThanAColumnOfPrint() {
    everywhere(
        (entry, random) -> {
          int widest = entry.view(200).lines().stream().mapToInt(Line::width).max().orElse(0);
          boolean wide = entry instanceof GridEntry || entry.alone();
          assertThat(widest).isLessThanOrEqualTo(wide ? 200 : 72);
        });
  }

  @Test
  void anAnswerPutBackIsTheSameAnswer() {
    everywhere(
        (entry, random) -> {
          Entry fresh = Desk.empty(entry.prompt());
          assertThat(fresh.with(entry.answer()).answer()).isEqualTo(entry.answer());
          assertThat(entry.with(fresh.answer()).answer()).isEqualTo(fresh.answer());
          assertThat(entry.toNextOpen().answer()).isEqualTo(entry.answer());
        });
  }

  @Test
  void aWrittenAnswerIsReadAsTheSameAnswer() {
    everywhere(
        (entry, random) -> {
          Answer answer = entry.answer();
          assertThat(AnswerText.read(entry.prompt(), AnswerText.write(answer))).hasValue(answer);
        });
  }

  @Test
  void draftsOfOtherQuestionsNeverThrow() {
    everywhere(
        (entry, random) -> {
          Entry other = Desk.empty(prompt(new Random(random.nextLong())));
          Answer kept = other.with(entry.answer()).answer();
          assertThat(kept.isEmpty() || kept.equals(entry.answer())).isTrue();
        });
  }

  @Test
  void anEmptyAnswerSaysWhatIsMissing() {
    everywhere(
        (entry, random) -> {
          if (entry.answer().isEmpty()) {
            assertThat(entry.missing()).endsWith(".");
          }
        });
  }

  @Test
  void whateverWasPressedTheAnswerCanStillBeMadeWhole() {
    everywhere((entry, random) -> assertThat(completed(entry).missing()).isEmpty());
  }

  /** Goes from open place to open place and presses the first key that fills it. */
  private static Entry completed(Entry entry) {
    Entry now = entry;
    for (int step = 0; step < 80 && !now.missing().isEmpty(); step++) {
      Entry open = now.toNextOpen();
      now =
          Stream.of(
                  "x", "1", "2", "3", "4", "5", "6", "a", "b", "c", "d", "e", "f", "Space",
                  "Enter x")
              .map(keys -> Desk.press(open, keys.split(" ")))
              .filter(e -> Desk.given(e).length() > Desk.given(open).length())
              .filter(e -> !e.missing().equals(open.missing()))
              .findFirst()
              .orElse(open);
    }
    return now;
  }

  @Test
  void theExampleReadAloudCanBeTyped() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Prompt prompt = prompt(new Random(seed));
      String last = Desk.empty(prompt).spoken().getLast();
      int at = last.indexOf("as in ");
      if (at >= 0) {
        String example = last.substring(at + 6, last.length() - 1).replace(" and so on", "");
        assertThat(AnswerText.read(prompt, example)).as("seed %d: %s", seed, last).isPresent();
      }
    }
  }

  @Test
  void whatIsReadAloudHoldsNoControlCharactersAndNamesEveryChoice() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Prompt prompt = prompt(new Random(seed));
      String all = String.join("\n", Desk.empty(prompt).spoken());
      assertThat(all.codePoints().filter(c -> c != '\n').anyMatch(Character::isISOControl))
          .isFalse();
      assertThat(prompt.offered()).as("seed %d", seed).allMatch(o -> all.contains(o.text()));
    }
  }

  @Test
  void keysAreNamedInEveryState() {
    everywhere(
        (entry, random) ->
            assertThat(entry.keys())
                .isNotEmpty()
                .allMatch(key -> !key.keys().isEmpty() && key.hint().endsWith(".")));
  }

  /** Something that holds in a state. */
  private interface Law {
    void holds(Entry entry, Random random);
  }

  /** Checks a law along random key sequences; a failure names its seed and the keys so far. */
  private static void everywhere(Law law) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Entry entry = Desk.empty(prompt(random));
      List<String> pressed = new ArrayList<>();
      int length = seed % 40;
      for (int step = 0; step <= length; step++) {
        check(law, entry, random, "seed " + seed + " after " + pressed);
        String key = KEYS.get(random.nextInt(KEYS.size()));
        pressed.add(key);
        entry = pressed(entry, key, "seed " + seed + " after " + pressed);
      }
    }
  }

  private static Entry pressed(Entry entry, String key, String where) {
    try {
      return Desk.press(entry, key);
    } catch (RuntimeException thrown) {
      throw new AssertionError(where, thrown);
    }
  }

  private static void check(Law law, Entry entry, Random random, String where) {
    try {
      law.holds(entry, random);
    } catch (RuntimeException | AssertionError thrown) {
      throw new AssertionError(where + ": " + entry, thrown);
    }
  }

  private static Prompt prompt(Random random) {
    return switch (random.nextInt(11)) {
      case 0 -> choose(random);
      case 1 -> typed(random);
      case 2 -> match(random);
      case 3 -> form(random);
      case 4 -> grid(random);
      case 5 -> mark(random);
      case 6 ->
          new Prompt.Arrange(Kind.RELAY, "stem", options(random, 2 + random.nextInt(5)), true);
      case 7 -> cards(random);
      case 8 -> compare(random);
      case 9 -> mend(random);
      default -> new Prompt.Arrange(Kind.ORDER, "stem", options(random, 2 + random.nextInt(5)));
    };
  }

  private static Prompt choose(Random random) {
    List<Option> options = options(random, 1 + random.nextInt(6));
    return new Prompt.Choose(Kind.CHOICES, "stem", options, random.nextBoolean(), true);
  }

  private static Prompt typed(Random random) {
    Prompt.Typed.Sort[] sorts = Prompt.Typed.Sort.values();
    String unit = random.nextBoolean() ? text(random) : "";
    return new Prompt.Typed(Kind.SHORT, "stem", sorts[random.nextInt(sorts.length)], unit);
  }

  private static Prompt match(Random random) {
    int left = 1 + random.nextInt(4);
    List<Option> right = options(random, left + random.nextInt(3));
    return new Prompt.Match(Kind.MATCH, "stem", options(random, left), right);
  }

  private static Prompt form(Random random) {
    List<Prompt.Field> fields =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(i -> new Prompt.Field("field" + i, text(random), field(random)))
            .toList();
    return new Prompt.Form(Kind.FIGURE, "stem", fields);
  }

  private static Prompt cards(Random random) {
    List<Option> heaps = options(random, 2 + random.nextInt(4));
    List<Prompt.Field> cards =
        options(random, 1 + random.nextInt(8)).stream()
            .map(card -> new Prompt.Field(card.id(), card.text(), heaps))
            .toList();
    return new Prompt.Form(Kind.SORT, "stem", cards);
  }

  private static List<Option> field(Random random) {
    return random.nextInt(3) == 0 ? List.of() : options(random, 1 + random.nextInt(5));
  }

  private static Prompt grid(Random random) {
    List<Option> values = new ArrayList<>(List.of(Option.none()));
    options(random, 1 + random.nextInt(5)).stream()
        .filter(o -> !o.id().equals(Option.NONE))
        .forEach(values::add);
    return new Prompt.Grid(
        Kind.GRID,
        "stem",
        options(random, 1 + random.nextInt(3)),
        options(random, 1 + random.nextInt(7)),
        values);
  }

  private static Prompt mark(Random random) {
    Article article = (random.nextBoolean() ? Desk.bank().articles().getFirst() : wild(random));
    List<Span> sentences =
        article.paragraphs().stream().flatMap(p -> Sentences.of(p).stream()).toList();
    return new Prompt.Mark(Kind.SUPPORT, "stem", "ferry", sentences, 1 + random.nextInt(3));
  }

  private static Prompt compare(Random random) {
    List<Span> all =
        Desk.bank().articles().getFirst().paragraphs().stream()
            .flatMap(p -> Sentences.of(p).stream())
            .toList();
    int cut = 1 + random.nextInt(all.size() - 1);
    return new Prompt.Compare(
        Kind.COMPARE,
        "stem",
        new Prompt.Passage("ferry", all.subList(0, cut)),
        new Prompt.Passage("ferry", all.subList(cut, all.size())),
        Difference.options());
  }

  private static Prompt mend(Random random) {
    List<String> paragraphs =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(i -> "One " + text(random) + ", " + text(random) + ".")
            .toList();
    Optional<Integer> told = random.nextBoolean() ? Optional.of(2) : Optional.empty();
    return new Prompt.Desk(Kind.COPYDESK, "stem", Draft.of(paragraphs), told);
  }

  private static Article wild(Random random) {
    String text =
        IntStream.range(0, 1 + random.nextInt(14))
            .mapToObj(i -> "One " + text(random) + ".")
            .collect(Collectors.joining(" "));
    return Desk.article(text(random), text, text(random));
  }

  /** Options whose ids differ, as in any bank. */
  private static List<Option> options(Random random, int count) {
    Map<String, Option> options = new LinkedHashMap<>();
    while (options.size() < count) {
      Option option = Option.of(text(random));
      options.putIfAbsent(option.id(), option);
    }
    return List.copyOf(options.values());
  }

  private static String text(Random random) {
    int words = random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(9);
    return IntStream.range(0, words)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
