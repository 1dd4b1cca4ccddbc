package onrecord.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Change;
import onrecord.bank.Draft;
import onrecord.bank.Key;
import onrecord.bank.PlainWords;
import onrecord.bank.WordRange;

/**
 * What a change really alters: words that it only repeats at its ends are not counted, so that
 * somebody who retypes a sentence is held to the words that differ.
 *
 * @param change as it was made
 * @param altered the change of the words that differ alone; the whole where words are only put in
 * @param before number of the word before which the change begins to differ
 * @param putsIn whether it takes no word away
 */
record Alteration(Change change, Change altered, int before, boolean putsIn) {
  /** How many sound words a change may hold and still point at the error among them. */
  private static final int MOST_BESIDE = 5;

  /** What a change alters; empty if it leaves the text as it was. */
  static Optional<Alteration> of(Draft draft, Change change) {
    WordRange range = change.range();
    if (change.marks()) {
      return Optional.of(new Alteration(change, change, range.first(), false));
    }
    List<String> typed = new ArrayList<>(List.of(change.over("").split(" +")));
    typed.removeIf(word -> PlainWords.of(word).isEmpty());
    int first = range.first();
    while (first <= range.last() && !typed.isEmpty() && same(draft, first, typed.getFirst())) {
      typed.removeFirst();
      first++;
    }
    int last = range.last();
    while (last >= first && !typed.isEmpty() && same(draft, last, typed.getLast())) {
      typed.removeLast();
      last--;
    }
    boolean putsIn = first > last;
    Change altered = putsIn ? change : altered(new WordRange(first, last), typed);
    return putsIn && typed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Alteration(change, altered, first, putsIn));
  }

  private static boolean same(Draft draft, int number, String typed) {
    return PlainWords.same(draft.words().get(number - 1).core(), typed);
  }

  private static Change altered(WordRange range, List<String> typed) {
    return new Change(range, typed.isEmpty() ? Change.LEFT_OUT : String.join(" ", typed));
  }

  /** Whether it points at an error: it alters a word of it, or puts words in right beside one. */
  boolean finds(Key.Planted error, Key.Desk key) {
    WordRange at = error.at();
    boolean beside = before >= at.first() && before <= at.last() + 1;
    return at.overlaps(altered.range()) && (narrow(altered.range(), key) || putsIn && beside);
  }

  /** How many sound words it takes away or marks; words put in count as one. */
  int sound(Key.Desk key) {
    return putsIn ? 1 : beside(altered.range(), key);
  }

  /** Whether a range holds few words beside those of errors; a wide one points at nothing. */
  private static boolean narrow(WordRange range, Key.Desk key) {
    return beside(range, key) <= MOST_BESIDE;
  }

  private static int beside(WordRange range, Key.Desk key) {
    int beside = range.length();
    for (Key.Planted error : key.errors()) {
      WordRange at = error.at();
      int shared = Math.min(at.last(), range.last()) - Math.max(at.first(), range.first()) + 1;
      beside -= Math.max(0, shared);
    }
    return beside;
  }
}
