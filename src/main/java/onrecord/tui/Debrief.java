package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.bank.Evidence;
import onrecord.corpus.Article;
import onrecord.corpus.Label;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;
import onrecord.page.Line;
import onrecord.page.Tone;
import onrecord.page.Wrap;
import onrecord.study.Answered;
import onrecord.study.Choice;
import onrecord.study.Schedule;
import onrecord.study.Session;

/** The end of a quarter of an hour: two sentences to remember, and when what comes back. */
final class Debrief {
  private static final int SENTENCES = 2;
  private static final String HEADING = "To remember";

  private Debrief() {}

  static List<Line> lines(Session session, int column) {
    List<Line> lines = new ArrayList<>();
    if (!ends(session)) {
      return lines;
    }
    lines.add(Line.EMPTY);
    lines.add(Line.of("   " + HEADING, Tone.STRONG));
    for (String sentence : sentences(session)) {
      lines.add(Line.EMPTY);
      Wrap.lines(sentence, column).forEach(l -> lines.add(l.indent(3)));
    }
    lines.add(Line.EMPTY);
    Wrap.lines(next(session), column).forEach(l -> lines.add(l.indent(3)));
    return lines;
  }

  static List<String> spoken(Session session) {
    List<String> lines = new ArrayList<>();
    if (ends(session)) {
      sentences(session).forEach(sentence -> lines.add(HEADING + ": " + sentence));
      lines.add(next(session));
    }
    return lines;
  }

  private static boolean ends(Session session) {
    return Choice.read(session.round().way())
        .filter(choice -> choice.from() == Choice.From.QUARTER)
        .isPresent();
  }

  /** The evidence of what was missed, else of what was asked last. */
  private static List<String> sentences(Session session) {
    return Stream.concat(session.misses().stream(), session.answered().reversed().stream())
        .flatMap(answered -> evidence(answered).limit(1))
        .map(evidence -> quoted(session, evidence))
        .distinct()
        .limit(SENTENCES)
        .toList();
  }

  private static Stream<Evidence> evidence(Answered answered) {
    return answered.question().solution().stream()
        .flatMap(solution -> solution.evidence().stream())
        .filter(evidence -> evidence.span().isPresent());
  }

  private static String quoted(Session session, Evidence evidence) {
    Optional<Article> article = session.bank().article(evidence.article());
    String report = article.map(Label::of).orElse(evidence.article());
    String paragraph =
        evidence.span().map(span -> ", " + Label.paragraph(span.paragraph())).orElse("");
    String words =
        article
            .flatMap(a -> evidence.span().flatMap(span -> sentence(a, span)))
            .orElse(evidence.words());
    return report + paragraph + ": " + words;
  }

  /** The whole sentence in which the evidence begins. */
  private static Optional<String> sentence(Article article, Span span) {
    return article
        .paragraph(span.paragraph())
        .flatMap(p -> Sentences.around(p, span).stream().findFirst())
        .map(article::words);
  }

  private static String next(Session session) {
    List<Answered> counted = session.answered().stream().filter(a -> a.attempt().counts()).toList();
    int all = counted.size();
    int soon =
        (int) counted.stream().filter(a -> Schedule.days(a.attempt()) < Schedule.RIGHT).count();
    String week = Texts.count(all - soon, "question comes", "questions come") + " back in a week.";
    return soon == 0
        ? "Next: " + week
        : "Next: "
            + Texts.count(soon, "question comes", "questions come")
            + " back tomorrow"
            + (all == soon ? "." : ", " + (all - soon) + " in a week.");
  }
}
