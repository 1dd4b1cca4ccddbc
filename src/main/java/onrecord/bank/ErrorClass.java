package onrecord.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of slip an error planted in a draft is. */
public enum ErrorClass {
  SPEAKER("wrong person or source"),
  FIGURE("wrong figure"),
  APPROXIMATOR("more exact than the report"),
  SCOPE("said of something else"),
  MISQUOTE("not the report\u2019s words"),
  HEDGE("more certain than the report"),
  ATTRIBUTION("source left out"),
  NAME("wrong name or title"),
  DATE("wrong date or time");

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
