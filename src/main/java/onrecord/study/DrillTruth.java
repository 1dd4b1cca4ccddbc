package onrecord.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.corpus.Article;

/**
 * Holds a made question against the ledger, apart from whatever made it: of all that is offered for
 * one place just the key is true, and no two things offered look alike.
 */
public final class DrillTruth {
  private final Bank bank;
  private final Question question;
  private final String subject;
  private final List<String> faults = new ArrayList<>();

  private DrillTruth(Bank bank, Question question) {
    this.bank = bank;
    this.question = question;
    this.subject = question.id().substring(question.id().indexOf('/') + 1);
  }

  /** What is wrong with a question of {@link Drill}, each in a sentence; none where all is well. */
  public static List<String> faults(Bank bank, Question question) {
    DrillTruth truth = new DrillTruth(bank, question);
    truth.question.solution().map(Solution::key).ifPresent(truth::look);
    return List.copyOf(truth.faults);
  }

  private void look(Key key) {
    switch (question.prompt()) {
      case Prompt.Choose choose -> chosen(choose, (Key.Choose) key);
      case Prompt.Match match -> matched(match, (Key.Match) key);
      case Prompt.Form form -> filled(form);
      case Prompt.Grid grid -> cells(grid, (Key.Grid) key);
      case Prompt.Arrange arrange when arrange.some() -> chained(arrange, (Key.Arrange) key);
      case Prompt.Arrange arrange -> ordered(arrange);
      case Prompt.Typed ignored -> faults.add("nothing is offered");
      case Prompt.Mark ignored -> faults.add("no drill marks sentences");
      case Prompt.Compare ignored -> faults.add("no drill compares passages");
      case Prompt.Desk ignored -> faults.add("no drill has a draft");
    }
  }

  private void chosen(Prompt.Choose choose, Key.Choose key) {
    different("options", choose.options());
    if (choose.kind() != Kind.STATUS) {
      List<String> right = choose.options().stream().map(Option::id).filter(this::isTrue).toList();
      one("options", right);
      expect(Set.copyOf(right).equals(key.right()), "the key is not what the ledger says");
    }
    one("keys", List.copyOf(key.right()));
  }

  /** Whether an option, a source or a figure, has a part in the fact that is asked about. */
  private boolean isTrue(String option) {
    return involved(fact()).contains(option)
        || reportOf(option).filter(r -> r.fact().equals(fact())).isPresent();
  }

  private void matched(Prompt.Match match, Key.Match key) {
    different("speakers", match.left());
    different("statements", match.right());
    for (Option said : match.right()) {
      Set<String> involved =
          reportOf(said.id()).map(r -> involved(r.fact())).orElse(Set.<String>of());
      List<String> speakers =
          match.left().stream().map(Option::id).filter(involved::contains).toList();
      List<String> right =
          key.pairs().entrySet().stream()
              .filter(p -> p.getValue().equals(said.id()))
              .map(Map.Entry::getKey)
              .toList();
      expect(
          speakers.equals(right),
          said.id() + " is true of " + speakers + ", by the key of " + right);
    }
  }

  private void filled(Prompt.Form form) {
    for (Prompt.Field field : form.fields()) {
      different(field.id(), field.options());
    }
    form.fields().stream()
        .filter(f -> f.id().equals("counts") || f.id().equals("source"))
        .forEach(
            f -> one(f.id(), f.options().stream().map(Option::id).filter(this::isTrue).toList()));
  }

  private void cells(Prompt.Grid grid, Key.Grid key) {
    different("values", grid.values());
    for (Option column : grid.columns()) {
      List<String> given =
          bank.ledger().figures().stream()
              .filter(f -> f.report().fact().equals(subject))
              .filter(f -> DrillBench.option(f.report().in(), "").id().equals(column.id()))
              .map(DrillReach::cell)
              .distinct()
              .toList();
      String right = key.cells().get(Prompt.Grid.cell(grid.rows().getFirst(), column));
      List<Option> fitting = grid.values().stream().filter(v -> fits(v, given)).toList();
      expect(
          fitting.size() == 1 && fitting.getFirst().id().equals(right),
          column.text() + " gives " + given);
    }
  }

  private static boolean fits(Option value, List<String> given) {
    return given.isEmpty() ? value.id().equals(Option.NONE) : given.contains(value.text());
  }

  private void chained(Prompt.Arrange arrange, Key.Arrange key) {
    different("links", arrange.items());
    Set<String> links = new HashSet<>();
    key.groups().forEach(links::addAll);
    arrange.items().stream()
        .map(Option::id)
        .filter(id -> !links.contains(id) && involved(fact()).contains(id))
        .forEach(id -> faults.add(id + " has a part in this as well"));
  }

  private void ordered(Prompt.Arrange arrange) {
    different("items", arrange.items());
    List<LocalDate> days =
        arrange.items().stream().flatMap(item -> day(item.id()).stream()).toList();
    boolean ascending = days.stream().sorted().distinct().toList().equals(days);
    expect(days.size() == arrange.items().size() && ascending, "the days are " + days);
  }

  private Optional<LocalDate> day(String entry) {
    return bank.ledger()
        .byId(entry)
        .flatMap(
            e ->
                e instanceof LedgerEntry.Claim claim
                    ? Optional.of(claim.asOf())
                    : e.reported()
                        .flatMap(r -> bank.article(r.in()))
                        .map(Article::head)
                        .flatMap(head -> head.date()));
  }

  private Optional<LedgerEntry.Report> reportOf(String entry) {
    return bank.ledger().byId(entry).flatMap(LedgerEntry::reported);
  }

  private String fact() {
    return reportOf(subject).map(LedgerEntry.Report::fact).orElse(subject);
  }

  private Set<String> involved(String fact) {
    Set<String> involved = new HashSet<>();
    bank.ledger().ofFact(fact).stream()
        .flatMap(e -> e.reported().stream())
        .flatMap(r -> Stream.concat(r.by().stream(), r.via().stream()))
        .forEach(involved::add);
    return involved;
  }

  private void different(String what, List<Option> options) {
    boolean ids = options.stream().map(Option::id).distinct().count() == options.size();
    boolean texts = options.stream().map(Option::text).distinct().count() == options.size();
    expect(ids && texts, "two " + what + " are alike");
  }

  private void one(String what, List<String> right) {
    expect(right.size() == 1, right.size() + " " + what + " are true: " + right);
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
  }
}
