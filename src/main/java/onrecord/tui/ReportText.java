package onrecord.tui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.corpus.Article;
import onrecord.corpus.Head;
import onrecord.corpus.Label;
import onrecord.corpus.Paragraph;
import onrecord.corpus.ParagraphKind;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/**
 * A report set as print: a narrow column, paragraph numbers in the margin because answers point at
 * them, a bar in the margin beside every line of evidence.
 */
final class ReportText {
  /** Widest column of text, in cells. */
  static final int COLUMN = 68;

  /** Cells of the margin: a number of up to three digits and a bar. */
  static final int MARGIN = 5;

  private static final Set<Tone> EVIDENCE =
      EnumSet.of(Tone.EVIDENCE, Tone.SPEAKER, Tone.VERB, Tone.FIGURE);

  private ReportText() {}

  /** Head and all paragraphs; noise is folded to one line unless it is asked for. */
  static List<Line> lines(Article article, List<Toned> tones, boolean noise, int width) {
    List<Line> lines = new ArrayList<>(head(article, tones, width));
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind() != ParagraphKind.HEADLINE) {
        lines.add(Line.EMPTY);
        lines.addAll(
            paragraph.kind() == ParagraphKind.NOISE && !noise
                ? folded(paragraph)
                : paragraph(paragraph, tones, width));
      }
    }
    return List.copyOf(lines);
  }

  private static List<Line> head(Article article, List<Toned> tones, int width) {
    Head head = article.head();
    List<Line> lines = new ArrayList<>();
    int column = column(width);
    String basis = head.date().isPresent() && !head.dateStated() ? " (date inferred)" : "";
    String origin = Label.above(article) + basis;
    if (!origin.isBlank()) {
      Wrap.lines(Line.quiet(origin), column).forEach(l -> lines.add(l.indent(MARGIN)));
    }
    Line headline = Toned.line(article.paragraphs().getFirst(), Tone.STRONG, tones);
    Wrap.lines(headline, column)
        .forEach(l -> lines.add(isEvidence(l) ? margin(0, true, true).then(l) : l.indent(MARGIN)));
    if (!head.provenance().isEmpty()) {
      Wrap.lines(Line.quiet(head.provenance()), column).forEach(l -> lines.add(l.indent(MARGIN)));
    }
    return lines;
  }

  private static int column(int width) {
    return Math.clamp(width - MARGIN - 1L, 10, COLUMN);
  }

  private static List<Line> folded(Paragraph paragraph) {
    int words = paragraph.text().split("\\s+").length;
    String what = "not part of the report, " + words + " words (n shows them)";
    return List.of(margin(paragraph.number(), true, false).then(Run.quiet("[" + what + "]")));
  }

  /** One paragraph with its number; the bar stands beside lines that hold evidence. */
  static List<Line> paragraph(Paragraph paragraph, List<Toned> tones, int width) {
    Tone rest = rest(paragraph.kind());
    Line text = mark(paragraph.kind()).then(Toned.line(paragraph, rest, tones));
    List<Line> wrapped = Wrap.lines(text, column(width));
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < wrapped.size(); i++) {
      Line line = wrapped.get(i);
      boolean evidence = line.runs().stream().anyMatch(run -> EVIDENCE.contains(run.tone()));
      lines.add(margin(paragraph.number(), i == 0, evidence).then(line));
    }
    return lines;
  }

  private static Line margin(int number, boolean first, boolean evidence) {
    String digits = first && number > 0 ? String.valueOf(number) : "";
    Run label = Run.quiet(" ".repeat(Math.max(0, 3 - digits.length())) + digits);
    return Line.of(label, evidence ? new Run("\u258C ", Tone.ACCENT) : Run.plain("  "));
  }

  private static Tone rest(ParagraphKind kind) {
    return switch (kind) {
      case HEADLINE, SUBHEAD -> Tone.STRONG;
      case PROSE, POST -> Tone.PLAIN;
      case CAPTION, NOISE -> Tone.QUIET;
    };
  }

  private static Line mark(ParagraphKind kind) {
    return switch (kind) {
      case POST, CAPTION, NOISE -> Line.quiet("[" + kind.word() + "] ");
      case HEADLINE, SUBHEAD, PROSE -> Line.EMPTY;
    };
  }

  /** Whether a line holds evidence. */
  static boolean isEvidence(Line line) {
    return line.runs().stream().anyMatch(run -> EVIDENCE.contains(run.tone()));
  }

  /** The numbered paragraphs that hold the words, or a line that says there is none. */
  static List<String> found(Article article, String words) {
    if (words.isEmpty()) {
      return List.of("Type the words too, as in /search settlements.");
    }
    String sought = words.toLowerCase(Locale.ROOT);
    List<String> found =
        article.paragraphs().stream()
            .filter(p -> p.text().toLowerCase(Locale.ROOT).contains(sought))
            .map(p -> p.number() + ": " + p.text())
            .toList();
    return found.isEmpty()
        ? List.of("\u201C" + words + "\u201D is not in " + Label.inSentence(article) + ".")
        : found;
  }

  /** The report as plain lines, each paragraph with its number. */
  static List<String> spoken(Article article) {
    List<String> lines = new ArrayList<>();
    lines.add(Label.of(article) + ". " + Label.origin(article) + ".");
    lines.add("Headline: " + article.head().headline());
    if (!article.head().provenance().isEmpty()) {
      lines.add(article.head().provenance());
    }
    for (Paragraph p : article.paragraphs()) {
      boolean left = p.kind() == ParagraphKind.HEADLINE || p.kind() == ParagraphKind.NOISE;
      String kind = p.kind() == ParagraphKind.PROSE ? "" : " (" + p.kind().word() + ")";
      if (!left) {
        lines.add(p.number() + kind + ": " + p.text());
      }
    }
    return lines;
  }
}
