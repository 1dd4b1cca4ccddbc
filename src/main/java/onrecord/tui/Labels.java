package onrecord.tui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import onrecord.bank.AnswerText;
import onrecord.bank.Option;

/** The letters and numbers beside what can be chosen, as keys and in sentences. */
final class Labels {
  private static final List<String> WORDS =
      List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

  private Labels() {}

  /** The index a typed letter stands for among that many options. */
  static Optional<Integer> index(Stroke key, int count) {
    int index = key.text().length() == 1 ? Character.toLowerCase(key.text().charAt(0)) - 'a' : -1;
    boolean labels = key.types() && index >= 0 && index < Math.min(count, 26);
    return labels ? Optional.of(index) : Optional.empty();
  }

  /** The digit a key types. */
  static Optional<Integer> digit(Stroke key) {
    return key.types() && key.text().matches("[0-9]")
        ? Optional.of(Integer.valueOf(key.text()))
        : Optional.empty();
  }

  /** The position of the option with that id, from 0; -1 if there is none. */
  static int position(List<Option> options, String id) {
    return ids(options).indexOf(id);
  }

  static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  /** The option with that id; a blank text where there is none. */
  static String text(List<Option> options, String id) {
    return options.stream().filter(o -> o.id().equals(id)).map(Option::text).findFirst().orElse("");
  }

  /** The keys of that many options, such as {@code a-d}. */
  static String letters(int count) {
    return count < 2 ? "a" : "a-" + AnswerText.letter(count - 1);
  }

  /** The keys of that many numbered items, such as {@code 1-4}. */
  static String numbers(int count) {
    return count < 2 ? "1" : "1-" + count;
  }

  /** A range in words, such as {@code a to d}. */
  static String range(int count) {
    return letters(count).replace("-", " to ");
  }

  /** That there is no option of a letter or number typed; empty where the key is neither. */
  static String unknown(Stroke key, String option, String range) {
    boolean label = key.types() && key.text().matches("[\\p{L}\\p{N}]");
    return label ? "There is no " + option + " " + key.text() + "; " + range + "." : "";
  }

  /** The numbers of so many things, such as {@code 1 to 4}. */
  static String numberRange(int count) {
    return numbers(count).replace("-", " to ");
  }

  /** A count in words at the head of a sentence: {@code Two speakers have no statement yet.} */
  static String counted(int count, String one, String many) {
    return word(count) + " " + (count == 1 ? one : many);
  }

  /** A count in a word up to ten, in figures beyond. */
  static String word(int count) {
    return count < WORDS.size() ? WORDS.get(count) : String.valueOf(count);
  }

  /** The options as lines to be read aloud, each behind its letter. */
  static List<String> spoken(List<Option> options) {
    return IntStream.range(0, options.size())
        .mapToObj(i -> AnswerText.letter(i) + ": " + options.get(i).text())
        .toList();
  }

  /** The items as lines to be read aloud, each behind its number. */
  static List<String> numbered(List<Option> items) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> (i + 1) + ": " + items.get(i).text())
        .toList();
  }

  /** The first of so many things that is open, from a place on and then from the start. */
  static OptionalInt nextOpen(int start, int count, IntPredicate open) {
    return IntStream.range(start, start + count).map(i -> i % count).filter(open).findFirst();
  }
}
