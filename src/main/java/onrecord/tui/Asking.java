package onrecord.tui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Bank;
import onrecord.bank.Digest;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.grading.Marker;
import onrecord.grading.Verdict;
import onrecord.page.Page;
import onrecord.page.Size;
import onrecord.records.Attempt;
import onrecord.records.Draft;
import onrecord.study.Answered;
import onrecord.study.Session;
import onrecord.value.Status;

/**
 * A question waiting for its answer, with the reports at hand.
 *
 * @param desk the reports, and which kinds the learner knows
 * @param entry the answer in the making
 * @param reading whether the keys go to the report
 * @param given the answer being made durable; empty while the learner still thinks
 */
record Asking(
    Session session,
    Question question,
    Desk desk,
    Entry entry,
    boolean reading,
    Optional<Given> given,
    String said)
    implements Screen {

  /** What lies on the desk through a whole round. */
  record Desk(Reports reports, Set<Kind> known) {
    Desk {
      known = Set.copyOf(known);
    }

    Desk with(Reports others) {
      return new Desk(others, known);
    }

    Desk knowing(Kind kind) {
      Set<Kind> more = new HashSet<>(known);
      more.add(kind);
      return new Desk(reports, more);
    }
  }

  /** An answer and its mark, on the way to the disk. */
  record Given(Answer answer, Verdict verdict) {}

  /** The first open question of a round, with what was half typed. */
  static Turn open(Msg.RoundOpened opened) {
    Desk desk = new Desk(Reports.of(opened.session().bank()), opened.known());
    Turn turn = next(opened.session(), desk);
    return turn.screen() instanceof Asking asking && opened.draft().isPresent()
        ? new Turn(asking.restored(opened.draft().get()), turn.effects())
        : ReadFirst.before(turn);
  }

  /** The next question of a round, or its summary. */
  static Turn next(Session session, Desk desk) {
    return session
        .next()
        .map(question -> ask(session, question, desk))
        .orElseGet(() -> Turn.to(Summary.of(session, desk), new Effect.End(session.round().id())));
  }

  private static Turn ask(Session session, Question question, Desk desk) {
    Reports reports =
        question.labels().articles().stream()
            .findFirst()
            .map(desk.reports().plain()::turnedTo)
            .orElse(desk.reports().plain());
    Entry entry = Entry.of(question.prompt(), session.bank());
    Asking asking =
        new Asking(session, question, desk.with(reports), entry, false, Optional.empty(), "");
    return Turn.to(asking, new Effect.Asked(session.round().id(), session.position(question)));
  }

  private Asking restored(Draft draft) {
    boolean same = draft.position() == session.position(question);
    return same
        ? AnswerText.read(question.prompt(), draft.text())
            .filter(answer -> !answer.isEmpty())
            .map(answer -> with(entry.with(answer)).said("Taken up where you left it."))
            .orElse(this)
        : this;
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) when given.isEmpty() -> press(stroke, size);
      case Msg.Submit(Answer answer, String raw) when given.isEmpty() ->
          with(entry.with(answer)).commit(raw);
      case Msg.Stored(Attempt attempt) when attempt.asked().question().equals(question.id()) ->
          judged(attempt);
      case Msg.Changed(Bank bank) -> over(bank);
      case Msg.Slipped(Attempt attempt) -> Turn.to(over(session.replacing(attempt)));
      case Msg.Unstored(String what, String todo) ->
          Turn.to(
              new Asking(
                  session, question, desk, entry, reading, Optional.empty(), what + " " + todo));
      case Msg.Failed(String what, String todo) -> Turn.to(said(what + " " + todo));
      default -> Turn.to(this);
    };
  }

  private Turn press(Stroke stroke, Size size) {
    if (reading) {
      return desk.reports().reader().searching()
          ? Turn.to(
              with(
                  desk.reports()
                      .on(stroke, AskingView.reportPane(this, size))
                      .orElse(desk.reports())))
          : dispatch(stroke, size).orElse(Turn.to(this));
    }
    return entry
        .on(stroke, AskingView.entryWidth(this, size))
        .map(this::changed)
        .or(() -> dispatch(stroke, size))
        .orElse(Turn.to(this));
  }

  private Turn changed(Entry entered) {
    Draft draft =
        new Draft(
            session.round().id(), session.position(question), AnswerText.write(entered.answer()));
    return Turn.to(with(entered), new Effect.Keep(draft));
  }

  /** Hands in what is entered, unless something is missing: then it is said, and nothing lost. */
  private Turn commit(String raw) {
    return entry.missing().isEmpty()
        ? submit(entry.answer(), raw)
        : Turn.to(with(entry.toNextOpen()).said(entry.missing()));
  }

  private Turn submit(Answer answer, String raw) {
    if (answer.isEmpty()) {
      return Turn.to(said("Nothing is given yet. Esc leaves; the question stays open."));
    }
    Verdict verdict = Marker.mark(question, answer);
    if (verdict.status() == Status.UNREADABLE) {
      return Turn.to(with(entry.with(answer)).said(verdict.says()));
    }
    Asking waiting =
        new Asking(
            session,
            question,
            desk,
            entry.with(answer),
            reading,
            Optional.of(new Given(answer, verdict)),
            "");
    return Turn.to(waiting, store(answer, raw, verdict));
  }

  private Effect store(Answer answer, String raw, Verdict verdict) {
    String shown = String.join(" ", question.prompt().offered().stream().map(Option::id).toList());
    Attempt.Asked asked =
        new Attempt.Asked(
            session.round().id(),
            session.position(question),
            session.bank().id(),
            question.id(),
            question.kind().word(),
            question.skill().map(Skill::word).orElse(""),
            Digest.asked(question.prompt()),
            question.solution().map(Digest::key).orElse(""),
            shown);
    return new Effect.Store(
        asked,
        new Attempt.Given(AnswerText.write(answer), raw),
        new Attempt.Outcome(verdict.status(), verdict.credit(), Marker.VERSION));
  }

  private Turn judged(Attempt attempt) {
    return given
        .map(g -> new Answered(question, g.answer(), g.verdict(), attempt))
        .map(a -> Turn.to(Judged.of(session, a, desk.knowing(question.kind()))))
        .orElse(Turn.to(this));
  }

  private Asking over(Session changed) {
    return new Asking(changed, question, desk, entry, reading, given, said);
  }

  private Turn over(Bank bank) {
    Session changed = session.over(bank);
    if (given.isPresent()) {
      Desk fresh = desk.with(desk.reports().over(bank));
      return Turn.to(new Asking(changed, question, fresh, entry, reading, given, said));
    }
    Turn turn = next(changed, desk.with(desk.reports().over(bank)));
    boolean same = turn.screen() instanceof Asking a && a.question.id().equals(question.id());
    return same && turn.screen() instanceof Asking asking
        ? new Turn(
            asking
                .with(asking.entry.with(entry.answer()))
                .turned(reading)
                .said("Taken up as saved."),
            turn.effects())
        : turn;
  }

  private Turn leave() {
    int number = session.position(question) + 1;
    return Turn.to(new Waiting("You go on at question " + number + "."), new Effect.LoadHome());
  }

  private Asking with(Entry other) {
    return new Asking(session, question, desk, other, reading, given, "");
  }

  private Asking with(Reports reports) {
    return new Asking(session, question, desk.with(reports), entry, reading, given, "");
  }

  private Asking turned(boolean toReport) {
    return new Asking(session, question, desk, entry, toReport, given, "");
  }

  private Asking said(String line) {
    return new Asking(session, question, desk, entry, reading, given, line);
  }

  @Override
  public Screen saying(String line) {
    return said(line);
  }

  @Override
  public boolean typing() {
    return reading ? desk.reports().reader().searching() : entry.typing();
  }

  @Override
  public Page view(Size size) {
    return AskingView.page(this, size);
  }

  @Override
  public List<String> spoken() {
    return AskingView.spoken(this);
  }

  @Override
  public List<Binding> bindings(Size size) {
    return reading ? reportKeys(size) : questionKeys();
  }

  private List<Binding> questionKeys() {
    List<Binding> keys = new ArrayList<>();
    keys.add(
        Binding.of(
            entry.handsIn(),
            entry.handsIn().ctrl() ? "done" : "commit",
            "Hand in the answer.",
            () -> commit(AnswerText.write(entry.answer()))));
    for (Entry.KeyHint hint : entry.keys()) {
      keys.add(Binding.explaining(hint.keys(), hint.label(), hint.hint(), this));
    }
    keys.add(
        Math.min(2, keys.size()),
        Binding.of(
            Stroke.of(Stroke.Key.TAB),
            "report",
            "Turn to the report; looking things up costs nothing.",
            () -> Turn.to(turned(true))));
    keys.add(leaving());
    return keys;
  }

  private List<Binding> reportKeys(Size size) {
    if (typing()) {
      return ReadingKeys.searching(this);
    }
    List<Binding> keys = new ArrayList<>();
    keys.add(
        Binding.of(
            Stroke.of(Stroke.Key.TAB),
            "question",
            "Back to the question.",
            () -> Turn.to(turned(false))));
    keys.add(
        Binding.of(
            Stroke.of(Stroke.Key.ENTER),
            "",
            "Back to the question.",
            () -> Turn.to(turned(false))));
    keys.addAll(
        ReadingKeys.of(desk.reports(), AskingView.reportPane(this, size), r -> Turn.to(with(r))));
    keys.add(leaving());
    return keys;
  }

  private Binding leaving() {
    int number = session.position(question) + 1;
    return Binding.of(
        Stroke.of(Stroke.Key.ESCAPE),
        reading || entry.escape().isEmpty() ? "leave" : entry.escape(),
        "Leave; you go on at question " + number + ".",
        this::leave);
  }
}
