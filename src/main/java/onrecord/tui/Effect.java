package onrecord.tui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Layer;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Draft;
import onrecord.records.Steps;

/** Something to be done outside the model; each comes back as at most one message. */
public sealed interface Effect {

  /** Reads the units and the standing: {@link Msg.HomeLoaded}. */
  record LoadHome() implements Effect {}

  /** Compares kept figures with the records: {@link Msg.HomeChanged}, or no message. */
  record CheckHome() implements Effect {}

  /** Reads a unit: {@link Msg.UnitLoaded}. */
  record LoadUnit(String unit) implements Effect {}

  /**
   * Begins a round: {@link Msg.RoundOpened}.
   *
   * @param way how it was chosen
   * @param questions their ids; empty if the plan is to choose
   * @param with the steps around its questions; empty where learner and bank decide
   */
  record Begin(String unit, String way, List<String> questions, Optional<Set<Layer>> with)
      implements Effect {
    public Begin {
      questions = List.copyOf(questions);
      with = with.map(Set::copyOf);
    }

    /** A round with the steps that learner and bank want. */
    public Begin(String unit, String way, List<String> questions) {
      this(unit, way, questions, Optional.empty());
    }
  }

  /** Takes up a round: {@link Msg.RoundOpened}. */
  record Resume(String round) implements Effect {}

  /** A question is on the screen: its time begins. No message. */
  record Asked(String round, int position) implements Effect {}

  /** Makes an answer durable: {@link Msg.Stored}. */
  record Store(Attempt.Asked asked, Attempt.Given given, Attempt.Outcome outcome, Steps steps)
      implements Effect {
    /** An answer without steps. */
    public Store(Attempt.Asked asked, Attempt.Given given, Attempt.Outcome outcome) {
      this(asked, given, outcome, Steps.NONE);
    }
  }

  /** Makes an answer durable that is on its way through the steps: {@link Msg.Held}. */
  record Hold(Draft draft) implements Effect {}

  /** Remembers the steps the learner wants, or that each unit has its own. No message. */
  record Prefer(Optional<Set<Layer>> layers) implements Effect {}

  /** Keeps what is half typed. No message. */
  record Keep(Draft draft) implements Effect {}

  /** Marks an answer as a slip, or takes it back in: {@link Msg.Slipped}. */
  record Slip(Attempt attempt, boolean slip) implements Effect {}

  /**
   * Disputes a verdict, or withdraws the dispute that is open: {@link Msg.Disputed}.
   *
   * @param open the dispute to withdraw, if there is one
   */
  record Contest(Attempt attempt, Optional<Dispute> open) implements Effect {}

  /** Reads the open disputes: {@link Msg.DisputesLoaded}. */
  record LoadDisputes() implements Effect {}

  /** Asks what accepting a dispute would write: {@link Msg.Proposed}. */
  record Propose(Dispute dispute) implements Effect {}

  /** Settles a dispute: {@link Msg.DisputesLoaded} with those that are left. */
  record Settle(Dispute dispute, boolean accepted) implements Effect {}

  /** Ends a round. No message. */
  record End(String round) implements Effect {}

  /** Leaves the program. */
  record Quit() implements Effect {}
}
