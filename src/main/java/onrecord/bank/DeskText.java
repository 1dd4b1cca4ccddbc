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

/**
 * Reads the changes of a draft: {@code 5=more than; 9-11=-} by the numbers of the words, or {@code
 * old words > new words; other words > -} by the words themselves, where they stand once.
 */
final class DeskText {
  private static final Pattern BY_NUMBER = Pattern.compile("([0-9]+(?:-[0-9]+)?)\\s*=(.*)");
  private static final Pattern BY_WORDS = Pattern.compile("(.+?)(?:\\s*->\\s*|\\s*>\\s*)(.*)");

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

  private static Misread wrong(Draft draft, String item) {
    Matcher number = BY_NUMBER.matcher(item);
    if (number.matches()) {
      return new Misread.NoWords(number.group(1), draft.words().size());
    }
    Matcher words = BY_WORDS.matcher(item);
    String old = words.matches() ? words.group(1) : item;
    List<WordRange> found = draft.find(old);
    return found.isEmpty() ? new Misread.NotInDraft(old) : new Misread.OftenInDraft(old, found);
  }

  /** The answer that changes make, in the order of the draft. */
  static Answer.Filled answer(List<Change> changes) {
    Map<String, String> values = new LinkedHashMap<>();
    changes.stream()
        .sorted(Comparator.comparing(Change::range))
        .forEach(c -> values.put(c.range().text(), c.text()));
    return new Answer.Filled(values);
  }

  private static Optional<Change> change(Draft draft, String item) {
    Matcher number = BY_NUMBER.matcher(item);
    if (number.matches()) {
      return WordRange.of(number.group(1))
          .filter(draft::has)
          .map(range -> new Change(range, number.group(2).strip()));
    }
    Matcher words = BY_WORDS.matcher(item);
    return words.matches()
        ? only(draft, words.group(1)).map(range -> new Change(range, words.group(2).strip()))
        : only(draft, item).map(range -> new Change(range, Change.MARKED));
  }

  private static Optional<WordRange> only(Draft draft, String words) {
    List<WordRange> found = draft.find(words);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
