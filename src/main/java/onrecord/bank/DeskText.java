package onrecord.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the changes of a draft: {@code 5=more than; 9-11=-} by the numbers of the words, or {@code
 * old words > new words; other words > -} by the words themselves, where they stand once.
 */
final class DeskText {
  private static final Pattern BY_NUMBER = Pattern.compile("([0-9]+(?:-[0-9]+)?)\\s*=(.*)");
  private static final Pattern BY_WORDS = Pattern.compile("(.+?)(?:\\s*->\\s*|\\s*>\\s*)(.*)");

  private static final String RIGHT_WORDS = "right words";
  private static final int BESIDE = 3;

  private DeskText() {}

  /** The changes of a line, or what is wrong with the first that cannot be made. */
  static Reading read(Draft draft, String line) {
    List<Change> changes = new ArrayList<>();
    List<String> items =
        Arrays.stream(line.split(";")).map(String::strip).filter(i -> !i.isEmpty()).toList();
    for (String item : items) {
      Optional<Change> change = change(draft, item);
      if (change.isEmpty()) {
        return wrong(draft, item);
      }
      if (changes.stream().anyMatch(c -> c.range().overlaps(change.get().range()))) {
        return new Misread.Overlapping(item);
      }
      changes.add(change.get());
    }
    return new Reading.Meant(answer(changes));
  }

  /** What is wrong with a part that {@link #change} cannot make a change of. */
  static Misread wrong(Draft draft, String item) {
    Matcher number = BY_NUMBER.matcher(item);
    if (number.matches()) {
      return new Misread.NoWords(number.group(1), draft.words().size());
    }
    String old = old(item);
    List<WordRange> found = draft.find(old);
    return found.isEmpty()
        ? new Misread.NotInDraft(old)
        : new Misread.OftenInDraft(old, found.stream().map(r -> apart(draft, r)).toList());
  }

  /** The words that a part would change. */
  static String old(String item) {
    Matcher words = BY_WORDS.matcher(item);
    return words.matches() ? words.group(1) : item;
  }

  /** The words that would take their place; blank where none are given. */
  static String instead(String item) {
    Matcher words = BY_WORDS.matcher(item);
    return words.matches() ? words.group(2).strip() : "";
  }

  /**
   * How to write a change of words that stand in the draft more than once: with as few words beside
   * them as tell them apart, and by their numbers where three do not.
   */
  static String apart(Draft draft, WordRange range) {
    for (int more = 1; more <= BESIDE; more++) {
      for (int left = more; left >= 0; left--) {
        int first = range.first() - left;
        int last = range.last() + more - left;
        boolean within = first >= 1 && last <= draft.words().size();
        if (within && alone(draft, new WordRange(first, last))) {
          return draft.text(new WordRange(first, last))
              + " > "
              + beside(draft, first, range.first() - 1)
              + RIGHT_WORDS
              + behind(draft, range.last() + 1, last);
        }
      }
    }
    return range.text() + "=" + RIGHT_WORDS;
  }

  private static boolean alone(Draft draft, WordRange range) {
    boolean one =
        IntStream.rangeClosed(range.first() + 1, range.last()).noneMatch(draft::opensSentence);
    String text = draft.text(range);
    return one && !text.matches(".*[;>=].*") && draft.find(text).size() == 1;
  }

  private static String beside(Draft draft, int first, int last) {
    return last < first ? "" : draft.text(new WordRange(first, last)) + " ";
  }

  private static String behind(Draft draft, int first, int last) {
    return last < first ? "" : " " + draft.text(new WordRange(first, last));
  }

  /** The answer that changes make, in the order of the draft. */
  static Answer.Filled answer(List<Change> changes) {
    Map<String, String> values = new LinkedHashMap<>();
    changes.stream()
        .sorted(Comparator.comparing(Change::range))
        .forEach(c -> values.put(c.range().text(), c.text()));
    return new Answer.Filled(values);
  }

  /** The change that a part asks for; empty where its words do not stand there, or not once. */
  static Optional<Change> change(Draft draft, String item) {
    Matcher number = BY_NUMBER.matcher(item);
    if (number.matches()) {
      return WordRange.of(number.group(1))
          .filter(draft::has)
          .map(range -> new Change(range, number.group(2).strip()));
    }
    return only(draft, old(item)).map(range -> new Change(range, instead(item)));
  }

  private static Optional<WordRange> only(Draft draft, String words) {
    List<WordRange> found = draft.find(words);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
