package onrecord.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Change;
import onrecord.bank.Difference;
import onrecord.bank.Draft;
import onrecord.bank.ErrorClass;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Source;
import onrecord.bank.WordRange;
import onrecord.bank.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who guesses earns what the rules say on average, for every kind of question. */
class GuessingTest {
  private static final int ROUNDS = 10_000;
  private static final double ERRORS = 4;
  private static final Optional<LocalDate> NO_DAY = Optional.empty();

  /**
   * A way to guess.
   *
   * @param earns the average by theory
   */
  private record Guess(
      String name, Prompt prompt, Key key, Function<Random, Answer> answer, double earns) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Guess> guesses() {
    return Stream.of(choosing(), typing(), filling(), arranging(), marking()).flatMap(g -> g);
  }

  @Test
  void everyKindIsGuessed() {
    assertThat(guesses().map(g -> g.prompt().kind()).distinct()).hasSize(Kind.values().length);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guesses")
  void aGuessEarnsWhatTheorySays(Guess guess) {
    Random random = new Random(20_240_206);
    Map<Answer, Double> marked = new HashMap<>();
    double sum = 0;
    double squares = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double credit =
          marked.computeIfAbsent(
              guess.answer().apply(random),
              answer -> Marker.mark(guess.prompt(), guess.key(), answer).credit());
      sum += credit;
      squares += credit * credit;
    }
    double mean = sum / ROUNDS;
    double error = Math.sqrt((squares / ROUNDS - mean * mean) / (ROUNDS - 1));
    assertThat(error).as("a guess that is always worth the same proves nothing").isPositive();
    assertThat(mean)
        .as("theory %.4f, standard error %.5f", guess.earns(), error)
        .isCloseTo(guess.earns(), within(ERRORS * error));
  }

  private static <T> T any(List<T> things, Random random) {
    return things.get(random.nextInt(things.size()));
  }

  private static Stream<Guess> choosing() {
    List<Option> five = Sample.options("option", 5);
    Key.Choose right = new Key.Choose(Set.of("option2"), Map.of());
    Key.Choose near = new Key.Choose(Set.of("option0"), Map.of("option1", 0.5, "option3", 0.5));
    return Stream.of(
        choice(Kind.WHO, 5, right, 1.0 / 5),
        choice(Kind.CHOICE, 4, right, 1.0 / 4),
        choice(Kind.STATUS, 6, near, (1 + 0.5 + 0.5) / 6),
        choice(Kind.WORDING, 4, near, (1 + 0.5 + 0.5) / 4),
        new Guess(
            "choices",
            new Prompt.Choose(Kind.CHOICES, "?", five, true, false),
            new Key.Choose(Set.of("option0", "option4"), Map.of()),
            random ->
                Sample.marked(
                    Sample.ids(five).stream().filter(id -> random.nextBoolean()).toList()),
            Theory.subsets(5, 2)));
  }

  private static Guess choice(Kind kind, int number, Key.Choose key, double earns) {
    List<Option> options = Sample.options("option", number);
    return new Guess(
        kind.word(),
        new Prompt.Choose(kind, "?", options, false, false),
        key,
        random -> Answer.Chosen.of(any(options, random).id()),
        earns);
  }

  private static Stream<Guess> typing() {
    List<Key.Route> routes =
        List.of(new Key.Route("33", "the wrong base"), new Key.Route("150", "the whole"));
    return Stream.of(
        typed(Kind.SHORT, Key.Typed.of(List.of("the harbour")), words(), 1.0 / 6),
        typed(Kind.NUMBER, key("41", "1", List.of()), "12 39 40 41 42 43 77 140 410 4100", 0.3),
        typed(Kind.WORK, key("50", "0", routes), "5 33 49 50 51 66 100 150 200 500", 0.2),
        typed(Kind.DATE, key("2022-11-09", "0", List.of()), days(), 1.0 / 30),
        named());
  }

  private static Key.Typed key(String right, String tolerance, List<Key.Route> routes) {
    return new Key.Typed(
        List.of(right), new BigDecimal(tolerance), List.of(), NO_DAY, Wording.FREE, routes);
  }

  private static String words() {
    return "harbour bridge council hospital lighthouse railway";
  }

  private static String days() {
    return IntStream.rangeClosed(1, 30)
        .mapToObj(day -> "2022-11-" + (day < 10 ? "0" : "") + day)
        .collect(Collectors.joining(" "));
  }

  private static Guess typed(Kind kind, Key key, String forms, double earns) {
    Prompt.Typed.Sort sort =
        kind == Kind.SHORT
            ? Prompt.Typed.Sort.WORDS
            : kind == Kind.DATE ? Prompt.Typed.Sort.DATE : Prompt.Typed.Sort.NUMBER;
    List<String> list = List.of(forms.split(" "));
    return new Guess(
        kind.word() + ", typed",
        new Prompt.Typed(kind, "What is it?", sort, ""),
        key,
        random -> new Answer.Written(any(list, random)),
        earns);
  }

  private static Guess named() {
    List<String> names =
        List.of("Ines Okafor", "Piotr Zawadzki", "Rune Dahlgaard", "Shirin Mostafavi");
    List<Source> cast =
        names.stream()
            .map(name -> new Source(name.split(" ")[1], name, List.of(), "", Source.Sort.PERSON))
            .toList();
    return new Guess(
        "who, typed",
        new Prompt.Typed(Kind.WHO, "Who said it?", Prompt.Typed.Sort.NAME, ""),
        new Key.Typed(List.of("Rune Dahlgaard"), BigDecimal.ZERO, cast, NO_DAY),
        random -> new Answer.Written(any(names, random)),
        1.0 / 4);
  }

  private static Stream<Guess> filling() {
    return Stream.of(matched(3, 5), matched(4, 5), matched(4, 4), figure(), sorted(6, 3), grid());
  }

  private static Guess matched(int speakers, int statements) {
    List<Option> left = Sample.options("speaker", speakers);
    List<Option> right = Sample.options("said", statements);
    Map<String, String> key = new LinkedHashMap<>();
    IntStream.range(0, speakers).forEach(i -> key.put("speaker" + i, "said" + i));
    return new Guess(
        "match " + speakers + " of " + statements,
        new Prompt.Match(Kind.MATCH, "?", left, right),
        new Key.Match(key),
        random -> {
          List<String> dealt = new ArrayList<>(Sample.ids(right));
          Collections.shuffle(dealt, random);
          Map<String, String> given = new LinkedHashMap<>();
          left.forEach(speaker -> given.put(speaker.id(), dealt.get(given.size())));
          return new Answer.Filled(given);
        },
        Theory.matches(speakers, statements));
  }

  private static Guess figure() {
    List<String> values = List.of("12", "29", "41", "60", "4100");
    Map<String, Integer> sizes = Map.of("counts", 4, "approximator", 6, "source", 5);
    List<Prompt.Field> fields =
        new ArrayList<>(List.of(new Prompt.Field("value", "Value", List.of())));
    sizes.forEach((id, n) -> fields.add(new Prompt.Field(id, id, Sample.options("option", n))));
    Map<String, String> chosen =
        Map.of("counts", "option0", "approximator", "option1", "source", "option2");
    return new Guess(
        "figure",
        new Prompt.Form(Kind.FIGURE, "?", fields),
        new Key.Form(Map.of("value", Key.Typed.of(List.of("41"))), chosen),
        random -> {
          Map<String, String> given = new LinkedHashMap<>();
          for (Prompt.Field field : fields) {
            given.put(
                field.id(),
                field.typed() ? any(values, random) : any(field.options(), random).id());
          }
          return new Answer.Filled(given);
        },
        (1.0 / 5 + 1.0 / 4 + 1.0 / 6 + 1.0 / 5) / 4);
  }

  private static Guess sorted(int number, int piles) {
    List<Option> heaps = Sample.options("heap", piles);
    List<Option> cards = Sample.options("card", number);
    Map<String, String> right = new LinkedHashMap<>();
    cards.forEach(card -> right.put(card.id(), heaps.get(right.size() % piles).id()));
    return new Guess(
        "sort",
        new Prompt.Form(
            Kind.SORT,
            "?",
            cards.stream().map(c -> new Prompt.Field(c.id(), c.text(), heaps)).toList()),
        new Key.Form(Map.of(), right),
        random -> filled(right.keySet(), heaps, random),
        1.0 / piles);
  }

  private static Answer filled(Set<String> places, List<Option> things, Random random) {
    Map<String, String> given = new LinkedHashMap<>();
    places.stream().sorted().forEach(place -> given.put(place, any(things, random).id()));
    return new Answer.Filled(given);
  }

  private static Guess grid() {
    List<Option> values = new ArrayList<>(List.of(Option.none()));
    values.addAll(Sample.options("value", 3));
    Prompt.Grid prompt =
        new Prompt.Grid(
            Kind.GRID, "?", Sample.options("row", 2), Sample.options("column", 3), values);
    Map<String, String> right = new LinkedHashMap<>();
    prompt.cells().forEach(cell -> right.put(cell, values.get(right.size() % 3).id()));
    return new Guess(
        "grid",
        prompt,
        new Key.Grid(right),
        random -> filled(right.keySet(), values, random),
        Theory.grid(4, 2, 4));
  }

  private static Stream<Guess> arranging() {
    return Stream.of(
        ordered(Kind.ORDER, 0, 1, 2, 3, 4),
        ordered(Kind.ORDER, 0, 1, 1, 2),
        ordered(Kind.SOURCING, 0, 1, 2),
        relayed(3, 2, 3),
        relayed(3, 2, 5),
        relayed(2, 3, 2));
  }

  private static Guess ordered(Kind kind, int... ranks) {
    List<Option> items = Sample.options("item", ranks.length);
    List<Set<String>> groups = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      boolean tied = i > 0 && ranks[i] == ranks[i - 1];
      Set<String> group = new TreeSet<>(tied ? groups.removeLast() : Set.of());
      group.add(items.get(i).id());
      groups.add(group);
    }
    return new Guess(
        kind.word() + " of " + ranks.length,
        new Prompt.Arrange(kind, "?", items),
        new Key.Arrange(groups),
        random -> arranged(items, items.size(), random),
        Theory.order(ranks));
  }

  private static Answer arranged(List<Option> items, int number, Random random) {
    List<String> given = new ArrayList<>(Sample.ids(items));
    Collections.shuffle(given, random);
    return new Answer.Arranged(given.subList(0, number));
  }

  private static Guess relayed(int links, int strangers, int length) {
    List<Option> chain = Sample.options("link", links);
    List<Option> all =
        Stream.concat(chain.stream(), Sample.options("stranger", strangers).stream()).toList();
    return new Guess(
        "relay of " + links + ", " + length + " given",
        new Prompt.Arrange(Kind.RELAY, "?", all, true),
        new Key.Arrange(chain.stream().map(link -> Set.of(link.id())).toList()),
        random -> arranged(all, length, random),
        Theory.relay(links, strangers, length));
  }

  private static Stream<Guess> marking() {
    return Stream.of(support(), differing(), alike(), desk(2), desk(4), mending());
  }

  private static Guess support() {
    List<Set<Integer>> sets = List.of(Set.of(3), Set.of(1, 2));
    return new Guess(
        "support",
        new Prompt.Mark(Kind.SUPPORT, "?", "a", Sample.sentences(8), 3),
        new Key.Mark(sets),
        random -> {
          TreeSet<Integer> given = new TreeSet<>();
          while (given.isEmpty() || given.size() > 3) {
            given.clear();
            IntStream.rangeClosed(1, 8).filter(n -> random.nextBoolean()).forEach(given::add);
          }
          return new Answer.Marked(given);
        },
        Theory.sentences(8, 3, sets));
  }

  private static Guess differing() {
    return compared(
        "compare",
        new Key.Compare(Set.of(2, 3), Set.of(5), Difference.VALUE, Optional.of(true)),
        1,
        0.4 * 2 / 6 + 0.4 * 1 / 6 + 0.2 * 1 / 7);
  }

  /** Each passage is left without a mark as often as any of its sentences is marked. */
  private static Guess alike() {
    return compared(
        "compare, no difference",
        new Key.Compare(Set.of(), Set.of(), Difference.NONE, Optional.empty()),
        0,
        1.0 / 7 / 7 / 7);
  }

  private static Guess compared(String name, Key.Compare key, int least, double earns) {
    Prompt.Passage passage = new Prompt.Passage("a", Sample.sentences(6));
    return new Guess(
        name,
        new Prompt.Compare(Kind.COMPARE, "?", passage, passage, Difference.options()),
        key,
        random -> {
          Map<String, String> given = new LinkedHashMap<>();
          for (String part : List.of(Prompt.Compare.FIRST, Prompt.Compare.SECOND)) {
            int sentence = least + random.nextInt(7 - least);
            given.put(part, sentence == 0 ? "" : String.valueOf(sentence));
          }
          given.put(Prompt.Compare.DIFFERENCE, any(Difference.options(), random).id());
          return new Answer.Filled(given);
        },
        earns);
  }

  private static final int WORDS = 30;

  private static Prompt.Desk draft() {
    String text =
        IntStream.rangeClosed(1, WORDS).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    return new Prompt.Desk(Kind.COPYDESK, "?", Draft.of(List.of(text)), Optional.empty());
  }

  private static Key.Planted planted(int first, int last, String right) {
    return new Key.Planted(
        new WordRange(first, last), Key.Typed.of(List.of(right)), ErrorClass.MISQUOTE);
  }

  private static Guess desk(int marks) {
    List<Key.Planted> errors =
        List.of(planted(3, 5, "this"), planted(10, 10, "that"), planted(20, 23, "other"));
    return new Guess(
        "copydesk, " + marks + " marks",
        draft(),
        new Key.Desk(errors),
        random -> {
          Map<String, String> given = new LinkedHashMap<>();
          while (given.size() < marks) {
            given.put(String.valueOf(1 + random.nextInt(WORDS)), Change.MARKED);
          }
          return new Answer.Filled(given);
        },
        Theory.marks(WORDS, marks, 3, 1, 4));
  }

  /** One word is changed, into one of four corrections: one of the three errors, or none. */
  private static Guess mending() {
    List<String> corrections = List.of("this", "that", "other", "nothing");
    List<Key.Planted> errors =
        List.of(planted(3, 3, "this"), planted(10, 10, "that"), planted(20, 20, "other"));
    double hit = 3.0 / WORDS;
    return new Guess(
        "copydesk, one correction",
        draft(),
        new Key.Desk(errors),
        random ->
            new Answer.Filled(
                Map.of(String.valueOf(1 + random.nextInt(WORDS)), any(corrections, random))),
        hit * (1.0 / 4 * 1 + 3.0 / 4 * 0.5) / 3);
  }
}
