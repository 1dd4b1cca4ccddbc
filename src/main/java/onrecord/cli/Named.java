package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Question;

/** A question that was named on the command line: {@code UNIT/ID}, or its id alone. */
record Named(Bank bank, Question question) {

  String unit() {
    return bank.id();
  }

  /**
   * Finds it.
   *
   * @throws Unable if there is none, or more than one
   */
  static Named find(Units units, String name) throws Unable {
    int slash = name.lastIndexOf('/');
    if (slash > 0) {
      return in(units, name.substring(0, slash), name.substring(slash + 1));
    }
    List<Named> found = everywhere(units, name);
    if (found.isEmpty()) {
      throw new Unable("there is no question \"" + Printed.one(name) + "\" in any unit.");
    }
    if (found.size() > 1) {
      String where = String.join(", ", found.stream().map(n -> n.unit() + "/" + name).toList());
      throw new Unable("several units have that question: " + where + ". Name one of these.");
    }
    return found.getFirst();
  }

  private static Named in(Units units, String unit, String id) throws Unable {
    Units.Found found = units.unit(unit);
    if (found.bank().isEmpty()) {
      throw new Unable(found.wrong() + " " + found.todo());
    }
    Bank bank = found.bank().get();
    return question(bank, id)
        .orElseThrow(() -> new Unable(unit + " has no question \"" + Printed.one(id) + "\"."));
  }

  private static Optional<Named> question(Bank bank, String id) {
    return bank.question(id).map(q -> new Named(bank, q));
  }

  private static List<Named> everywhere(Units units, String id) {
    List<Named> found = new ArrayList<>();
    units.library().units().stream()
        .flatMap(unit -> units.unit(unit.id()).bank().stream())
        .flatMap(bank -> question(bank, id).stream())
        .forEach(found::add);
    return found;
  }
}
