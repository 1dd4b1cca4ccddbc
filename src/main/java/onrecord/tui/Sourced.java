package onrecord.tui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.corpus.Article;
import onrecord.corpus.Label;
import onrecord.corpus.Span;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/** The sentence that settles one part of an answer, right under that part. */
final class Sourced {
  private static final Run OPEN = new Run("[", Tone.QUIET);
  private static final Run CLOSE = new Run("]", Tone.QUIET);

  /** What stands in the margin beside evidence. */
  static final Run BAR = new Run("\u258C ", Tone.ACCENT);

  private Sourced() {}

  /** Report and paragraph, then the sentence with the words that count in brackets. */
  static List<Line> lines(Bank bank, List<Evidence> evidence, int column) {
    return lines(bank, evidence, column, true);
  }

  /** The same with a bar beside every row of evidence, as in a report, and no brackets. */
  static List<Line> barred(Bank bank, List<Evidence> evidence, int column) {
    return lines(bank, evidence, column - BAR.text().length(), false).stream()
        .map(row -> ReportText.isEvidence(row) ? Line.of(BAR).then(row) : row.indent(2))
        .toList();
  }

  /** The same with neither bar nor brackets, to be read out. */
  static List<Line> unmarked(Bank bank, List<Evidence> evidence, int column) {
    return lines(bank, evidence, column, false);
  }

  private static List<Line> lines(
      Bank bank, List<Evidence> evidence, int column, boolean brackets) {
    List<Line> lines = new ArrayList<>();
    Set<Span> told = new LinkedHashSet<>();
    for (Evidence one : evidence) {
      Optional<Article> article = bank.article(one.article());
      for (Span sentence : EvidencePanel.sentences(bank, one)) {
        if (article.isPresent() && told.add(sentence)) {
          Line line = line(article.get(), sentence, evidence);
          lines.addAll(Wrap.lines(brackets ? line : plain(line), column));
        }
      }
    }
    return lines;
  }

  private static Line plain(Line line) {
    return new Line(line.runs().stream().filter(r -> !r.equals(OPEN) && !r.equals(CLOSE)).toList());
  }

  private static Line line(Article article, Span sentence, List<Evidence> evidence) {
    String where = sentence.paragraph() == 0 ? "headline" : "paragraph " + sentence.paragraph();
    Line line = Line.quiet(Label.of(article) + ", " + where + ": ");
    int at = sentence.start();
    for (Span words : words(article, sentence, evidence)) {
      if (words.start() >= at) {
        line =
            line.then(plain(article, sentence, at, words.start()))
                .then(OPEN)
                .then(new Run(article.words(words), Tone.EVIDENCE))
                .then(CLOSE);
        at = words.end();
      }
    }
    return line.then(plain(article, sentence, at, sentence.end()));
  }

  /** The words within the sentence, in its order. */
  private static List<Span> words(Article article, Span sentence, List<Evidence> evidence) {
    return evidence.stream()
        .filter(e -> e.article().equals(article.id()))
        .flatMap(e -> e.span().stream())
        .filter(sentence::overlaps)
        .map(
            s ->
                new Span(
                    s.paragraph(),
                    Math.max(s.start(), sentence.start()),
                    Math.min(s.end(), sentence.end())))
        .sorted((a, b) -> a.start() - b.start())
        .toList();
  }

  private static Run plain(Article article, Span sentence, int from, int to) {
    return Run.plain(from < to ? article.words(new Span(sentence.paragraph(), from, to)) : "");
  }
}
