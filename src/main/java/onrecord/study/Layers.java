package onrecord.study;

import java.util.Optional;
import java.util.Set;
import onrecord.bank.Bank;
import onrecord.bank.Layer;

/** Which steps stand around the questions of a new round. */
public final class Layers {
  private Layers() {}

  /**
   * None in a learner's first round. Else the choice for this round; where there is none, the
   * learner's own; where there is none, the bank's. A choice is always taken as a whole.
   *
   * @param way how the round was chosen
   */
  public static Set<Layer> of(
      String way, Optional<Set<Layer>> round, Optional<Set<Layer>> learner, Bank bank) {
    return way.equals("first")
        ? Set.of()
        : round.or(() -> learner).orElseGet(() -> bank.about().layers());
  }

  /**
   * The way of a new round as it is stored: a quarter of an hour also asks how sure one is of what
   * is due, where neither round nor learner chose any steps.
   */
  public static String way(String way, Optional<Set<Layer>> round, Optional<Set<Layer>> learner) {
    boolean chosen = round.isPresent() || learner.isPresent();
    boolean quarter =
        Choice.read(way).filter(choice -> choice.from() == Choice.From.QUARTER).isPresent();
    return quarter && !chosen ? Quarter.sureOfDue(way) : way;
  }
}
