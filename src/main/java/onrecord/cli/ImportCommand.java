package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.exchange.HistoryJsonl;
import onrecord.proof.Report;
import onrecord.records.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a history that was exported. */
@Command(
    name = "import",
    header = "Take in a history that was exported here or on another machine.",
    description = {
      "",
      "What is here stays, what is new is added: importing twice changes nothing. A history from"
          + " another machine is another learner's, and is kept apart; `onrecord results --all`"
          + " shows it. To go on with your own on a new machine, say --as-me there before you"
          + " answer anything.",
      ""
    })
final class ImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
  private Path file = Path.of("-");

  @Option(
      names = "--as-me",
      description =
          "The history is yours: this machine, where nothing was answered yet, goes on as its"
              + " learner, with the steps chosen there.")
  private boolean asMe;

  @Mixin private Common common = new Common();

  private final Surroundings around;

  ImportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    boolean piped = file.equals(Path.of("-"));
    try (InputStream in = piped ? around.in() : Files.newInputStream(around.path(file));
        OpenRecords opened = common.records(around)) {
      Records records = opened.get();
      opened.notices().forEach(around.err()::println);
      String name = piped ? "standard input" : file.toString();
      HistoryJsonl.Imported imported =
          asMe ? HistoryJsonl.readAsMine(in, name, records) : HistoryJsonl.read(in, name, records);
      around.out().println(sum(imported) + whose(imported, records));
      return complaints(imported);
    }
  }

  private static String sum(HistoryJsonl.Imported imported) {
    return "New here: "
        + imported.added()
        + " of "
        + (imported.added() + imported.known())
        + " rounds and answers"
        + switch (imported.reviews()) {
          case 0 -> ".";
          case 1 -> ", and 1 dispute or later mark.";
          default -> ", and " + imported.reviews() + " disputes and later marks.";
        };
  }

  private String whose(HistoryJsonl.Imported imported, Records records) {
    if (imported.goesOn()) {
      return " They count for you: this machine goes on as the learner of the file.";
    }
    if (records.learner().id().equals(imported.learner())) {
      return " They count for you.";
    }
    String kept =
        " They are another learner's: they are kept, and count in no figure of yours;"
            + " `onrecord results --all` shows them.";
    if (asMe) {
      return kept + " They cannot become yours: on this machine there are answers already.";
    }
    return !begun(records)
        ? kept + " If they are your own, from another machine: `onrecord import FILE --as-me`."
        : kept;
  }

  private static boolean begun(Records records) {
    AtomicBoolean own = new AtomicBoolean();
    String learner = records.learner().id();
    records.eachRound(round -> own.compareAndSet(false, round.learner().equals(learner)));
    return own.get();
  }

  private int complaints(HistoryJsonl.Imported imported) {
    if (imported.bad() == 0) {
      return Exit.DONE;
    }
    around.out().flush();
    around.err().print(new Report(name -> List.of()).render(imported.problems()));
    int more = imported.bad() - imported.problems().size();
    if (more > 0) {
      around.err().println("and " + Printed.count(more, "more line") + " like these");
    }
    return Exit.NOT_DONE;
  }
}
