package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Question;

/** A question that was named on the command line and found, written or made from the ledger. */
record Named(Bank bank, Question question) {

  String unit() {
    return bank.id();
  }

  /**
   * Finds it.
   *
   * @param seed of the round that makes it, where it is made from the ledger
   * @throws Unable if there is none, or more than one
   */
  static Named find(Units units, String typed, long seed) throws Unable {
    QuestionName name = QuestionName.of(typed);
    if (name.unit().isPresent()) {
      return in(units, name.unit().get(), name, seed);
    }
    List<Named> found = everywhere(units, name, seed);
    Optional<QuestionName> ofUnit = name.ofUnit().filter(n -> has(units, n));
    if (found.isEmpty() && ofUnit.isPresent()) {
      return in(units, ofUnit.get().unit().orElseThrow(), ofUnit.get(), seed);
    }
    if (found.isEmpty()) {
      throw new Unable("there is no question \"" + Printed.one(typed) + "\" in any unit.");
    }
    if (found.size() > 1) {
      String where = String.join(", ", found.stream().map(n -> n.unit() + "/" + typed).toList());
      throw new Unable("several units have that question: " + where + ". Name one of these.");
    }
    return found.getFirst();
  }

  private static boolean has(Units units, QuestionName name) {
    return name.unit().flatMap(unit -> units.library().unit(unit)).isPresent();
  }

  private static Named in(Units units, String unit, QuestionName name, long seed) throws Unable {
    Units.Found found = units.unit(unit);
    if (found.bank().isEmpty()) {
      throw new Unable(found.wrong() + " " + found.todo());
    }
    Bank bank = found.bank().get();
    return question(bank, name, seed)
        .orElseThrow(
            () -> new Unable(unit + " has no question \"" + Printed.one(name.id()) + "\"."));
  }

  private static Optional<Named> question(Bank bank, QuestionName name, long seed) {
    return name.in(bank, seed).map(q -> new Named(bank, q));
  }

  private static List<Named> everywhere(Units units, QuestionName name, long seed) {
    List<Named> found = new ArrayList<>();
    units.library().units().stream()
        .flatMap(unit -> units.unit(unit.id()).bank().stream())
        .flatMap(bank -> question(bank, name, seed).stream())
        .forEach(found::add);
    return found;
  }
}
