package onrecord.tui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.bank.Bank;
import onrecord.bank.Layer;
import onrecord.corpus.Article;
import onrecord.corpus.Label;
import onrecord.page.Cells;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.page.Window;
import onrecord.page.Wrap;
import onrecord.records.Attempt;
import onrecord.study.Layers;
import onrecord.study.Plan;

/**
 * A unit opened: begin a round, or read one of its reports first.
 *
 * @param latest the latest answer to each question answered
 * @param open whether a round was left and can be gone on with
 * @param layers the steps the learner wants; empty where he leaves them to the unit
 * @param cursor 0 for the round, then the reports
 */
record UnitPage(
    Bank bank,
    List<Attempt> latest,
    boolean open,
    Optional<Set<Layer>> layers,
    int cursor,
    String said)
    implements Screen {
  UnitPage {
    latest = List.copyOf(latest);
  }

  static UnitPage of(Msg.UnitLoaded loaded) {
    return new UnitPage(loaded.bank(), loaded.latest(), loaded.open(), loaded.layers(), 0, "");
  }

  /** The steps that a new round will have. */
  Set<Layer> wanted() {
    return Layers.of("ten", Optional.empty(), layers, bank);
  }

  UnitPage wanting(Optional<Set<Layer>> others) {
    return new UnitPage(bank, latest, open, others, cursor, said);
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.Changed(Bank changed) ->
          Turn.to(new UnitPage(changed, latest, open, layers, 0, "Taken up as saved."));
      case Msg.Failed(String what, String todo) -> Turn.to(saying(what + " " + todo));
      default -> Turn.to(this);
    };
  }

  @Override
  public Page view(Size size) {
    int width = Math.min(size.columns(), 90);
    List<Line> rows = new ArrayList<>();
    rows.add(row(first(), cursor == 0 ? "Enter" : "", 0, width));
    rows.add(Line.EMPTY);
    rows.add(Line.quiet("  Read a report first"));
    for (int i = 0; i < bank.articles().size(); i++) {
      Article article = bank.articles().get(i);
      rows.add(row((i + 1) + "  " + name(article), words(article), i + 1, width));
    }
    List<Line> about = about(width);
    int room = Frame.bodyRows(size) - about.size();
    int at = cursor == 0 ? 0 : cursor + 2;
    List<Line> body = new ArrayList<>(about);
    body.addAll(new Window(0, room, rows.size()).showing(at, at).of(rows));
    return Frame.of(size, bank.about().title(), Line.quiet(answered()), bindings(size))
        .saying(said)
        .page(body);
  }

  private List<Line> about(int width) {
    List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
    if (!bank.about().about().isEmpty()) {
      Wrap.lines(bank.about().about(), Math.min(ReportText.COLUMN, width - 4))
          .forEach(l -> lines.add(l.indent(2)));
      lines.add(Line.EMPTY);
    }
    return lines;
  }

  private static String name(Article article) {
    String origin = Label.origin(article);
    return Label.of(article) + (origin.isEmpty() ? "" : ", " + origin);
  }

  private static String words(Article article) {
    return Texts.count(article.wordCount(), "word", "words");
  }

  private Line row(String text, String right, int index, int width) {
    boolean here = index == cursor;
    String cut = Texts.shortened(text, width - 4 - Cells.width(right));
    Run sign = here ? new Run("\u203A ", Tone.ACCENT) : Run.plain("  ");
    Line left = Line.of(sign, new Run(cut, here ? Tone.CHOSEN : Tone.PLAIN));
    return Line.ends(left, Line.quiet(right + " "), width);
  }

  private String first() {
    return open
        ? "Go on with the round that was left"
        : "Begin a round of " + roundSize() + " questions" + steps();
  }

  private String steps() {
    String titles =
        Arrays.stream(Layer.values())
            .filter(wanted()::contains)
            .map(Layer::title)
            .collect(Collectors.joining(", "));
    return titles.isEmpty() ? "" : " with " + titles;
  }

  private int roundSize() {
    return Math.min(Plan.TEN, bank.questions().size());
  }

  private String answered() {
    Set<String> ids =
        latest.stream().map(attempt -> attempt.asked().question()).collect(Collectors.toSet());
    long answered =
        bank.questions().stream()
            .filter(q -> ids.contains(q.id()) || q.was().stream().anyMatch(ids::contains))
            .count();
    return answered
        + " of "
        + Texts.count(bank.questions().size(), "question", "questions")
        + " answered";
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(List.of(bank.about().title() + ". " + answered() + "."));
    if (!bank.about().about().isEmpty()) {
      lines.add(bank.about().about());
    }
    for (int i = 0; i < bank.articles().size(); i++) {
      Article article = bank.articles().get(i);
      lines.add((i + 1) + ". " + name(article) + ", " + words(article) + ".");
    }
    lines.add(
        "Enter: "
            + first()
            + (open ? ". /new begins another" : "")
            + ". /choose says what a round is about, /steps chooses the steps around a question. A number"
            + " reads that report, /leave goes back.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    List<Binding> bindings = new ArrayList<>();
    String label = cursor > 0 ? "read" : open ? "go on" : "begin";
    bindings.add(
        Binding.of(
            Stroke.of(Stroke.Key.ENTER),
            label,
            "Begin a round, or read the report chosen.",
            () -> cursor == 0 ? begin(open ? "play" : "ten") : read(cursor - 1)));
    if (open) {
      bindings.add(
          Binding.of(
              Stroke.text("n"),
              "new round",
              "Begin another round; the one that was left stays open.",
              () -> begin("ten")));
    }
    bindings.add(
        Binding.of(
            Stroke.text("c"),
            "choose",
            "Choose what a new round is about.",
            () -> Turn.to(Choosing.of(this))));
    bindings.add(
        Binding.of(
            Stroke.text("s"),
            "steps",
            "The steps around each question: certainty, proof, hints, second try.",
            () -> Turn.to(StepList.of(this))));
    bindings.add(move(Stroke.Key.UP, -1));
    bindings.add(move(Stroke.Key.DOWN, 1));
    for (int i = 0; i < Math.min(9, bank.articles().size()); i++) {
      int article = i;
      Binding binding =
          Binding.of(
              Stroke.text(String.valueOf(i + 1)),
              "",
              "Read " + Label.inSentence(bank.articles().get(i)) + ".",
              () -> read(article));
      bindings.add(binding);
    }
    bindings.add(
        Binding.of(
            Stroke.of(Stroke.Key.ESCAPE),
            "leave",
            "Back to the units.",
            () -> Turn.to(new Waiting(""), new Effect.LoadHome())));
    return bindings;
  }

  private Binding move(Stroke.Key key, int by) {
    int next = Math.clamp(cursor + (long) by, 0, bank.articles().size());
    return Binding.of(
        Stroke.of(key),
        "",
        "Move the cursor.",
        () -> Turn.to(new UnitPage(bank, latest, open, layers, next, "")));
  }

  private Turn begin(String way) {
    return Turn.to(new Waiting(""), new Effect.Begin(bank.id(), way, List.of()));
  }

  private Turn read(int article) {
    Reports reports = Reports.of(bank).turnedTo(bank.articles().get(article).id());
    return Turn.to(new Reading(reports, this));
  }

  @Override
  public Screen saying(String line) {
    return new UnitPage(bank, latest, open, layers, cursor, line);
  }
}
