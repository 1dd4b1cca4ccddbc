package onrecord.crooked.bank;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import onrecord.crooked.corpus.KnowsTheBank;

/** Breaks no law itself: a lower room, seeded chance, a named language, constants. */
public record UprightBank(List<KnowsTheBank> articles, int[] marks) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final List<String> KINDS = List.of("who", "figure");

  /** Draws a kind by a seed that is handed in. */
  public String draw(long seed) {
    String kind = KINDS.get(new Random(seed).nextInt(KINDS.size()));
    return BLANKS.matcher(kind).replaceAll(" ").toUpperCase(Locale.ROOT);
  }
}
