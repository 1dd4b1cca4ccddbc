package onrecord.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import onrecord.exchange.HistoryJsonl;
import onrecord.records.Learner;
import onrecord.records.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole history as JSON Lines. */
@Command(
    name = "export",
    header = "Write the whole history as JSON Lines, to keep or to take elsewhere.",
    description = {"", "`onrecord import FILE` takes it in again, on any machine.", ""})
final class ExportCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A file that is not there yet; without one, or with -, it is printed.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Your name, for whoever imports it; it is remembered, and can be given once.")
  private Optional<String> name = Optional.empty();

  @Mixin private Common common = new Common();

  private final Surroundings around;

  ExportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    file = file.filter(f -> !f.equals(Path.of("-")));
    if (file.map(around::path).filter(Files::exists).isPresent()) {
      around
          .err()
          .println(
              "onrecord: "
                  + file.get()
                  + " is there already and stays as it is; name another file.");
      return Exit.NOT_DONE;
    }
    try (OpenRecords opened = common.records(around)) {
      Records records = opened.get();
      Learner me = records.learner();
      name.map(n -> new Learner(me.id(), Printed.one(n).strip(), me.since()))
          .ifPresent(named -> records.meet(List.of(named)));
      opened.notices().forEach(around.err()::println);
      write(opened);
    }
    return Exit.DONE;
  }

  private void write(OpenRecords opened) throws IOException {
    if (file.isEmpty()) {
      Writer writer = Printed.writer(around.out());
      HistoryJsonl.write(opened.get(), writer);
      return;
    }
    NewFile.write(
        around.path(file.get()),
        out ->
            HistoryJsonl.write(opened.get(), new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    around.out().println("Wrote " + file.get() + ".");
  }
}
