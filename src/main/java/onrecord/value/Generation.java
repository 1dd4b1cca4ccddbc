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

  /** Names of so many characters have no mark. */
  private static final int LONGEST = 300;

  private Generation() {}

  /** The mark behind a name of at least two words; empty for a name without one. */
  static Optional<String> of(String name) {
    boolean brief = name.length() < LONGEST;
    List<String> words = brief ? Fold.words(Fold.text(name)) : List.of();
    boolean possible = words.size() > 1;
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
    String rest = cut(name);
    String last = rest.substring(cut(rest).length());
    boolean article = last.strip().equalsIgnoreCase("the");
    return article ? cut(rest) : rest;
  }

  /** Without the last word and the blanks and commas before it. */
  private static String cut(String name) {
    int end = name.length();
    while (end > 0 && gap(name.charAt(end - 1))) {
      end--;
    }
    while (end > 0 && !gap(name.charAt(end - 1))) {
      end--;
    }
    while (end > 0 && gap(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
  }

  private static boolean gap(char c) {
    return c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Two marks that differ: another person. */
  static boolean apart(Optional<String> right, Optional<String> typed) {
    return right.isPresent() && typed.isPresent() && !right.equals(typed);
  }
}
