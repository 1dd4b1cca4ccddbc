package onrecord.tui;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Digest;
import onrecord.bank.Key;
import onrecord.bank.Layer;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.bank.Solution;
import onrecord.grading.Certainty;
import onrecord.grading.Marker;
import onrecord.grading.Rubric;
import onrecord.grading.ShowMe;
import onrecord.grading.Verdict;
import onrecord.records.Attempt;
import onrecord.records.Draft;
import onrecord.records.Draft.Stage;
import onrecord.records.Steps;
import onrecord.study.Quarter;

/**
 * Leads an answer that was handed in through the steps of its round to the disk: certainty, proof,
 * second try or rubric. What comes next follows from what is done, so that a round resumes exactly.
 * Nothing that gives the mark away is shown before the answer is durable.
 */
final class Onward {
  static final String AGAIN =
      "Another answer earns half of its credit; the same again lets it stand.";

  private Onward() {}

  /** The next step of an answer handed in. */
  static Turn next(Asking asking) {
    Steps steps = asking.way().steps();
    boolean first = !asking.way().secondTry();
    if (first && asksSure(asking) && steps.certainty().isEmpty()) {
      return kept(asking.at(Stage.CERTAINTY, asking.entry()));
    }
    Optional<Prompt.Mark> proof = proof(asking);
    if (first && steps.proof().isEmpty() && proof.isPresent()) {
      Entry marks = Entry.of(proof.get(), asking.session().bank());
      return kept(asking.at(Stage.PROOF, marks));
    }
    return rubric(asking)
        .filter(r -> steps.ticked().isEmpty())
        .map(r -> ticking(asking, r))
        .orElseGet(() -> marked(asking));
  }

  private static boolean asksSure(Asking asking) {
    int position = asking.session().position(asking.question());
    return wants(asking, Layer.CERTAINTY) || Quarter.asksSure(asking.session().round(), position);
  }

  private static boolean wants(Asking asking, Layer layer) {
    return asking.session().round().has(layer);
  }

  private static Optional<Prompt.Mark> proof(Asking asking) {
    return wants(asking, Layer.SHOW_ME)
        ? ShowMe.prompt(asking.session().bank(), asking.question())
        : Optional.empty();
  }

  private static Optional<Key.Rubric> rubric(Asking asking) {
    return asking
        .question()
        .solution()
        .map(Solution::key)
        .filter(Key.Rubric.class::isInstance)
        .map(Key.Rubric.class::cast);
  }

  private static Turn kept(Asking asking) {
    return Turn.to(asking, new Effect.Hold(draft(asking)));
  }

  /** The rubric tells what is right: the text is durable before it is seen. */
  private static Turn ticking(Asking asking, Key.Rubric rubric) {
    String text = AnswerText.write(given(asking).answer());
    Prompt points = Rubric.points(asking.question().stem(), text, rubric);
    Entry entry = Entry.of(points, asking.session().bank());
    Draft draft = draft(asking.at(Stage.RUBRIC, entry));
    Asking waiting = asking.along(asking.way().writing(true));
    return Turn.to(waiting, new Effect.Hold(draft));
  }

  /** Whether nothing more is shown before this is durable: what follows tells of the mark. */
  static boolean waitsFor(Draft draft) {
    return draft.stage() == Stage.RUBRIC || !draft.steps().first().isEmpty();
  }

  /** Opens what waited for the disk: the rubric, or the second try. */
  static Turn held(Asking asking) {
    Way way = asking.way().writing(false);
    return rubric(asking)
        .map(
            r -> {
              String text = AnswerText.write(given(asking).answer());
              Prompt points = Rubric.points(asking.question().stem(), text, r);
              Entry entry = Entry.of(points, asking.session().bank());
              return Turn.to(asking.along(way).at(Stage.RUBRIC, entry).beforeThePassage());
            })
        .orElseGet(() -> Turn.to(again(asking, way)));
  }

  private static Asking again(Asking asking, Way way) {
    Way.Given given = given(asking);
    Steps steps = way.steps().after(AnswerText.write(given.answer()));
    boolean partly = given.verdict().credit() > 0;
    return asking
        .along(Way.answering(steps))
        .at(Stage.ANSWER, asking.fresh().with(given.answer()))
        .said((partly ? "Partly right so far. " : "Not right yet. ") + AGAIN);
  }

  private static Turn marked(Asking asking) {
    Way way = asking.way();
    boolean again =
        wants(asking, Layer.SECOND_TRY)
            && !way.secondTry()
            && !way.steps().selfMarked()
            && !given(asking).verdict().status().right();
    if (!again) {
      return stored(asking);
    }
    Steps steps = way.steps().after(AnswerText.write(given(asking).answer()));
    Draft draft =
        new Draft(
            asking.session().round().id(),
            asking.session().position(asking.question()),
            AnswerText.write(given(asking).answer()),
            Stage.ANSWER,
            steps,
            new TreeSet<>());
    return Turn.to(asking.along(way.writing(true)), new Effect.Hold(draft));
  }

  /** The answer of a second try; the first one handed in again stands as it is. */
  static Turn secondTry(Asking asking) {
    Steps steps = asking.way().steps();
    boolean same = steps.first().equals(AnswerText.write(given(asking).answer()));
    return stored(same ? asking.along(asking.way().with(steps.after(""))) : asking);
  }

  private static Turn stored(Asking asking) {
    Way way = asking.way().writing(true);
    Verdict verdict = verdict(asking);
    Way.Given given = given(asking);
    return Turn.to(
        asking.along(way),
        new Effect.Store(
            asked(asking),
            new Attempt.Given(AnswerText.write(given.answer()), given.raw()),
            new Attempt.Outcome(verdict.status(), verdict.credit(), Marker.VERSION),
            way.steps()));
  }

  /** The verdict with the credit that hints and a second try leave of it. */
  static Verdict verdict(Asking asking) {
    Steps steps = asking.way().steps();
    Verdict all =
        steps
            .ticked()
            .flatMap(t -> rubric(asking).map(r -> Rubric.mark(r, t)))
            .orElse(given(asking).verdict());
    return new Verdict(
        all.status(), steps.earned(all.credit()), all.parts(), all.rules(), all.says());
  }

  /** The answer handed in; a question that is past its answer always has one. */
  static Way.Given given(Asking asking) {
    return asking.way().given().orElseThrow();
  }

  private static Attempt.Asked asked(Asking asking) {
    Question question = asking.question();
    String shown = String.join(" ", question.prompt().offered().stream().map(Option::id).toList());
    return new Attempt.Asked(
        asking.session().round().id(),
        asking.session().position(question),
        asking.session().bank().id(),
        question.id(),
        question.kind().word(),
        question.skill().map(Skill::word).orElse(""),
        Digest.asked(question.prompt()),
        question.solution().map(Digest::key).orElse(""),
        shown);
  }

  /** What a question is kept as, at any of its steps. */
  static Draft draft(Asking asking) {
    Way way = asking.way();
    Answer answer = way.given().map(Way.Given::answer).orElse(asking.entry().answer());
    return new Draft(
        asking.session().round().id(),
        asking.session().position(asking.question()),
        AnswerText.write(answer),
        way.stage(),
        way.steps(),
        marks(asking));
  }

  private static SortedSet<Integer> marks(Asking asking) {
    Answer entered = asking.entry().answer();
    return switch (asking.way().stage()) {
      case ANSWER, CERTAINTY -> new TreeSet<>();
      case PROOF -> ((Answer.Marked) entered).sentences();
      case RUBRIC -> Rubric.ticked((Answer.Chosen) entered);
    };
  }

  /** Certainty said. */
  static Turn sure(Asking asking, Certainty certainty) {
    return next(asking.along(asking.way().with(asking.way().steps().sure(certainty))));
  }

  /** Proof marked. */
  static Turn proved(Asking asking, Answer.Marked answer) {
    Prompt.Mark prompt = (Prompt.Mark) asking.entry().prompt();
    double share = ShowMe.share(prompt, asking.question(), answer);
    Steps.Proof proof = new Steps.Proof(answer.sentences(), share);
    return next(asking.along(asking.way().with(asking.way().steps().proving(proof))));
  }

  /** Points of the rubric ticked, perhaps none. */
  static Turn ticked(Asking asking, Answer.Chosen answer) {
    Steps steps = asking.way().steps().ticking(Rubric.ticked(answer));
    return next(asking.along(asking.way().with(steps)));
  }

  /**
   * A question taken up from what was kept of it; an answer that no longer fits leaves it as it was
   * asked.
   */
  static Turn restored(Asking asking, Draft draft) {
    Optional<Answer> answer =
        AnswerText.read(asking.question().prompt(), draft.text()).filter(a -> !a.isEmpty());
    Asking with = answer.map(a -> asking.entering(asking.entry().with(a))).orElse(asking);
    boolean anything = answer.isPresent() || !draft.steps().equals(Steps.NONE);
    Asking taken = with.along(Way.answering(draft.steps()));
    String said = draft.steps().first().isEmpty() ? "Taken up where you left it." : AGAIN;
    if (draft.stage() == Stage.ANSWER || answer.isEmpty()) {
      return Turn.to(anything ? taken.said(said) : asking);
    }
    Way.Given given =
        new Way.Given(answer.get(), draft.text(), Marker.mark(asking.question(), answer.get()));
    Asking handed = taken.along(taken.way().handedIn(given));
    boolean ticking = draft.stage() == Stage.RUBRIC && rubric(asking).isPresent();
    Turn turn = ticking ? held(handed) : next(handed);
    return turn.screen() instanceof Asking at && at.way().stage() == draft.stage()
        ? Turn.to(at.entering(marked(at.entry(), draft)).said(said))
        : turn;
  }

  private static Entry marked(Entry entry, Draft draft) {
    return switch (draft.stage()) {
      case ANSWER, CERTAINTY -> entry;
      case PROOF -> entry.with(new Answer.Marked(draft.marks()));
      case RUBRIC -> entry.with(Rubric.ticks(draft.marks()));
    };
  }
}
