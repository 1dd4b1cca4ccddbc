package onrecord.value;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks a typed figure against the accepted ones. */
public final class Quantities {
  private static final Set<String> NOTHING = Set.of("none", "no", "nobody", "no one", "nothing");

  private Quantities() {}

  /** The best mark over all accepted forms; unreadable if no figure can be found in the answer. */
  public static Mark mark(QuantityKey key, String typed) {
    String folded = Fold.text(typed);
    if (key.accept().stream().anyMatch(a -> Fold.text(a).equals(folded)) && !folded.isEmpty()) {
      return Mark.correct("quantity.same-words");
    }
    StatedUnit stated = StatedUnit.of(key);
    List<Quantity> answers =
        Quantity.readings(NOTHING.contains(folded) ? "0" : typed).stream()
            .flatMap(q -> stated.meant(q).stream())
            .toList();
    if (answers.isEmpty()) {
      return Mark.unreadable("quantity.no-figure", "I cannot find a figure in that.");
    }
    Set<String> known = known(key);
    Mark best = Mark.wrong("quantity.other", "That is not the figure asked for.");
    for (String accepted : key.accept()) {
      for (Quantity right : Quantity.readings(accepted)) {
        Ratio tolerance =
            stated.bare(right) ? key.tolerance().times(stated.scale()) : key.tolerance();
        for (Quantity answer : answers) {
          best =
              best.or(new QuantityMatch(stated.full(right), answer, stated, tolerance).mark(known));
        }
      }
    }
    return best;
  }

  /** Whether a unit has a scale, as "million euros" has, without which a bare figure misleads. */
  public static boolean scales(String unit) {
    return !StatedUnit.scale(unit).equals(Ratio.ONE);
  }

  /** The stems and the words that an answer may repeat. */
  private static Set<String> known(QuantityKey key) {
    String all = String.join(" ", key.accept()) + " " + key.unit() + " " + key.question();
    return Fold.words(Fold.text(all)).stream()
        .flatMap(word -> Stream.of(word, Stem.of(word)))
        .collect(Collectors.toSet());
  }
}
