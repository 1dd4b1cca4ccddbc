package onrecord.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Layer;
import onrecord.bank.Skill;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.page.Window;
import onrecord.page.Wrap;
import onrecord.records.Attempt;
import onrecord.records.Standing;
import onrecord.study.Answered;
import onrecord.study.Plan;
import onrecord.study.Session;

/** The end of a round: how it went by skill, and the misses as a newspaper prints corrections. */
record Summary(Session session, Asking.Desk desk, int top, String said) implements Screen {

  static Summary of(Session session, Asking.Desk desk) {
    return new Summary(session, desk, 0, "");
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.Slipped(Attempt attempt) ->
          Turn.to(new Summary(session.replacing(attempt), desk, top, said));
      case Msg.Failed(String what, String todo) -> Turn.to(saying(what + " " + todo));
      default -> Turn.to(this);
    };
  }

  @Override
  public Page view(Size size) {
    List<Line> lines = lines(size.columns());
    Window window = new Window(top, Frame.bodyRows(size), lines.size());
    String more = window.moreBelow() ? "More below: Space or Down." : "";
    return Frame.of(
            size, session.bank().about().title(), Line.quiet("end of the round"), bindings(size))
        .saying(said.isEmpty() ? more : said)
        .page(window.of(lines));
  }

  private List<Line> lines(int width) {
    int column = Math.min(ReportText.COLUMN, width - 6);
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(Line.of("   " + tally(), Tone.STRONG));
    lines.add(Line.EMPTY);
    skills().forEach((skill, tally) -> lines.add(skillRow(skill, tally)));
    List<String> figures = StepFigures.of(session.answered());
    if (!figures.isEmpty()) {
      lines.add(Line.EMPTY);
      figures.forEach(f -> Wrap.lines(f, column).forEach(l -> lines.add(l.indent(3))));
    }
    if (!misses().isEmpty()) {
      lines.add(Line.EMPTY);
      lines.add(Line.of("   Corrections", Tone.STRONG));
      for (Answered miss : misses()) {
        lines.add(Line.EMPTY);
        lines.addAll(correction(miss, column));
      }
    }
    lines.addAll(Debrief.lines(session, column));
    return lines;
  }

  /** What was missed, first that of which the learner was certain. */
  private List<Answered> misses() {
    return session.misses().stream()
        .sorted(Comparator.comparing(miss -> !miss.attempt().confidentError()))
        .toList();
  }

  /** The first line of a correction at the margin, what follows under it a little in. */
  private List<Line> correction(Answered miss, int column) {
    List<String> told = Correction.of(session.bank(), miss);
    List<Line> lines = new ArrayList<>();
    Wrap.lines(sure(miss) + told.getFirst(), column).forEach(l -> lines.add(l.indent(3)));
    for (String part : told.subList(1, told.size())) {
      lines.addAll(Hanging.lines(Line.plain("     "), Line.plain(part), column + 3));
    }
    return lines;
  }

  private static String sure(Answered miss) {
    return miss.attempt().confidentError() ? "You were certain: " : "";
  }

  private static Line skillRow(String skill, Standing.Tally tally) {
    String name = "   " + skill + " ".repeat(Math.max(1, 26 - skill.length()));
    if (!tally.tells()) {
      return Line.plain(name).then(Run.quiet(StandingLines.tooFew(tally)));
    }
    String share = Texts.percent(tally.share());
    String answers = Texts.count(tally.answers(), "answer", "answers");
    return Line.plain(name + " ".repeat(5 - share.length()) + share + "   " + answers);
  }

  private String tally() {
    long slips = session.answered().stream().filter(a -> !a.attempt().counts()).count();
    List<Answered> counted = session.answered().stream().filter(a -> a.attempt().counts()).toList();
    long right = counted.stream().filter(a -> a.verdict().status().right()).count();
    long partly =
        counted.stream()
            .filter(a -> !a.verdict().status().right() && a.verdict().credit() > 0)
            .count();
    long missed = counted.size() - right - partly;
    String all =
        counted.isEmpty()
            ? "No answer counts."
            : right == counted.size()
                ? "All " + counted.size() + " right."
                : right
                    + " of "
                    + counted.size()
                    + " right, "
                    + partly
                    + " partly, "
                    + missed
                    + " missed.";
    all += less(counted);
    return slips == 0 ? all : all + " " + Texts.count((int) slips, "slip", "slips") + " left out.";
  }

  /** How many right answers hints or a second try left less than the whole. */
  private static String less(List<Answered> counted) {
    long less =
        counted.stream()
            .map(Answered::verdict)
            .filter(verdict -> verdict.status().right() && verdict.credit() < 1)
            .count();
    return less == 0
        ? ""
        : " "
            + less
            + " right "
            + (less == 1 ? "answer" : "answers")
            + " earned less than the whole.";
  }

  private Map<String, Standing.Tally> skills() {
    Map<String, Standing.Tally> skills = new LinkedHashMap<>();
    for (Answered answered : session.answered()) {
      if (answered.attempt().counts()) {
        String skill = answered.question().skill().map(Skill::word).orElse("other");
        skills.merge(
            skill,
            new Standing.Tally(1, 1, answered.verdict().credit()),
            (a, b) ->
                new Standing.Tally(a.questions() + 1, a.answers() + 1, a.credit() + b.credit()));
      }
    }
    return skills;
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(said.isEmpty() ? List.of() : List.of(said));
    lines.add("End of the round. " + tally());
    skills().forEach((skill, tally) -> lines.add(StandingLines.spoken(skill, tally)));
    lines.addAll(StepFigures.of(session.answered()));
    misses()
        .forEach(
            miss ->
                lines.add(
                    "Correction: "
                        + sure(miss)
                        + String.join(" ", Correction.of(session.bank(), miss))));
    lines.addAll(Debrief.spoken(session));
    lines.add(
        "Enter for the units, /"
            + further().split(" ", 2)[0]
            + " for "
            + further()
            + ", /misses to go through the misses again.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    List<Binding> keys = new ArrayList<>();
    keys.add(Binding.of(Stroke.of(Stroke.Key.ENTER), "home", "Back to the units.", Summary::home));
    keys.add(
        Binding.of(Stroke.text("m"), "misses again", "Go through the misses again.", this::again)
            .unless(session.misses().isEmpty() ? "nothing was missed" : ""));
    keys.add(
        Binding.of(
            Stroke.text("n"),
            further(),
            "Another round on this unit.",
            () ->
                Turn.to(
                    new Waiting(""),
                    new Effect.Begin(session.round().unit(), "ten", List.of(), steps()))));
    keys.addAll(
        new Scrolling(
                top,
                () -> lines(size.columns()).size(),
                line -> new Summary(session, desk, line, ""))
            .keys(size));
    keys.add(Binding.of(Stroke.of(Stroke.Key.ESCAPE), "", "Back to the units.", Summary::home));
    return keys;
  }

  /** More, while the unit has so many that this round did not ask; else another round. */
  private String further() {
    int size = Math.clamp(session.bank().questions().size(), 1, Plan.TEN);
    long asked = session.bank().questions().stream().filter(session.questions()::contains).count();
    boolean fresh = session.bank().questions().size() - asked >= size;
    return fresh ? more() + " more" : "another round of " + more();
  }

  /** As many as another round has, in words: ten, or all of a smaller unit. */
  private String more() {
    int questions = Math.clamp(session.bank().questions().size(), 1, Plan.TEN);
    return Labels.word(questions).toLowerCase(Locale.ROOT);
  }

  /** Another round has the steps of this one; after the very first, what its learner wants. */
  private Optional<Set<Layer>> steps() {
    boolean first = session.round().way().equals("first");
    return first ? Optional.empty() : Optional.of(session.round().layers());
  }

  private static Turn home() {
    return Turn.to(new Waiting(""), new Effect.LoadHome());
  }

  private Turn again() {
    List<String> ids = session.misses().stream().map(a -> a.question().id()).toList();
    return Turn.to(
        new Waiting(""), new Effect.Begin(session.round().unit(), "misses", ids, steps()));
  }

  @Override
  public Screen saying(String line) {
    return new Summary(session, desk, top, line);
  }
}
