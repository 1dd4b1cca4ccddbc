package onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.bank.Bank;
import onrecord.exchange.BalanceJson;
import onrecord.library.Library;
import onrecord.proof.Balance;

/** The units at hand with what their questions are spread over, for whoever writes more of them. */
final class PrintedBalance {
  private final Surroundings around;
  private final List<BalanceJson.Unit> units;

  /** All units of the libraries that can be read. */
  static PrintedBalance of(Surroundings around, Library library) {
    return new PrintedBalance(
        around,
        library.units().stream()
            .flatMap(unit -> library.load(unit.id()).stream())
            .flatMap(loaded -> loaded.bank().stream())
            .toList());
  }

  PrintedBalance(Surroundings around, List<Bank> banks) {
    this.around = around;
    this.units =
        banks.stream()
            .map(bank -> new BalanceJson.Unit(bank.id(), bank.about().title(), Balance.of(bank)))
            .toList();
  }

  void text() {
    units.forEach(this::text);
  }

  private void text(BalanceJson.Unit unit) {
    Balance balance = unit.balance();
    around.out().println(unit.id() + "  " + Printed.one(unit.title()));
    item(
        "",
        Printed.count(balance.questions(), "question")
            + ", "
            + balance.percent(balance.choices())
            + " percent multiple choice, "
            + balance.percent(balance.notStated())
            + " percent not stated");
    item("kinds", shares(balance, balance.kinds()));
    item("skills", shares(balance, balance.skills()));
    item("depths", shares(balance, balance.depths()));
    item("articles", shares(balance, balance.articles()));
    List<String> complaints = balance.complaints();
    item("balance", complaints.isEmpty() ? "nothing found" : String.join(", ", complaints));
  }

  private static String shares(Balance balance, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(c -> c.getKey() + " " + c.getValue() + " (" + balance.percent(c.getValue()) + "%)")
        .collect(Collectors.joining(", "));
  }

  private void item(String label, String text) {
    if (!text.isEmpty()) {
      Printed.hanging("  ", label.isEmpty() ? "" : (label + " ".repeat(10)).substring(0, 10), text)
          .lines(around.width())
          .forEach(around.out()::println);
    }
  }

  void json() throws IOException {
    Writer writer = Printed.writer(around.out());
    BalanceJson.write(units, writer);
    writer.flush();
  }
}
