package onrecord.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.records.Attempt;
import onrecord.records.Learner;
import onrecord.records.Records;

/** Whose answers a list is to hold, and what each of them is called there. */
final class Learners {
  private final Map<String, String> names = new HashMap<>();

  private Learners(List<Learner> learners) {
    learners.forEach(l -> names.put(l.id(), l.name().isEmpty() ? l.id() : l.name()));
  }

  /**
   * The learner of this machine.
   *
   * @param name what he is called instead
   */
  static Learners own(Records records, Optional<String> name) {
    Learner me = records.learner();
    return new Learners(List.of(new Learner(me.id(), name.orElse(me.name()), me.since())));
  }

  static Learners all(Records records) {
    return new Learners(records.learners());
  }

  /**
   * Everybody of that name, or the one of that id.
   *
   * @throws Unable if there is nobody
   */
  static Learners named(Records records, String name) throws Unable {
    List<Learner> wanted =
        records.learners().stream()
            .filter(l -> l.id().equals(name) || l.name().equalsIgnoreCase(name.strip()))
            .toList();
    if (wanted.isEmpty()) {
      String there =
          all(records).names.values().stream()
              .map(Printed::one)
              .sorted()
              .collect(Collectors.joining(", "));
      throw new Unable("there is no learner \"" + Printed.one(name) + "\"; there are: " + there);
    }
    return new Learners(wanted);
  }

  boolean holds(Attempt attempt) {
    return names.containsKey(attempt.learner());
  }

  /** The name, or the id of one without. */
  String of(Attempt attempt) {
    return names.getOrDefault(attempt.learner(), attempt.learner());
  }
}
