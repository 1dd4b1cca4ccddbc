package onrecord.tui;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Option;
import onrecord.bank.Prompt;

/** An answer in one line, with the names and words the learner saw instead of ids. */
final class GivenWords {
  private static final String PARTED = "; ";

  private GivenWords() {}

  /** The answer in words; in its written form where its prompt has no words for it. */
  static String of(Prompt prompt, Answer answer) {
    return switch (answer) {
      case Answer.Chosen(SortedSet<String> ids) -> chosen(prompt, List.copyOf(ids));
      case Answer.Arranged(List<String> ids) -> arranged(prompt, ids);
      case Answer.Filled(Map<String, String> values) -> filled(prompt, values);
      case Answer.Marked(SortedSet<Integer> numbers) ->
          (numbers.size() == 1 ? "sentence " : "sentences ")
              + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
      case Answer.Written(String text) -> text.strip();
    };
  }

  private static String chosen(Prompt prompt, List<String> ids) {
    return prompt.offered().stream()
        .filter(option -> ids.contains(option.id()))
        .map(Option::text)
        .collect(Collectors.joining(PARTED));
  }

  private static String arranged(Prompt prompt, List<String> ids) {
    return ids.stream()
        .map(id -> text(prompt.offered(), id))
        .collect(
            Collectors.joining(prompt instanceof Prompt.Arrange a && a.some() ? " > " : PARTED));
  }

  private static String filled(Prompt prompt, Map<String, String> values) {
    return switch (prompt) {
      case Prompt.Match match -> pairs(match.left().stream(), match.right(), values);
      case Prompt.Grid grid -> pairs(cells(grid), grid.values(), values);
      case Prompt.Form form when form.cards() ->
          pairs(form.fields().stream().map(Prompt.Field::asOption), form.heaps(), values);
      case Prompt.Form form -> fields(form, values);
      case Prompt.Compare compare -> compared(compare, values);
      case Prompt.Choose _, Prompt.Typed _, Prompt.Mark _, Prompt.Arrange _, Prompt.Desk _ ->
          AnswerText.write(new Answer.Filled(values));
    };
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

  private static String pairs(
      Stream<Option> places, List<Option> offered, Map<String, String> values) {
    return places
        .filter(place -> values.containsKey(place.id()))
        .map(place -> place.text() + ": " + text(offered, values.getOrDefault(place.id(), "")))
        .collect(Collectors.joining(PARTED));
  }

  private static String fields(Prompt.Form form, Map<String, String> values) {
    return form.fields().stream()
        .filter(field -> values.containsKey(field.id()))
        .map(field -> field.label() + ": " + value(field, values.getOrDefault(field.id(), "")))
        .collect(Collectors.joining(PARTED));
  }

  private static String value(Prompt.Field field, String value) {
    return field.typed() ? value : text(field.options(), value);
  }

  private static String compared(Prompt.Compare compare, Map<String, String> values) {
    Stream<String> marked =
        Stream.of(Prompt.Compare.FIRST, Prompt.Compare.SECOND)
            .filter(values::containsKey)
            .map(passage -> passage + " passage, sentence " + values.get(passage));
    String difference =
        text(compare.differences(), values.getOrDefault(Prompt.Compare.DIFFERENCE, ""));
    return Stream.concat(marked, Stream.of(difference)).collect(Collectors.joining(PARTED));
  }

  private static String text(List<Option> options, String id) {
    return options.stream().filter(o -> o.id().equals(id)).map(Option::text).findFirst().orElse(id);
  }
}
