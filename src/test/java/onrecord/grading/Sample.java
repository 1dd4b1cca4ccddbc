package onrecord.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
import onrecord.bank.WordRange;
import onrecord.bank.Wording;
import onrecord.corpus.Span;

/**
 * A question of some kind, drawn by chance, with answers whose order of merit is known beforehand.
 *
 * @param ladder answers with more and more right parts, from nothing to everything right
 * @param everything answers of somebody who marks or fills in all there is
 */
record Sample(Prompt prompt, Key key, List<Answer> ladder, List<Answer> everything) {

  double credit(Answer answer) {
    return Marker.mark(prompt, key, answer).credit();
  }

  static Sample of(Kind kind, Random random) {
    return switch (kind) {
      case WHO, CHOICE, STATUS, WORDING -> chosen(kind, random);
      case CHOICES -> several(random);
      case SHORT, NUMBER, DATE, WORK -> typed(kind);
      case MATCH -> match(random);
      case FIGURE -> figure(random);
      case SORT -> sort(random);
      case GRID -> grid(random);
      case ORDER, SOURCING -> order(kind, random);
      case RELAY -> relay(random);
      case SUPPORT -> support(random);
      case COMPARE -> compare(random);
      case COPYDESK -> desk(random);
    };
  }

  static List<Option> options(String stem, int number) {
    return IntStream.range(0, number).mapToObj(i -> new Option(stem + i, stem + " " + i)).toList();
  }

  static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  static Answer.Chosen marked(List<String> ids) {
    return new Answer.Chosen(new TreeSet<>(ids));
  }

  private static Sample chosen(Kind kind, Random random) {
    List<Option> options = options("option", 3 + random.nextInt(3));
    boolean near = kind == Kind.STATUS || kind == Kind.WORDING;
    Key key =
        new Key.Choose(Set.of("option0"), near ? Map.of("option1", 0.5) : Map.<String, Double>of());
    List<Answer> ladder =
        List.of(Answer.Chosen.of(), Answer.Chosen.of("option1"), Answer.Chosen.of("option0"));
    Prompt prompt = new Prompt.Choose(kind, "?", options, false, near);
    return new Sample(prompt, key, ladder, List.of(marked(ids(options))));
  }

  private static Sample several(Random random) {
    int right = 2 + random.nextInt(3);
    List<Option> options = options("option", right + 1 + random.nextInt(3));
    Prompt prompt = new Prompt.Choose(Kind.CHOICES, "?", options, true, false);
    List<String> ids = ids(options).subList(0, right);
    List<Answer> ladder =
        IntStream.rangeClosed(0, right).<Answer>mapToObj(i -> marked(ids.subList(0, i))).toList();
    Key key = new Key.Choose(Set.copyOf(ids), Map.of());
    return new Sample(prompt, key, ladder, List.of(marked(ids(options))));
  }

  private static Sample typed(Kind kind) {
    return switch (kind) {
      case NUMBER -> typed(kind, Prompt.Typed.Sort.NUMBER, "41", "40 41 42 43");
      case WORK -> typed(kind, Prompt.Typed.Sort.NUMBER, "50", "33, 50, 150");
      case DATE ->
          typed(kind, Prompt.Typed.Sort.DATE, "2022-11-09", "8 November 9 November 10 November");
      default -> typed(kind, Prompt.Typed.Sort.WORDS, "the harbour", "the harbour or the bridge");
    };
  }

  private static Sample typed(Kind kind, Prompt.Typed.Sort sort, String right, String all) {
    Key key =
        new Key.Typed(
            List.of(right),
            BigDecimal.ZERO,
            List.of(),
            Optional.of(LocalDate.of(2022, 11, 10)),
            Wording.FREE,
            kind == Kind.WORK ? List.of(new Key.Route("150", "the whole")) : List.of());
    List<Answer> ladder =
        Stream.of("", kind == Kind.WORK ? "150" : "", right)
            .<Answer>map(Answer.Written::new)
            .toList();
    Prompt prompt = new Prompt.Typed(kind, "?", sort, "");
    return new Sample(prompt, key, ladder, List.of(new Answer.Written(all)));
  }

  /** Answers that take up one right part after the other, in a drawn order. */
  private static List<Answer> growing(Map<String, String> right, Random random) {
    List<String> parts = new ArrayList<>(right.keySet());
    Collections.shuffle(parts, random);
    Map<String, String> given = new LinkedHashMap<>();
    List<Answer> ladder = new ArrayList<>(List.of(new Answer.Filled(given)));
    for (String part : parts) {
      given.put(part, right.getOrDefault(part, ""));
      ladder.add(new Answer.Filled(given));
    }
    return ladder;
  }

  /** The same in every place, once for each thing that could stand there. */
  private static List<Answer> alike(Set<String> places, List<Option> things) {
    return things.stream()
        .<Answer>map(
            thing ->
                new Answer.Filled(
                    places.stream().collect(Collectors.toMap(p -> p, p -> thing.id()))))
        .toList();
  }

  private static Sample match(Random random) {
    int pairs = 3 + random.nextInt(3);
    List<Option> left = options("speaker", pairs);
    List<Option> right = options("said", pairs + 1 + random.nextInt(2));
    Map<String, String> key = new LinkedHashMap<>();
    IntStream.range(0, pairs).forEach(i -> key.put("speaker" + i, "said" + i));
    return new Sample(
        new Prompt.Match(Kind.MATCH, "?", left, right),
        new Key.Match(key),
        growing(key, random),
        alike(key.keySet(), right));
  }

  private static Sample figure(Random random) {
    List<Option> options = options("option", 4);
    List<Prompt.Field> fields =
        List.of(
            new Prompt.Field("value", "Value", List.of()),
            new Prompt.Field("counts", "What it counts", options),
            new Prompt.Field("approximator", "How exact", options),
            new Prompt.Field("source", "Who says so", options));
    Map<String, String> chosen =
        Map.of("counts", "option1", "approximator", "option2", "source", "option3");
    Map<String, String> right = new LinkedHashMap<>(chosen);
    right.put("value", "41");
    return new Sample(
        new Prompt.Form(Kind.FIGURE, "?", fields),
        new Key.Form(Map.of("value", Key.Typed.of(List.of("41"))), chosen),
        growing(right, random),
        alike(right.keySet(), options));
  }

  private static Sample sort(Random random) {
    List<Option> heaps = options("heap", 2 + random.nextInt(3));
    Map<String, String> right = new LinkedHashMap<>();
    List<Prompt.Field> cards = new ArrayList<>();
    for (Option card : options("card", 3 + random.nextInt(5))) {
      cards.add(new Prompt.Field(card.id(), card.text(), heaps));
      right.put(card.id(), heaps.get(right.size() % heaps.size()).id());
    }
    return new Sample(
        new Prompt.Form(Kind.SORT, "?", cards),
        new Key.Form(Map.of(), right),
        growing(right, random),
        alike(right.keySet(), heaps));
  }

  private static Sample grid(Random random) {
    List<Option> values = new ArrayList<>(List.of(Option.none()));
    values.addAll(options("value", 3 + random.nextInt(3)));
    Prompt.Grid prompt =
        new Prompt.Grid(
            Kind.GRID, "?", options("row", 1 + random.nextInt(3)), options("column", 4), values);
    Map<String, String> right = new LinkedHashMap<>();
    for (String cell : prompt.cells()) {
      right.put(cell, values.get(right.size() % values.size()).id());
    }
    return new Sample(
        prompt, new Key.Grid(right), growing(right, random), alike(right.keySet(), values));
  }

  /** From the wrong end to the right one, by one neighbouring pair after the other. */
  private static Sample order(Kind kind, Random random) {
    List<Option> items = options("item", 3 + random.nextInt(kind == Kind.ORDER ? 4 : 2));
    List<String> given = new ArrayList<>(ids(items).reversed());
    List<Answer> ladder = new ArrayList<>(List.of(new Answer.Arranged(List.of())));
    ladder.add(new Answer.Arranged(given));
    for (boolean sorted = false; !sorted; ) {
      sorted = true;
      for (int i = 1; i < given.size(); i++) {
        if (given.get(i - 1).compareTo(given.get(i)) > 0) {
          Collections.swap(given, i - 1, i);
          ladder.add(new Answer.Arranged(given));
          sorted = false;
        }
      }
    }
    Key key = new Key.Arrange(items.stream().map(item -> Set.of(item.id())).toList());
    List<Answer> everything = List.of(new Answer.Arranged(ids(items).reversed()));
    return new Sample(new Prompt.Arrange(kind, "?", items), key, ladder, everything);
  }

  private static Sample relay(Random random) {
    List<Option> links = options("link", 2 + random.nextInt(3));
    List<Option> all = new ArrayList<>(links);
    all.addAll(options("stranger", 1 + random.nextInt(3)));
    List<String> ids = ids(links);
    List<Answer> ladder =
        IntStream.rangeClosed(0, ids.size())
            .<Answer>mapToObj(i -> new Answer.Arranged(ids.subList(ids.size() - i, ids.size())))
            .toList();
    List<String> mixed = new ArrayList<>(ids(all));
    Collections.shuffle(mixed, random);
    return new Sample(
        new Prompt.Arrange(Kind.RELAY, "?", all, true),
        new Key.Arrange(ids.stream().map(Set::of).toList()),
        ladder,
        List.of(new Answer.Arranged(mixed), new Answer.Arranged(ids(all))));
  }

  static List<Span> sentences(int number) {
    return IntStream.range(0, number).mapToObj(i -> new Span(1, 10 * i, 10 * i + 9)).toList();
  }

  private static Sample support(Random random) {
    int sentences = 6 + random.nextInt(5);
    int right = 1 + random.nextInt(3);
    TreeSet<Integer> set = new TreeSet<>();
    List<Answer> ladder = new ArrayList<>(List.of(Answer.Marked.of()));
    for (int number = 1; number <= right; number++) {
      set.add(number);
      ladder.add(new Answer.Marked(set));
    }
    TreeSet<Integer> all = new TreeSet<>(IntStream.rangeClosed(1, sentences).boxed().toList());
    return new Sample(
        new Prompt.Mark(Kind.SUPPORT, "?", "a", sentences(sentences), 3),
        new Key.Mark(List.of(Set.copyOf(set), Set.of(sentences, sentences - 1, sentences - 2))),
        ladder,
        List.of(new Answer.Marked(all)));
  }

  private static Sample compare(Random random) {
    Prompt.Passage passage = new Prompt.Passage("a", sentences(6));
    Prompt prompt = new Prompt.Compare(Kind.COMPARE, "?", passage, passage, Difference.options());
    boolean same = random.nextInt(5) == 0;
    Key.Compare key =
        same
            ? new Key.Compare(Set.of(), Set.of(), Difference.NONE, Optional.empty())
            : new Key.Compare(Set.of(2, 3), Set.of(5), Difference.VALUE, Optional.of(true));
    Map<String, String> right =
        same
            ? Map.of(Prompt.Compare.DIFFERENCE, Difference.NONE.word())
            : Map.of(
                Prompt.Compare.FIRST, "2",
                Prompt.Compare.SECOND, "5",
                Prompt.Compare.DIFFERENCE, Difference.VALUE.word());
    List<Answer> everything =
        Difference.options().stream()
            .<Answer>map(
                d ->
                    new Answer.Filled(
                        Map.of(
                            Prompt.Compare.FIRST, "1",
                            Prompt.Compare.SECOND, "5",
                            Prompt.Compare.DIFFERENCE, d.id())))
            .toList();
    return new Sample(prompt, key, growing(right, random), everything);
  }

  private static Sample desk(Random random) {
    Draft draft =
        Draft.of(
            List.of(
                IntStream.rangeClosed(1, 30)
                    .mapToObj(i -> "word" + i)
                    .collect(Collectors.joining(" "))));
    List<Key.Planted> errors = new ArrayList<>();
    for (int first = 2; first < 28; first += 7) {
      WordRange range = new WordRange(first, first + random.nextInt(3));
      errors.add(
          new Key.Planted(range, Key.Typed.of(List.of("mended" + first)), ErrorClass.MISQUOTE));
    }
    Key.Desk key = new Key.Desk(errors.subList(0, 1 + random.nextInt(errors.size())));
    Map<String, String> each = new LinkedHashMap<>();
    IntStream.rangeClosed(1, 30).forEach(i -> each.put(String.valueOf(i), Change.MARKED));
    Map<String, String> stretches = new LinkedHashMap<>();
    for (int first = 1; first <= 30; first += 5) {
      stretches.put(new WordRange(first, first + 4).text(), Change.MARKED);
    }
    return new Sample(
        new Prompt.Desk(Kind.COPYDESK, "?", draft, Optional.empty()),
        key,
        growing(((Answer.Filled) Marker.perfect(key)).values(), random),
        List.of(
            new Answer.Filled(each),
            new Answer.Filled(stretches),
            new Answer.Filled(Map.of(draft.whole().text(), "mended2"))));
  }
}
