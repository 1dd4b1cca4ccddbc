package onrecord.value;

import java.util.List;

/**
 * What is accepted for a phrase. {@code question} explains words a learner may repeat. Of every
 * group in {@code must} one alternative has to occur in the answer; none of {@code mustNot} may;
 * words of {@code optional} may stand there or not.
 */
public record PhraseKey(
    List<String> accept,
    String question,
    List<List<String>> must,
    List<String> mustNot,
    List<String> optional) {
  public PhraseKey {
    accept = List.copyOf(accept);
    must = must.stream().map(List::copyOf).toList();
    mustNot = List.copyOf(mustNot);
    optional = List.copyOf(optional);
  }

  /** Accepted forms and a question, without groups. */
  public static PhraseKey of(List<String> accept, String question) {
    return new PhraseKey(accept, question, List.of(), List.of(), List.of());
  }
}
