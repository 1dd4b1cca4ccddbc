package onrecord.bank;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer in the words of its prompt, on one line: the texts of what was chosen instead of their
 * ids and letters, for people who have only the line.
 */
public final class AnswerWords {
  private static final String PARTED = "; ";

  private AnswerWords() {}

  /** The words; empty for an empty answer. What the prompt does not have stands by its id. */
  public static String of(Prompt prompt, Answer answer) {
    return switch (answer) {
      case Answer.Chosen chosen -> chosen(prompt, chosen);
      case Answer.Written written -> written.text().strip();
      case Answer.Filled filled -> filled(prompt, filled.values());
      case Answer.Marked marked -> sentences(marked);
      case Answer.Arranged arranged ->
          arranged.items().stream()
              .map(id -> text(prompt.offered(), id))
              .collect(Collectors.joining(" > "));
    };
  }

  private static String sentences(Answer.Marked marked) {
    String word = marked.sentences().size() == 1 ? "sentence " : "sentences ";
    return marked.isEmpty()
        ? ""
        : word + marked.sentences().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** In the order of the prompt. */
  private static String chosen(Prompt prompt, Answer.Chosen chosen) {
    List<String> order = prompt.offered().stream().map(Option::id).toList();
    return chosen.options().stream()
        .sorted(Comparator.comparing(order::indexOf))
        .map(id -> text(prompt.offered(), id))
        .collect(Collectors.joining(PARTED));
  }

  private static String filled(Prompt prompt, Map<String, String> values) {
    return switch (prompt) {
      case Prompt.Match match -> parts(match.left().stream(), id -> match.right(), values);
      case Prompt.Grid grid -> parts(cells(grid), id -> reported(grid), values);
      case Prompt.Form form ->
          parts(form.fields().stream().map(Prompt.Field::asOption), id -> of(form, id), values);
      case Prompt.Compare compare -> compared(compare, values);
      case Prompt.Desk desk -> changed(desk.draft(), values);
      case Prompt.Choose _, Prompt.Typed _, Prompt.Mark _, Prompt.Arrange _ ->
          AnswerText.write(new Answer.Filled(values));
    };
  }

  /** What was given to each part, in the order of the prompt. */
  private static String parts(
      Stream<Option> parts, Function<String, List<Option>> offered, Map<String, String> values) {
    return parts
        .filter(part -> !values.getOrDefault(part.id(), "").isBlank())
        .map(
            part ->
                part.text()
                    + ": "
                    + text(offered.apply(part.id()), values.getOrDefault(part.id(), "")))
        .collect(Collectors.joining(PARTED));
  }

  private static Stream<Option> cells(Prompt.Grid grid) {
    return grid.rows().stream()
        .flatMap(
            row ->
                grid.columns().stream()
                    .map(
                        column ->
                            new Option(
                                Prompt.Grid.cell(row, column), row.text() + ", " + column.text())));
  }

  private static List<Option> reported(Prompt.Grid grid) {
    return Stream.concat(Stream.of(new Option(Option.NONE, "not reported")), grid.values().stream())
        .toList();
  }

  private static List<Option> of(Prompt.Form form, String field) {
    return form.fields().stream()
        .filter(f -> f.id().equals(field))
        .flatMap(f -> f.options().stream())
        .toList();
  }

  private static String compared(Prompt.Compare compare, Map<String, String> values) {
    Stream<String> marked =
        Stream.of(Prompt.Compare.FIRST, Prompt.Compare.SECOND)
            .filter(values::containsKey)
            .map(passage -> passage + " passage, sentence " + values.get(passage));
    Stream<String> difference =
        Stream.ofNullable(values.get(Prompt.Compare.DIFFERENCE))
            .map(id -> text(compare.differences(), id));
    return Stream.concat(marked, difference).collect(Collectors.joining(PARTED));
  }

  private static String changed(Draft draft, Map<String, String> values) {
    return draft.changes(new Answer.Filled(values)).stream()
        .map(c -> draft.text(c.range()) + " > " + c.text())
        .collect(Collectors.joining(PARTED));
  }

  private static String text(List<Option> options, String id) {
    return options.stream().filter(o -> o.id().equals(id)).map(Option::text).findFirst().orElse(id);
  }
}
