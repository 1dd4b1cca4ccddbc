package onrecord.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** English words by what they do in a short answer. */
final class Words {
  static final Words ENGLISH = new Words();

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "no",
          "never",
          "none",
          "neither",
          "nor",
          "without",
          "nobody",
          "nothing",
          "nowhere",
          "cannot",
          "isnt",
          "wasnt",
          "arent",
          "werent",
          "dont",
          "doesnt",
          "didnt",
          "hasnt",
          "havent",
          "hadnt",
          "wont",
          "wouldnt",
          "cant",
          "couldnt",
          "shouldnt",
          "except",
          "unlike",
          "non");

  private final Set<String> sorts = new HashSet<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> contrasts = new HashSet<>();
  private final Set<String> idle = new HashSet<>();

  private final Map<String, Set<Integer>> kin = new HashMap<>();

  private Words() {
    int group = 0;
    for (String[] row : Tables.rows("kin.tsv")) {
      for (String word : row[0].split(" ")) {
        kin.computeIfAbsent(word, w -> new HashSet<>()).add(group);
      }
      group++;
    }
    for (String[] row : Tables.rows("classnouns.tsv")) {
      (row.length > 1 ? things : sorts).add(row[0]);
    }
    sorts.addAll(things);
    sorts.addAll(sorts.stream().map(Stem::of).toList());
    Tables.rows("contrasts.tsv").forEach(row -> contrasts.add(row[0]));
    Tables.rows("idle.tsv").forEach(row -> idle.add(row[0]));
  }

  /** True for a word that only says what sort of thing a name is: city, singer, American. */
  boolean sort(String word) {
    return sorts.contains(word) || sorts.contains(Stem.of(word));
  }

  /** True for a sort of place, body or work, which no name of a person holds. */
  boolean thing(String word) {
    return things.contains(word);
  }

  /** True for a word that tells a thing from another of its kind: west, new, deputy. */
  boolean contrast(String word) {
    return contrasts.contains(word);
  }

  /** Names of one place or thing in two tongues or fashions: Kyiv and Kiev. */
  boolean kin(String a, String b) {
    Set<Integer> x = kin.getOrDefault(a, Set.of());
    return kin.getOrDefault(b, Set.of()).stream().anyMatch(x::contains);
  }

  /** True for words that may be added or left out freely. */
  boolean idle(String word) {
    return idle.contains(word);
  }

  /** True for a denial that is nobody's name, as No and Non are. */
  boolean denial(String word) {
    return negation(word) && !word.startsWith("no") || word.equals("not") || word.equals("nor");
  }

  boolean negation(String word) {
    return NEGATIONS.contains(word);
  }
}
