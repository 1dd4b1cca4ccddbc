package onrecord.terminal;

import java.util.Optional;
import onrecord.tui.Effect;
import onrecord.tui.Msg;

/** What a learner is told when something outside went wrong. */
final class Failures {
  private static final String OURS = "onrecord.";

  private Failures() {}

  /** The failure in words; our own exceptions explain themselves, others are left out. */
  static Msg of(Effect effect, Exception failed) {
    boolean ours = failed.getClass().getName().startsWith(OURS);
    Optional<String> why = Optional.ofNullable(failed.getMessage()).filter(message -> ours);
    return Msg.failed(effect, what(effect) + why.map(w -> " " + w).orElse(""), todo(effect));
  }

  private static String what(Effect effect) {
    return switch (effect) {
      case Effect.LoadHome(), Effect.CheckHome() -> "The units could not be read.";
      case Effect.LoadUnit load -> "The unit could not be read.";
      case Effect.Begin begin -> "The round could not be begun.";
      case Effect.Resume resume -> "The round could not be taken up again.";
      case Effect.Asked asked -> "The time of this question could not be noted.";
      case Effect.Store store -> "The answer could not be saved, so it does not count yet.";
      case Effect.Hold hold -> "The answer could not be saved.";
      case Effect.Prefer prefer -> "Your choice could not be saved.";
      case Effect.Keep keep -> "What is half typed could not be saved.";
      case Effect.Slip slip -> "The slip could not be noted.";
      case Effect.Contest contest -> "The dispute could not be saved.";
      case Effect.LoadDisputes() -> "The disputes could not be read.";
      case Effect.Propose propose -> "The change could not be prepared.";
      case Effect.Settle settle -> "The dispute could not be settled.";
      case Effect.End end -> "The end of the round could not be noted.";
      case Effect.Quit() -> "Something was left unsaved.";
    };
  }

  private static String todo(Effect effect) {
    return switch (effect) {
      case Effect.Store store -> "Hand it in again; if that fails too, is the disk full?";
      case Effect.Hold hold -> "Hand it in again; if that fails too, is the disk full?";
      case Effect.Keep keep -> "Go on, and hand in the answer before you leave.";
      case Effect.Asked asked -> "Go on; only the time is missing.";
      default -> "Try again; if that fails too, leave the program and start it anew.";
    };
  }
}
