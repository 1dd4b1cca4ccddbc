package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.bank.Change;
import onrecord.bank.Draft;
import onrecord.bank.PlainWords;
import onrecord.bank.WordRange;

/**
 * What a correction takes away and puts in, without the words that stand before and after it alike:
 * of a long sentence that only lacks its source, the source.
 *
 * @param first number of the first word taken away
 * @param last number of the last; below the first where words are only put in between the two
 * @param inserted what is put in; empty if words are only left out
 */
record Struck(int first, int last, String inserted) {

  static Struck of(Draft draft, WordRange range, String correction) {
    if (correction.equals(Change.LEFT_OUT)) {
      return new Struck(range.first(), range.last(), "");
    }
    List<String> words = new ArrayList<>(List.of(correction.strip().split(" +")));
    boolean ahead = words.size() >= range.length() && ends(draft, range, words);
    int first = range.first();
    while (!ahead
        && first <= range.last()
        && !words.isEmpty()
        && same(draft, first, words.getFirst())) {
      words.removeFirst();
      first++;
    }
    int last = range.last();
    while (last >= first && !words.isEmpty() && same(draft, last, words.getLast())) {
      words.removeLast();
      last--;
    }
    return new Struck(first, last, String.join(" ", words));
  }

  /** Whether the words end in those of the range, so that the others stand before them. */
  private static boolean ends(Draft draft, WordRange range, List<String> words) {
    return IntStream.range(0, range.length())
        .allMatch(i -> same(draft, range.last() - i, words.get(words.size() - 1 - i)));
  }

  private static boolean same(Draft draft, int number, String word) {
    return PlainWords.same(draft.words().get(number - 1).core(), word);
  }

  /** Whether it takes no word away. */
  boolean putsIn() {
    return last < first;
  }

  /** The words taken away, then those put in, in one line. */
  String text(Draft draft) {
    String after = inserted.isEmpty() ? "(left out)" : inserted;
    return putsIn() ? "+ " + after : draft.text(new WordRange(first, last)) + " > " + after;
  }
}
