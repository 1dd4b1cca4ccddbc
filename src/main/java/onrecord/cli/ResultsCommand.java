package onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import onrecord.exchange.ResultsCsv;
import onrecord.exchange.ResultsJson;
import onrecord.records.Attempt;
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
          + " that was marked again after a dispute stands with its newest mark.",
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

  @Mixin private Common common = new Common();

  private final Surroundings around;

  ResultsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenRecords opened = common.records(around)) {
      Records records = opened.get();
      opened.notices().forEach(around.err()::println);
      switch (format) {
        case TABLE -> table(records);
        case JSON -> json(records);
        case CSV -> csv(records);
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

  private void csv(Records records) throws IOException {
    Writer writer = Printed.writer(around.out());
    try (ResultsCsv results = new ResultsCsv(writer)) {
      each(records, results);
    }
    writer.flush();
  }
}
