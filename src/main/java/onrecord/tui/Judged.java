package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Question;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Size;
import onrecord.page.Window;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.study.Answered;
import onrecord.study.Session;

/**
 * An answer marked: the verdict where the answer was, under it the sentences that decide it, the
 * author's reason and the trap by name.
 *
 * @param top first row shown
 * @param dispute the learner's open dispute of this verdict, if there is one
 */
record Judged(
    Session session,
    Answered answered,
    Asking.Desk desk,
    int top,
    String said,
    Optional<Dispute> dispute)
    implements Screen {
  private static final String DISPUTED =
      "Disputed; it is in `onrecord disputes` and in your export.";

  static Judged of(Session before, Answered answered, Asking.Desk desk) {
    return new Judged(before.with(answered), answered, desk, 0, "", Optional.empty());
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.Slipped(Attempt attempt) -> Turn.to(slipped(attempt));
      case Msg.Changed changed ->
          Turn.to(
              new Judged(
                  session.over(changed.bank()),
                  answered,
                  desk.with(desk.reports().over(changed.bank())),
                  top,
                  "Taken up as saved.",
                  dispute));
      case Msg.Disputed(Dispute now) -> Turn.to(contested(now));
      case Msg.Failed(String what, String todo) -> Turn.to(saying(what + " " + todo));
      default -> Turn.to(this);
    };
  }

  private Judged slipped(Attempt attempt) {
    Answered changed =
        new Answered(answered.question(), answered.answer(), answered.verdict(), attempt);
    String line =
        attempt.counts()
            ? "Taken back in: it counts."
            : "Marked as a slip: kept, but left out of the figures.";
    return new Judged(session.replacing(attempt), changed, desk, top, line, dispute);
  }

  private Judged contested(Dispute now) {
    String line = now.open() ? "" : "The dispute is withdrawn.";
    Optional<Dispute> open = Optional.of(now).filter(Dispute::open);
    return new Judged(session, answered, desk, 0, line, open);
  }

  private List<Line> lines(Size size) {
    List<Line> lines = new ArrayList<>();
    if (dispute.isPresent()) {
      lines.add(Line.quiet(" " + DISPUTED));
    }
    lines.addAll(VerdictLines.of(session.bank(), answered, size.columns()));
    return lines;
  }

  @Override
  public Page view(Size size) {
    List<Line> lines = lines(size);
    Window window = new Window(top, Frame.bodyRows(size), lines.size());
    String more = window.moreBelow() ? "More below: Space or Down." : "";
    Line progress = AskingView.progress(session, session.position(answered.question()));
    int room = AskingView.room(size, progress);
    return Frame.of(
            size, AskingView.where(session, answered.question(), room), progress, bindings(size))
        .saying(said.isEmpty() ? more : said)
        .page(window.of(lines));
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>();
    if (!said.isEmpty()) {
      lines.add(said);
    }
    if (dispute.isPresent()) {
      lines.add(DISPUTED);
    }
    lines.addAll(SpokenVerdict.of(session.bank(), answered));
    String next = session.next().isPresent() ? "the next question" : "the end of the round";
    lines.add(
        "Enter for "
            + next
            + ", /whole for the whole report, /slip marks it as a slip,"
            + (dispute.isEmpty() ? " /dispute disputes it," : " /withdraw takes the dispute back,")
            + " ? for help.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    List<Binding> keys = new ArrayList<>();
    boolean last = session.next().isEmpty();
    keys.add(
        Binding.of(
            Stroke.of(Stroke.Key.ENTER),
            last ? "summary" : "next",
            "Go on.",
            () -> ReadFirst.before(Asking.next(session, desk))));
    keys.add(
        Binding.of(
                Stroke.text("e"),
                "whole report",
                "The whole report, at the evidence.",
                () -> whole(size))
            .unless(
                evidence(answered.question()).isEmpty() ? "this question has no evidence" : ""));
    boolean counts = answered.attempt().counts();
    String slip = counts ? "slip" : "count it";
    keys.add(
        Binding.of(
            Stroke.text("u"),
            slip,
            "Mark the answer as a slip of the finger, or take it back in.",
            () -> Turn.to(this, new Effect.Slip(answered.attempt(), counts))));
    keys.add(
        Binding.of(
                Stroke.text("!"),
                dispute.isEmpty() ? "dispute" : "withdraw",
                "Dispute the verdict, or withdraw the dispute.",
                () -> Turn.to(this, new Effect.Contest(answered.attempt(), dispute)))
            .unless(answered.attempt().steps().selfMarked() ? "you marked it yourself" : ""));
    keys.addAll(
        new Scrolling(
                top,
                () -> lines(size).size(),
                line -> new Judged(session, answered, desk, line, "", dispute))
            .keys(size));
    keys.add(
        Binding.of(
            Stroke.of(Stroke.Key.ESCAPE), "leave", "Leave the round; it stays open.", this::leave));
    return keys;
  }

  private static List<Evidence> evidence(Question question) {
    return question.solution().map(s -> s.evidence()).orElse(List.of()).stream()
        .filter(e -> e.span().isPresent())
        .toList();
  }

  private Turn whole(Size size) {
    Reports reports = atEvidence(session.bank(), answered.question(), desk.reports());
    Reader.Pane pane = new Reader.Pane(size.columns(), Frame.bodyRows(size));
    return Turn.to(new Reading(reports.with(reports.reader().atEvidence(pane)), saying("")));
  }

  /** The reports with the evidence lit up, and that one on top where it begins. */
  static Reports atEvidence(Bank bank, Question question, Reports desk) {
    Reports reports = desk;
    List<Evidence> evidence = evidence(question);
    for (Evidence one : evidence.reversed()) {
      reports = reports.turnedTo(one.article());
      reports =
          reports.with(
              reports.reader().showing(EvidencePanel.tones(bank, evidence, one.article())));
    }
    return reports;
  }

  private Turn leave() {
    Optional<Integer> next = session.next().map(session::position);
    String line =
        next.map(n -> "You go on at question " + (n + 1) + ".").orElse("The round is complete.");
    return next.isPresent()
        ? Turn.to(new Waiting(line), new Effect.LoadHome())
        : Turn.to(new Waiting(line), new Effect.End(session.round().id()), new Effect.LoadHome());
  }

  @Override
  public Screen saying(String line) {
    return new Judged(session, answered, desk, top, line, dispute);
  }
}
