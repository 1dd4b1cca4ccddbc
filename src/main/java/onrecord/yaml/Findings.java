package onrecord.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import onrecord.corpus.CleanText;
import onrecord.corpus.Level;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;

/** Collects the problems of one file; after the first few hundred it only counts. */
final class Findings {
  private static final int MOST = 500;
  private static final int LONGEST_QUOTE = 60;

  private final List<Problem> problems = new ArrayList<>();
  private int unlisted;

  void error(Place place, Finding finding, String wrong, String todo) {
    add(Problem.error(place, finding.id(), wrong, todo));
  }

  void note(Place place, Finding finding, String wrong, String todo) {
    add(Problem.note(place, finding.id(), wrong, todo));
  }

  void addAll(Collection<Problem> found) {
    found.forEach(this::add);
  }

  void add(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else {
      unlisted++;
    }
  }

  /** Everything found, in the order of the file. */
  List<Problem> inOrder(String file) {
    List<Problem> all = new ArrayList<>(problems);
    all.sort((a, b) -> a.place().compareTo(b.place()));
    if (unlisted > 0) {
      all.add(
          new Problem(
              Place.of(file),
              Level.ERROR,
              Finding.TOO_MANY.id(),
              "there are " + unlisted + " more findings",
              "mend those above and check again"));
    }
    return List.copyOf(all);
  }

  /** A text of the author in quotation marks, on one line and cut where it is long. */
  static String quoted(String text) {
    String line = CleanText.line(text.substring(0, Math.min(text.length(), 4 * LONGEST_QUOTE)));
    int length = line.codePointCount(0, line.length());
    String cut =
        length <= LONGEST_QUOTE
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "\u2026";
    return "\"" + cut + "\"";
  }
}
