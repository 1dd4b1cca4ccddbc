package onrecord.bank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what was typed to two passages: {@code first=3; second=5; difference=value}, or short
 * {@code 3 5 a}; where there is no difference its letter alone.
 */
final class CompareText {
  private static final Pattern SHORT =
      Pattern.compile("(?:([0-9]{1,2})[\\s,;]+([0-9]{1,2})[\\s,;]*)?([^0-9=;,]*)");

  private CompareText() {}

  static Optional<Answer> read(Prompt.Compare prompt, String line) {
    return line.contains("=") ? named(prompt, line) : inShort(prompt, line);
  }

  private static Optional<Answer> named(Prompt.Compare prompt, String line) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> items = Arrays.stream(line.split("[;,]")).filter(i -> !i.isBlank()).toList();
    for (String item : items) {
      int cut = item.indexOf('=');
      String part = item.substring(0, Math.max(0, cut)).strip();
      Optional<String> value = value(prompt, part, item.substring(cut + 1).strip());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(part, value.get());
    }
    return Optional.of(new Answer.Filled(values));
  }

  private static Optional<Answer> inShort(Prompt.Compare prompt, String line) {
    Matcher typed = SHORT.matcher(line);
    if (!typed.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    boolean whole =
        put(prompt, Prompt.Compare.FIRST, Optional.ofNullable(typed.group(1)), values)
            && put(prompt, Prompt.Compare.SECOND, Optional.ofNullable(typed.group(2)), values)
            && put(prompt, Prompt.Compare.DIFFERENCE, Optional.of(typed.group(3)), values);
    return whole ? Optional.of(new Answer.Filled(values)) : Optional.empty();
  }

  /** Puts a part that was given; false if it cannot be read. */
  private static boolean put(
      Prompt.Compare prompt, String part, Optional<String> given, Map<String, String> values) {
    Optional<String> typed = given.map(String::strip).filter(text -> !text.isEmpty());
    Optional<String> value = typed.flatMap(text -> value(prompt, part, text));
    value.ifPresent(v -> values.put(part, v));
    return typed.isEmpty() || value.isPresent();
  }

  private static Optional<String> value(Prompt.Compare prompt, String part, String given) {
    return switch (part) {
      case Prompt.Compare.FIRST -> sentence(prompt.first(), given);
      case Prompt.Compare.SECOND -> sentence(prompt.second(), given);
      case Prompt.Compare.DIFFERENCE -> AnswerText.option(prompt.differences(), given);
      default -> Optional.empty();
    };
  }

  private static Optional<String> sentence(Prompt.Passage passage, String given) {
    boolean number = given.matches("[1-9][0-9]?");
    return number && Integer.parseInt(given) <= passage.sentences().size()
        ? Optional.of(given)
        : Optional.empty();
  }
}
