package onrecord.proof;

import java.util.List;
import onrecord.bank.Kind;
import onrecord.corpus.Article;
import onrecord.corpus.Folded;

/** E5: a stem asks in its own words; seven in a row from the report can be matched unread. */
final class CopiedStem {
  private static final int MOST = 6;

  private CopiedStem() {}

  /** A stem with a gap may be the report's own sentence. */
  static void look(Item item, Findings findings) {
    if (item.kind() == Kind.WORDING) {
      return;
    }
    String own = Quotations.without(Folded.of(item.question().stem()).text());
    List<String> words = Words.of(own);
    for (Article article : item.bank().articles()) {
      for (SharedWords.Run run : SharedWords.runs(words, item.texts().index(article))) {
        List<String> shared = words.subList(run.start(), run.start() + run.length());
        if (item.texts().plain(shared).cardinality() > MOST) {
          findings.add(
              Finding.E5,
              item.stemPlace(),
              run.length()
                  + " words in a row are those of "
                  + article.id()
                  + ": "
                  + String.join(" ", shared),
              "ask in your own words, or put what is quoted in quotation marks");
        }
      }
    }
  }
}
