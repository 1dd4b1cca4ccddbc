package onrecord.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Chance;
import onrecord.bank.Digest;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;
import onrecord.library.Library;
import onrecord.library.Loaded;
import onrecord.proof.Proof;
import onrecord.study.Choice;
import onrecord.study.Drill;
import onrecord.study.DrillTruth;
import onrecord.study.Selection;

/**
 * Makes questions of the ledgers with one seed after another, and looks at each as if somebody had
 * written it: proof, truth by the ledger, and nothing twice in a round.
 */
final class MadeQuestions {
  /** The most that are made in one run; more take hours and find nothing new. */
  static final int MOST = 1_000_000;

  /** Findings on how a bank is put together; what is made is a pool that nobody puts together. */
  private static final Set<String> OF_A_WHOLE = Set.of("B1", "M3", "M14");

  /** What was made of a unit. */
  private record Unit(Bank bank, Set<Problem> before, Map<String, Integer> kinds) {}

  /** Something that failed; the same failure with another seed is not told again. */
  private record Failure(String unit, String question, Level level, String wrong) {}

  private final List<Unit> units = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private final Map<Failure, Long> failures = new LinkedHashMap<>();
  private int made;
  private long seed;

  /** Reads the units; one with errors of its own is only noted. */
  MadeQuestions(Library library, Targets targets) {
    for (Path file : targets.banks()) {
      Loaded loaded = library.load(file);
      Optional<Bank> bank = loaded.bank().filter(b -> loaded.playable());
      bank.ifPresentOrElse(this::take, () -> broken.add(file.getFileName().toString()));
    }
  }

  private void take(Bank bank) {
    Set<Problem> before = Set.copyOf(Proof.check(bank.asking(List.of())));
    units.add(new Unit(bank, before, new TreeMap<>()));
  }

  /** Makes that many, as far as there is a ledger to make them of; to be called once. */
  void make(int wanted) {
    for (boolean more = true; more && made < wanted; ) {
      seed++;
      int before = made;
      for (int i = 0; i < units.size(); i++) {
        round(units.get(i), Math.ceilDiv(wanted - made, units.size() - i));
      }
      more = made > before;
    }
  }

  /** All that one seed makes of a unit or, where that is more than is wanted, some of it. */
  private void round(Unit unit, int most) {
    List<Question> all = Drill.all(unit.bank(), seed);
    Chance chance = Chance.of(seed, "made/" + unit.bank().id());
    look(unit, all.size() > most ? mixed(chance.shuffled(all)).subList(0, most) : all);
  }

  /** One of each kind in turn, as long as there are any: a few must not be mostly of one kind. */
  private static List<Question> mixed(List<Question> all) {
    Map<Kind, Integer> places = new EnumMap<>(Kind.class);
    Map<Question, Integer> turns = new IdentityHashMap<>();
    all.forEach(q -> turns.put(q, places.merge(q.kind(), 1, Integer::sum)));
    return all.stream().sorted(Comparator.comparing(turns::get)).toList();
  }

  private void look(Unit unit, List<Question> questions) {
    made += questions.size();
    questions.forEach(q -> unit.kinds().merge(q.kind().word(), 1, Integer::sum));
    if (!proof(unit, questions).isEmpty()) {
      attribute(unit, questions);
    }
    for (Question question : questions) {
      DrillTruth.faults(unit.bank(), question)
          .forEach(fault -> fail(unit, question.id(), Level.ERROR, fault));
    }
    twice(unit, questions);
  }

  private static List<Problem> proof(Unit unit, List<Question> questions) {
    Bank asking = unit.bank().asking(questions);
    return Stream.concat(Proof.check(asking).stream(), Proof.prove(asking).stream())
        .filter(p -> p.level() != Level.NOTE && !OF_A_WHOLE.contains(p.id()))
        .filter(p -> !unit.before().contains(p))
        .toList();
  }

  /** Says of which question each finding is; what none has alone, they have together. */
  private void attribute(Unit unit, List<Question> questions) {
    Set<Problem> left = new LinkedHashSet<>(proof(unit, questions));
    for (Question question : questions) {
      for (Problem problem : proof(unit, List.of(question))) {
        fail(unit, question.id(), problem.level(), problem.id() + ": " + problem.wrong());
        left.remove(problem);
      }
    }
    left.forEach(p -> fail(unit, "all together", p.level(), p.id() + ": " + p.wrong()));
  }

  private void twice(Unit unit, List<Question> questions) {
    Set<String> asked = new HashSet<>();
    for (Question question : questions) {
      String key = question.solution().map(Digest::key).orElse("");
      if (!asked.add(question.id()) || !asked.add(Digest.asked(question.prompt()) + " " + key)) {
        fail(unit, question.id(), Level.ERROR, "it stands twice in a round");
      }
    }
    Choice choice = Choice.ANY.out(Choice.From.DRILL).many(Choice.MOST);
    Selection.Draw draw = new Selection.Draw(List.of(), seed, Instant.EPOCH);
    List<String> ids = Selection.of(unit.bank(), choice, draw).questions();
    if (ids.size() != Set.copyOf(ids).size()) {
      fail(unit, "a round of " + ids.size(), Level.ERROR, "it asks something twice");
    }
  }

  private void fail(Unit unit, String question, Level level, String wrong) {
    failures.putIfAbsent(new Failure(unit.bank().id(), question, level, wrong), seed);
  }

  /** Whether something failed, or nothing was made; warnings only where they count. */
  boolean failed(boolean strict) {
    return made == 0
        || !broken.isEmpty()
        || failures.keySet().stream().anyMatch(f -> strict || f.level() == Level.ERROR);
  }

  /** What failed, then the counts by unit and kind, then the sum. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    broken.forEach(file -> lines.add(file + ": error: mistakes of its own; `onrecord check` it"));
    failures.forEach((failure, first) -> lines.add(line(failure, first)));
    units.forEach(unit -> lines.add(line(unit)));
    lines.add(sum());
    return lines;
  }

  private static String line(Failure failure, long first) {
    String level = failure.level().name().toLowerCase(Locale.ROOT);
    String where = failure.unit() + "/" + failure.question() + ", seed " + first;
    return where + ": " + level + ": " + Printed.one(failure.wrong());
  }

  private static String line(Unit unit) {
    int all = unit.kinds().values().stream().mapToInt(Integer::intValue).sum();
    String kinds =
        unit.kinds().entrySet().stream()
            .map(kind -> kind.getKey() + " " + kind.getValue())
            .collect(Collectors.joining(", "));
    return unit.bank().id() + "  " + all + (kinds.isEmpty() ? "" : ": " + kinds);
  }

  private String sum() {
    String failed =
        made == 0
            ? "nothing to make more of"
            : failures.isEmpty() ? "nothing failed" : Printed.count(failures.size(), "finding");
    String seeds = seed == 1 ? "seed 1" : "seeds 1 to " + seed;
    return "made "
        + Printed.count(made, "question")
        + " of "
        + Printed.count(units.size(), "unit")
        + " with "
        + seeds
        + ": "
        + failed;
  }
}
