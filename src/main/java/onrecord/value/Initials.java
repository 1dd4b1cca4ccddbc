package onrecord.value;

import java.util.List;
import java.util.stream.Collectors;

/** Tells whether one word is made of the first letters of several: FBI, NATO. */
final class Initials {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  private Initials() {}

  /** True if the only short word stands for all the long ones, in their order. */
  static boolean of(List<PhraseWord> full, List<PhraseWord> letters) {
    if (letters.size() != 1 || full.size() < SHORTEST || full.size() > LONGEST) {
      return false;
    }
    PhraseWord word = letters.getFirst();
    boolean names = full.stream().allMatch(PhraseWord::capital) || !word.capital();
    String first = full.stream().map(w -> w.text().substring(0, 1)).collect(Collectors.joining());
    return names && full.stream().noneMatch(PhraseWord::numeric) && first.equals(word.text());
  }
}
