package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.exchange.HistoryJsonl;
import onrecord.proof.Report;
import onrecord.records.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in a history that was exported. */
@Command(
    name = "import",
    header = "Take in a history that was exported here or on another machine.",
    description = {
      "",
      "What is here stays, what is new is added: importing twice changes nothing. On a machine"
          + " where nothing was answered yet, the learner of the file goes on.",
      ""
    })
final class ImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
  private Path file = Path.of("-");

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
      HistoryJsonl.Imported imported =
          HistoryJsonl.read(in, piped ? "standard input" : file.toString(), records);
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

  private static String whose(HistoryJsonl.Imported imported, Records records) {
    if (imported.goesOn()) {
      return " They count for you: this machine goes on as the learner of the file.";
    }
    return records.learner().id().equals(imported.learner())
        ? " They count for you."
        : " They are another learner's: they are kept, and count in no figure of yours.";
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
