package onrecord.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.corpus.Label;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;

/** The hints to a question, one step nearer each: the paragraph, then the sentence. */
public final class Hints {
  /** To mark the sentence is the answer to these: a hint does not give it away. */
  private static final Set<Kind> SENTENCE_IS_ANSWER = Set.of(Kind.SUPPORT, Kind.COMPARE);

  private Hints() {}

  /**
   * At most two lines, to be given in their order. The author's hint opens the first of them. Where
   * the report does not say, they lead to what comes closest, as they must not tell.
   */
  public static List<String> of(Bank bank, Question question) {
    List<Evidence> evidence =
        question.solution().map(Solution::evidence).orElse(List.of()).stream()
            .filter(e -> e.span().isPresent() && bank.article(e.article()).isPresent())
            .toList();
    String first = (question.labels().hint() + " " + paragraphs(bank, evidence)).strip();
    List<String> hints = new ArrayList<>();
    if (!first.isEmpty()) {
      hints.add(first);
    }
    if (!SENTENCE_IS_ANSWER.contains(question.kind())) {
      evidence.stream().findFirst().flatMap(e -> sentence(bank, e)).ifPresent(hints::add);
    }
    return List.copyOf(hints);
  }

  private static String paragraphs(Bank bank, List<Evidence> evidence) {
    Set<String> places = new LinkedHashSet<>();
    for (Evidence one : evidence) {
      int paragraph = one.span().map(Span::paragraph).orElse(0);
      bank.article(one.article())
          .ifPresent(a -> places.add(Label.inSentence(a) + ", " + Label.paragraph(paragraph)));
    }
    return places.isEmpty() ? "" : "Look at " + String.join("; ", places) + ".";
  }

  private static Optional<String> sentence(Bank bank, Evidence evidence) {
    Span span = evidence.span().orElseThrow();
    return bank.article(evidence.article())
        .flatMap(
            article ->
                article
                    .paragraph(span.paragraph())
                    .flatMap(p -> Sentences.around(p, span).stream().findFirst())
                    .map(article::words))
        .map(words -> "It is this sentence: \u201C" + words + "\u201D");
  }
}
