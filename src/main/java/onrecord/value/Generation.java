package onrecord.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What tells bearers of one name apart: Jr. and Sr., or the number of a king, a pope or a grandson.
 */
final class Generation {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("jr", "jr"),
          Map.entry("jun", "jr"),
          Map.entry("jnr", "jr"),
          Map.entry("junior", "jr"),
          Map.entry("younger", "jr"),
          Map.entry("sr", "sr"),
          Map.entry("sen", "sr"),
          Map.entry("snr", "sr"),
          Map.entry("senior", "sr"),
          Map.entry("elder", "sr"));

  private static final Set<String> LETTERS = Set.of("i", "v", "x", "l");

  private Generation() {}

  /** The mark behind a name of at least two words; empty for a name without one. */
  static Optional<String> of(String name) {
    List<String> words = Fold.words(Fold.text(name));
    boolean possible = words.size() > 1 && words.size() < 60;
    return possible ? mark(words.getLast()) : Optional.empty();
  }

  private static Optional<String> mark(String word) {
    Optional<String> known = Optional.ofNullable(WORDS.get(word));
    return known.or(() -> number(word));
  }

  private static Optional<String> number(String word) {
    if (!LETTERS.contains(word) && Roman.of(word).isPresent()) {
      return Optional.of(String.valueOf(Roman.of(word).getAsInt()));
    }
    boolean digits = word.matches("\\d{1,2}(st|nd|rd|th)?");
    Optional<String> figure =
        digits ? Optional.of(word.replaceAll("\\D", "")) : Optional.<String>empty();
    return figure.or(
        () ->
            Numerals.ENGLISH
                .word(word)
                .filter(e -> e.kind() == Numerals.Kind.ORDINAL)
                .map(e -> e.value().toString()));
  }

  /** The name without its mark, and without the article before it. */
  static String without(String name) {
    if (of(name).isEmpty()) {
      return name;
    }
    String rest = name.replaceFirst("[\\s,]+\\S+\\s*$", "");
    return rest.replaceFirst("(?i)\\s+the$", "");
  }

  /** Two marks that differ: another person. */
  static boolean apart(String right, String typed) {
    Optional<String> mark = of(typed);
    return mark.isPresent() && of(right).filter(m -> !m.equals(mark.get())).isPresent();
  }

  /** A mark that only one of the names has; it may be left out, but another may carry it. */
  static boolean onlyOne(String right, String typed) {
    return of(typed).isPresent() != of(right).isPresent();
  }
}
