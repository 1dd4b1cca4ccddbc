package onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongSupplier;
import onrecord.page.Size;
import onrecord.plain.PlainLoop;
import onrecord.sql.Ids;
import onrecord.sql.RoundLocks;
import onrecord.terminal.Desk;
import onrecord.terminal.Effects;
import onrecord.terminal.LocalTerminal;
import onrecord.terminal.Loop;
import onrecord.terminal.Palette;
import onrecord.terminal.WindowTerminal;
import onrecord.tui.App;
import onrecord.tui.Effect;
import onrecord.tui.Msg;

/** Starts the trainer in the way that the options and the surroundings ask for. */
final class Trainer {
  private static final Size PLAIN = new Size(80, 24);

  private final Options options;
  private final Map<String, String> environment;

  Trainer(Options options, Map<String, String> environment) {
    this.options = options;
    this.environment = environment;
  }

  /**
   * Runs until the learner leaves; returns the exit code.
   *
   * @throws IOException if the terminal or the input cannot be used
   */
  int run(InputStream in, PrintStream out) throws IOException {
    Folders folders = Folders.of(options, home(), environment);
    try (OpenRecords records = new OpenRecords(folders.data())) {
      records.ahead();
      Units units = new Units(folders);
      Clerk clerk = new Clerk(units, records, new RoundLocks(folders.data()), tools());
      Optional<Watch> watch =
          options.unit().filter(u -> options.watch()).map(unit -> new Watch(units, unit));
      boolean opened = true;
      if (plain()) {
        opened = plainly(new Lines(in, out), clerk, watch);
      } else {
        draw(clerk, watch);
      }
      watch.ifPresent(Watch::close);
      return opened ? Exit.DONE : Exit.NOT_DONE;
    }
  }

  static Optional<Path> home() {
    return Optional.ofNullable(System.getProperty("onrecord.home")).map(Path::of);
  }

  /**
   * Plain lines where asked for, in a dumb terminal, and where input or output is not a terminal;
   * but started from a desktop, with no terminal at all, a window.
   */
  private boolean plain() {
    return switch (options.way()) {
      case PLAIN -> true;
      case WINDOW -> false;
      case ANY -> !terminal() && !startedFromDesktop();
    };
  }

  private boolean startedFromDesktop() {
    return environment.getOrDefault("TERM", "").isEmpty() && WindowTerminal.possible();
  }

  private boolean terminal() {
    boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
    return !dumb && System.console() != null && System.console().isTerminal();
  }

  /** Where lines come from and go to. */
  private record Lines(InputStream in, PrintStream out) {
    BufferedReader reader() {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  /** Whether the unit that was asked for, if one was, could be played: a script must know. */
  private boolean plainly(Lines lines, Clerk clerk, Optional<Watch> watch) throws IOException {
    AtomicBoolean opened = new AtomicBoolean(options.unit().isEmpty());
    Function<Effect, Optional<Msg>> noting =
        effect -> {
          Optional<Msg> msg = clerk.run(effect);
          msg.filter(Msg.RoundOpened.class::isInstance).ifPresent(m -> opened.set(true));
          return msg;
        };
    new PlainLoop(lines.reader(), lines.out(), noting)
        .between(() -> watch.flatMap(Watch::look))
        .run(start().apply(PLAIN));
    return opened.get();
  }

  private void draw(Clerk clerk, Optional<Watch> watch) throws IOException {
    List<Effect> first = start().apply(PLAIN).effects();
    try (Ahead ahead = new Ahead(clerk, first)) {
      draw(ahead, watch);
    }
  }

  private void draw(Effects effects, Optional<Watch> watch) throws IOException {
    boolean window = options.way() == Options.Way.WINDOW || !terminal();
    Desk desk = window ? new WindowTerminal() : new LocalTerminal();
    boolean grey = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    Palette shown = grey ? Palette.monochrome() : Palette.exact();
    Palette palette = window ? shown : Palette.of(environment);
    Loop loop = new Loop(desk, palette, effects);
    watch.ifPresent(w -> w.start(loop::hear));
    loop.run(start());
  }

  private Function<Size, App.Step> start() {
    return options
        .unit()
        .<Function<Size, App.Step>>map(unit -> size -> App.play(size, unit))
        .orElse(App::start);
  }

  Clerk.Tools tools() {
    LongSupplier seeds =
        options
            .seed()
            .<LongSupplier>map(seed -> () -> seed)
            .orElse(() -> new SecureRandom().nextLong());
    return new Clerk.Tools(InstantSource.system(), ZoneId::systemDefault, seeds, Ids.secure());
  }
}
