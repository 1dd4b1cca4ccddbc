package onrecord.study;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Chance;
import onrecord.bank.Depth;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.corpus.Article;
import onrecord.corpus.Label;

/**
 * Asks what each report gives for one fact. A report that only words it, gives two values or names
 * the number elsewhere than the ledger says has no column: its cell would be open to dispute.
 */
record DrillGrid(DrillBench bench) implements DrillMaker {
  private static final int FEWEST = 2;
  private static final int MOST_COLUMNS = 6;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final String WHY =
      "Each marked line gives the figure of its report; a report without one is marked with a dash.";

  /** A report and the figure it gives; none for a dash. */
  private record Column(Article article, Optional<LedgerEntry.Figure> figure) {
    Option option() {
      String day = article.head().date().map(d -> ", " + DAY.format(d)).orElse("");
      return DrillBench.option(article.id(), Label.of(article) + day);
    }

    Option value() {
      return figure.map(DrillReach::cell).map(Option::of).orElse(Option.none());
    }
  }

  @Override
  public Kind kind() {
    return Kind.GRID;
  }

  @Override
  public List<String> subjects() {
    return bench.bank().ledger().figures().stream()
        .map(figure -> figure.report().fact())
        .distinct()
        .toList();
  }

  @Override
  public Optional<Question> made(String subject) {
    List<LedgerEntry.Figure> figures = figures(subject);
    boolean alike = figures.stream().map(LedgerEntry.Figure::unit).distinct().count() == 1;
    List<Column> columns = alike ? columns(subject, figures) : List.of();
    long given = columns.stream().filter(c -> c.figure().isPresent()).count();
    long different = columns.stream().map(Column::value).distinct().count();
    if (given < FEWEST || different < FEWEST) {
      return Optional.empty();
    }
    DrillBench.Name name = new DrillBench.Name(Kind.GRID, subject, figures.getFirst().place());
    List<Option> values = values(columns, extra(figures, bench.chance(name)));
    return values.size() <= FEWEST
        ? Optional.empty()
        : Optional.of(question(name, columns, values));
  }

  private List<LedgerEntry.Figure> figures(String fact) {
    return bench.bank().ledger().figures().stream()
        .filter(f -> f.report().fact().equals(fact) && !f.report().evidence().isEmpty())
        .toList();
  }

  private List<Column> columns(String fact, List<LedgerEntry.Figure> figures) {
    return bench.bank().articles().stream()
        .flatMap(article -> column(article, fact, figures).stream())
        .limit(MOST_COLUMNS)
        .toList();
  }

  private Optional<Column> column(Article article, String fact, List<LedgerEntry.Figure> figures) {
    List<LedgerEntry.Figure> here =
        figures.stream().filter(f -> f.report().in().equals(article.id())).toList();
    boolean spoken =
        bench.bank().ledger().ofFact(fact).stream()
            .flatMap(e -> e.reported().stream())
            .anyMatch(r -> r.in().equals(article.id()));
    if (!spoken && figures.stream().noneMatch(f -> mentioned(article, f))) {
      return Optional.of(new Column(article, Optional.empty()));
    }
    List<String> values = here.stream().map(DrillReach::cell).distinct().toList();
    boolean clear =
        figures.stream()
            .filter(f -> DrillReach.of(f).isEmpty() && !values.contains(DrillReach.cell(f)))
            .noneMatch(f -> mentioned(article, f));
    return values.size() == 1 && clear
        ? Optional.of(new Column(article, Optional.of(here.getFirst())))
        : Optional.empty();
  }

  private static boolean mentioned(Article article, LedgerEntry.Figure figure) {
    return article.paragraphs().stream().anyMatch(p -> DrillReach.mentions(p.text(), figure));
  }

  /**
   * Figures of other facts, of which none could be meant where one of this fact is given; none
   * where some of this fact are in words.
   */
  private List<LedgerEntry.Figure> extra(List<LedgerEntry.Figure> figures, Chance chance) {
    List<DrillReach> taken =
        new ArrayList<>(figures.stream().flatMap(f -> DrillReach.of(f).stream()).toList());
    List<LedgerEntry.Figure> extra = new ArrayList<>();
    if (taken.size() < figures.size()) {
      return extra;
    }
    LedgerEntry.Figure own = figures.getFirst();
    for (LedgerEntry.Figure other : chance.shuffled(bench.bank().ledger().figures())) {
      Optional<DrillReach> reach =
          DrillReach.of(other).filter(r -> taken.stream().noneMatch(r::overlaps));
      boolean foreign = !other.report().fact().equals(own.report().fact());
      boolean alike = DrillReach.alike(own, other);
      if (foreign && alike && reach.isPresent() && extra.size() < DrillBench.WRONG) {
        taken.add(reach.get());
        extra.add(other);
      }
    }
    return extra;
  }

  /** The dash, then all values from the smallest on, and those in words. */
  private static List<Option> values(List<Column> columns, List<LedgerEntry.Figure> extra) {
    Map<Option, Double> values = new LinkedHashMap<>();
    List<LedgerEntry.Figure> all =
        new ArrayList<>(columns.stream().flatMap(c -> c.figure().stream()).toList());
    all.addAll(extra);
    for (LedgerEntry.Figure figure : all) {
      double size = DrillReach.of(figure).map(DrillReach::named).orElse(Double.MAX_VALUE);
      values.putIfAbsent(Option.of(DrillReach.cell(figure)), size);
    }
    List<Option> shown = new ArrayList<>(List.of(Option.none()));
    values.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(e -> shown.add(e.getKey()));
    return shown;
  }

  private static Question question(
      DrillBench.Name name, List<Column> columns, List<Option> values) {
    String text =
        columns.stream().flatMap(c -> c.figure().stream()).findFirst().orElseThrow().text();
    Option row = DrillBench.option(name.subject(), text);
    Map<String, String> cells = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Column column : columns) {
      String cell = Prompt.Grid.cell(row, column.option());
      cells.put(cell, column.value().id());
      column.figure().stream()
          .flatMap(f -> f.report().evidence().stream())
          .forEach(e -> evidence.add(e.forPart(cell)));
    }
    List<String> articles = columns.stream().map(c -> c.article().id()).toList();
    String stem = "What does each report give for this: " + text + "?";
    List<Option> heads = columns.stream().map(Column::option).toList();
    return DrillBench.question(
        name,
        new Prompt.Grid(Kind.GRID, stem, List.of(row), heads, values),
        DrillBench.labels(articles, Skill.COMPARISON, Depth.CONNECT),
        DrillBench.solved(new Key.Grid(cells), evidence, WHY));
  }
}
