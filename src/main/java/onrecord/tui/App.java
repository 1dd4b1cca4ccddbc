package onrecord.tui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.bank.Answer;
import onrecord.bank.Layer;
import onrecord.bank.Prompt;
import onrecord.page.Page;
import onrecord.page.Size;
import onrecord.records.Draft.Stage;
import onrecord.study.Choice;

/**
 * The whole trainer as an immutable value; {@link #update} is the only way from one to the next.
 *
 * @param help whether the keys of the screen are laid over it
 * @param over true once the program is to end
 */
public record App(Size size, Screen screen, boolean help, boolean over) {
  /** The least size at which everything is usable. */
  public static final Size LEAST = new Size(60, 20);

  /** An app with what came of an update. */
  public record Step(App app, List<Effect> effects) {
    public Step {
      effects = List.copyOf(effects);
    }
  }

  /** The trainer as it starts: the first screen is asked for. */
  public static Step start(Size size) {
    return new Step(
        new App(size, Waiting.starting(), false, false), List.of(new Effect.LoadHome()));
  }

  /** The trainer as it starts with a round on one unit. */
  public static Step play(Size size, String unit) {
    return play(size, unit, Choice.ANY, Optional.empty());
  }

  /**
   * The trainer as it starts with a round that was chosen, or with such a one that was left.
   *
   * @param with the steps around its questions, where they are chosen
   */
  public static Step play(Size size, String unit, Choice choice, Optional<Set<Layer>> with) {
    String way = choice.equals(Choice.ANY) ? "play" : "play " + choice.text();
    Effect begin = new Effect.Begin(unit, way, List.of(), with);
    return new Step(new App(size, new Waiting(""), false, false), List.of(begin));
  }

  /** What a message makes of the trainer. */
  public static Step update(App app, Msg msg) {
    if (msg instanceof Msg.Resize(Size size)) {
      return stay(new App(size, app.screen, app.help, app.over));
    }
    if (msg instanceof Msg.Press(Stroke stroke)) {
      return app.press(stroke);
    }
    return msg instanceof Msg.Gone ? app.quit() : app.turned(app.screen.on(msg, app.size));
  }

  private Step press(Stroke stroke) {
    if (stroke.ctrl() && stroke.text().equals("c")) {
      return quit();
    }
    if (help) {
      return stay(new App(size, screen, false, over));
    }
    boolean asksForHelp = stroke.is(Stroke.Key.F1) || (stroke.types("?") && !screen.typing());
    return asksForHelp
        ? stay(new App(size, screen, true, over))
        : turned(screen.on(new Msg.Press(stroke), size));
  }

  private Step quit() {
    return new Step(new App(size, screen, help, true), List.of(new Effect.Quit()));
  }

  private Step turned(Turn turn) {
    boolean ends = turn.effects().stream().anyMatch(Effect.Quit.class::isInstance);
    return new Step(new App(size, turn.screen(), false, ends), turn.effects());
  }

  private static Step stay(App app) {
    return new Step(app, List.of());
  }

  /** The screen drawn; below the least size it says how large it must be. */
  public Page view() {
    boolean small = size.columns() < LEAST.columns() || size.rows() < LEAST.rows();
    if (small) {
      return TooSmall.view(size);
    }
    return help ? HelpOverlay.view(screen, size) : screen.view(size);
  }

  /** The screen as lines of plain text. */
  public List<String> spoken() {
    return help ? HelpOverlay.spoken(screen, size) : screen.spoken();
  }

  /**
   * The binding that a word typed in plain lines names: its key, or the first word of its label. A
   * key that does nothing now and has no label goes by the first word of its hint, to say why.
   * Where it is asked how sure one is, {@code certain 3} is as good as {@code 3}.
   */
  public Optional<Binding> named(String typed) {
    boolean sure = screen instanceof Asking asking && asking.way().stage() == Stage.CERTAINTY;
    String word = sure ? typed.replaceFirst("(?i)^(?:certain|sure) (?=[1-3]$)", "") : typed;
    return word.isEmpty()
        ? Optional.empty()
        : named(b -> b.keys().equalsIgnoreCase(word))
            .or(() -> named(b -> firstWord(b.label()).equalsIgnoreCase(word)))
            .or(
                () ->
                    named(
                        b ->
                            !b.disabled().isEmpty()
                                && b.label().isEmpty()
                                && firstWord(b.hint()).equalsIgnoreCase(word)));
  }

  private Optional<Binding> named(Predicate<Binding> so) {
    return screen.bindings(size).stream().filter(so).findFirst();
  }

  /** The prompt that waits for an answer, if one does. */
  public Optional<Prompt> asks() {
    return screen instanceof Asking asking && asking.asks()
        ? Optional.of(asking.entry().prompt())
        : Optional.empty();
  }

  /** The answer in the making, where one is asked for. */
  public Optional<Answer> given() {
    return screen instanceof Asking asking && asking.asks()
        ? Optional.of(asking.entry().answer())
        : Optional.empty();
  }

  /** What the lines typed so far have made of an answer that takes more than one. */
  public List<String> standing() {
    return screen instanceof Asking asking ? asking.entry().standing() : List.of();
  }

  /** Whether an answer is asked for and nothing of it is given that could be handed in. */
  public boolean blank() {
    return screen instanceof Asking asking
        && asking.asks()
        && asking.way().stage() != Stage.RUBRIC
        && asking.entry().answer().isEmpty();
  }

  /** What a typed line chooses where a round is being chosen, such as {@code kind=relay}. */
  public Optional<Msg> chooses(String line) {
    return screen instanceof Choosing && !line.isEmpty()
        ? Choice.read(line).map(Msg.Chosen::new)
        : Optional.empty();
  }

  /** The key that an empty line stands for in plain lines: Enter, or what hands in. */
  public Stroke enter() {
    return screen instanceof Asking asking && !asking.reading()
        ? asking.entry().handsIn()
        : Stroke.of(Stroke.Key.ENTER);
  }

  /** The paragraphs of the report on the desk that hold the words, for plain lines. */
  public List<String> found(String words) {
    Optional<Reader> reader =
        switch (screen) {
          case Reading reading -> Optional.of(reading.reports().reader());
          case Asking asking -> Optional.of(asking.desk().reports().reader());
          case Judged judged -> Optional.of(judged.desk().reports().reader());
          case Waiting w -> Optional.empty();
          case Welcome w -> Optional.empty();
          case Home h -> Optional.empty();
          case Progress p -> Optional.empty();
          case UnitPage u -> Optional.empty();
          case Choosing c -> Optional.empty();
          case ReadFirst first -> Optional.of(first.reports().reader());
          case StepList l -> Optional.empty();
          case Summary s -> Optional.empty();
          case Notice n -> Optional.empty();
          case DisputeList l -> Optional.empty();
          case DisputePage d -> Optional.empty();
        };
    return reader
        .map(r -> ReportText.found(r.article(), words))
        .orElse(List.of("There is no report to search here."));
  }

  /** Whether something is being read or written, and keys must wait. */
  public boolean waits() {
    return screen instanceof Waiting || screen instanceof Asking asking && asking.way().writing();
  }

  private static String firstWord(String label) {
    return label.split(" ", 2)[0];
  }
}
