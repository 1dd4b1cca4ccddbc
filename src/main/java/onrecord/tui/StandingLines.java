package onrecord.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.records.Standing;

/** Where a learner stands, by skill; a level is shown from five answers on, never before. */
final class StandingLines {
  private static final int BAR = 20;
  private static final int NARROW = 76;

  /** Beyond this width the keys at the right of the first screen stand too far away. */
  static final int WIDEST = 90;

  private static final int NAME = 24;

  private StandingLines() {}

  /**
   * The same in so many rows, two at least; where they are too few the last says how many skills
   * are left out, and with which key they are seen.
   */
  static List<Line> of(Standing standing, int width, int rows) {
    List<Line> all = of(standing, width);
    if (all.size() <= rows) {
      return all;
    }
    List<Line> lines = new ArrayList<>(all.subList(0, rows - 1));
    Line more = Line.quiet("  and " + (all.size() - lines.size()) + " more");
    lines.add(Line.ends(more, Line.of("p ", Tone.STRONG), Math.min(width, WIDEST)));
    return lines;
  }

  /** A heading and a line for each skill, the one with most answers first; nothing without any. */
  static List<Line> of(Standing standing, int width) {
    List<Map.Entry<String, Standing.Tally>> skills = skills(standing);
    if (skills.isEmpty()) {
      return List.of();
    }
    String weakest = weakest(skills);
    List<Line> lines = new ArrayList<>(List.of(Line.quiet("  Where you stand")));
    for (Map.Entry<String, Standing.Tally> skill : skills) {
      lines.add(row(skill, skill.getKey().equals(weakest), width < NARROW ? BAR / 2 : BAR));
    }
    return lines;
  }

  private static List<Map.Entry<String, Standing.Tally>> skills(Standing standing) {
    return standing.skills().entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Standing.Tally> e) -> -e.getValue().answers())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  /** The weakest of two or more skills that have answers enough; empty if there is none. */
  private static String weakest(List<Map.Entry<String, Standing.Tally>> skills) {
    List<Map.Entry<String, Standing.Tally>> told =
        skills.stream().filter(e -> e.getValue().tells()).toList();
    return told.size() < 2
        ? ""
        : told.stream()
            .min(Comparator.comparingDouble(e -> e.getValue().share()))
            .map(Map.Entry::getKey)
            .orElse("");
  }

  /** One skill: name, bar, percent and count. */
  private static Line row(Map.Entry<String, Standing.Tally> entry, boolean weakest, int bar) {
    String skill = entry.getKey();
    Standing.Tally tally = entry.getValue();
    String name = "  " + skill + " ".repeat(Math.max(1, NAME - skill.length()));
    if (!tally.tells()) {
      return Line.of(Run.plain(name), Run.quiet(tooFew(tally)));
    }
    String answers = Texts.count(tally.answers(), "answer", "answers");
    boolean brief = weakest && bar < BAR;
    int full = (int) Math.round(tally.share() * bar);
    String percent = Texts.percent(tally.share());
    return Line.of(
        Run.plain(name),
        new Run("\u2588".repeat(full), Tone.PLAIN),
        Run.quiet("\u2591".repeat(bar - full)),
        Run.plain(" ".repeat(Math.max(1, 8 - percent.length())) + percent),
        Run.quiet("  " + (brief ? tally.answers() + "," : answers)),
        new Run(brief ? " weakest" : weakest ? "  < weakest" : "", Tone.ACCENT));
  }

  static List<String> spoken(Standing standing) {
    return skills(standing).stream().map(e -> spoken(e.getKey(), e.getValue())).toList();
  }

  /** One skill as a sentence: its share of the credit, or that there are too few answers. */
  static String spoken(String skill, Standing.Tally tally) {
    String answers = Texts.count(tally.answers(), "answer", "answers");
    String says =
        tally.tells() ? Texts.percent(tally.share()) + " of the credit, " + answers : tooFew(tally);
    return skill + ": " + says + ".";
  }

  /** What stands in place of a share that would say nothing yet. */
  static String tooFew(Standing.Tally tally) {
    return "too few to say, " + Texts.count(tally.answers(), "answer", "answers");
  }
}
