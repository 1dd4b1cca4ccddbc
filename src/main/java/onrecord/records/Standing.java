package onrecord.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a learner stands: all that the first screen needs, slips left out.
 *
 * @param today answers since the start of the day
 * @param units by bank id
 * @param skills by skill in words
 * @param kinds words of the kinds of question answered at least once
 * @param open the round to go on with, if any
 */
public record Standing(
    int today,
    Map<String, Tally> units,
    Map<String, Tally> skills,
    Set<String> kinds,
    Optional<Left> open) {
  public Standing {
    units = Map.copyOf(units);
    skills = Map.copyOf(skills);
    kinds = Set.copyOf(kinds);
  }

  public static Standing none() {
    return new Standing(0, Map.of(), Map.of(), Set.of(), Optional.empty());
  }

  /** The same with another round to go on with, or none. */
  public Standing offering(Optional<Left> other) {
    return new Standing(today, units, skills, kinds, other);
  }

  /**
   * Answers to something.
   *
   * @param questions number of different questions answered
   * @param answers number of answers
   * @param credit sum of credits
   */
  public record Tally(int questions, int answers, double credit) {
    private static final int ENOUGH = 5;

    /** Whether there are answers enough, five, for their share to say anything. */
    public boolean tells() {
      return answers >= ENOUGH;
    }

    /** Share of the credit that could be earned, 0..1; 0 if there are no answers. */
    public double share() {
      return answers == 0 ? 0 : credit / answers;
    }
  }

  /**
   * What the first screen says of a round that was left.
   *
   * @param round its id
   * @param unit the bank's id
   * @param answered number of answers given in it
   * @param questions number of its questions
   */
  public record Left(String round, String unit, int answered, int questions) {}

  /**
   * A round not yet ended.
   *
   * @param answered answers given in it, in order
   * @param draft the half typed answer, if there is one
   */
  public record OpenRound(Round round, List<Attempt> answered, Optional<Draft> draft) {
    public OpenRound {
      answered = List.copyOf(answered);
    }

    /** The same in short. */
    public Left left() {
      return new Left(round.id(), round.unit(), answered.size(), round.questions().size());
    }
  }
}
