package onrecord.yaml;

import java.util.Optional;
import java.util.function.Function;
import onrecord.corpus.Article;
import onrecord.corpus.ArticleText;
import onrecord.corpus.Place;

/** Finds the articles of a bank: the one written into the file, and those it names. */
final class Embedded {
  private static final int LONGEST = 100_000;

  private Embedded() {}

  /** The article behind {@code article: |}; places point into the bank's file. */
  static Optional<Article> read(
      Node node, BankYaml.Source source, ArticleText.Origin origin, Findings findings) {
    if (!(node instanceof Node.Leaf leaf) || !leaf.block()) {
      findings.error(
          node.place(),
          Finding.WRONG_TYPE,
          "the article is not a block of text",
          "write \"article: |\" and begin the text on the next line, indented");
      return Optional.empty();
    }
    if (tooLong(leaf.text(), node.place(), findings)) {
      return Optional.empty();
    }
    ArticleText.Parsed parsed =
        ArticleText.parse(
            new ArticleText.Origin(start(leaf, source), origin.id(), origin.title()), leaf.text());
    findings.addAll(parsed.problems());
    return parsed.article();
  }

  /** The article that a bank names. */
  static Optional<Article> listed(
      Section.Word id, Function<String, Optional<Article>> library, Findings findings) {
    Optional<Article> article = library.apply(id.text()).filter(a -> a.id().equals(id.text()));
    if (article.isEmpty()) {
      findings.error(
          id.place(),
          Finding.UNKNOWN_REFERENCE,
          "there is no article " + Findings.quoted(id.text()),
          "put it beside the banks as corpus/" + id.text() + ".txt, or mend the id");
    }
    int length =
        article.map(a -> a.paragraphs().stream().mapToInt(p -> p.text().length()).sum()).orElse(0);
    return length > LONGEST && tooLong(id.place(), findings) ? Optional.empty() : article;
  }

  private static boolean tooLong(String text, Place place, Findings findings) {
    return text.length() > LONGEST && tooLong(place, findings);
  }

  private static boolean tooLong(Place place, Findings findings) {
    findings.error(
        place,
        Finding.TOO_LARGE,
        "the article is longer than " + LONGEST + " characters",
        "shorten it");
    return true;
  }

  /** Where the block's first character stands: below its bar, behind the indentation. */
  private static Place start(Node.Leaf block, BankYaml.Source source) {
    String[] lines =
        source.text().split("\n", block.place().line() + 1 + leadingBreaks(block.text()) + 1);
    int first = block.place().line() + leadingBreaks(block.text());
    int outer = first < lines.length ? indent(lines[first].lines().findFirst().orElse("")) : 0;
    int inner =
        indent(block.text().lines().skip(leadingBreaks(block.text())).findFirst().orElse(""));
    return new Place(
        block.place().file(), block.place().line() + 1, Math.max(0, outer - inner) + 1);
  }

  private static int leadingBreaks(String text) {
    return (int) text.lines().takeWhile(String::isBlank).count();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
