package onrecord.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Question;

/**
 * Questions made from a unit's ledger. Their id, such as {@code who/a-dead}, names the kind and
 * what it is about: an entry, for {@code grid} and {@code order} a fact or the first of several
 * claims, for {@code match} an article. The seed of a round draws the distractors only: real ones
 * of the same kind that belong to other facts, so that none of them is true as well.
 */
public final class Drill {
  private Drill() {}

  private static List<DrillMaker> makers(DrillBench bench) {
    return List.of(
        new DrillWho(bench),
        new DrillRelay(bench),
        new DrillFigure(bench),
        new DrillStatus(bench),
        new DrillMatch(bench),
        new DrillGrid(bench),
        new DrillOrder(bench));
  }

  /**
   * All that can be made of a unit, kind by kind; of questions with one stem only the first, and
   * none whose stem is a report's own sentence.
   */
  public static List<Question> all(Bank bank, long seed) {
    DrillBench bench = DrillBench.of(bank, seed);
    Map<String, Question> byStem = new LinkedHashMap<>();
    for (DrillMaker maker : makers(bench)) {
      for (String subject : maker.subjects()) {
        maker
            .made(subject)
            .filter(q -> bench.plain(q.stem()))
            .ifPresent(q -> byStem.putIfAbsent(key(q), q));
      }
    }
    return List.copyOf(byStem.values());
  }

  /** The stem, or where many questions share one, what is asked about it. */
  private static String key(Question question) {
    return question.prompt() instanceof Prompt.Arrange all && !all.some()
        ? question.id()
        : question.kind() + " " + question.stem();
  }

  /**
   * The question of that id as a round with that seed asks it, also one that no new round would
   * ask; empty if none can be made.
   */
  public static Optional<Question> question(Bank bank, String id, long seed) {
    String[] parts = id.split("/", 2);
    Optional<Kind> kind = parts.length < 2 ? Optional.empty() : Kind.of(parts[0]);
    return makers(DrillBench.of(bank, seed)).stream()
        .filter(maker -> kind.filter(k -> k == maker.kind()).isPresent())
        .findFirst()
        .flatMap(maker -> maker.made(parts[1]));
  }
}
