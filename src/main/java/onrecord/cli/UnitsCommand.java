package onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import onrecord.bank.Bank;
import onrecord.exchange.UnitsJson;
import onrecord.library.Library;
import onrecord.library.UnitEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the units at hand. */
@Command(
    name = "units",
    header = "List the units at hand, with their articles and questions.",
    description = {
      "",
      "Questions are counted by kind, by first skill and by depth."
          + " A unit that cannot be played is named with its first error.",
      ""
    })
final class UnitsCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "The balance, or the questions, of the unit in this bank's file only; it need not be in"
              + " a library.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--format", paramLabel = "text|json", description = "text, if not said.")
  private Format format = Format.TEXT;

  @Option(
      names = "--balance",
      description =
          "Read every unit and print what its questions are spread over, and what is out of balance"
              + " from 20 questions on: depths that are not about 35, 40 and 25 percent, more than"
              + " 30 percent on one of more than three articles, under 5 percent not stated, 40"
              + " percent multiple choice or more.")
  private boolean balance;

  @Option(
      names = "--questions",
      description = "Print the names of all written questions instead, as UNIT/ID, one on a line.")
  private boolean questions;

  @Mixin private Common common = new Common();

  private final Surroundings around;

  UnitsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, Unable {
    Units units = new Units(common.folders(around));
    Library library = units.library();
    if (file.isPresent()) {
      one(named(library, units, file.get()));
      return Exit.DONE;
    }
    if (questions) {
      names(units, library);
      return Exit.DONE;
    }
    if (balance) {
      balance(PrintedBalance.of(around, library));
    } else {
      list(library.units());
    }
    around.out().flush();
    left(library);
    library.units().forEach(unit -> unplayable(unit, units.unit(unit.id())));
    return Exit.DONE;
  }

  private Bank named(Library library, Units units, Path typed) throws Unable {
    Path whole = around.path(typed);
    if (!Files.isRegularFile(whole)) {
      throw new Unable("there is no file " + Printed.one(typed.toString()) + ".");
    }
    return library
        .load(whole)
        .bank()
        .orElseThrow(
            () -> {
              Units.Found found = units.unit(whole.toString());
              return new Unable((found.wrong() + " " + found.todo()).strip());
            });
  }

  private void one(Bank bank) throws IOException {
    if (questions) {
      bank.questions().forEach(q -> around.out().println(bank.id() + "/" + q.id()));
    } else {
      balance(new PrintedBalance(around, List.of(bank)));
    }
    around.out().flush();
  }

  private void names(Units units, Library library) {
    Set<String> all = library.units().stream().map(UnitEntry::id).collect(Collectors.toSet());
    units
        .asked(all)
        .forEach(
            (unit, asked) ->
                asked.forEach(ids -> around.out().println(unit + "/" + ids.getFirst())));
    around.out().flush();
  }

  private void balance(PrintedBalance balances) throws IOException {
    switch (format) {
      case TEXT -> balances.text();
      case JSON -> balances.json();
    }
  }

  private void list(List<UnitEntry> units) throws IOException {
    switch (format) {
      case TEXT -> text(units);
      case JSON -> json(units);
    }
  }

  private void text(List<UnitEntry> units) {
    for (UnitEntry unit : units) {
      around.out().println(unit.id() + "  " + Printed.one(unit.title()));
      item("", Printed.one(unit.about()));
      item(
          "",
          Printed.count(unit.questions(), "question")
              + " on "
              + Printed.count(unit.articles().size(), "article"));
      item("articles", String.join(", ", unit.articles()));
      item("kinds", counts(unit.kinds()));
      item("skills", counts(unit.skills()));
      item("depths", counts(unit.depths()));
    }
    if (units.isEmpty()) {
      around.out().println("There are no units here. `onrecord new` makes a file to begin with.");
    }
  }

  private void item(String label, String text) {
    if (!text.isEmpty()) {
      Printed.hanging("  ", label.isEmpty() ? "" : (label + " ".repeat(10)).substring(0, 10), text)
          .lines(around.width())
          .forEach(around.out()::println);
    }
  }

  private static String counts(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(c -> c.getKey() + " " + c.getValue())
        .collect(Collectors.joining(", "));
  }

  private void json(List<UnitEntry> units) throws IOException {
    Writer writer = Printed.writer(around.out());
    UnitsJson.write(units.stream().map(UnitsCommand::json).toList(), writer);
    writer.flush();
  }

  private static UnitsJson.Unit json(UnitEntry unit) {
    return new UnitsJson.Unit(
        unit.id(),
        unit.title(),
        unit.file().toString(),
        unit.articles(),
        unit.questions(),
        unit.kinds(),
        unit.skills(),
        unit.depths());
  }

  private void unplayable(UnitEntry unit, Units.Found found) {
    if (found.bank().isEmpty()) {
      String why = (found.wrong() + " " + found.todo()).strip();
      around.err().println(unit.id() + " cannot be played: " + why);
    }
  }

  /** Files that are no units must not be passed over in silence. */
  private void left(Library library) {
    Set<Path> known = library.units().stream().map(UnitEntry::file).collect(Collectors.toSet());
    library.problems().forEach(p -> around.err().println(p.headline()));
    library.bankFiles().stream()
        .filter(file -> !known.contains(file))
        .forEach(
            file ->
                around
                    .err()
                    .println(file + " holds no unit; `onrecord check " + file + "` says why."));
  }
}
