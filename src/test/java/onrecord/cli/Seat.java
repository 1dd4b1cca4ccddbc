package onrecord.cli;

import java.util.function.Function;
import onrecord.bank.Answer;
import onrecord.records.Round;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;

/** A way in for the robot user; every method returns once the trainer has nothing left to do. */
interface Seat extends AutoCloseable {

  /** A round that an earlier program left open; before the trainer is started. */
  void leaves(Function<Workplace, Round> round);

  /** Starts the trainer. */
  void open();

  /** Presses a key, or names it where there are no keys. */
  void press(Stroke stroke);

  /** Gives a whole answer to the question shown, and hands it in. */
  void give(Answer answer);

  /** Tells the trainer of something that happened outside. */
  void hear(Msg msg);

  /** What can be read now. */
  String shown();

  /** Whether the program has ended. */
  boolean over();

  Workplace place();

  /** Ends the program if it has not ended. */
  @Override
  void close();
}
