package onrecord.bank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed to two passages: {@code first=3; second=5; difference=value}, or short
 * {@code 3 5 a}; where there is no difference its letter alone.
 */
final class CompareText {
  private static final Pattern SHORT =
      Pattern.compile("(?:([0-9]{1,2})[\\s,;]+([0-9]{1,2})[\\s,;]*)?([^0-9=;,]*)");

  private CompareText() {}

  static Reading read(Prompt.Compare prompt, String line) {
    return line.contains("=") ? named(prompt, line) : inShort(prompt, line);
  }

  private static Reading named(Prompt.Compare prompt, String line) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> items = Arrays.stream(line.split("[;,]")).filter(i -> !i.isBlank()).toList();
    for (String item : items) {
      int cut = item.indexOf('=');
      String part = item.substring(0, Math.max(0, cut)).strip();
      String given = item.substring(cut + 1).strip();
      Optional<String> value = value(prompt, part, given);
      if (value.isEmpty()) {
        return wrong(prompt, part, given);
      }
      values.put(part, value.get());
    }
    return new Reading.Meant(new Answer.Filled(values));
  }

  private static Reading inShort(Prompt.Compare prompt, String line) {
    Matcher typed = SHORT.matcher(line);
    if (!typed.matches()) {
      return new Misread.Formless(line, Sample.of(prompt));
    }
    Map<String, String> parts = new LinkedHashMap<>();
    put(Prompt.Compare.FIRST, typed.group(1), parts);
    put(Prompt.Compare.SECOND, typed.group(2), parts);
    put(Prompt.Compare.DIFFERENCE, typed.group(3), parts);
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      Optional<String> value = value(prompt, part.getKey(), part.getValue());
      if (value.isEmpty()) {
        return wrong(prompt, part.getKey(), part.getValue());
      }
      values.put(part.getKey(), value.get());
    }
    return new Reading.Meant(new Answer.Filled(values));
  }

  /** Puts a part that was given. */
  private static void put(String part, @Nullable String given, Map<String, String> parts) {
    Optional.ofNullable(given)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> parts.put(part, text));
  }

  private static Misread wrong(Prompt.Compare prompt, String part, String given) {
    return switch (part) {
      case Prompt.Compare.FIRST -> noSentence(given, "in the first passage", prompt.first());
      case Prompt.Compare.SECOND -> noSentence(given, "in the second passage", prompt.second());
      case Prompt.Compare.DIFFERENCE ->
          new Misread.NoSuch(Misread.Thing.DIFFERENCE, given, "", prompt.differences().size());
      default -> new Misread.Formless(part.isEmpty() ? given : part, Sample.of(prompt));
    };
  }

  private static Misread noSentence(String given, String where, Prompt.Passage passage) {
    return new Misread.NoSuch(Misread.Thing.SENTENCE, given, where, passage.sentences().size());
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
