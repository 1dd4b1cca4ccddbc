package onrecord.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Depth;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.bank.Source;

/** Asks for the source of an entry, among sources of its sort that speak of other facts. */
record DrillWho(DrillBench bench) implements DrillMaker {
  private static final int FEWEST = 2;

  @Override
  public Kind kind() {
    return Kind.WHO;
  }

  @Override
  public List<String> subjects() {
    return bench.subjects(LedgerEntry.class);
  }

  @Override
  public Optional<Question> made(String subject) {
    return bench
        .entry(subject, LedgerEntry.class)
        .flatMap(entry -> entry.reported().flatMap(report -> made(entry, report)));
  }

  private Optional<Question> made(LedgerEntry entry, LedgerEntry.Report report) {
    DrillBench.Name name = new DrillBench.Name(Kind.WHO, entry.id(), entry.place());
    Optional<Source> right = bench.speaker(report).filter(s -> !DrillBench.names(entry.text(), s));
    List<Source> wrong =
        right.map(r -> bench.strangers(report, r.sort(), bench.chance(name))).orElse(List.of());
    if (right.isEmpty() || wrong.size() < FEWEST || report.evidence().isEmpty()) {
      return Optional.empty();
    }
    List<Option> options = new ArrayList<>(List.of(DrillBench.option(right.get())));
    wrong.stream().limit(DrillBench.WRONG).map(DrillBench::option).forEach(options::add);
    options.add(Option.notStated());
    String stem = bench.where(report) + ": " + entry.text() + ". Who is the source of this?";
    String why =
        "The marked words of this report give this to "
            + right.get().name()
            + "; the others speak of something else.";
    return Optional.of(
        DrillBench.question(
            name,
            new Prompt.Choose(Kind.WHO, stem, options, false, false),
            DrillBench.labels(List.of(report.in()), Skill.ATTRIBUTION, Depth.LOCATE),
            DrillBench.solved(DrillBench.chosen(right.get().id()), report.evidence(), why)));
  }
}
