package onrecord.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.bank.Answer;
import onrecord.bank.Key;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.value.Mark;

/** Marks answers that fill places one by one: pairs, the fields of a form, the cells of a grid. */
final class Tables {
  private static final double WRONG_PAIR = 0.5;
  private static final double EMPTY_CELL = 0.5;
  private static final double INVENTED_VALUE = 0.25;

  private Tables() {}

  /** Right pairs / n, less half a pair for each wrong one where statements are left over. */
  static Verdict match(Prompt.Match prompt, Key.Match key, Answer.Filled answer) {
    List<Verdict.Part> parts = new ArrayList<>();
    boolean extras = prompt.right().size() > prompt.left().size();
    double earned = 0;
    for (Map.Entry<String, String> pair : key.pairs().entrySet()) {
      String given = answer.values().getOrDefault(pair.getKey(), "");
      boolean right = given.equals(pair.getValue());
      boolean wrong = !right && !given.isEmpty();
      earned += right ? 1 : wrong && extras ? -WRONG_PAIR : 0;
      parts.add(new Verdict.Part(pair.getKey(), given, pair.getValue(), right ? 1 : 0, ""));
    }
    return Verdict.ofCredit(earned / key.pairs().size(), parts, "pairs");
  }

  /** Every field weighs the same. */
  static Verdict form(Prompt.Form prompt, Key.Form key, Answer.Filled answer) {
    List<Verdict.Part> parts =
        prompt.fields().stream().map(field -> field(field, key, answer)).toList();
    double earned = parts.stream().mapToDouble(Verdict.Part::credit).sum();
    return Verdict.ofCredit(earned / parts.size(), parts, prompt.cards() ? "heaps" : "fields")
        .saying(prompt.cards() && earned < parts.size() ? onHeaps((int) earned, parts) : "");
  }

  private static String onHeaps(int right, List<Verdict.Part> parts) {
    return right + " of " + parts.size() + " cards lie where they belong.";
  }

  private static Verdict.Part field(Prompt.Field field, Key.Form key, Answer.Filled answer) {
    String given = answer.values().getOrDefault(field.id(), "");
    if (!field.typed()) {
      String right = key.chosen().getOrDefault(field.id(), "");
      return new Verdict.Part(field.id(), given, right, given.equals(right) ? 1 : 0, "");
    }
    Key.Typed accepted = key.typed().get(field.id());
    if (accepted == null) {
      throw new IllegalArgumentException("the key knows no field " + field.id());
    }
    Mark mark = TypedAnswers.figure(accepted, given);
    return new Verdict.Part(
        field.id(), given, accepted.accept().getFirst(), mark.credit(), mark.says());
  }

  /**
   * Earned / total weight: a cell with a value weighs 1, an empty one a half; a value where none is
   * reported costs a quarter.
   */
  static Verdict grid(Prompt.Grid prompt, Key.Grid key, Answer.Filled answer) {
    List<Verdict.Part> parts = new ArrayList<>();
    double earned = 0;
    double total = 0;
    for (String cell : prompt.cells()) {
      String right = key.cells().getOrDefault(cell, Option.NONE);
      String given = answer.values().getOrDefault(cell, "");
      boolean none = right.equals(Option.NONE);
      boolean same = given.equals(right);
      total += none ? EMPTY_CELL : 1;
      earned += same ? (none ? EMPTY_CELL : 1) : none && !given.isEmpty() ? -INVENTED_VALUE : 0;
      parts.add(new Verdict.Part(cell, given, right, same ? 1 : 0, ""));
    }
    return Verdict.ofCredit(earned / total, parts, "cells");
  }

  static Answer.Filled perfectForm(Key.Form key) {
    Map<String, String> values = new LinkedHashMap<>();
    key.typed().forEach((field, typed) -> values.put(field, typed.accept().getFirst()));
    values.putAll(key.chosen());
    return new Answer.Filled(values);
  }
}
