package onrecord.tui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.records.Standing;
import onrecord.study.Due;

/**
 * All that the first screen shows.
 *
 * @param notices what the learner must be told, such as a damaged file that was set aside
 * @param disputes how many disputes are open
 * @param due what comes back today, by the id of its unit; units without any are left out
 */
public record Overview(
    List<UnitCard> units,
    Standing standing,
    List<String> notices,
    int disputes,
    Map<String, Due> due) {
  /** Id of the unit that serves a learner's first round. */
  public static final String FIRST_ROUND = "first-round";

  public Overview {
    units = List.copyOf(units);
    notices = List.copyOf(notices);
    due = Map.copyOf(due);
  }

  /** The same with nothing due. */
  public Overview(List<UnitCard> units, Standing standing, List<String> notices, int disputes) {
    this(units, standing, notices, disputes, Map.of());
  }

  /** The same without any dispute. */
  public Overview(List<UnitCard> units, Standing standing, List<String> notices) {
    this(units, standing, notices, 0);
  }

  /**
   * A unit at hand.
   *
   * @param problem why it cannot be played, empty if it can
   */
  public record UnitCard(String id, String title, int reports, int questions, String problem) {}

  public Optional<UnitCard> unit(String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** What is due in a unit that can be played. */
  Due due(UnitCard unit) {
    return unit.problem().isEmpty() ? due.getOrDefault(unit.id(), Due.NONE) : Due.NONE;
  }
}
