package onrecord.tui;

import java.util.Optional;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.records.Standing;

/** A unit as one row of a table: title, reports, answered, credit. */
record UnitRow(Overview.UnitCard unit, Optional<Standing.Tally> tally) {
  private static final int REPORTS = 9;
  private static final int ANSWERED = 12;
  private static final int CREDIT = 9;
  private static final int WIDEST = 90;

  /** The heading of the table. */
  static Line heading(int width) {
    String columns =
        right("reports", REPORTS) + right("answered", ANSWERED) + right("credit", CREDIT);
    return Line.quiet("  " + left("Units", name(width)) + columns);
  }

  Line line(int width, boolean cursor) {
    int answered = answered();
    String share = tally.map(t -> Texts.percent(t.share())).orElse("-");
    String columns =
        right(String.valueOf(unit.reports()), REPORTS)
            + right(answered + " / " + unit.questions(), ANSWERED)
            + right(share, CREDIT);
    String state = unit.problem().isEmpty() ? columns : right("cannot be played", columns.length());
    Tone tone = cursor ? Tone.CHOSEN : Tone.PLAIN;
    return Line.of(
        cursor ? new Run("\u203A ", Tone.ACCENT) : Run.plain("  "),
        new Run(left(unit.title(), name(width)), tone),
        Run.plain(state));
  }

  String spoken() {
    String share = tally.map(t -> ", " + Texts.percent(t.share()) + " credit").orElse("");
    String state = answered() + " of " + unit.questions() + " questions answered" + share;
    boolean told = unit.title().matches("(?i).*\\breports?\\b.*");
    String reports = told ? "" : Texts.count(unit.reports(), "report", "reports") + ", ";
    return unit.title()
        + ", "
        + reports
        + (unit.problem().isEmpty() ? state : "cannot be played")
        + ".";
  }

  /** Answers under a former id, or to a question that is gone, make no more than there is. */
  private int answered() {
    return Math.min(unit.questions(), tally.map(Standing.Tally::questions).orElse(0));
  }

  private static int name(int width) {
    return Math.min(width, WIDEST) - 3 - REPORTS - ANSWERED - CREDIT;
  }

  private static String left(String text, int width) {
    String cut = Texts.shortened(text, width - 1);
    return cut + " ".repeat(Math.max(0, width - Cells.width(cut)));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - Cells.width(text))) + text;
  }
}
