package onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import onrecord.exchange.ResultsCsv;
import onrecord.exchange.ResultsJson;
import onrecord.library.UnitEntry;
import onrecord.records.Attempt;
import onrecord.records.Records;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what was answered, by the learner of this machine or by those imported. */
@Command(
    name = "results",
    header = "Print what was answered here, the oldest first.",
    description = {
      "",
      "Answers marked as a slip are listed and said to be one; they count in no figure. An answer"
          + " that was marked again after a dispute stands with its newest mark. Without --all or"
          + " --learner they are those of this machine's learner. The CSV has a"
          + " column with the learner, so that the files of a class can be put together, and the"
          + " answer in words beside the text that is stored; the words need the question to be"
          + " there as it was asked, and a file outside the library to lie where it was played from. Its times"
          + " are those of this machine's zone, as a spreadsheet takes them.",
      ""
    })
final class ResultsCommand implements Callable<Integer> {
  /** How results are printed. */
  enum Layout {
    TABLE,
    JSON,
    CSV
  }

  /** Whose answers, if not those of this machine's learner. */
  static final class Whose {
    @Option(
        names = "--learner",
        paramLabel = "NAME",
        description = "Answers of a learner whose history was imported, by name or id.")
    private Optional<String> learner = Optional.empty();

    @Option(names = "--all", description = "Answers of everybody, with a column for the learner.")
    private boolean all;
  }

  @Option(names = "--format", paramLabel = "table|json|csv", description = "table, if not said.")
  private Layout format = Layout.TABLE;

  @Option(names = "--unit", paramLabel = "ID", description = "Only answers in this unit.")
  private Optional<String> unit = Optional.empty();

  @ArgGroup private Whose whose = new Whose();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "What the CSV calls the learner of this machine; without it, the name given to an"
              + " export, or the id.")
  private Optional<String> name = Optional.empty();

  @Mixin private Common common = new Common();

  private final Surroundings around;

  ResultsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, Unable {
    Units units = new Units(common.folders(around));
    try (OpenRecords opened = common.records(around)) {
      Records records = opened.get();
      Learners learners = learners(records);
      if (unit.isPresent()) {
        known(unit.get(), records, units);
      }
      opened.notices().forEach(around.err()::println);
      switch (format) {
        case TABLE -> table(records, learners);
        case JSON -> json(records, learners);
        case CSV -> csv(records, learners, units);
      }
    }
    return Exit.DONE;
  }

  private Learners learners(Records records) throws Unable {
    if (whose.learner.isPresent()) {
      return Learners.named(records, whose.learner.get());
    }
    return whose.all ? Learners.all(records) : Learners.own(records, name);
  }

  private void each(Records records, Learners learners, Consumer<Attempt> use) {
    records.eachMarked(
        attempt -> {
          boolean wanted = unit.isEmpty() || unit.get().equals(attempt.asked().unit());
          if (wanted && learners.holds(attempt)) {
            use.accept(attempt);
          }
        });
  }

  private void table(Records records, Learners learners) {
    Optional<Function<Attempt, String>> column =
        whose.all ? Optional.of(attempt -> Printed.one(learners.of(attempt))) : Optional.empty();
    ResultsTable table = new ResultsTable(around.out(), around.zone().get(), column);
    each(records, learners, table::measure);
    each(records, learners, table::row);
    table.close(unit);
  }

  private void json(Records records, Learners learners) throws IOException {
    Writer writer = Printed.writer(around.out());
    try (ResultsJson results = new ResultsJson(writer, learners::of)) {
      each(records, learners, results);
    }
    writer.flush();
  }

  /**
   * Answers outlive their unit, and a file need not be in a library: a unit is unknown where there
   * are neither questions nor answers.
   */
  private void known(String id, Records records, Units units) throws Unable {
    Set<String> answered = new HashSet<>();
    each(records, Learners.all(records), attempt -> answered.add(attempt.asked().unit()));
    List<String> ids = units.library().units().stream().map(UnitEntry::id).toList();
    if (answered.isEmpty() && !ids.contains(id)) {
      throw new Unable(
          "there is no unit \""
              + Printed.one(id)
              + "\""
              + Alike.meant(id, ids)
              + " `onrecord units` lists the units.");
    }
  }

  private void csv(Records records, Learners learners, Units units) throws IOException {
    Writer writer = Printed.writer(around.out());
    AnswersInWords words = new AnswersInWords(units);
    ResultsCsv.Columns columns = new ResultsCsv.Columns(learners::of, words::of);
    try (ResultsCsv results = new ResultsCsv(writer, around.zone().get(), columns)) {
      each(records, learners, results);
    }
    writer.flush();
  }
}
