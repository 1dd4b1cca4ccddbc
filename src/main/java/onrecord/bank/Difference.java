package onrecord.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How two reports of one thing may differ, in the order in which a learner is offered it. */
public enum Difference {
  VALUE("another figure"),
  UNIT("another unit or scope"),
  CREDIT("another source is credited"),
  TIME("another time"),
  CERTAINTY("surer or less sure"),
  CONTRADICTION("they contradict otherwise"),
  NONE("no difference");

  private final String label;

  Difference(String label) {
    this.label = label;
  }

  /** The name in a bank, and the option's id. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a learner chooses. */
  public Option option() {
    return new Option(word(), label);
  }

  /** The difference that a word in a bank names. */
  public static Optional<Difference> of(String word) {
    return Arrays.stream(values()).filter(d -> d.word().equals(word)).findFirst();
  }

  /** The names in a bank. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Difference::word).toList();
  }

  /** What is offered, always in this order. */
  public static List<Option> options() {
    return Arrays.stream(values()).map(Difference::option).toList();
  }
}
