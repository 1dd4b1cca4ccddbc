package onrecord.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.corpus.Level;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;

/**
 * Findings as text: each with its source line, a caret under its column and what to do about it, in
 * the order of files and lines, and a count at the end.
 */
public final class Report {
  private final Function<String, List<String>> lines;

  /**
   * A report that can look up source lines.
   *
   * @param lines the lines of a file by its name; empty where it cannot be shown
   */
  public Report(Function<String, List<String>> lines) {
    this.lines = lines;
  }

  /** The whole report; every line ends in {@code \n}. */
  public String render(List<Problem> problems) {
    List<Problem> sorted =
        problems.stream().sorted((a, b) -> a.place().compareTo(b.place())).toList();
    StringBuilder text = new StringBuilder();
    for (Problem problem : sorted) {
      append(text, problem);
    }
    return text.append(count(problems)).append('\n').toString();
  }

  /** The closing line: how many findings of each level, in how many files. */
  public static String count(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "nothing found";
    }
    Map<Level, Long> counts =
        problems.stream()
            .collect(
                Collectors.groupingBy(
                    Problem::level, () -> new EnumMap<>(Level.class), Collectors.counting()));
    List<String> parts = new ArrayList<>();
    counts.forEach((level, n) -> parts.add(n + " " + level.word() + (n == 1 ? "" : "s")));
    long files = problems.stream().map(p -> p.place().file()).distinct().count();
    return String.join(", ", parts) + " in " + files + (files == 1 ? " file" : " files");
  }

  private void append(StringBuilder text, Problem problem) {
    text.append(SourceLine.printable(problem.headline())).append('\n');
    Place place = problem.place();
    List<String> all = place.line() == 0 ? List.of() : lines.apply(place.file());
    if (place.line() <= all.size() && place.line() > 0) {
      SourceLine line = SourceLine.of(all.get(place.line() - 1), place.column());
      text.append(line.text()).append('\n');
      if (place.column() > 0) {
        text.append(line.caret()).append('\n');
      }
    }
    text.append("  ").append(SourceLine.printable(problem.todo())).append('\n');
  }
}
