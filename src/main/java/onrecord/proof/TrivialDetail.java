package onrecord.proof;

import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.corpus.Paragraph;
import onrecord.corpus.ParagraphKind;

/** M15: who wrote a report and what figure stands under its picture is not worth remembering. */
final class TrivialDetail {
  private static final int LONGEST_BYLINE = 120;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|Photo(?:graph)?(?: by)?:?|Picture:|Words:) (?:\\p{Lu}[\\p{L}.'\u2019-]*+[ ,]*+|and |in |of )++");

  /** What a caption may say that is worth a question: it reads a chart or a map. */
  private static final Pattern CHART =
      Pattern.compile(
          "(?i)\\b(?:charts?|graphs?|bars?|columns?|curves?|tables?|maps?|diagrams?)\\b");

  private TrivialDetail() {}

  static void look(Item item, Findings findings) {
    for (Evidence evidence : item.solution().evidence()) {
      Optional<Paragraph> paragraph =
          evidence
              .span()
              .flatMap(
                  s ->
                      item.bank()
                          .article(evidence.article())
                          .flatMap(a -> a.paragraph(s.paragraph())));
      boolean byline = paragraph.filter(TrivialDetail::byline).isPresent();
      boolean caption = paragraph.filter(TrivialDetail::picture).isPresent();
      if (byline) {
        report(item, "this asks about a byline", findings);
      } else if (caption && figure(item)) {
        report(item, "this asks for a figure out of a caption", findings);
      }
    }
  }

  /** No byline is long, and no pattern need be held against a paragraph that is. */
  private static boolean byline(Paragraph paragraph) {
    String text = paragraph.text();
    return text.length() <= LONGEST_BYLINE && BYLINE.matcher(text).matches();
  }

  private static boolean picture(Paragraph paragraph) {
    return paragraph.kind() == ParagraphKind.CAPTION && !CHART.matcher(paragraph.text()).find();
  }

  private static boolean figure(Item item) {
    return switch (item.question().prompt()) {
      case Prompt.Typed typed ->
          typed.sort() == Prompt.Typed.Sort.NUMBER || typed.sort() == Prompt.Typed.Sort.DATE;
      case Prompt.Form form -> !form.cards();
      case Prompt.Choose choose ->
          item.kind() == Kind.CHOICE
              && Paths.choices(item, choose).stream()
                  .filter(Paths.Placed::right)
                  .anyMatch(o -> Amount.read(o.option().text()).isPresent());
      case Prompt.Match ignored -> false;
      case Prompt.Grid ignored -> false;
      case Prompt.Mark ignored -> false;
      case Prompt.Arrange ignored -> false;
      case Prompt.Compare ignored -> false;
      case Prompt.Desk ignored -> false;
    };
  }

  private static void report(Item item, String wrong, Findings findings) {
    findings.add(
        Finding.M15, item.stemPlace(), wrong, "ask about what the report reports, or let it go");
  }
}
