package onrecord.bank;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An answer in the words of its prompt, on one line: the texts of what was chosen instead of their
 * ids and letters, for people who have only the line.
 */
public final class AnswerWords {
  private AnswerWords() {}

  /** The words; empty for an empty answer. What the prompt does not have stands by its id. */
  public static String of(Prompt prompt, Answer answer) {
    return switch (answer) {
      case Answer.Chosen chosen -> texts(prompt, List.copyOf(chosen.options()), "; ");
      case Answer.Written written -> written.text().strip();
      case Answer.Filled filled -> filled(prompt, filled);
      case Answer.Marked marked -> sentences(marked);
      case Answer.Arranged arranged -> texts(prompt, arranged.items(), " > ");
    };
  }

  private static String sentences(Answer.Marked marked) {
    String word = marked.sentences().size() == 1 ? "sentence " : "sentences ";
    return marked.isEmpty()
        ? ""
        : word + marked.sentences().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String texts(Prompt prompt, List<String> ids, String between) {
    return ids.stream().map(id -> text(prompt.offered(), id)).collect(Collectors.joining(between));
  }

  private static String filled(Prompt prompt, Answer.Filled filled) {
    if (prompt instanceof Prompt.Desk desk) {
      return desk.draft().changes(filled).stream()
          .map(c -> desk.draft().text(c.range()) + " > " + c.text())
          .collect(Collectors.joining("; "));
    }
    return filled.values().entrySet().stream()
        .filter(e -> !e.getValue().isBlank())
        .map(e -> part(prompt, e.getKey()) + ": " + value(prompt, e.getKey(), e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String part(Prompt prompt, String id) {
    return switch (prompt) {
      case Prompt.Grid grid -> cell(grid, id);
      case Prompt.Form form ->
          form.fields().stream()
              .filter(f -> f.id().equals(id))
              .map(Prompt.Field::label)
              .findFirst()
              .orElse(id);
      case Prompt.Match match -> text(match.left(), id);
      case Prompt.Compare ignored ->
          id.equals(Prompt.Compare.DIFFERENCE) ? id : id + " passage, sentence";
      case Prompt.Choose ignored -> id;
      case Prompt.Typed ignored -> id;
      case Prompt.Mark ignored -> id;
      case Prompt.Arrange ignored -> id;
      case Prompt.Desk ignored -> id;
    };
  }

  private static String cell(Prompt.Grid grid, String id) {
    return grid.rows().stream()
        .flatMap(
            row ->
                grid.columns().stream()
                    .filter(column -> Prompt.Grid.cell(row, column).equals(id))
                    .map(column -> row.text() + ", " + column.text()))
        .findFirst()
        .orElse(id);
  }

  private static String value(Prompt prompt, String part, String value) {
    List<Option> options =
        switch (prompt) {
          case Prompt.Match match -> match.right();
          case Prompt.Form form ->
              form.fields().stream()
                  .filter(f -> f.id().equals(part))
                  .flatMap(f -> f.options().stream())
                  .toList();
          case Prompt.Grid grid -> grid.values();
          case Prompt.Compare compare -> compare.differences();
          case Prompt.Choose ignored -> List.of();
          case Prompt.Typed ignored -> List.of();
          case Prompt.Mark ignored -> List.of();
          case Prompt.Arrange ignored -> List.of();
          case Prompt.Desk ignored -> List.of();
        };
    return value.equals(Option.NONE) && prompt instanceof Prompt.Grid
        ? "not reported"
        : text(options, value);
  }

  private static String text(List<Option> options, String id) {
    return options.stream().filter(o -> o.id().equals(id)).map(Option::text).findFirst().orElse(id);
  }
}
