package onrecord.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line that would be read as an answer to a prompt, made of the prompt's own letters and numbers,
 * to show the form of an answer. It knows no key, and is turned so that nobody hands it in unread.
 */
public final class Sample {
  private static final int CELLS = 4;
  private static final int TELLING = 4;

  private Sample() {}

  /** The sample; of a large grid the first cells only. */
  public static String of(Prompt prompt) {
    return switch (prompt) {
      case Prompt.Choose p -> p.several() ? "a " + last(p.options()) : last(p.options());
      case Prompt.Typed p -> typed(p.sort());
      case Prompt.Match p -> pairs(p);
      case Prompt.Form p when p.cards() -> cards(p);
      case Prompt.Form p ->
          p.fields().stream()
              .map(f -> f.typed() ? "41" : last(f.options()))
              .collect(Collectors.joining("; "));
      case Prompt.Grid p -> cells(p);
      case Prompt.Mark p -> p.most() == 1 ? "1" : p.sentences().size() < 3 ? "1 2" : "1 3";
      case Prompt.Arrange p -> p.some() ? "21" : turned(p.items().size());
      case Prompt.Compare p -> p.first().sentences().size() + " 1 a";
      case Prompt.Desk p -> change(p.draft());
    };
  }

  private static String last(List<Option> options) {
    return AnswerText.letter(Math.max(0, options.size() - 1));
  }

  private static String typed(Prompt.Typed.Sort sort) {
    return switch (sort) {
      case NAME -> "Maria Santos";
      case WORDS -> "a spokeswoman of the city";
      case NUMBER -> "3.2 million";
      case DATE -> "9 November";
    };
  }

  private static String pairs(Prompt.Match match) {
    int statements = Math.max(1, match.right().size());
    return IntStream.range(0, match.left().size())
        .mapToObj(i -> (i + 1) + AnswerText.letter((i + 1) % statements))
        .collect(Collectors.joining(" "));
  }

  private static String cards(Prompt.Form form) {
    int heaps = Math.max(1, form.heaps().size());
    return IntStream.range(0, form.fields().size())
        .mapToObj(i -> AnswerText.letter((i + 1) % heaps))
        .collect(Collectors.joining(" "));
  }

  private static String cells(Prompt.Grid grid) {
    int count = Math.max(1, grid.values().size());
    return IntStream.range(0, Math.min(grid.cells().size(), CELLS))
        .map(i -> (i + 1) % count)
        .mapToObj(i -> i == 0 ? "-" : AnswerText.letter(i))
        .collect(Collectors.joining(", "));
  }

  /** The numbers turned by one, so that the example is no order anybody would hand in unread. */
  private static String turned(int items) {
    return IntStream.range(0, items)
        .mapToObj(i -> String.valueOf((i + 1) % items + 1))
        .collect(Collectors.joining(items < 10 ? "" : " "));
  }

  /** How one of the words that stand in a draft more than once is told apart, if there are such. */
  public static Optional<String> apart(Draft draft) {
    return draft.words().stream()
        .map(Draft.Word::core)
        .filter(word -> word.matches("\\p{L}{" + TELLING + ",}"))
        .map(draft::find)
        .filter(found -> found.size() > 1)
        .findFirst()
        .map(found -> DeskText.apart(draft, found.getFirst()));
  }

  /** A word of the draft that stands in it once, if one does; else its first word by its number. */
  private static String change(Draft draft) {
    return draft.words().stream()
        .map(Draft.Word::core)
        .filter(word -> word.matches("\\p{L}{" + TELLING + ",}") && draft.find(word).size() == 1)
        .findFirst()
        .map(word -> word + " > right words")
        .orElse("1=right words");
  }
}
