package onrecord.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.corpus.Article;
import onrecord.corpus.Label;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;
import onrecord.grading.ShowMe;

/** The hints to a question, one step nearer each: the paragraph, then the sentence. */
public final class Hints {
  /** To mark the sentence is the answer to these: a hint does not give it away. */
  private static final Set<Kind> SENTENCE_IS_ANSWER = Set.of(Kind.SUPPORT, Kind.COMPARE);

  private Hints() {}

  /**
   * At most two lines, to be given in their order: the author's hint and the paragraphs, then the
   * first sentence of the proof, with how many there are. Where the report does not say, they lead
   * to what comes closest, as they must not tell.
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
      List<Evidence> carrying = ShowMe.carrying(question, evidence);
      List<Proving> sentences =
          carrying.stream().flatMap(e -> proving(bank, e)).distinct().toList();
      sentences.stream().findFirst().map(s -> hint(s, sentences.size())).ifPresent(hints::add);
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

  /** A sentence of a report that proves an answer, alone or with others. */
  private record Proving(Article article, Span span) {}

  private static Stream<Proving> proving(Bank bank, Evidence evidence) {
    Span span = evidence.span().orElseThrow();
    return bank.article(evidence.article()).stream()
        .flatMap(
            article ->
                article.paragraph(span.paragraph()).stream()
                    .flatMap(p -> Sentences.around(p, span).stream())
                    .map(sentence -> new Proving(article, sentence)));
  }

  private static String hint(Proving first, int of) {
    String which = of == 1 ? "It is this sentence" : "The first of " + of + " sentences";
    return which + ": \u201C" + first.article().words(first.span()) + "\u201D";
  }
}
