package onrecord.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.study.Due;

/**
 * What comes back today: the line of the first screen that offers a review, and the unit that the
 * review begins with.
 *
 * @param all of all units together
 * @param unit the one under the cursor if anything of it is due, else the one with most
 */
record DueToday(Due all, Optional<Overview.UnitCard> unit, Due first) {
  private static final int INDENT = 2;
  private static final int NARROW = 76;

  static DueToday of(Overview overview, int cursor) {
    Due all = overview.units().stream().map(overview::due).reduce(Due.NONE, Due::and);
    Optional<Overview.UnitCard> unit =
        overview.units().stream()
            .skip(cursor)
            .limit(1)
            .filter(u -> overview.due(u).questions() > 0)
            .findFirst()
            .or(() -> most(overview));
    return new DueToday(all, unit, unit.map(overview::due).orElse(Due.NONE));
  }

  /** The unit of which most is due; of two alike the one listed first. */
  static Optional<Overview.UnitCard> most(Overview overview) {
    return overview.units().reversed().stream()
        .filter(u -> overview.due(u).questions() > 0)
        .max(Comparator.comparingInt(u -> overview.due(u).questions()));
  }

  /** Nothing, or a blank line, the offer with its key at the right, and what comes first. */
  List<Line> lines(int columns) {
    if (unit.isEmpty()) {
      return List.of();
    }
    String due = all.questions() + " due today" + sure(columns < NARROW);
    Line offer = Line.of(Run.plain(due)).indent(INDENT);
    List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
    lines.add(Line.ends(offer, Line.of("r ", Tone.STRONG), columns));
    if (!first.equals(all)) {
      lines.add(Line.quiet(Texts.shortened(begins(), columns - 2 * INDENT)).indent(INDENT));
    }
    return lines;
  }

  /** The offer in words; where several units have something due, which comes first. */
  String said() {
    return all.questions()
        + " due today"
        + sure(false)
        + (first.equals(all) ? "" : "; " + begins());
  }

  private String begins() {
    return "first the "
        + first.questions()
        + " of "
        + unit.map(Overview.UnitCard::title).orElse("");
  }

  private String sure(boolean brief) {
    String how = brief ? "wrong though you were sure" : "answered wrongly though you were sure";
    if (all.sure() == 0) {
      return "";
    }
    String some = all.questions() == 1 ? ", " : ", " + all.sure() + (brief ? " " : " of them ");
    return some + how;
  }
}
