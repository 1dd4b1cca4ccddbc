package onrecord.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Question;

/**
 * Which questions of a unit give others away, as the stem of one holds the key of another. Such two
 * stand in one round only where there is too little else, and then the one that gives comes later.
 *
 * @param given by the id of a question, the ids of those that it gives away
 */
public record Spoilers(Map<String, Set<String>> given) {
  /** A unit without such questions. */
  public static final Spoilers NONE = new Spoilers(Map.of());

  public Spoilers {
    Map<String, Set<String>> copy = new HashMap<>();
    given.forEach((id, others) -> copy.put(id, Set.copyOf(others)));
    given = Map.copyOf(copy);
  }

  /** These and others together. */
  public Spoilers and(Spoilers others) {
    Map<String, Set<String>> both = new HashMap<>(given);
    others.given.forEach(
        (id, more) ->
            both.merge(
                id,
                more,
                (a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet())));
    return new Spoilers(both);
  }

  /** Whether who has read the first question knows the answer to the second. */
  public boolean gives(Question first, Question second) {
    return given.getOrDefault(first.id(), Set.of()).contains(second.id());
  }

  /** Whether one of the two gives the other away. */
  boolean clash(Question one, Question other) {
    return gives(one, other) || gives(other, one);
  }

  /** Those that none of the questions asked before gives away. */
  List<Question> open(List<Question> questions, List<Question> before) {
    return questions.stream()
        .filter(q -> before.stream().noneMatch(asked -> gives(asked, q)))
        .toList();
  }

  /**
   * The same questions in the same order, but none before one that it gives away; of questions that
   * give each other away only the first is left.
   */
  public List<Question> ordered(List<Question> questions) {
    List<Question> left = new ArrayList<>(questions);
    List<Question> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Optional<Question> harmless =
          left.stream().filter(q -> left.stream().noneMatch(other -> gives(q, other))).findFirst();
      Question next = harmless.orElse(left.getFirst());
      left.remove(next);
      left.removeIf(other -> gives(next, other));
      ordered.add(next);
    }
    return ordered;
  }
}
