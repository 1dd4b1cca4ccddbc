package onrecord.bank;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What an answer still lacks before it can be marked, as it is told to somebody who types lines.
 */
public final class Unfinished {
  private Unfinished() {}

  /** The first thing that is missing; empty if the answer can be handed in. */
  public static Optional<Misread> of(Prompt prompt, Answer answer) {
    return answer.isEmpty()
        ? Optional.of(new Misread.Nothing(prompt.kind()))
        : switch (answer) {
          case Answer.Filled filled -> filled(prompt, filled);
          case Answer.Arranged arranged -> arranged(prompt, arranged);
          case Answer.Chosen ignored -> Optional.empty();
          case Answer.Written ignored -> Optional.empty();
          case Answer.Marked ignored -> Optional.empty();
        };
  }

  private static Optional<Misread> filled(Prompt prompt, Answer.Filled given) {
    return switch (prompt) {
      case Prompt.Match match -> pairs(match, given);
      case Prompt.Form form -> fields(form, given);
      case Prompt.Grid grid -> {
        List<String> cells = grid.cells();
        yield open(Misread.Thing.CELL, cells.size(), i -> lacks(given, cells.get(i)), "value");
      }
      case Prompt.Compare compare -> sentences(compare, given);
      case Prompt.Choose ignored -> Optional.empty();
      case Prompt.Typed ignored -> Optional.empty();
      case Prompt.Mark ignored -> Optional.empty();
      case Prompt.Arrange ignored -> Optional.empty();
      case Prompt.Desk ignored -> Optional.empty();
    };
  }

  /** Every speaker needs a statement, as long as there are enough of them. */
  private static Optional<Misread> pairs(Prompt.Match match, Answer.Filled given) {
    boolean enough = given.values().size() >= match.right().size();
    return enough
        ? Optional.empty()
        : open(
            Misread.Thing.SPEAKER,
            match.left().size(),
            i -> lacks(given, match.left().get(i).id()),
            "statement");
  }

  private static Optional<Misread> fields(Prompt.Form form, Answer.Filled given) {
    Misread.Thing thing = form.cards() ? Misread.Thing.CARD : Misread.Thing.FIELD;
    String lacks = form.cards() ? "heap" : "value";
    return open(thing, form.fields().size(), i -> lacks(given, form.fields().get(i).id()), lacks);
  }

  private static Optional<Misread> sentences(Prompt.Compare compare, Answer.Filled given) {
    boolean none =
        Difference.NONE.word().equals(given.values().get(Prompt.Compare.DIFFERENCE))
            && given.values().size() == 1;
    boolean whole = given.values().size() == 3;
    return none || whole
        ? Optional.empty()
        : Optional.of(new Misread.NoSentences(Sample.of(compare)));
  }

  private static Optional<Misread> arranged(Prompt prompt, Answer.Arranged given) {
    return prompt instanceof Prompt.Arrange arrange && !arrange.some()
        ? open(
            Misread.Thing.ITEM,
            arrange.items().size(),
            i -> !given.items().contains(arrange.items().get(i).id()),
            "place")
        : Optional.empty();
  }

  private static boolean lacks(Answer.Filled given, String part) {
    return given.values().getOrDefault(part, "").isBlank();
  }

  private static Optional<Misread> open(
      Misread.Thing thing, int count, IntPredicate open, String lacks) {
    List<Integer> numbers = IntStream.range(0, count).filter(open).mapToObj(i -> i + 1).toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Misread.Open(thing, numbers, lacks));
  }
}
