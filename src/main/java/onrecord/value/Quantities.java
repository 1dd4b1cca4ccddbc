package onrecord.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks a typed figure against the accepted ones. */
public final class Quantities {
  private Quantities() {}

  /** The best mark over all accepted forms; unreadable if no figure can be found in the answer. */
  public static Mark mark(QuantityKey key, String typed) {
    String folded = Fold.text(typed);
    if (key.accept().stream().anyMatch(a -> Fold.text(a).equals(folded)) && !folded.isEmpty()) {
      return Mark.correct("quantity.same-words");
    }
    List<Quantity> answers = Quantity.readings(typed);
    if (answers.isEmpty()) {
      return Mark.unreadable("quantity.no-figure", "I cannot find a figure in that.");
    }
    Optional<Unit> stated = unit(key.unit());
    Set<String> known = known(key);
    Mark best = Mark.wrong("quantity.other", "That is not the figure in the report.");
    for (String accepted : key.accept()) {
      for (Quantity right : Quantity.readings(accepted)) {
        for (Quantity answer : answers) {
          best = best.or(new QuantityMatch(right, answer, stated, key.tolerance()).mark(known));
        }
      }
    }
    return best;
  }

  private static Optional<Unit> unit(String name) {
    return name.isBlank() ? Optional.empty() : Quantity.parse("1 " + name).flatMap(Quantity::unit);
  }

  private static Set<String> known(QuantityKey key) {
    String all = String.join(" ", key.accept()) + " " + key.unit() + " " + key.question();
    return Fold.words(Fold.text(all)).stream().map(Stem::of).collect(Collectors.toSet());
  }
}
