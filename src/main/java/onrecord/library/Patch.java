package onrecord.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts that differ in one stretch of lines, as a unified diff with three lines around it. */
record Patch(String name, String before, String after) {
  private static final int AROUND = 3;

  String render() {
    List<String> old = lines(before);
    List<String> now = lines(after);
    int same = 0;
    while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(old.size(), now.size()) - same
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    int from = Math.max(0, same - AROUND);
    int shown = Math.min(tail, AROUND);
    StringBuilder diff = new StringBuilder("--- a/" + name + "\n+++ b/" + name + "\n");
    diff.append(head(from, old.size() - tail + shown, now.size() - tail + shown));
    add(diff, " ", old.subList(from, same));
    add(diff, "-", old.subList(same, old.size() - tail));
    add(diff, "+", now.subList(same, now.size() - tail));
    add(diff, " ", old.subList(old.size() - tail, old.size() - tail + shown));
    return diff.toString();
  }

  private static String head(int from, int oldEnd, int newEnd) {
    return "@@ -"
        + (from + 1)
        + ","
        + (oldEnd - from)
        + " +"
        + (from + 1)
        + ","
        + (newEnd - from)
        + " @@\n";
  }

  /** Lines with their ends, so that a missing last one is seen. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private static void add(StringBuilder diff, String sign, List<String> lines) {
    for (String line : lines) {
      diff.append(sign).append(line);
      if (!line.endsWith("\n")) {
        diff.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
