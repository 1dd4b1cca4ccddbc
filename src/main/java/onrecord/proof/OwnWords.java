package onrecord.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onrecord.bank.Bank;
import onrecord.corpus.Article;
import onrecord.corpus.Folded;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Problem;

/**
 * B6: a retold article shares no run of more than six words with a text it retells, names and
 * titles aside. Titles are the words of the cast's names and roles; names are capitalised words
 * inside a sentence.
 */
public final class OwnWords {
  /** The longest run of words that may be shared. */
  public static final int MOST = 6;

  private final Texts texts;

  private OwnWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * A run of words that an article shares with a source.
   *
   * @param source name of the source's text
   * @param words as the article has them
   * @param length number of words, names and titles aside
   * @param whole number of words with them
   */
  public record Run(
      Article article, int paragraph, String source, String words, int length, int whole) {}

  /** The comparison for a bank's cast. */
  public static OwnWords of(Bank bank) {
    return new OwnWords(new Texts(bank));
  }

  /**
   * Every run of at least four words that an article shares with a source, the longest first.
   *
   * @param sources texts by name
   */
  public List<Run> runs(Article article, Map<String, String> sources) {
    List<Run> runs = new ArrayList<>();
    sources.forEach(
        (name, text) -> {
          SharedWords.Index index = SharedWords.index(List.of(Words.of(text)));
          article.paragraphs().forEach(p -> runs.addAll(runs(article, p, name, index)));
        });
    runs.sort(Comparator.comparingInt(Run::length).thenComparingInt(Run::whole).reversed());
    return List.copyOf(runs);
  }

  /** The finding B6 for every run that is too long, at its paragraph. */
  public List<Problem> check(Article article, Map<String, String> sources) {
    return runs(article, sources).stream()
        .filter(run -> run.length() > MOST)
        .map(OwnWords::problem)
        .toList();
  }

  private List<Run> runs(
      Article article, Paragraph paragraph, String source, SharedWords.Index index) {
    Folded folded = Folded.of(paragraph.text());
    List<Words.Word> words = Words.cut(folded.text());
    return SharedWords.runs(words.stream().map(Words.Word::text).toList(), index).stream()
        .map(
            run -> {
              List<Words.Word> shared = words.subList(run.start(), run.start() + run.length());
              String text =
                  folded.text().substring(shared.getFirst().start(), shared.getLast().end());
              return new Run(
                  article, paragraph.number(), source, text, plain(shared), run.length());
            })
        .toList();
  }

  private int plain(List<Words.Word> shared) {
    BitSet plain = texts.plain(shared.stream().map(Words.Word::text).toList());
    for (int i = 0; i < shared.size(); i++) {
      if (shared.get(i).capital() && !shared.get(i).opens()) {
        plain.clear(i);
      }
    }
    return plain.cardinality();
  }

  private static Problem problem(Run run) {
    return Finding.B6.at(
        run.article()
            .paragraph(run.paragraph())
            .map(Paragraph::place)
            .orElseGet(run.article()::place),
        run.length() + " words in a row are those of " + run.source() + ": " + run.words(),
        "retell it in other words; quote at most six at a time");
  }
}
