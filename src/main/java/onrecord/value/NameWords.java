package onrecord.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Titles, particles, frequent names and everyday forms of names, from the tables. */
final class NameWords {
  static final NameWords KNOWN = new NameWords();

  private final Set<String> titles = new HashSet<>();
  private final Set<String> honours = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Map<String, Set<Integer>> nicknames = new HashMap<>();

  private final Map<String, Set<Integer>> given = new HashMap<>();

  private NameWords() {
    fill("titles.tsv", titles);
    Tables.rows("titles.tsv").stream()
        .filter(row -> row.length > 1)
        .forEach(row -> honours.add(Fold.text(row[0])));
    fill("particles.tsv", particles);
    fill("common.tsv", common);
    int group = 0;
    for (String[] row : Tables.rows("nicknames.tsv")) {
      for (String name : row[0].split(" ")) {
        nicknames.computeIfAbsent(Fold.text(name), n -> new HashSet<>()).add(group);
      }
      group++;
    }
    for (String[] row : Tables.rows("given.tsv")) {
      for (String name : row[0].split(" ")) {
        given.computeIfAbsent(coarse(Sounds.of(name)), n -> new HashSet<>()).add(group);
      }
      group++;
    }
  }

  /** Sounds with the vowels that romanisations confuse made one. */
  private static String coarse(String sounds) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      char c =
          switch (sounds.charAt(i)) {
            case 'e', 'y', 'i' -> 'i';
            case 'o', 'u' -> 'u';
            case 'x', 'K' -> 'h';
            case 'j' -> 'J';
            default -> sounds.charAt(i);
          };
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** True if both are well-known given names, and not the same one. */
  boolean different(NamePart a, NamePart b) {
    Set<Integer> x = given.getOrDefault(coarse(a.sounds()), Set.of());
    Set<Integer> y = given.getOrDefault(coarse(b.sounds()), Set.of());
    return !x.isEmpty()
        && !y.isEmpty()
        && y.stream().noneMatch(x::contains)
        && !nickname(a.text(), b.text());
  }

  private static void fill(String table, Set<String> words) {
    Tables.rows(table).forEach(row -> words.add(Fold.text(row[0])));
  }

  boolean title(String word) {
    return titles.contains(word);
  }

  /** True for a title that is also a name: Amir, Major, Said. */
  boolean honour(String word) {
    return honours.contains(word);
  }

  boolean particle(String word) {
    return particles.contains(word);
  }

  boolean common(String word) {
    return common.contains(word);
  }

  /** True if one is an everyday form of the other. */
  boolean nickname(String a, String b) {
    Set<Integer> x = nicknames.getOrDefault(a, Set.of());
    return nicknames.getOrDefault(b, Set.of()).stream().anyMatch(x::contains);
  }
}
