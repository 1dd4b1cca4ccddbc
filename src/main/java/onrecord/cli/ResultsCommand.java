package onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import onrecord.exchange.ResultsCsv;
import onrecord.exchange.ResultsJson;
import onrecord.library.UnitEntry;
import onrecord.records.Attempt;
import onrecord.records.Learner;
import onrecord.records.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what the learner of this machine has answered. */
@Command(
    name = "results",
    header = "Print what was answered here, the oldest first.",
    description = {
      "",
      "Answers marked as a slip are listed and said to be one; they count in no figure. An answer"
          + " that was marked again after a dispute stands with its newest mark. The CSV has a"
          + " column with the learner, so that the files of a class can be put together, and the"
          + " answer in words beside the text that is stored; the words need the question to be"
          + " there as it was asked.",
      ""
    })
final class ResultsCommand implements Callable<Integer> {
  /** How results are printed. */
  enum Layout {
    TABLE,
    JSON,
    CSV
  }

  @Option(names = "--format", paramLabel = "table|json|csv", description = "table, if not said.")
  private Layout format = Layout.TABLE;

  @Option(names = "--unit", paramLabel = "ID", description = "Only answers in this unit.")
  private Optional<String> unit = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the CSV calls the learner; without it, the learner's id.")
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
      if (unit.isPresent()) {
        known(unit.get(), records, units);
      }
      opened.notices().forEach(around.err()::println);
      switch (format) {
        case TABLE -> table(records);
        case JSON -> json(records);
        case CSV -> csv(records, units);
      }
    }
    return Exit.DONE;
  }

  private void each(Records records, Consumer<Attempt> use) {
    String learner = records.learner().id();
    records.eachMarked(
        attempt -> {
          boolean wanted = unit.isEmpty() || unit.get().equals(attempt.asked().unit());
          if (wanted && attempt.learner().equals(learner)) {
            use.accept(attempt);
          }
        });
  }

  private void table(Records records) {
    ResultsTable table = new ResultsTable(around.out(), around.zone().get());
    each(records, table::measure);
    each(records, table::row);
    table.close(unit);
  }

  private void json(Records records) throws IOException {
    Writer writer = Printed.writer(around.out());
    try (ResultsJson results = new ResultsJson(writer)) {
      each(records, results);
    }
    writer.flush();
  }

  /**
   * Answers outlive their unit, and a file need not be in a library: a unit is unknown where there
   * are neither questions nor answers.
   */
  private void known(String id, Records records, Units units) throws Unable {
    Set<String> answered = new HashSet<>();
    each(records, attempt -> answered.add(attempt.asked().unit()));
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

  private String named(Learner learner) {
    return name.orElse(learner.name().isEmpty() ? learner.id() : learner.name());
  }

  private void csv(Records records, Units units) throws IOException {
    Writer writer = Printed.writer(around.out());
    AnswersInWords words = new AnswersInWords(units);
    try (ResultsCsv results = new ResultsCsv(writer, named(records.learner()), words::of)) {
      each(records, results);
    }
    writer.flush();
  }
}
