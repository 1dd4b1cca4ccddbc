package onrecord.proof;

import java.util.List;
import java.util.Optional;
import onrecord.bank.Evidence;
import onrecord.corpus.Article;
import onrecord.corpus.Paragraph;
import onrecord.corpus.ParagraphKind;
import onrecord.corpus.Span;

/** E2 and E7: evidence stands in its article, in one place, and that place is no noise. */
final class EvidenceAnchored {
  private final Texts texts;
  private final Findings findings;

  EvidenceAnchored(Texts texts, Findings findings) {
    this.texts = texts;
    this.findings = findings;
  }

  void look(Evidence evidence) {
    Optional<Article> article = texts.bank().article(evidence.article());
    if (article.isPresent() && evidence.span().isEmpty()) {
      lost(evidence, article.get(), texts.locator(article.get()).find(evidence.words()));
    } else if (article.isPresent() && inNoise(article.get(), evidence.span().get())) {
      findings.add(
          Finding.E7,
          evidence.place(),
          "this evidence lies in a paragraph marked as noise",
          "quote the report itself, or take the mark [noise] off that paragraph");
    }
  }

  private void lost(Evidence evidence, Article article, List<Span> spans) {
    if (spans.isEmpty()) {
      String wrong = "these words do not stand in " + article.id();
      findings.add(Finding.E2, evidence.place(), wrong, instead(evidence.words(), article));
    } else if (evidence.nth() == 0) {
      String wrong = "these words stand " + spans.size() + " times in " + article.id();
      String todo = "quote more of the sentence, or say which with nth: 1 to " + spans.size();
      findings.add(Finding.E2, evidence.place(), wrong, todo);
    } else {
      String times = spans.size() == 1 ? "once" : spans.size() + " times";
      String wrong = "nth: " + evidence.nth() + ", but these words stand only " + times;
      String todo = spans.size() == 1 ? "delete nth" : "say nth: 1 to " + spans.size();
      findings.add(Finding.E2, evidence.place(), wrong, todo);
    }
  }

  private String instead(String words, Article article) {
    return elsewhere(words, article)
        .or(() -> texts.closest(article).to(words).map(ClosestWords.Found::says))
        .orElse("copy the words exactly from one paragraph of " + article.id());
  }

  private Optional<String> elsewhere(String words, Article article) {
    return texts.bank().articles().stream()
        .filter(other -> !other.id().equals(article.id()))
        .filter(other -> !texts.locator(other).find(words).isEmpty())
        .findFirst()
        .map(other -> "they stand in " + other.id() + ": say so with in: " + other.id());
  }

  private static boolean inNoise(Article article, Span span) {
    return article
        .paragraph(span.paragraph())
        .map(Paragraph::kind)
        .filter(kind -> kind == ParagraphKind.NOISE)
        .isPresent();
  }
}
