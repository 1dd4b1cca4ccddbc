package onrecord.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.bank.WordRange;
import onrecord.grading.Marker;
import onrecord.grading.Verdict;
import onrecord.value.Status;

/**
 * Whole answers to a question of any kind: the right one, a wrong one, one that is partly right.
 */
public final class Answers {
  private static final int TRIES = 4000;

  private Answers() {}

  public static Answer right(Question question) {
    return Marker.perfect(question.solution().map(Solution::key).orElseThrow());
  }

  public static Answer wrong(Question question) {
    return allWrong(question).orElseThrow();
  }

  /** Empty where so much would have to be wrong at once that chance does not find it. */
  static Optional<Answer> allWrong(Question question) {
    return earning(question, credit -> credit == 0);
  }

  /** Empty where an answer is right or wrong and nothing between. */
  public static Optional<Answer> partly(Question question) {
    return earning(question, credit -> credit > 0 && credit < 1);
  }

  private static Optional<Answer> earning(Question question, DoublePredicate credit) {
    Random random = new Random(question.id().hashCode());
    return Stream.generate(() -> random(question, random))
        .limit(TRIES)
        .distinct()
        .filter(answer -> credit.test(readable(question, answer)))
        .findFirst();
  }

  private static double readable(Question question, Answer answer) {
    Verdict verdict = Marker.mark(question, answer);
    return verdict.status() == Status.UNREADABLE ? Double.NaN : verdict.credit();
  }

  /** A whole answer, about half of its parts as they should be. */
  public static Answer random(Question question, Random random) {
    Answer right = right(question);
    return switch (question.prompt()) {
      case Prompt.Choose p -> chosen(p, random);
      case Prompt.Typed p -> new Answer.Written(typed(question, p, random));
      case Prompt.Match p -> matched(p, random);
      case Prompt.Form p -> form(p, ((Answer.Filled) right).values(), random);
      case Prompt.Grid p -> grid(p, ((Answer.Filled) right).values(), random);
      case Prompt.Mark p -> marked(p, (Answer.Marked) right, random);
      case Prompt.Arrange p when p.some() -> picked(p, (Answer.Arranged) right, random);
      case Prompt.Arrange p -> new Answer.Arranged(shuffled(ids(p.items()), random));
      case Prompt.Compare p -> compared(p, ((Answer.Filled) right).values(), random);
      case Prompt.Desk p -> mended(p, ((Answer.Filled) right).values(), random);
    };
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> all = new ArrayList<>(items);
    Collections.shuffle(all, random);
    return all;
  }

  /** Links of the right chain and of others, a stretch of them in order. */
  private static Answer picked(Prompt.Arrange prompt, Answer.Arranged right, Random random) {
    List<String> others = shuffled(ids(prompt.items()), random);
    List<String> links = new ArrayList<>(right.items());
    links.subList(0, random.nextInt(links.size())).clear();
    others.removeAll(links);
    links.addAll(random.nextInt(links.size() + 1), others.subList(0, random.nextInt(2)));
    return new Answer.Arranged(random.nextBoolean() ? links : links.reversed());
  }

  /** A wrong way that the author foresaw, now and then, where there is one. */
  private static String typed(Question question, Prompt.Typed prompt, Random random) {
    List<String> routes =
        question.solution().map(Solution::key).stream()
            .filter(Key.Typed.class::isInstance)
            .flatMap(key -> ((Key.Typed) key).routes().stream())
            .map(Key.Route::answer)
            .toList();
    return routes.isEmpty() || random.nextBoolean() ? typed(prompt.sort()) : one(routes, random);
  }

  private static String typed(Prompt.Typed.Sort sort) {
    return switch (sort) {
      case NAME -> "Nobody Atall";
      case WORDS -> "nothing of the kind";
      case NUMBER -> "7";
      case DATE -> "1 January 1999";
    };
  }

  private static Answer chosen(Prompt.Choose prompt, Random random) {
    int most = prompt.several() ? prompt.options().size() : 1;
    return new Answer.Chosen(
        new TreeSet<>(
            shuffled(ids(prompt.options()), random).subList(0, 1 + random.nextInt(most))));
  }

  private static Answer matched(Prompt.Match prompt, Random random) {
    List<String> right = shuffled(ids(prompt.right()), random);
    Map<String, String> pairs = new LinkedHashMap<>();
    IntStream.range(0, Math.min(right.size(), prompt.left().size()))
        .forEach(i -> pairs.put(prompt.left().get(i).id(), right.get(i)));
    return new Answer.Filled(pairs);
  }

  private static Answer form(Prompt.Form prompt, Map<String, String> right, Random random) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Prompt.Field field : prompt.fields()) {
      String other = field.typed() ? "7" : one(ids(field.options()), random);
      values.put(field.id(), random.nextBoolean() ? right.getOrDefault(field.id(), other) : other);
    }
    return new Answer.Filled(values);
  }

  private static Answer grid(Prompt.Grid prompt, Map<String, String> right, Random random) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String cell : prompt.cells()) {
      String other = one(ids(prompt.values()), random);
      values.put(cell, random.nextBoolean() ? right.getOrDefault(cell, other) : other);
    }
    return new Answer.Filled(values);
  }

  private static Answer marked(Prompt.Mark prompt, Answer.Marked right, Random random) {
    TreeSet<Integer> numbers = new TreeSet<>();
    numbers.add(1 + random.nextInt(prompt.sentences().size()));
    if (random.nextBoolean() && prompt.most() > 1) {
      numbers.add(right.sentences().getFirst());
    }
    return new Answer.Marked(numbers);
  }

  private static Answer compared(Prompt.Compare prompt, Map<String, String> right, Random random) {
    Map<String, String> values = new LinkedHashMap<>();
    String difference = one(ids(prompt.differences()), random);
    boolean none = difference.equals("none");
    Map<String, Prompt.Passage> passages =
        Map.of(Prompt.Compare.FIRST, prompt.first(), Prompt.Compare.SECOND, prompt.second());
    passages.forEach(
        (part, passage) -> {
          String other = String.valueOf(1 + random.nextInt(passage.sentences().size()));
          values.put(part, random.nextBoolean() ? right.getOrDefault(part, other) : other);
        });
    values.keySet().removeIf(part -> none);
    values.put(Prompt.Compare.DIFFERENCE, difference);
    return new Answer.Filled(values);
  }

  private static Answer mended(Prompt.Desk prompt, Map<String, String> right, Random random) {
    Map<String, String> values = new LinkedHashMap<>(right);
    values.keySet().removeIf(range -> random.nextInt(3) > 0);
    for (int i = random.nextInt(3); i > 0 || values.isEmpty(); i--) {
      int word = 1 + random.nextInt(prompt.draft().words().size());
      boolean taken =
          values.keySet().stream().anyMatch(range -> WordRange.of(range).orElseThrow().holds(word));
      if (!taken) {
        values.put(String.valueOf(word), "nothing");
      }
    }
    return new Answer.Filled(values);
  }

  private static <T> T one(List<T> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }
}
