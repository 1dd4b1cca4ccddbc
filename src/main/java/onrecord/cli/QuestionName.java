package onrecord.cli;

import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.study.Drill;

/**
 * How a question is named on a command line: by its id, as {@code UNIT/ID}, or as {@code FILE:ID};
 * a question made from the ledger has a stroke in its id, as in {@code who/a-dead}.
 *
 * @param unit the id of the unit, or its file; empty if only the question is named
 */
record QuestionName(Optional<String> unit, String id) {

  static QuestionName of(String typed) {
    int colon = typed.lastIndexOf(':');
    if (colon > 0) {
      return new QuestionName(Optional.of(typed.substring(0, colon)), typed.substring(colon + 1));
    }
    List<String> parts = List.of(typed.split("/", -1));
    int kept = made(parts) ? 2 : 1;
    int cut = typed.length() - String.join("/", tail(parts, kept)).length() - 1;
    return cut > 0
        ? new QuestionName(Optional.of(typed.substring(0, cut)), typed.substring(cut + 1))
        : new QuestionName(Optional.empty(), typed);
  }

  /** How else it may be meant: a unit can be called like a kind. */
  Optional<QuestionName> ofUnit() {
    int cut = unit.isEmpty() ? id.indexOf('/') : 0;
    return cut > 0
        ? Optional.of(new QuestionName(Optional.of(id.substring(0, cut)), id.substring(cut + 1)))
        : Optional.empty();
  }

  /** Whether the last two parts are the id of a question that is made. */
  private static boolean made(List<String> parts) {
    return parts.size() > 1 && Kind.of(parts.get(parts.size() - 2)).isPresent();
  }

  private static List<String> tail(List<String> parts, int count) {
    return parts.subList(parts.size() - count, parts.size());
  }

  /** The question in a bank, written or made; a made one as a round with that seed asks it. */
  Optional<Question> in(Bank bank, long seed) {
    return bank.question(id).or(() -> Drill.question(bank, id, seed));
  }
}
