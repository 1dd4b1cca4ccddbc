package onrecord.terminal;

import java.util.Optional;
import onrecord.tui.Effect;
import onrecord.tui.Msg;

/** Does what the trainer asks of the outside; called by one thread, in order. */
public interface Effects {

  /** Does it and answers; what it throws is told to the learner as failed. */
  Optional<Msg> run(Effect effect) throws Exception;
}
