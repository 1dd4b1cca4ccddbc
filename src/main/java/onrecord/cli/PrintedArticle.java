package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.corpus.Article;
import onrecord.corpus.Head;
import onrecord.corpus.Label;
import onrecord.corpus.Paragraph;
import onrecord.corpus.ParagraphKind;

/**
 * An article as lines of text with paragraph numbers in the margin.
 *
 * @param noise whether what is not part of the report is shown and not folded
 */
record PrintedArticle(Article article, boolean noise) {
  private static final String MARGIN = "     ";

  /** Its lines, none wider than the width where words allow. */
  List<String> lines(int width) {
    List<String> lines = new ArrayList<>();
    Head head = article.head();
    lines.addAll(Printed.hanging("", MARGIN, head.headline()).lines(width));
    lines.addAll(Printed.hanging("", MARGIN, origin(head)).lines(width));
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind() != ParagraphKind.HEADLINE) {
        lines.add("");
        String number = String.format(Locale.ROOT, "%3d  ", paragraph.number());
        lines.addAll(Printed.hanging("", number, shown(paragraph)).lines(width));
      }
    }
    return lines;
  }

  private String origin(Head head) {
    List<String> parts = new ArrayList<>();
    String basis = head.date().isPresent() && !head.dateStated() ? " (date inferred)" : "";
    parts.add(Label.origin(article) + basis);
    parts.add(head.provenance());
    parts.add(head.licence().isEmpty() ? "for use in class only" : head.licence());
    parts.removeIf(String::isBlank);
    return String.join(" - ", parts);
  }

  private String shown(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case HEADLINE, PROSE -> paragraph.text();
      case POST, CAPTION, SUBHEAD -> "[" + paragraph.kind().word() + "] " + paragraph.text();
      case NOISE ->
          noise
              ? "[noise] " + paragraph.text()
              : "[not part of the report, "
                  + Printed.count(paragraph.text().split("\\s+").length, "word")
                  + "; --all shows them]";
    };
  }
}
