package onrecord.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Marks a typed list: the best assignment of what was given to what was asked. */
public final class Lists {
  /** Items beyond this many are counted as too many without being read. */
  private static final int MOST = 40;

  private static final Pattern BLANKS = Pattern.compile("[^\\S\\n\\r]+");

  private static final Pattern PARTS =
      Pattern.compile("[;\\n\\r\u2022]|,(?!\\d{3}(?!\\d))|\\s(?:and|&|\\+)\\s");

  private Lists() {}

  /** Cuts a typed line at semicolons, line ends, commas outside numbers, and "and". */
  public static List<String> split(String typed) {
    return PARTS
        .splitAsStream(BLANKS.matcher(typed).replaceAll(" "))
        .map(s -> s.strip().replaceFirst("^and\\s+", "").strip())
        .filter(s -> s.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /** Credit is what fits over the larger of asked and given, so a wrong item never helps. */
  public static Mark mark(ListKey key, List<String> given) {
    if (given.isEmpty()) {
      return Mark.unreadable("list.empty", "I cannot find an item in that.");
    }
    List<String> read = given.size() > MOST ? given.subList(0, MOST) : given;
    double[][] credit = credits(key, read);
    int[] taken = key.ordered() ? inPlace(credit) : new Assignment(credit).best();
    double sum = 0;
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < key.items().size(); i++) {
      boolean found = taken[i] >= 0 && credit[i][taken[i]] > 0;
      sum += found ? credit[i][taken[i]] : 0;
      missing.addAll(found ? List.of() : List.of(key.items().get(i).getFirst()));
    }
    double share = Math.min(1, sum / Math.max(key.items().size(), given.size()));
    return verdict(share, missing, surplus(taken, credit, given));
  }

  private static double[][] credits(ListKey key, List<String> given) {
    double[][] credit = new double[key.items().size()][given.size()];
    for (int i = 0; i < credit.length; i++) {
      AutoKey item = new AutoKey(key.items().get(i), key.question(), Optional.empty());
      for (int j = 0; j < given.size(); j++) {
        credit[i][j] = Auto.mark(item, given.get(j)).credit();
      }
    }
    return credit;
  }

  private static int[] inPlace(double[][] credit) {
    int[] taken = new int[credit.length];
    for (int i = 0; i < credit.length; i++) {
      taken[i] = i < credit[i].length ? i : -1;
    }
    return taken;
  }

  private static List<String> surplus(int[] taken, double[][] credit, List<String> given) {
    List<String> surplus = new ArrayList<>();
    for (int j = 0; j < given.size(); j++) {
      boolean used = false;
      for (int i = 0; i < taken.length; i++) {
        used |= taken[i] == j && credit[i][j] > 0;
      }
      surplus.addAll(used ? List.of() : List.of(given.get(j)));
    }
    return surplus;
  }

  private static Mark verdict(double share, List<String> missing, List<String> surplus) {
    if (share >= 1 - 1e-9 && missing.isEmpty() && surplus.isEmpty()) {
      return Mark.correct("list.all");
    }
    String says =
        (missing.isEmpty() ? "" : "Missing: " + named(missing) + ". ")
            + (surplus.isEmpty() ? "" : "Not on the list: " + named(surplus) + ".");
    String said = says.isBlank() ? "Some items are only partly right." : says.strip();
    return share <= 0
        ? Mark.wrong("list.none", said)
        : Mark.partial(Math.min(share, .999), "list.part", said);
  }

  private static String named(List<String> items) {
    String more = items.size() > 3 ? " and " + (items.size() - 3) + " more" : "";
    return String.join(", ", items.subList(0, Math.min(3, items.size()))) + more;
  }
}
