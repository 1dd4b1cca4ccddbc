package onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import onrecord.exchange.DisputesJson;
import onrecord.sql.Ids;
import onrecord.tui.Contested;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the open disputes, and settles them. */
@Command(
    name = "disputes",
    header = "List the verdicts that learners dispute, and settle them.",
    description = {
      "",
      "Of a file that was handed out and is in no library here, name the file: answers are taken"
          + " into it. A file that was played from on this machine is found by itself.",
      "Accepting shows the lines that change and does nothing else; with --yes it writes the"
          + " answer into the bank's file, with its comments and layout kept, and"
          + " marks all stored answers to the question again; the first verdicts stay in the"
          + " history. A bank that may not be written is left alone and a patch for it is printed."
          + " Where a kind of question has no other accepted forms, mend its key by hand and then"
          + " accept; of a question made from the ledger, the entry that is named.",
      ""
    })
final class DisputesCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** How disputes are printed. */
  enum Layout {
    TABLE,
    JSON
  }

  /** One of the two ways to settle one. */
  static final class Settling {
    @Option(
        names = "--accept",
        paramLabel = "ID",
        description = "Take the answer into the bank; the id, or the number in the list.")
    private Optional<String> accept = Optional.empty();

    @Option(names = "--reject", paramLabel = "ID", description = "Let the verdict stand.")
    private Optional<String> reject = Optional.empty();
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Only disputes in this bank's file, which need not be in a library.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--format", paramLabel = "table|json", description = "table, if not said.")
  private Layout format = Layout.TABLE;

  @Option(names = "--unit", paramLabel = "ID", description = "Only disputes in this unit.")
  private Optional<String> unit = Optional.empty();

  @Option(names = "--yes", description = "Do what --accept only shows without it.")
  private boolean yes;

  @ArgGroup private Settling settling = new Settling();

  @Mixin private Common common = new Common();

  private final Surroundings around;

  DisputesCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, Unable {
    try (OpenRecords opened = common.records(around)) {
      opened.get();
      opened.notices().forEach(around.err()::println);
      Clerk.Tools tools =
          new Clerk.Tools(InstantSource.system(), around.zone(), Seeds.any(() -> 0), Ids.secure());
      Units units = new Units(common.folders(around));
      Optional<String> only = file.isPresent() ? Optional.of(unit(units, file.get())) : unit;
      Ombudsman ombudsman = new Ombudsman(units, opened::get, tools);
      List<Contested> cases =
          ombudsman.open().stream()
              .filter(c -> only.isEmpty() || only.get().equals(c.attempt().asked().unit()))
              .toList();
      if (settling.accept.isPresent() || settling.reject.isPresent()) {
        return settle(ombudsman, cases);
      }
      return print(cases);
    }
  }

  /** The id of the unit in a file, which is at hand from then on. */
  private String unit(Units units, Path named) throws Unable {
    Path whole = around.path(named);
    if (!Files.isRegularFile(whole)) {
      throw new Unable("there is no file " + Printed.one(named.toString()) + ".");
    }
    Units.Found found = units.unit(whole.toString());
    return found
        .bank()
        .orElseThrow(() -> new Unable((found.wrong() + " " + found.todo()).strip()))
        .id();
  }

  private int settle(Ombudsman ombudsman, List<Contested> cases) throws Unable {
    String wanted = settling.accept.or(() -> settling.reject).orElseThrow();
    String id = id(cases, wanted);
    try {
      if (settling.accept.isPresent() && !yes && shown(ombudsman.proposed(id))) {
        return Exit.NOT_DONE;
      }
      around.out().println(ombudsman.settle(id, settling.accept.isPresent()));
      return Exit.DONE;
    } catch (Ombudsman.Refused refused) {
      around.out().print(refused.patch());
      around.out().flush();
      around.err().println(("onrecord: " + refused.wrong() + " " + refused.todo()).strip());
      return Exit.NOT_DONE;
    }
  }

  /** What would be written, if anything would. */
  private boolean shown(List<String> lines) {
    lines.forEach(line -> around.out().println(Printed.one(line)));
    if (!lines.isEmpty()) {
      around.out().println("Nothing is written yet: add --yes to do it.");
    }
    return !lines.isEmpty();
  }

  private static String id(List<Contested> cases, String wanted) throws Unable {
    for (int i = 0; i < cases.size(); i++) {
      String id = cases.get(i).disputed().dispute().id();
      if (id.equals(wanted) || wanted.equals(String.valueOf(i + 1))) {
        return id;
      }
    }
    throw new Unable(
        "no dispute \"" + Printed.one(wanted) + "\" is open; `onrecord disputes` lists them.");
  }

  private int print(List<Contested> cases) throws IOException {
    switch (format) {
      case TABLE -> table(cases);
      case JSON -> json(cases);
    }
    return Exit.DONE;
  }

  private void json(List<Contested> cases) throws IOException {
    Writer writer = Printed.writer(around.out());
    try (DisputesJson disputes = new DisputesJson(writer)) {
      cases.forEach(one -> disputes.add(one.disputed(), one.question()));
    }
    writer.flush();
  }

  private void table(List<Contested> cases) {
    for (int i = 0; i < cases.size(); i++) {
      one(i + 1, cases.get(i));
    }
    around.out().println(cases.isEmpty() ? "No dispute is open." : sum(cases.size()));
  }

  private static String sum(int open) {
    return Printed.count(open, "open dispute") + ".";
  }

  private void one(int number, Contested one) {
    String at = TIME.format(one.disputed().dispute().at().atZone(around.zone().get()));
    around.out().println(number + "  " + Printed.one(one.name()) + ", " + at);
    around.out().println("   id " + one.disputed().dispute().id());
    for (String line : one.spoken()) {
      Printed.hanging("   ", "", Printed.one(line)).lines(around.width()).stream()
          .forEach(around.out()::println);
    }
    around.out().println();
  }
}
