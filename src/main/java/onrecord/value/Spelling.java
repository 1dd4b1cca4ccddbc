package onrecord.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of an answer that are another spelling of a right word, told to its writer. */
public final class Spelling {
  private static final int SHORTEST = 3;

  /** From this length on two letters may differ. */
  private static final int LONG = 6;

  private static final int SLIPS = 2;

  /** From this length on words that sound alike are two spellings of one. */
  private static final int SOUNDING = 4;

  private Spelling() {}

  /**
   * A word that is spelt another way.
   *
   * @param typed as it was typed
   * @param right as it is spelt
   * @param form the accepted form that has it
   */
  public record Misspelt(String typed, String right, String form) {
    /** Whether the right word opens its form. */
    public boolean opens() {
      return form.strip().startsWith(right);
    }
  }

  /**
   * The words typed that no form has, each beside the word of a form that it resembles.
   *
   * @param forms accepted forms, the house form first; its words go before those of others
   * @param known further words that are well spelt
   */
  public static List<Misspelt> of(String typed, List<String> forms, List<String> known) {
    Set<String> spelt = new HashSet<>();
    forms.forEach(form -> words(form).forEach(word -> spelt.add(plain(word))));
    known.forEach(form -> words(form).forEach(word -> spelt.add(plain(word))));
    List<Misspelt> found = new ArrayList<>();
    for (String word : words(typed)) {
      if (!spelt.contains(plain(word))) {
        meant(word, words(typed), forms).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** A right word that stands in the answer itself cannot be what another word was meant for. */
  private static Optional<Misspelt> meant(String typed, List<String> all, List<String> forms) {
    List<String> given = all.stream().map(Spelling::plain).toList();
    return forms.stream()
        .flatMap(form -> words(form).stream().map(word -> new Misspelt(typed, word, form)))
        .filter(one -> !given.contains(plain(one.right())))
        .filter(one -> alike(plain(one.typed()), plain(one.right())))
        .findFirst();
  }

  /** The words of a text as they stand, without marks at their ends. */
  static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s\u2010-\u2015-]+"))
        .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whose it is does not change how a word is spelt. */
  static String plain(String word) {
    return Fold.text(word.replaceFirst("['\u2019]s?$", "")).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean alike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    boolean digits = (a + b).chars().anyMatch(Character::isDigit);
    return !digits
        && shorter >= SHORTEST
        && (Slip.one(a, b)
            || shorter >= LONG && Letters.distance(a, b, SLIPS) <= SLIPS
            || shorter >= SOUNDING
                && SoundDistance.likeness(Sounds.of(a), Sounds.of(b)) >= NameMatch.ALIKE);
  }
}
