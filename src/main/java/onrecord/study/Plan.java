package onrecord.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Chance;
import onrecord.bank.Depth;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.records.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the questions of a round: what was missed though the learner was certain is always in it,
 * then what was never answered, then what was missed, then what lies longest back; kinds are mixed,
 * and what is easier to find comes first.
 */
public final class Plan {
  /** Questions of a usual round. */
  public static final int TEN = 10;

  /** Questions of a learner's very first round. */
  public static final int FIRST = 3;

  /** The need of a question that was missed though the learner was certain. */
  private static final int SURE = -1;

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
    return round(bank, new Selection.Draw(latest, seed, Instant.EPOCH), size);
  }

  /** The same; questions that give each other away only where there is nothing else. */
  static List<String> round(Bank bank, Selection.Draw draw, int size) {
    Map<String, Attempt> known = known(draw.latest());
    List<Question> shuffled =
        Chance.of(draw.seed(), "plan/" + bank.id()).shuffled(bank.questions());
    List<Question> ranked =
        shuffled.stream()
            .sorted(
                Comparator.comparing((Question q) -> need(last(known, q)))
                    .thenComparing(q -> since(last(known, q))))
            .toList();
    List<Question> taken = new ArrayList<>();
    List<Question> sure = ranked.stream().filter(q -> isSure(last(known, q))).toList();
    vary(taken, sure, size, draw.spoilers());
    vary(taken, ranked, size, draw.spoilers());
    taken.sort(Comparator.comparing(q -> q.labels().depth().orElse(Depth.CONNECT)));
    return taken.stream().map(Question::id).toList();
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
    if (isSure(attempt)) {
      return SURE;
    }
    return attempt.outcome().status().right() ? 2 : 1;
  }

  /** Whether there is an answer and it was wrong though the learner was certain. */
  static boolean isSure(@Nullable Attempt attempt) {
    return attempt != null && attempt.confidentError();
  }

  /** What was missed though the learner was certain comes before everything else. */
  static List<Question> sureFirst(List<Question> questions, Map<String, Attempt> known) {
    return questions.stream()
        .sorted(Comparator.comparing((Question q) -> !isSure(last(known, q))))
        .toList();
  }

  private static long since(@Nullable Attempt attempt) {
    return attempt == null ? 0 : attempt.at().toEpochMilli();
  }

  /** Takes from the front, but a kind not yet taken before one that is. */
  private static void vary(
      List<Question> taken, List<Question> ranked, int size, Spoilers spoilers) {
    List<Question> left = new ArrayList<>(ranked);
    left.removeAll(taken);
    int most = Math.min(size, taken.size() + left.size());
    List<Question> clashing = apart(left, taken, spoilers);
    Set<Kind> seen = taken.stream().map(Question::kind).collect(Collectors.toSet());
    while (taken.size() < most) {
      if (left.isEmpty()) {
        left.addAll(clashing);
        clashing.clear();
      }
      Question next =
          left.stream().filter(q -> !seen.contains(q.kind())).findFirst().orElse(left.getFirst());
      if (!seen.add(next.kind())) {
        seen.clear();
        seen.add(next.kind());
      }
      left.remove(next);
      taken.add(next);
      clashing.addAll(apart(left, List.of(next), spoilers));
    }
  }

  /** Takes out those that give one of the taken away, or are given away by one. */
  private static List<Question> apart(
      List<Question> left, List<Question> taken, Spoilers spoilers) {
    List<Question> clashing =
        left.stream().filter(q -> taken.stream().anyMatch(t -> spoilers.clash(t, q))).toList();
    left.removeAll(clashing);
    return new ArrayList<>(clashing);
  }
}
