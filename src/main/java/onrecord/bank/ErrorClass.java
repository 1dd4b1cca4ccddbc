package onrecord.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of slip an error planted in a draft is. */
public enum ErrorClass {
  SPEAKER("wrong speaker"),
  FIGURE("wrong figure"),
  APPROXIMATOR("lost approximator"),
  SCOPE("another scope"),
  MISQUOTE("misquoted"),
  HEDGE("lost hedge"),
  ATTRIBUTION("attribution dropped"),
  NAME("name or title"),
  DATE("wrong date");

  private final String label;

  ErrorClass(String label) {
    this.label = label;
  }

  /** The name in a bank. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name a learner reads. */
  public String label() {
    return label;
  }

  /** The class that a word in a bank names. */
  public static Optional<ErrorClass> of(String word) {
    return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
  }

  /** The names in a bank. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ErrorClass::word).toList();
  }
}
