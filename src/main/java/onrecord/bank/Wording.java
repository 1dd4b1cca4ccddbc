package onrecord.bank;

import java.util.List;

/**
 * What the words of a typed answer must and must not hold, beyond its accepted forms.
 *
 * @param must groups of alternatives; of every group one has to occur
 * @param mustNot words of which none may occur
 * @param optional words that may stand there or not
 */
public record Wording(List<List<String>> must, List<String> mustNot, List<String> optional) {
  /** No conditions. */
  public static final Wording FREE = new Wording(List.of(), List.of(), List.of());

  public Wording {
    must = must.stream().map(List::copyOf).toList();
    mustNot = List.copyOf(mustNot);
    optional = List.copyOf(optional);
    if (must.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a group without an alternative");
    }
  }
}
