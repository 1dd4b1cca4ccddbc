package onrecord.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onrecord.bank.Answer;
import onrecord.bank.Change;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.WordRange;
import onrecord.page.Cells;
import onrecord.tui.Stroke;

/** Which keys a practised learner presses to enter an answer into an empty question. */
final class Fingers {
  private static final Stroke RIGHT = Stroke.of(Stroke.Key.RIGHT);
  private static final Stroke LEFT = Stroke.of(Stroke.Key.LEFT);
  private static final Stroke DOWN = Stroke.of(Stroke.Key.DOWN);

  private final List<Stroke> keys = new ArrayList<>();

  private Fingers() {}

  /** The keys without the Enter that hands in. */
  static List<Stroke> keys(Prompt prompt, Answer answer) {
    Fingers fingers = new Fingers();
    switch (prompt) {
      case Prompt.Choose p -> fingers.choose(p, (Answer.Chosen) answer);
      case Prompt.Typed ignored -> fingers.type(((Answer.Written) answer).text());
      case Prompt.Match p -> fingers.match(p, values(answer));
      case Prompt.Form p -> fingers.form(p, values(answer));
      case Prompt.Grid p -> fingers.grid(p, values(answer));
      case Prompt.Mark ignored -> fingers.mark((Answer.Marked) answer);
      case Prompt.Arrange p -> fingers.arrange(p, (Answer.Arranged) answer);
      case Prompt.Compare p -> fingers.compare(p, values(answer));
      case Prompt.Desk ignored -> fingers.mend(values(answer));
    }
    return List.copyOf(fingers.keys);
  }

  /** The key that hands in. */
  static Stroke handsIn(Prompt prompt) {
    return prompt instanceof Prompt.Desk ? Stroke.ctrl("d") : Stroke.of(Stroke.Key.ENTER);
  }

  private static Map<String, String> values(Answer answer) {
    return ((Answer.Filled) answer).values();
  }

  private void type(String text) {
    Cells.clusters(text).forEach(cluster -> keys.add(Stroke.text(cluster)));
  }

  private void letter(List<Option> options, String id) {
    type(String.valueOf((char) ('a' + index(options, id))));
  }

  private static int index(List<Option> options, String id) {
    return options.stream().map(Option::id).toList().indexOf(id);
  }

  private void choose(Prompt.Choose prompt, Answer.Chosen answer) {
    answer.options().forEach(id -> letter(prompt.options(), id));
  }

  private void match(Prompt.Match prompt, Map<String, String> pairs) {
    pairs.forEach(
        (left, right) -> {
          type(String.valueOf(index(prompt.left(), left) + 1));
          letter(prompt.right(), right);
        });
  }

  private void form(Prompt.Form prompt, Map<String, String> values) {
    for (Prompt.Field field : prompt.fields()) {
      String value = values.getOrDefault(field.id(), "");
      if (field.typed()) {
        type(value);
      } else if (!value.isEmpty()) {
        letter(field.options(), value);
      }
      if (!prompt.cards() && (field.typed() || value.isEmpty())) {
        keys.add(DOWN);
      }
    }
  }

  private void grid(Prompt.Grid prompt, Map<String, String> values) {
    for (Option row : prompt.rows()) {
      for (Option column : prompt.columns()) {
        String value = values.getOrDefault(Prompt.Grid.cell(row, column), "");
        if (value.isEmpty()) {
          onward(prompt, column);
        } else {
          letter(prompt.values(), value);
        }
      }
    }
  }

  /** A value moves on by itself; without one it takes arrows. */
  private void onward(Prompt.Grid prompt, Option column) {
    if (column.equals(prompt.columns().getLast())) {
      prompt.columns().forEach(c -> keys.add(LEFT));
      keys.add(DOWN);
    } else {
      keys.add(RIGHT);
    }
  }

  private void mark(Answer.Marked answer) {
    for (int number : answer.sentences()) {
      type(String.valueOf(number));
      keys.add(Stroke.text(" "));
    }
  }

  private void arrange(Prompt.Arrange prompt, Answer.Arranged answer) {
    answer.items().forEach(id -> type(String.valueOf(index(prompt.items(), id) + 1)));
  }

  private void compare(Prompt.Compare prompt, Map<String, String> values) {
    type(values.getOrDefault(Prompt.Compare.FIRST, ""));
    keys.add(RIGHT);
    type(values.getOrDefault(Prompt.Compare.SECOND, ""));
    letter(prompt.differences(), values.getOrDefault(Prompt.Compare.DIFFERENCE, ""));
  }

  /** From the last change to the first: a step to the right takes a changed stretch as one. */
  private void mend(Map<String, String> changes) {
    changes.keySet().stream()
        .map(written -> WordRange.of(written).orElseThrow())
        .sorted(Comparator.reverseOrder())
        .forEach(range -> mend(range, changes.getOrDefault(range.text(), "")));
  }

  private void mend(WordRange range, String text) {
    keys.add(Stroke.of(Stroke.Key.HOME));
    keys.addAll(Collections.nCopies(range.first() - 1, RIGHT));
    keys.add(Stroke.text(" "));
    keys.addAll(Collections.nCopies(range.length() - 1, RIGHT));
    keys.add(Stroke.of(Stroke.Key.ENTER));
    type(text.equals(Change.MARKED) ? "" : text);
    keys.add(Stroke.of(Stroke.Key.ENTER));
  }
}
