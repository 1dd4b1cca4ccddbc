package onrecord.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import onrecord.bank.Solution;
import onrecord.corpus.Place;

/**
 * Asks for the order of things that the ledger dates: the figures given for one fact by the days of
 * their reports, and claims by the days from which on they stand so. Of one day only one takes
 * part, so that there are no ties.
 */
record DrillOrder(DrillBench bench) implements DrillMaker {
  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final String WHY =
      "The marked lines stand in reports of different days, and these days give the order.";

  /** Something to put in order. */
  private record Item(LocalDate day, Option option, List<Evidence> evidence, Place place) {}

  @Override
  public Kind kind() {
    return Kind.ORDER;
  }

  @Override
  public List<String> subjects() {
    Stream<String> facts =
        bench.bank().ledger().figures().stream().map(figure -> figure.report().fact());
    Stream<String> claims = groups().stream().map(g -> g.getFirst().option().id());
    return Stream.concat(facts, claims).distinct().toList();
  }

  @Override
  public Optional<Question> made(String subject) {
    List<LedgerEntry.Figure> figures =
        bench.bank().ledger().figures().stream()
            .filter(f -> f.report().fact().equals(subject) && !f.report().evidence().isEmpty())
            .toList();
    return figures.isEmpty()
        ? groups().stream()
            .filter(group -> group.getFirst().option().id().equals(subject))
            .findFirst()
            .map(group -> question(subject, CLAIMS, group))
        : Optional.of(given(figures))
            .filter(items -> items.size() >= FEWEST)
            .map(items -> question(subject, FIGURES + figures.getFirst().text() + ".", items));
  }

  private static final String CLAIMS =
      "Each claim stands as it says here from the reports of one day on. Put them in the order of"
          + " these days, the earliest first.";
  private static final String FIGURES =
      "In which order did the reports first give these? Put the earliest first: ";

  /** The figures of a fact, one of each day; a value given on two days has no day of its own. */
  private List<Item> given(List<LedgerEntry.Figure> figures) {
    Map<String, Set<LocalDate>> days =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    DrillReach::cell,
                    Collectors.flatMapping(
                        f -> bench.day(f.report().in()).stream(), Collectors.toSet())));
    Map<LocalDate, Item> byDay = new TreeMap<>();
    for (LedgerEntry.Figure figure : figures) {
      Set<LocalDate> own = days.getOrDefault(DrillReach.cell(figure), Set.of());
      if (own.size() == 1 && byDay.size() < MOST) {
        own.forEach(day -> byDay.putIfAbsent(day, item(day, figure)));
      }
    }
    boolean alike = figures.stream().map(LedgerEntry.Figure::unit).distinct().count() == 1;
    return alike ? List.copyOf(byDay.values()) : List.of();
  }

  private static Item item(LocalDate day, LedgerEntry.Figure figure) {
    Option option = new Option(figure.id(), DrillReach.cell(figure));
    List<Evidence> evidence = figure.report().evidence();
    return new Item(
        day, option, evidence.stream().map(e -> e.forPart(figure.id())).toList(), figure.place());
  }

  /** The first claim of each day, then the second of each, and so on while there are enough. */
  private List<List<Item>> groups() {
    Map<LocalDate, List<Item>> byDay = new TreeMap<>();
    bench.bank().ledger().entries().stream()
        .filter(LedgerEntry.Claim.class::isInstance)
        .map(LedgerEntry.Claim.class::cast)
        .filter(this::sinceItsDay)
        .forEach(c -> byDay.computeIfAbsent(c.asOf(), d -> new ArrayList<>()).add(item(c)));
    List<List<Item>> groups = new ArrayList<>();
    for (int at = 0; ; at++) {
      int row = at;
      List<Item> group =
          byDay.values().stream()
              .filter(items -> items.size() > row)
              .map(items -> items.get(row))
              .limit(MOST)
              .toList();
      if (group.size() < FEWEST) {
        return groups;
      }
      groups.add(group);
    }
  }

  private Item item(LedgerEntry.Claim claim) {
    String text = claim.text().replaceFirst(" \\([^)]*\\)$", "");
    List<Evidence> evidence = new ArrayList<>(bench.quoted(claim.pro(), claim.id()));
    evidence.addAll(bench.quoted(claim.contra(), claim.id()));
    Option option = new Option(claim.id(), text + ": " + claim.status().word());
    return new Item(claim.asOf(), option, evidence, claim.place());
  }

  /**
   * Whether the claim stands so since its day and no longer: all that decides it is printed on that
   * day, and nothing of it later.
   */
  private boolean sinceItsDay(LedgerEntry.Claim claim) {
    boolean pro = on(claim.pro(), claim.asOf());
    boolean contra = on(claim.contra(), claim.asOf());
    return switch (claim.status()) {
      case CLAIMED, CONFIRMED, FORECAST -> pro && claim.contra().isEmpty();
      case DENIED -> contra && !later(claim.pro(), claim.asOf());
      case DISPUTED ->
          (pro && !later(claim.contra(), claim.asOf()))
              || (contra && !later(claim.pro(), claim.asOf()));
      case NOT_STATED -> false;
    };
  }

  private boolean on(List<String> entries, LocalDate day) {
    List<Evidence> quoted = bench.quoted(entries, "");
    return !quoted.isEmpty()
        && quoted.stream().allMatch(e -> bench.day(e.article()).filter(day::equals).isPresent());
  }

  private boolean later(List<String> entries, LocalDate day) {
    return bench.quoted(entries, "").stream()
        .anyMatch(e -> bench.day(e.article()).filter(d -> !d.isAfter(day)).isEmpty());
  }

  private static Question question(String subject, String stem, List<Item> items) {
    DrillBench.Name name = new DrillBench.Name(Kind.ORDER, subject, items.getFirst().place());
    List<Option> options = items.stream().map(Item::option).toList();
    List<Evidence> evidence = items.stream().flatMap(i -> i.evidence().stream()).toList();
    Map<String, String> line = new LinkedHashMap<>();
    items.forEach(i -> line.put(i.day().toString(), i.option().text()));
    String dated =
        line.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining("; "));
    Solution solution =
        new Solution(
            new Key.Arrange(options.stream().map(o -> Set.of(o.id())).toList()),
            evidence,
            new Solution.Comment(WHY, "", "", dated),
            false,
            false);
    List<String> articles = evidence.stream().map(Evidence::article).distinct().sorted().toList();
    return DrillBench.question(
        name,
        new Prompt.Arrange(Kind.ORDER, stem, options),
        DrillBench.labels(articles, Skill.CHRONOLOGY, Depth.CONNECT),
        solution);
  }
}
