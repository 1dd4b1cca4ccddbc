package onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.corpus.ArticleText;
import onrecord.corpus.CleanText;
import onrecord.corpus.Paragraph;

/**
 * A text from a web page or a file, with the title that stands above it.
 *
 * @param title perhaps empty
 * @param body paragraphs parted by blank lines
 */
record PastedText(String title, String body) {
  private static final int LONGEST_TITLE = 150;
  private static final int A_PARAGRAPH = 120;

  /** Takes a text apart; a first line that stands alone, or a head, gives the title. */
  static PastedText of(String raw) {
    String text = parted(CleanText.block(raw).strip());
    Optional<String> headline = headline(text);
    if (headline.isPresent()) {
      return new PastedText(headline.get(), text);
    }
    List<String> parts = Arrays.asList(text.split("\n\\s*\n", 2));
    String first = parts.getFirst().strip();
    boolean alone = parts.size() == 2 && !first.contains("\n") && !first.endsWith(".");
    return alone && first.length() <= LONGEST_TITLE
        ? new PastedText(first, parts.getLast())
        : new PastedText("", text);
  }

  private static Optional<String> headline(String text) {
    return text.lines().findFirst().filter(l -> l.matches("[a-z-]+:.*")).stream()
        .flatMap(
            l -> ArticleText.parse(ArticleText.Origin.file("", "new"), text).article().stream())
        .flatMap(article -> article.paragraph(0).stream())
        .map(Paragraph::text)
        .findFirst();
  }

  /** Browsers often give one line for each paragraph and no blank line between them. */
  private static String parted(String text) {
    boolean blanks = text.lines().anyMatch(String::isBlank);
    boolean wide = text.lines().anyMatch(line -> line.length() > A_PARAGRAPH);
    return blanks || !wide ? text : text.lines().collect(Collectors.joining("\n\n"));
  }

  boolean isEmpty() {
    return title.isEmpty() && body.isBlank();
  }
}
