package onrecord.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Depth;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.bank.Source;

/** Asks for the chain by which an entry reached its report, where the words name every link. */
record DrillRelay(DrillBench bench) implements DrillMaker {
  private static final int FEWEST_LINKS = 2;
  private static final int EXTRA = 2;

  @Override
  public Kind kind() {
    return Kind.RELAY;
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
    DrillBench.Name name = new DrillBench.Name(Kind.RELAY, entry.id(), entry.place());
    List<Option> chain = chain(report);
    List<Source> wrong =
        passedOn(report)
            .map(sort -> bench.strangers(report, sort, bench.chance(name)))
            .orElse(List.of());
    if (chain.size() < FEWEST_LINKS || wrong.isEmpty() || !clear(chain, report)) {
      return Optional.empty();
    }
    List<Option> options = new ArrayList<>(chain);
    wrong.stream().limit(EXTRA).map(DrillBench::option).forEach(options::add);
    if (!options.contains(Option.unknownOrigin())) {
      options.add(Option.unknownOrigin());
    }
    String stem =
        bench.where(report) + ": " + entry.text() + ". Through whom did this reach the report?";
    Key key = new Key.Arrange(chain.stream().map(o -> Set.of(o.id())).toList());
    String why = "The marked words name the links of this chain one by one, and nobody else.";
    return Optional.of(
        DrillBench.question(
            name,
            new Prompt.Arrange(Kind.RELAY, stem, options, true),
            DrillBench.labels(List.of(report.in()), Skill.RELAY, Depth.CONNECT),
            DrillBench.solved(key, report.evidence(), why)));
  }

  private List<Option> chain(LedgerEntry.Report report) {
    return Stream.concat(Stream.of(report.by().orElse("")), report.via().stream())
        .map(id -> bench.bank().cast().byId(id))
        .map(source -> source.map(DrillBench::option).orElse(Option.unknownOrigin()))
        .toList();
  }

  /** The sort of whoever passed it on first; strangers of that sort are offered beside. */
  private Optional<Source.Sort> passedOn(LedgerEntry.Report report) {
    return report.via().stream()
        .findFirst()
        .flatMap(bench.bank().cast()::byId)
        .map(Source::sort)
        .filter(sort -> sort != Source.Sort.UNKNOWN);
  }

  /** Whether no link stands twice and the words quoted name every one that has a name. */
  private boolean clear(List<Option> chain, LedgerEntry.Report report) {
    String words = report.evidence().stream().map(Evidence::words).collect(Collectors.joining(" "));
    return chain.size() == new HashSet<>(chain).size()
        && chain.stream().allMatch(link -> named(link, words));
  }

  private boolean named(Option link, String words) {
    return link.equals(Option.unknownOrigin())
        || bench.bank().cast().byId(link.id()).stream()
            .flatMap(s -> s.names().stream())
            .anyMatch(words::contains);
  }
}
