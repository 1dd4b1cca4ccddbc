package onrecord.proof;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.value.Letters;

/** M4 and M12: no option speaks of the others, and no two are alike. */
final class OptionWords {
  private static final int SHORT = 5;
  private static final Pattern OF_THE_ABOVE =
      Pattern.compile(
          "(?i)(?:all|none|both|neither|any|some|each)(?: of)?(?: the)?"
              + " (?:above|below|these|those|others|options|answers)"
              + "(?: above| below| options| answers)?[.]?");
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?:[Bb]oth |[Nn]either |[Oo]nly )?(?:[A-E]|\\([A-Ea-e]\\)|[a-e]\\))(?:,?"
              + " (?:and|or|nor|&) |, ?)(?:[A-E]|\\([A-Ea-e]\\)|[a-e]\\))");

  private OptionWords() {}

  /** An option and its words, joined once for all that it is compared with. */
  private record Joined(Paths.Placed placed, String text, String words) {
    static Joined of(Paths.Placed placed) {
      String text = placed.option().text();
      return new Joined(placed, text, Words.joined(text));
    }
  }

  static void look(Item item, Findings findings) {
    for (List<Paths.Placed> group : Paths.groups(item)) {
      group.forEach(placed -> ofTheAbove(item, placed, findings));
      List<Joined> options = group.stream().map(Joined::of).toList();
      for (int i = 1; i < options.size(); i++) {
        alike(item, options.subList(0, i), options.get(i), findings);
      }
    }
  }

  /** Whether an option speaks of the other options. */
  static boolean ofTheAbove(String text) {
    return OF_THE_ABOVE.matcher(text).matches() || LETTERS.matcher(text).matches();
  }

  private static void ofTheAbove(Item item, Paths.Placed placed, Findings findings) {
    String text = placed.option().text().strip();
    if (ofTheAbove(text)) {
      findings.add(
          Finding.M4,
          item.place(placed.path()),
          "\"" + text + "\" speaks of the other options",
          "write an answer of its own, or make it a choices: question");
    }
  }

  private static void alike(Item item, List<Joined> before, Joined joined, Findings findings) {
    before.stream()
        .filter(other -> alike(other, joined))
        .findFirst()
        .ifPresent(
            other ->
                findings.add(
                    Finding.M12,
                    item.place(joined.placed().path()),
                    "\"" + joined.text() + "\" is all but the same as \"" + other.text() + "\"",
                    "change one of the two or delete it"));
  }

  /** Equal words, or one slip apart; digits are never slips. */
  private static boolean alike(Joined a, Joined b) {
    String x = a.words();
    String y = b.words();
    boolean same = x.equals(y) && (!x.isEmpty() || a.text().equals(b.text()));
    boolean near = Math.abs(x.length() - y.length()) <= 1;
    boolean tiny = Math.min(x.length(), y.length()) < SHORT;
    boolean slip = near && !tiny && Letters.distance(x, y, 1) <= 1;
    return same || slip && digits(x).equals(digits(y));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
