package onrecord.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.MendedLine;
import onrecord.bank.Misread;
import onrecord.bank.Prompt;
import onrecord.bank.Reading;
import onrecord.bank.Unfinished;
import onrecord.tui.App;
import onrecord.tui.Binding;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;

/**
 * Runs the trainer in plain lines: prints what a screen says, reads one line, goes on. A line is an
 * answer where one is asked for, or adds to one at the copy desk, {@code /word} a command, {@code
 * ?} help, an empty line Enter.
 */
public final class PlainLoop {
  private static final String SEARCH = "/search";
  private static final String DONE = "/done";

  private final BufferedReader in;
  private final PrintStream out;
  private final Function<Effect, Optional<Msg>> effects;
  private Supplier<Optional<Msg>> between = Optional::empty;

  /**
   * A loop over lines.
   *
   * @param effects runs one effect and returns what came of it
   */
  public PlainLoop(BufferedReader in, PrintStream out, Function<Effect, Optional<Msg>> effects) {
    this.in = in;
    this.out = out;
    this.effects = effects;
  }

  /** With something to look at before each line, such as a file that may have been saved. */
  public PlainLoop between(Supplier<Optional<Msg>> look) {
    between = look;
    return this;
  }

  /**
   * Runs until the learner leaves or the input ends.
   *
   * @throws IOException if the input cannot be read
   */
  public void run(App.Step start) throws IOException {
    App app = settled(start);
    say(app.spoken());
    while (!app.over()) {
      String line = in.readLine();
      Optional<Msg> news = between.get();
      if (line == null) {
        app = settled(App.update(app, new Msg.Gone()));
      } else if (news.isPresent()) {
        app = told(app, news.get());
      } else {
        app = answered(app, line.strip());
      }
    }
  }

  /** Runs effects, and what they lead to, until nothing is left to do. */
  private App settled(App.Step step) {
    App app = step.app();
    Deque<Effect> open = new ArrayDeque<>(step.effects());
    while (!open.isEmpty()) {
      Optional<Msg> msg = effects.apply(open.removeFirst());
      if (msg.isPresent()) {
        App.Step next = App.update(app, msg.get());
        app = next.app();
        open.addAll(next.effects());
      }
    }
    return app;
  }

  /** News is said before anything is answered: the line was typed to what stood there before. */
  private App told(App app, Msg news) {
    App now = settled(App.update(app, news));
    say(now.spoken());
    return now;
  }

  private App answered(App app, String line) {
    if (line.equals("?") || line.equals("/help")) {
      App help = settled(App.update(app, press(Stroke.of(Stroke.Key.F1))));
      say(help.spoken());
      return settled(App.update(help, press(Stroke.of(Stroke.Key.ESCAPE))));
    }
    if (line.startsWith(SEARCH)) {
      say(app.found(line.substring(SEARCH.length()).strip()));
      return app;
    }
    Optional<Prompt.Desk> desk = desk(app);
    boolean nothing = line.isEmpty() && app.blank();
    if (desk.isPresent() && !line.startsWith("/") && !nothing) {
      return mended(app, desk.get(), line);
    }
    Optional<Misread> wrong = wrong(app, line);
    if (wrong.isPresent()) {
      say(List.of(wrong.get().says() + " ? explains with an example."));
      return app;
    }
    Optional<Msg> msg = meaning(app, line);
    if (msg.isEmpty()) {
      say(List.of("There is no " + line + " here. ? lists what there is."));
      return app;
    }
    App next = settled(App.update(app, msg.get()));
    if (!next.over()) {
      say(next.spoken());
    }
    return next;
  }

  private static Optional<Prompt.Desk> desk(App app) {
    return app.asks().filter(Prompt.Desk.class::isInstance).map(Prompt.Desk.class::cast);
  }

  /** A draft is mended line by line; what now stands is said after each. */
  private App mended(App app, Prompt.Desk desk, String line) {
    Answer before = app.given().orElse(new Answer.Filled(Map.of()));
    MendedLine mended = MendedLine.of(desk, before, line);
    App now = settled(App.update(app, new Msg.Entered(mended.answer())));
    List<String> said = new ArrayList<>(mended.wrong().stream().map(Misread::says).toList());
    said.addAll(now.standing());
    say(said);
    return now;
  }

  /** What is wrong with a line that should be an answer, or what a whole answer lacks. */
  private static Optional<Misread> wrong(App app, String line) {
    if (line.equals(DONE) && app.blank()) {
      return desk(app).map(desk -> new Misread.Nothing(desk.kind()));
    }
    Optional<Prompt> prompt = line.startsWith("/") ? Optional.empty() : app.asks();
    if (prompt.isEmpty() || (line.isEmpty() && !app.blank())) {
      return Optional.empty();
    }
    return switch (AnswerText.reading(prompt.get(), line)) {
      case Misread misread -> Optional.of(misread);
      case Reading.Meant(Answer answer) -> Unfinished.of(prompt.get(), answer);
    };
  }

  private static Optional<Msg> meaning(App app, String line) {
    if (line.isEmpty()) {
      return Optional.of(press(app.enter()));
    }
    if (line.startsWith("/")) {
      return command(app, line.substring(1));
    }
    Optional<Prompt> prompt = app.asks();
    if (prompt.isPresent()) {
      Optional<Answer> answer = AnswerText.read(prompt.get(), line);
      return answer.map(a -> new Msg.Submit(a, line));
    }
    return app.named(line).map(Binding::stroke).map(PlainLoop::press).or(() -> app.chooses(line));
  }

  /** A command is a screen's own; leaving and quitting are possible everywhere. */
  private static Optional<Msg> command(App app, String word) {
    Optional<Msg> own = app.named(word).map(Binding::stroke).map(PlainLoop::press);
    return switch (word) {
      case "leave" -> own.or(() -> Optional.of(press(Stroke.of(Stroke.Key.ESCAPE))));
      case "quit" -> own.or(() -> Optional.of(new Msg.Gone()));
      default -> own;
    };
  }

  private static Msg press(Stroke stroke) {
    return new Msg.Press(stroke);
  }

  private void say(List<String> lines) {
    lines.forEach(out::println);
    out.println();
    out.flush();
  }
}
