package onrecord.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds exact words in an article, paragraph by paragraph, after folding. An instance folds its
 * article once, for those who look up many words.
 */
public final class Locator {
  private final List<Folded> paragraphs;

  private Locator(List<Folded> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** A locator for one article. */
  public static Locator of(Article article) {
    return new Locator(article.paragraphs().stream().map(p -> Folded.of(p.text())).toList());
  }

  /**
   * Every place where the words stand within one paragraph, in reading order; occurrences may not
   * overlap. Words are whole: {@code art} is not found in {@code party}.
   */
  public List<Span> find(String words) {
    String sought = Folded.of(words).text();
    List<Span> found = new ArrayList<>();
    for (int number = 0; number < paragraphs.size(); number++) {
      find(paragraphs.get(number), number, sought, found);
    }
    return List.copyOf(found);
  }

  /** The same within the paragraph of that number, for words that are sought many times. */
  public List<Span> find(int paragraph, Folded words) {
    List<Span> found = new ArrayList<>();
    find(paragraphs.get(paragraph), paragraph, words.text(), found);
    return List.copyOf(found);
  }

  /** The same for one look-up in an article. */
  public static List<Span> find(Article article, String words) {
    return of(article).find(words);
  }

  /** The same within one paragraph. */
  public static List<Span> find(Paragraph paragraph, String words) {
    List<Span> found = new ArrayList<>();
    find(Folded.of(paragraph.text()), paragraph.number(), Folded.of(words).text(), found);
    return List.copyOf(found);
  }

  private static void find(Folded text, int paragraph, String sought, List<Span> found) {
    int at = sought.isEmpty() ? -1 : text.text().indexOf(sought);
    while (at >= 0) {
      int last = at + sought.length() - 1;
      boolean whole = edge(text.text(), at) && edge(text.text(), last + 1);
      if (whole) {
        found.add(new Span(paragraph, text.origin(at), text.origin(last) + 1));
      }
      at = text.text().indexOf(sought, whole ? last + 1 : at + 1);
    }
  }

  private static boolean edge(String text, int at) {
    if (at == 0 || at >= text.length()) {
      return true;
    }
    return !(Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at)));
  }
}
