package onrecord.value;

import java.util.HashSet;
import java.util.Set;

/** English words by what they do in a short answer. */
final class Words {
  static final Words ENGLISH = new Words();

  private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "none", "neither", "nor",
      "without", "nobody", "nothing", "nowhere", "cannot", "isnt", "wasnt", "arent", "werent", "dont",
      "doesnt", "didnt", "hasnt", "havent", "hadnt", "wont", "wouldnt", "cant", "couldnt", "shouldnt",
      "except", "unlike", "non");

  private final Set<String> idle = new HashSet<>();

  private Words() {
    Tables.rows("idle.tsv").forEach(row -> idle.add(row[0]));
  }

  /** True for words that may be added or left out freely. */
  boolean idle(String word) {
    return idle.contains(word);
  }

  boolean negation(String word) {
    return NEGATIONS.contains(word);
  }
}
