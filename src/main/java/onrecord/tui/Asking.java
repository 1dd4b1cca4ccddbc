package onrecord.tui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Bank;
import onrecord.bank.Kind;
import onrecord.bank.Layer;
import onrecord.bank.Question;
import onrecord.corpus.Article;
import onrecord.grading.Certainty;
import onrecord.grading.Marker;
import onrecord.grading.Verdict;
import onrecord.page.Page;
import onrecord.page.Size;
import onrecord.records.Attempt;
import onrecord.records.Draft;
import onrecord.study.Answered;
import onrecord.study.Hints;
import onrecord.study.Session;
import onrecord.value.Status;

/**
 * A question waiting for its answer, with the reports at hand.
 *
 * @param desk the reports, and which kinds the learner knows
 * @param entry the answer in the making
 * @param reading whether the keys go to the report
 * @param way how far it has come: the answer in the making, or a step after it
 */
record Asking(
    Session session,
    Question question,
    Desk desk,
    Entry entry,
    boolean reading,
    Way way,
    String said)
    implements Screen {
  private static final String OTHER_STEPS =
      "This round keeps the steps it was begun with; n on the unit's page begins another.";

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

  /** The first open question of a round, with what was half typed. */
  static Turn open(Msg.RoundOpened opened) {
    Turn turn = resumed(opened);
    return opened.otherSteps() && turn.screen() instanceof Asking asking
        ? Turn.to(asking.said((asking.said + " " + OTHER_STEPS).strip())).after(turn.effects())
        : turn;
  }

  private static Turn resumed(Msg.RoundOpened opened) {
    Desk desk = new Desk(Reports.of(opened.session().bank()), opened.known());
    Turn turn = next(opened.session(), desk);
    return turn.screen() instanceof Asking asking
        ? opened
            .draft()
            .filter(d -> d.position() == asking.session.position(asking.question))
            .map(d -> Onward.restored(asking, d))
            .map(t -> t.after(turn.effects()))
            .orElseGet(() -> ReadFirst.before(turn))
        : turn;
  }

  /** The next question of a round, or its summary. */
  static Turn next(Session session, Desk desk) {
    return session
        .next()
        .map(question -> ask(session, question, desk))
        .orElseGet(() -> Turn.to(Summary.of(session, desk), new Effect.End(session.round().id())));
  }

  private static Turn ask(Session session, Question question, Desk desk) {
    List<String> all = session.bank().articles().stream().map(Article::id).toList();
    Reports reports = desk.reports().plain().ordered(all).ordered(question.labels().articles());
    Entry entry = Entry.of(question.prompt(), session.bank());
    Asking asking = new Asking(session, question, desk.with(reports), entry, false, Way.START, "");
    return Turn.to(asking, new Effect.Asked(session.round().id(), session.position(question)));
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) when !way.writing() -> press(stroke, size);
      case Msg.Submit(Answer answer, String raw) when submits() ->
          with(entry.with(answer)).handIn(raw);
      case Msg.Entered(Answer answer) when asks() -> changed(entry.with(answer));
      case Msg.Stored(Attempt attempt) when attempt.asked().question().equals(question.id()) ->
          judged(attempt);
      case Msg.Held(Draft draft) when way.writing() && Onward.waitsFor(draft) -> Onward.held(this);
      case Msg.Changed(Bank bank) -> over(bank);
      case Msg.Slipped(Attempt attempt) -> Turn.to(over(session.replacing(attempt)));
      case Msg.Unstored(String what, String todo) ->
          Turn.to(along(way.notWritten()).said(what + " " + todo));
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
    return asks()
        ? entry
            .on(stroke, AskingView.entryWidth(this, size))
            .map(this::changed)
            .or(() -> settled().dispatch(stroke, size))
            .orElseGet(() -> settled().unknown(stroke))
        : dispatch(stroke, size).orElse(Turn.to(this));
  }

  private Asking settled() {
    return new Asking(session, question, desk, entry.settled(), reading, way, said);
  }

  private Turn unknown(Stroke stroke) {
    String why = entry.unknown(stroke);
    return Turn.to(why.isEmpty() ? this : said(why));
  }

  private Turn changed(Entry entered) {
    Asking now = with(entered);
    return Turn.to(now, new Effect.Keep(Onward.draft(now)));
  }

  /** Hands in what is entered, unless something is missing: then it is said, and nothing lost. */
  private Turn handIn(String raw) {
    if (way.stage() == Draft.Stage.RUBRIC && entry.answer() instanceof Answer.Chosen ticks) {
      return Onward.ticked(this, ticks);
    }
    if (!entry.missing().isEmpty()) {
      return Turn.to(with(entry.toNextOpen()).said(entry.missing()));
    }
    return way.stage() == Draft.Stage.PROOF && entry.answer() instanceof Answer.Marked marks
        ? Onward.proved(this, marks)
        : submit(entry.answer(), raw);
  }

  private Turn submit(Answer answer, String raw) {
    if (answer.isEmpty()) {
      return Turn.to(said("Nothing is given yet. Esc leaves; the question stays open."));
    }
    Verdict verdict = Marker.mark(question, answer);
    if (verdict.status() == Status.UNREADABLE) {
      return Turn.to(with(entry.with(answer)).said(verdict.says()));
    }
    Asking handed =
        with(entry.with(answer)).along(way.handedIn(new Way.Given(answer, raw, verdict)));
    return way.secondTry() ? Onward.secondTry(handed) : Onward.next(handed);
  }

  /** Takes the next hint, which is kept before it is seen. */
  private Turn hint() {
    Asking now = along(way.with(way.steps().hinted()));
    return Turn.to(now, new Effect.Hold(Onward.draft(now)));
  }

  /** The hints taken so far; none where the sentence is asked for that they would name. */
  List<String> hints() {
    if (way.stage() == Draft.Stage.PROOF) {
      return List.of();
    }
    List<String> all = Hints.of(session.bank(), question);
    return all.subList(0, Math.min(all.size(), way.steps().hints()));
  }

  private Turn judged(Attempt attempt) {
    return way.given()
        .map(g -> new Answered(question, g.answer(), Onward.verdict(this), attempt))
        .map(a -> Turn.to(Judged.of(session, a, desk.knowing(question.kind()))))
        .orElse(Turn.to(this));
  }

  private Asking over(Session changed) {
    return new Asking(changed, question, desk, entry, reading, way, said);
  }

  private Turn over(Bank bank) {
    Session changed = session.over(bank);
    if (way.writing()) {
      Desk fresh = desk.with(desk.reports().over(bank));
      return Turn.to(new Asking(changed, question, fresh, entry, reading, way, said));
    }
    Turn turn = next(changed, desk.with(desk.reports().over(bank)));
    boolean same = turn.screen() instanceof Asking a && a.question.id().equals(question.id());
    return same && turn.screen() instanceof Asking asking
        ? new Turn(
            asking
                .with(asking.entry.with(answer()))
                .along(Way.answering(way.steps().without()))
                .turned(reading)
                .said("Taken up as saved."),
            turn.effects())
        : turn;
  }

  private Turn leave() {
    int number = session.position(question) + 1;
    return Turn.to(new Waiting("You go on at question " + number + "."), new Effect.LoadHome());
  }

  /** The answer to the question itself, whatever step it has come to. */
  private Answer answer() {
    return way.given().map(Way.Given::answer).orElse(entry.answer());
  }

  private boolean submits() {
    return !way.writing() && way.stage() != Draft.Stage.CERTAINTY;
  }

  /** Whether an answer, marks or ticks are being made; how sure one is, is said by a key alone. */
  boolean asks() {
    return !reading && !way.writing() && way.stage() != Draft.Stage.CERTAINTY;
  }

  /** The question as it stands on the screen: after the answer, with what is asked about it. */
  Question shown() {
    return question.with(entry.prompt());
  }

  /** An empty entry for the question itself. */
  Entry fresh() {
    return Entry.of(question.prompt(), session.bank());
  }

  /** The same, some steps further. */
  Asking along(Way further) {
    return new Asking(session, question, desk, entry, reading, further, said);
  }

  /** The same at another step, with what is entered there. */
  Asking at(Draft.Stage stage, Entry other) {
    return new Asking(session, question, desk, other, false, way.at(stage), "");
  }

  Asking entering(Entry other) {
    return with(other);
  }

  /** With the report open where the evidence stands, which is lit up in it. */
  Asking beforeThePassage() {
    return with(Judged.atEvidence(session.bank(), question, desk.reports()));
  }

  private Asking with(Entry other) {
    return new Asking(session, question, desk, other, reading, way, "");
  }

  private Asking with(Reports reports) {
    return new Asking(session, question, desk.with(reports), entry, reading, way, "");
  }

  private Asking turned(boolean toReport) {
    return new Asking(session, question, desk, entry, toReport, way, "");
  }

  Asking said(String line) {
    return new Asking(session, question, desk, entry, reading, way, line);
  }

  @Override
  public Screen saying(String line) {
    return said(line);
  }

  @Override
  public boolean typing() {
    return reading ? desk.reports().reader().searching() : asks() && entry.typing();
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
    return reading
        ? reportKeys(size)
        : way.stage() == Draft.Stage.CERTAINTY ? certaintyKeys() : questionKeys();
  }

  private List<Binding> questionKeys() {
    boolean hinting = way.stage() == Draft.Stage.ANSWER && session.round().has(Layer.HINTS);
    List<Binding> keys = new ArrayList<>();
    boolean first = !entry.handsIn().ctrl() || !entry.typing() && !entry.answer().isEmpty();
    if (first) {
      keys.add(handingIn());
    }
    for (Entry.KeyHint hint : entry.keys()) {
      keys.add(Binding.explaining(hint.keys(), hint.label(), hint.hint(), this));
    }
    if (!first) {
      keys.add(handingIn());
    }
    keys.add(
        hinting && entry.typing() ? 1 : Math.min(2, keys.size()),
        Binding.of(
            Stroke.of(Stroke.Key.TAB),
            "report",
            "Turn to the report; looking things up costs nothing.",
            () -> Turn.to(turned(true))));
    if (hinting) {
      keys.add(Math.min(entry.typing() ? 2 : 3, keys.size()), hinting());
    }
    keys.add(leaving());
    return keys;
  }

  /** Where it is no plain Enter, it comes first once there is something to hand in. */
  private Binding handingIn() {
    return Binding.of(
        entry.handsIn(),
        entry.handsIn().ctrl() ? "done" : "hand in",
        "Hand in the answer.",
        () -> handIn(AnswerText.write(entry.answer())));
  }

  private Binding hinting() {
    boolean taken = entry.typing() || entry.on(Stroke.text("h")).isPresent();
    int all = Hints.of(session.bank(), question).size();
    String none = all == 0 ? "this question has no hint" : "there is no further hint";
    Binding hint =
        Binding.of(
            taken ? Stroke.ctrl("t") : Stroke.text("h"),
            "hint (-1/4)",
            "A hint: the paragraph, then the sentence; each costs a quarter.",
            this::hint);
    return way.steps().hints() < all ? hint : hint.unless(none).helpOnly();
  }

  private List<Binding> certaintyKeys() {
    List<Binding> keys = new ArrayList<>();
    keys.add(sure(Certainty.GUESS, "guess", "It was a guess: 1 mark if right, 0 if wrong."));
    keys.add(sure(Certainty.FAIRLY, "fairly", "Fairly sure: 2 marks if right, -2 if wrong."));
    keys.add(sure(Certainty.CERTAIN, "certain", "Certain: 3 marks if right, -6 if wrong."));
    keys.add(
        Binding.of(
            Stroke.of(Stroke.Key.BACKSPACE),
            "change it",
            "Back to the answer, to change it.",
            this::back));
    keys.add(
        Binding.of(Stroke.of(Stroke.Key.ENTER), "", "Waits for 1, 2 or 3.", () -> Turn.to(this))
            .unless(AskingView.HOW_SURE));
    keys.add(leaving());
    return keys;
  }

  private Binding sure(Certainty how, String label, String hint) {
    Stroke key = Stroke.text(String.valueOf(how.level()));
    return Binding.of(key, label, hint, () -> Onward.sure(this, how));
  }

  private Turn back() {
    Asking now = along(Way.answering(way.steps()));
    return Turn.to(now, new Effect.Keep(Onward.draft(now)));
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
    boolean leaves = reading || !asks() || entry.escape().isEmpty();
    return Binding.of(
        Stroke.of(Stroke.Key.ESCAPE),
        leaves ? "leave" : entry.escape(),
        (leaves ? "Leave" : "Once more to leave") + "; you go on at question " + number + ".",
        this::leave);
  }
}
