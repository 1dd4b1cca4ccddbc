package onrecord.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.corpus.Article;
import onrecord.corpus.Label;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;
import onrecord.page.Line;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/**
 * The supporting sentences in their paragraphs, one paragraph after the other, report by report;
 * sentence, speaker, reporting verb and figure in tones of their own.
 */
final class EvidencePanel {
  private EvidencePanel() {}

  /** The panel of a question's evidence; evidence that was not found is left out. */
  static List<Line> lines(Bank bank, Kind kind, List<Evidence> evidence, int width) {
    List<Line> lines = new ArrayList<>();
    Page page = new Page(bank, kind, width);
    byArticle(evidence)
        .forEach(
            (id, found) ->
                bank.article(id).ifPresent(article -> lines.addAll(page.of(article, found))));
    return lines;
  }

  private static Map<String, List<Evidence>> byArticle(List<Evidence> evidence) {
    return evidence.stream()
        .filter(e -> e.span().isPresent())
        .collect(Collectors.groupingBy(Evidence::article, LinkedHashMap::new, Collectors.toList()));
  }

  /** The part of the panel that one report fills. */
  private record Page(Bank bank, Kind kind, int width) {
    List<Line> of(Article article, List<Evidence> evidence) {
      List<Line> lines = new ArrayList<>();
      List<Toned> tones = tones(bank, evidence, article.id());
      for (int number : paragraphs(evidence)) {
        Paragraph paragraph = article.paragraphs().get(number);
        Wrap.lines(Line.quiet(head(article, paragraph, evidence)), width - 4)
            .forEach(l -> lines.add(l.indent(3)));
        lines.addAll(ReportText.paragraph(paragraph, tones, width));
        lines.add(Line.EMPTY);
      }
      return lines;
    }

    private String head(Article article, Paragraph paragraph, List<Evidence> evidence) {
      int number = paragraph.number();
      String where = Label.paragraph(number);
      List<Evidence> here =
          evidence.stream()
              .filter(e -> e.span().filter(s -> s.paragraph() == number).isPresent())
              .toList();
      String sides = Sides.label(kind, here);
      return Label.dated(article) + ", " + where + EvidencePanel.kind(paragraph) + sides;
    }
  }

  private static String kind(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case HEADLINE, PROSE -> "";
      case POST, CAPTION, SUBHEAD, NOISE -> " (" + paragraph.kind().word() + ")";
    };
  }

  private static Set<Integer> paragraphs(List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(e -> e.span().stream())
        .map(Span::paragraph)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Tones of one article: whole sentences as evidence, and within them what the author marked. */
  static List<Toned> tones(Bank bank, List<Evidence> evidence, String article) {
    List<Toned> tones = new ArrayList<>();
    List<Evidence> here =
        evidence.stream().filter(e -> e.article().equals(article) && e.span().isPresent()).toList();
    for (Evidence one : here) {
      for (Span sentence : sentences(bank, one)) {
        tones.add(new Toned(sentence, Tone.EVIDENCE));
      }
    }
    for (Evidence one : here) {
      one.highlights().forEach(h -> tones.add(new Toned(h.span(), tone(h))));
    }
    return tones;
  }

  private static Tone tone(Evidence.Highlight highlight) {
    return switch (highlight.role()) {
      case SUPPORT -> Tone.EVIDENCE;
      case SPEAKER -> Tone.SPEAKER;
      case VERB -> Tone.VERB;
      case FIGURE, WORD -> Tone.FIGURE;
    };
  }

  /** The sentences a piece of evidence stands in. */
  static List<Span> sentences(Bank bank, Evidence evidence) {
    return evidence
        .span()
        .flatMap(
            span ->
                bank.article(evidence.article())
                    .flatMap(a -> a.paragraph(span.paragraph()))
                    .map(p -> Sentences.around(p, span)))
        .orElse(List.of());
  }

  /**
   * The same as plain lines, each sentence once: in the order of the reports, or, for and against a
   * claim, in the order given.
   */
  static List<String> spoken(Bank bank, Kind kind, List<Evidence> evidence) {
    List<Said> said = new ArrayList<>();
    byArticle(evidence)
        .forEach(
            (id, found) ->
                bank.article(id).ifPresent(article -> said.addAll(said(bank, article, found))));
    if (kind == Kind.STATUS) {
      said.sort(Comparator.comparingInt(one -> evidence.indexOf(one.by())));
    }
    return said.stream().map(one -> one.line(kind)).distinct().toList();
  }

  private static List<Said> said(Bank bank, Article article, List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(one -> sentences(bank, one).stream().map(span -> new Said(article, one, span)))
        .sorted(Comparator.comparing(Said::sentence, IN_PRINT))
        .toList();
  }

  private static final Comparator<Span> IN_PRINT =
      Comparator.comparingInt(Span::paragraph).thenComparingInt(Span::start);

  /** A sentence of a report, and the evidence for which it is shown. */
  private record Said(Article article, Evidence by, Span sentence) {
    String line(Kind kind) {
      String report = kind == Kind.STATUS ? Label.dated(article) : Label.of(article);
      String where = Label.paragraph(sentence.paragraph());
      return Sides.spoken(kind, by) + ", " + report + ", " + where + ": " + article.words(sentence);
    }
  }
}
