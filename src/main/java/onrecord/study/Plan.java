package onrecord.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Chance;
import onrecord.bank.Depth;
import onrecord.bank.Question;
import onrecord.records.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the questions of a round: what was missed though the learner was certain comes first,
 * then what was never answered, then what was missed, then what lies longest back; kinds are mixed,
 * and what is easier to find comes first.
 */
public final class Plan {
  /** Questions of a usual round. */
  public static final int TEN = 10;

  /** Questions of a learner's very first round. */
  public static final int FIRST = 3;

  private Plan() {}

  /** The first questions of a bank in its own order, easy ones as the author put them. */
  public static List<String> first(Bank bank) {
    return bank.questions().stream().limit(FIRST).map(Question::id).toList();
  }

  /**
   * Ids of up to {@code size} questions.
   *
   * @param latest the latest counting answer to each question, as far as there is one
   */
  public static List<String> round(Bank bank, List<Attempt> latest, long seed, int size) {
    Map<String, Attempt> known = known(latest);
    List<Question> shuffled = Chance.of(seed, "plan/" + bank.id()).shuffled(bank.questions());
    List<Question> ranked =
        shuffled.stream()
            .sorted(
                Comparator.comparing((Question q) -> need(last(known, q)))
                    .thenComparing(q -> since(last(known, q))))
            .toList();
    return varied(ranked, size).stream().map(Question::id).toList();
  }

  /** Answers by the id of their question. */
  static Map<String, Attempt> known(List<Attempt> latest) {
    return latest.stream()
        .collect(Collectors.toMap(a -> a.asked().question(), Function.identity(), (a, b) -> b));
  }

  /** The last answer, under the question's own id or a former one. */
  static @Nullable Attempt last(Map<String, Attempt> known, Question question) {
    return Stream.concat(Stream.of(question.id()), question.was().stream())
        .filter(known::containsKey)
        .map(known::get)
        .findFirst()
        .orElse(null);
  }

  /** Whether there is an answer and it was not fully right. */
  static boolean missed(@Nullable Attempt attempt) {
    return attempt != null && !attempt.outcome().status().right();
  }

  static int need(@Nullable Attempt attempt) {
    if (attempt == null) {
      return 0;
    }
    if (attempt.confidentError()) {
      return -1;
    }
    return attempt.outcome().status().right() ? 2 : 1;
  }

  private static long since(@Nullable Attempt attempt) {
    return attempt == null ? 0 : attempt.at().toEpochMilli();
  }

  /** Takes from the front, but a kind not yet taken before one that is, and easy ones to begin. */
  private static List<Question> varied(List<Question> ranked, int size) {
    List<Question> left = new ArrayList<>(ranked);
    List<Question> taken = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    while (taken.size() < size && !left.isEmpty()) {
      Question next =
          left.stream().filter(q -> !seen.contains(q.kind())).findFirst().orElse(left.getFirst());
      if (seen.contains(next.kind())) {
        seen.clear();
      }
      seen.add(next.kind());
      left.remove(next);
      taken.add(next);
    }
    taken.sort(Comparator.comparing(q -> q.labels().depth().orElse(Depth.CONNECT)));
    return taken;
  }
}
