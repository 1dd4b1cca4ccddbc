package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.corpus.Article;
import onrecord.corpus.Label;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Span;
import onrecord.page.Line;
import onrecord.page.Tone;
import onrecord.page.Window;

/**
 * A report being read: the place in it, the evidence shown, and a search.
 *
 * @param top first row on the screen
 * @param noise whether noise is unfolded
 * @param search what is sought, empty if nothing
 * @param searching whether the search is being typed
 */
record Reader(
    Article article,
    List<Toned> evidence,
    int top,
    boolean noise,
    String search,
    boolean searching) {
  Reader {
    evidence = List.copyOf(evidence);
  }

  static Reader of(Article article) {
    return new Reader(article, List.of(), 0, false, "", false);
  }

  /** A pane's width and height in cells. */
  record Pane(int width, int height) {}

  Reader showing(List<Toned> tones) {
    return new Reader(article, tones, top, noise, search, searching);
  }

  private Reader at(int row) {
    return new Reader(article, evidence, Math.max(0, row), noise, search, searching);
  }

  private Reader seeking(String words, boolean typing) {
    return new Reader(article, evidence, top, noise, words, typing);
  }

  /** The reader scrolled to its first line of evidence, a third down the pane. */
  Reader atEvidence(Pane pane) {
    List<Line> lines = lines(pane);
    for (int i = 0; i < lines.size(); i++) {
      if (ReportText.isEvidence(lines.get(i))) {
        return at(window(pane, Math.max(0, i - pane.height() / 3)).top());
      }
    }
    return this;
  }

  /** What a key does to reading; empty if it means nothing here. */
  Optional<Reader> on(Stroke stroke, Pane pane) {
    return searching ? typed(stroke, pane) : moved(stroke, pane);
  }

  private Optional<Reader> moved(Stroke stroke, Pane pane) {
    if (stroke.types()) {
      return letter(stroke.text(), pane);
    }
    return switch (stroke.key()) {
      case DOWN -> Optional.of(by(1, pane));
      case UP -> Optional.of(by(-1, pane));
      case PAGE_DOWN -> Optional.of(by(pane.height() - 2, pane));
      case PAGE_UP -> Optional.of(by(2 - pane.height(), pane));
      case HOME -> Optional.of(at(0));
      case END -> Optional.of(at(window(pane, Integer.MAX_VALUE / 2).top()));
      case TEXT, ENTER, ESCAPE, TAB, BACK_TAB, BACKSPACE, DELETE, LEFT, RIGHT, F1 ->
          Optional.empty();
    };
  }

  private Optional<Reader> letter(String text, Pane pane) {
    return switch (text) {
      case " " -> Optional.of(by(pane.height() - 2, pane));
      case "j" -> Optional.of(by(1, pane));
      case "k" -> Optional.of(by(-1, pane));
      case "/" -> Optional.of(seeking("", true));
      case "n" -> Optional.of(search.isEmpty() ? unfolded() : nextFound(pane));
      default -> Optional.empty();
    };
  }

  private Optional<Reader> typed(Stroke stroke, Pane pane) {
    if (stroke.types()) {
      return Optional.of(seeking(search + stroke.text(), true));
    }
    return switch (stroke.key()) {
      case BACKSPACE -> Optional.of(seeking(Texts.withoutLast(search), true));
      case ENTER -> Optional.of(seeking(search, false).firstFound(pane));
      case ESCAPE -> Optional.of(seeking("", false));
      case TEXT, TAB, BACK_TAB, DELETE, UP, DOWN, LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN, F1 ->
          Optional.empty();
    };
  }

  private Reader unfolded() {
    return new Reader(article, evidence, top, !noise, search, searching);
  }

  private Reader by(int rows, Pane pane) {
    return at(window(pane, top).moved(rows).top());
  }

  private Reader firstFound(Pane pane) {
    return search.isEmpty() ? this : found(pane, 0);
  }

  private Reader nextFound(Pane pane) {
    Reader next = found(pane, top + 1);
    return next.top == top ? found(pane, 0) : next;
  }

  private Reader found(Pane pane, int from) {
    List<Line> lines = lines(pane);
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).runs().stream().anyMatch(run -> run.tone() == Tone.FOUND)) {
        return at(window(pane, i).top());
      }
    }
    return this;
  }

  /** How many places the search finds. */
  int hits() {
    return found().size();
  }

  private List<Toned> found() {
    List<Toned> hits = new ArrayList<>();
    if (!search.isBlank()) {
      for (Paragraph paragraph : article.paragraphs()) {
        hits.addAll(hits(paragraph));
      }
    }
    return hits;
  }

  private List<Toned> hits(Paragraph paragraph) {
    String text = paragraph.text().toLowerCase(Locale.ROOT);
    String sought = search.toLowerCase(Locale.ROOT);
    List<Toned> hits = new ArrayList<>();
    boolean sameLength = text.length() == paragraph.text().length();
    int at = sameLength ? text.indexOf(sought) : -1;
    while (at >= 0) {
      int start = text.codePointCount(0, at);
      int end = start + sought.codePointCount(0, sought.length());
      hits.add(new Toned(new Span(paragraph.number(), start, end), Tone.FOUND));
      at = text.indexOf(sought, at + sought.length());
    }
    return hits;
  }

  private List<Line> lines(Pane pane) {
    List<Toned> tones = new ArrayList<>(evidence);
    tones.addAll(found());
    return ReportText.lines(article, tones, noise, pane.width());
  }

  private Window window(Pane pane, int row) {
    return new Window(row, pane.height(), lines(pane).size());
  }

  /** The visible lines. */
  List<Line> view(Pane pane) {
    List<Line> lines = lines(pane);
    return new Window(top, pane.height(), lines.size()).of(lines);
  }

  /** Name of the report, unless it is its headline, and where in it the reader is. */
  String state(Pane pane) {
    String position = window(pane, top).position();
    boolean titled = Label.of(article).equals(article.head().headline());
    return (titled ? "" : Label.of(article))
        + (titled || position.isEmpty() ? "" : ", ")
        + position;
  }

  /** The line of the search, empty if there is none. */
  String searchLine() {
    if (searching) {
      return "Search: " + search + "_";
    }
    if (search.isEmpty()) {
      return "";
    }
    int hits = hits();
    return hits == 0
        ? "\"" + search + "\" is not in this report; / another"
        : hits + " found of \"" + search + "\"; n next, / another";
  }
}
