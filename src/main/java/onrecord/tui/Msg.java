package onrecord.tui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Answer;
import onrecord.bank.Bank;
import onrecord.bank.Kind;
import onrecord.bank.Layer;
import onrecord.page.Size;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Draft;
import onrecord.study.Choice;
import onrecord.study.Session;

/** Something that happened: a key, a new size, or what came of an effect. */
public sealed interface Msg {

  /** A key. */
  record Press(Stroke stroke) implements Msg {}

  /** The screen has another size. */
  record Resize(Size size) implements Msg {}

  /** What a round is to be about, all at once. */
  record Chosen(Choice choice) implements Msg {}

  /**
   * A whole answer, however it was given.
   *
   * @param raw as it was typed, or the answer's canonical text
   */
  record Submit(Answer answer, String raw) implements Msg {}

  /** An answer in the making, all of it, that is not handed in yet. */
  record Entered(Answer answer) implements Msg {}

  /**
   * The first screen's figures.
   *
   * @param kept they are those of the last time, and the records are still to be asked
   */
  record HomeLoaded(Overview overview, boolean kept) implements Msg {
    /** Figures that the records gave. */
    public HomeLoaded(Overview overview) {
      this(overview, false);
    }
  }

  /** The records have other figures than the first screen shows. */
  record HomeChanged(Overview overview) implements Msg {}

  /**
   * A unit with the latest answers to its questions.
   *
   * @param open whether a round on it was left and can be gone on with
   * @param layers the steps that the learner wants; empty where that was never said
   */
  record UnitLoaded(Bank bank, List<Attempt> latest, boolean open, Optional<Set<Layer>> layers)
      implements Msg {
    public UnitLoaded {
      latest = List.copyOf(latest);
    }

    /** A unit in the hands of somebody who never chose any steps. */
    public UnitLoaded(Bank bank, List<Attempt> latest, boolean open) {
      this(bank, latest, open, Optional.empty());
    }
  }

  /**
   * A round to play, new or taken up again.
   *
   * @param known kinds of question the learner has answered before
   * @param otherSteps whether it was left with other steps than the learner has chosen since
   */
  record RoundOpened(Session session, Optional<Draft> draft, Set<Kind> known, boolean otherSteps)
      implements Msg {
    public RoundOpened {
      known = Set.copyOf(known);
    }

    /** A round with the steps that a new one would have. */
    public RoundOpened(Session session, Optional<Draft> draft, Set<Kind> known) {
      this(session, draft, known, false);
    }
  }

  /** An answer is safe on disk. */
  record Stored(Attempt attempt) implements Msg {}

  /** An answer that is not marked yet is safe on disk. */
  record Held(Draft draft) implements Msg {}

  /** An answer was marked as a slip, or taken back in. */
  record Slipped(Attempt attempt) implements Msg {}

  /** A verdict is disputed, or no longer so. */
  record Disputed(Dispute dispute) implements Msg {}

  /**
   * The open disputes.
   *
   * @param said what came of settling another one; empty if none was
   */
  record DisputesLoaded(List<Contested> cases, String said) implements Msg {
    public DisputesLoaded {
      cases = List.copyOf(cases);
    }
  }

  /**
   * What accepting a dispute would write into the unit's file; nothing if the key needs nothing.
   */
  record Proposed(List<String> lines) implements Msg {
    public Proposed {
      lines = List.copyOf(lines);
    }
  }

  /** The unit being played was saved with changes. */
  record Changed(Bank bank) implements Msg {}

  /** Something could not be done; the learner may go on. */
  record Failed(String what, String todo) implements Msg {}

  /** An answer could not be made durable: it is still entered and can be handed in again. */
  record Unstored(String what, String todo) implements Msg {}

  /** How a failed effect is told: only an answer that was not stored is waited for no longer. */
  static Msg failed(Effect effect, String what, String todo) {
    boolean answer = effect instanceof Effect.Store || effect instanceof Effect.Hold;
    return answer ? new Unstored(what, todo) : new Failed(what, todo);
  }

  /** Input has ended, or the connection is lost. */
  record Gone() implements Msg {}
}
