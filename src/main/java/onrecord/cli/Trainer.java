package onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import onrecord.library.Library;
import onrecord.page.Size;
import onrecord.plain.PlainLoop;
import onrecord.records.RecordsException;
import onrecord.sql.Ids;
import onrecord.sql.RoundLocks;
import onrecord.sql.SqliteRecords;
import onrecord.terminal.Desk;
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
  private static final int LAST_WORDS_SECONDS = 4;

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
    if (plain()) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return served(
          false,
          (effects, watch) ->
              new PlainLoop(lines, out, effects)
                  .between(() -> watch.flatMap(Watch::look))
                  .run(start().apply(PLAIN)));
    }
    boolean window = options.way() == Options.Way.WINDOW || !terminal();
    try (Desk desk = window ? new WindowTerminal() : new LocalTerminal()) {
      return drawnAt(desk, window ? Palette.ofWindow(environment) : Palette.of(environment));
    }
  }

  /** The same at a desk, whatever the options and the surroundings say. */
  int drawnAt(Desk desk, Palette palette) throws IOException {
    return served(
        true,
        (effects, watch) -> {
          try (Ahead ahead = new Ahead(effects::apply, start().apply(PLAIN).effects())) {
            Loop loop = new Loop(desk, palette, ahead);
            watch.ifPresent(w -> w.start(loop::hear));
            loop.run(start());
          }
        });
  }

  /** One of the ways in which the trainer is shown. */
  private interface Shown {
    void run(Function<Effect, Optional<Msg>> effects, Optional<Watch> watch) throws IOException;
  }

  /** One who is ended by a signal still closes the records first, within bounds. */
  private int served(boolean drawn, Shown shown) throws IOException {
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> await(closed), "closing"));
    try {
      return serving(drawn, shown);
    } finally {
      closed.countDown();
    }
  }

  private static void await(CountDownLatch closed) {
    try {
      closed.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the unit that was asked for, if one was, could be played: a script must know. */
  private int serving(boolean drawn, Shown shown) throws IOException {
    Folders folders = Folders.of(options, home(), environment);
    KeptHome screen = new KeptHome(folders.cache().resolve("home"));
    Optional<KeptHome.Kept> last =
        drawn && options.unit().isEmpty() ? kept(screen, folders) : Optional.empty();
    AtomicBoolean opened = new AtomicBoolean(options.unit().isEmpty());
    Optional<KeptHome.Kept> left;
    try (OpenRecords records = new OpenRecords(folders.data())) {
      if (last.isEmpty()) {
        records.ahead();
      }
      Units units = new Units(folders);
      Clerk clerk = new Clerk(units, records, new RoundLocks(folders.data()), tools());
      Optional<Watch> watch =
          options.unit().filter(u -> options.watch()).map(unit -> new Watch(units, unit));
      shown.run(noting(clerk.beginningWith(last), opened), watch);
      watch.ifPresent(Watch::close);
      left = records.asked() ? leaving(clerk) : Optional.empty();
    }
    keep(left, screen, folders);
    return opened.get() ? Exit.DONE : Exit.NOT_DONE;
  }

  private Optional<KeptHome.Kept> kept(KeptHome screen, Folders folders) {
    return SqliteRecords.mark(folders.data())
        .map(mark -> KeptHome.mark(mark, Library.mark(folders.libraries())))
        .flatMap(mark -> screen.read(mark, tools().clock().instant()));
  }

  private static Optional<KeptHome.Kept> leaving(Clerk clerk) {
    try {
      return Optional.of(clerk.toKeep());
    } catch (RecordsException toldWhereItMattered) {
      return Optional.empty();
    }
  }

  /** Only now, with the records closed, does their mark tell what was left in them. */
  private static void keep(Optional<KeptHome.Kept> left, KeptHome screen, Folders folders) {
    left.ifPresent(
        kept -> SqliteRecords.mark(folders.data()).map(kept::marked).ifPresent(screen::write));
  }

  private static Function<Effect, Optional<Msg>> noting(Clerk clerk, AtomicBoolean opened) {
    return effect -> {
      Optional<Msg> msg = clerk.run(effect);
      if (msg.orElse(null) instanceof Msg.RoundOpened) {
        opened.set(true);
      }
      return msg;
    };
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
    return !dumb && Surroundings.atTerminal();
  }

  private Function<Size, App.Step> start() {
    return options
        .unit()
        .<Function<Size, App.Step>>map(
            unit -> size -> App.play(size, unit, options.choice(), options.with()))
        .orElse(App::start);
  }

  Clerk.Tools tools() {
    return new Clerk.Tools(
        InstantSource.system(), ZoneId::systemDefault, Seeds.of(options.seed()), Ids.secure());
  }
}
