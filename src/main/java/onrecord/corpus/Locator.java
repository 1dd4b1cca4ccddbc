package onrecord.corpus;

import java.util.ArrayList;
import java.util.List;

/** Finds exact words in an article, paragraph by paragraph, after folding. */
public final class Locator {
  private Locator() {}

  /**
   * Every place where the words stand within one paragraph, in reading order; occurrences may not
   * overlap. Words are whole: {@code art} is not found in {@code party}.
   */
  public static List<Span> find(Article article, String words) {
    List<Span> found = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      found.addAll(find(paragraph, words));
    }
    return List.copyOf(found);
  }

  /** The same within one paragraph. */
  public static List<Span> find(Paragraph paragraph, String words) {
    String sought = Folded.of(words).text();
    Folded text = Folded.of(paragraph.text());
    List<Span> found = new ArrayList<>();
    int at = sought.isEmpty() ? -1 : text.text().indexOf(sought);
    while (at >= 0) {
      int last = at + sought.length() - 1;
      boolean whole = edge(text.text(), at) && edge(text.text(), last + 1);
      if (whole) {
        int end = text.origin(last) + 1;
        found.add(new Span(paragraph.number(), text.origin(at), end));
      }
      at = text.text().indexOf(sought, whole ? last + 1 : at + 1);
    }
    return found;
  }

  private static boolean edge(String text, int at) {
    if (at == 0 || at >= text.length()) {
      return true;
    }
    return !(Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at)));
  }
}
