package onrecord.cli;

import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.page.Cells;
import onrecord.records.Attempt;
import onrecord.records.Steps;
import onrecord.value.Status;

/** Answers as a table for people: measured first, then printed row by row, then added up. */
final class ResultsTable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final List<String> HEAD = List.of("time", "unit", "question", "kind", "credit");

  private final PrintStream out;
  private final ZoneId zone;
  private final Optional<Function<Attempt, String>> learner;
  private final List<String> head;
  private final int[] widths;
  private boolean begun;
  private int counting;
  private int slips;
  private double credit;

  /**
   * A table for one learner, or for several.
   *
   * @param learner what they are called, where a column says so
   */
  ResultsTable(PrintStream out, ZoneId zone, Optional<Function<Attempt, String>> learner) {
    this.out = out;
    this.zone = zone;
    this.learner = learner;
    this.head =
        learner.isEmpty() ? HEAD : Stream.concat(Stream.of("learner"), HEAD.stream()).toList();
    this.widths = head.stream().mapToInt(String::length).toArray();
  }

  /** Makes room for a row. */
  void measure(Attempt attempt) {
    List<String> cells = cells(attempt);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], Cells.width(cells.get(i)));
    }
  }

  /** Prints a row. */
  void row(Attempt attempt) {
    if (!begun) {
      print(head, "result");
      begun = true;
    }
    print(cells(attempt), word(attempt));
    counting += attempt.counts() ? 1 : 0;
    slips += attempt.counts() ? 0 : 1;
    credit += attempt.counts() ? attempt.outcome().credit() : 0;
  }

  /** Prints the sum, or that there is nothing. */
  void close(Optional<String> unit) {
    if (!begun) {
      out.println("Nothing answered" + unit.map(u -> " in " + Printed.one(u)).orElse("") + " yet.");
      return;
    }
    String share =
        counting == 0
            ? ""
            : String.format(Locale.ROOT, ", %.0f%% of the credit", 100 * credit / counting);
    String without = slips == 0 ? "" : "; " + Printed.count(slips, "slip") + " left out";
    out.println();
    out.println(Printed.count(counting, "answer") + share + without + ".");
  }

  private void print(List<String> cells, String last) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(cell).append(" ".repeat(2 + Math.max(0, widths[i] - Cells.width(cell))));
    }
    out.println(line.append(last));
  }

  private List<String> cells(Attempt attempt) {
    List<String> cells = new ArrayList<>(learner.stream().map(l -> l.apply(attempt)).toList());
    cells.addAll(
        List.of(
            TIME.format(attempt.at().atZone(zone)),
            Printed.one(attempt.asked().unit()),
            Printed.one(attempt.asked().question()),
            Printed.one(attempt.asked().kind()),
            String.format(Locale.ROOT, "%.2f", attempt.outcome().credit())));
    return cells;
  }

  private static String word(Attempt attempt) {
    return word(attempt.outcome().status()) + steps(attempt) + (attempt.counts() ? "" : ", a slip");
  }

  private static String steps(Attempt attempt) {
    Steps steps = attempt.steps();
    List<String> words = new ArrayList<>();
    steps
        .certainty()
        .ifPresent(
            c -> words.add("certainty " + c.level() + ", marks " + attempt.marks().orElse(0)));
    steps.proof().ifPresent(p -> words.add(p.right() ? "proved" : "wrong proof"));
    if (steps.hints() > 0) {
      words.add(Printed.count(steps.hints(), "hint"));
    }
    if (steps.tries() > 1) {
      words.add("second try");
    }
    if (steps.selfMarked()) {
      words.add("marked by the learner");
    }
    return words.stream().map(word -> ", " + word).collect(Collectors.joining());
  }

  private static String word(Status status) {
    return switch (status) {
      case CORRECT -> "right";
      case NOTED -> "right, with a note";
      case PARTIAL -> "partly right";
      case NEAR_MISS -> "near miss";
      case WRONG -> "wrong";
      case UNREADABLE -> "not readable";
    };
  }
}
