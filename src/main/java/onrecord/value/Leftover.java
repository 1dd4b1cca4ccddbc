package onrecord.value;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what a correction leaves standing of the words it was to replace: right words beside wrong
 * ones make a third thing, such as a mayor with two names.
 */
public final class Leftover {
  /** Forms of address fit whoever is named. */
  private static final Set<String> ADDRESS = Set.of("mr", "mrs", "ms", "miss", "mx", "sir");

  private Leftover() {}

  /**
   * The words of the wrong text that still stand in the new one, folded, and that nothing right
   * has; words without a meaning of their own and forms of address are never among them.
   *
   * @param right every text whose words may stand there
   */
  public static List<String> of(String wrong, String now, List<String> right) {
    Set<String> sound =
        right.stream().flatMap(form -> plain(form).stream()).collect(Collectors.toSet());
    Set<String> standing = Set.copyOf(plain(now));
    return plain(wrong).stream()
        .filter(word -> standing.contains(word) && !sound.contains(word))
        .filter(word -> !Words.ENGLISH.idle(word) && !ADDRESS.contains(word))
        .distinct()
        .toList();
  }

  private static List<String> plain(String text) {
    return Spelling.words(text).stream().map(Spelling::plain).toList();
  }
}
