package onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import onrecord.page.Size;
import onrecord.plain.PlainLoop;
import onrecord.sql.Ids;
import onrecord.sql.RoundLocks;
import onrecord.terminal.Desk;
import onrecord.terminal.LocalTerminal;
import onrecord.terminal.Loop;
import onrecord.terminal.Palette;
import onrecord.tui.App;

/** Starts the trainer in the way that the options and the surroundings ask for. */
final class Trainer {
  private final Options options;
  private final Map<String, String> environment;

  Trainer(Options options, Map<String, String> environment) {
    this.options = options;
    this.environment = environment;
  }

  /** Runs until the learner leaves; returns the exit code. */
  int run(InputStream in, PrintStream out) throws IOException {
    Optional<java.nio.file.Path> home =
        Optional.ofNullable(System.getProperty("onrecord.home")).map(java.nio.file.Path::of);
    Folders folders = Folders.of(options, home, environment);
    try (OpenRecords records = new OpenRecords(folders.data())) {
      Clerk clerk =
          new Clerk(new Shelves(folders), records::get, new RoundLocks(folders.data()), tools());
      if (options.way() == Options.Way.PLAIN) {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        new PlainLoop(lines, out, clerk::run).run(start().apply(new Size(80, 24)));
      } else {
        Desk desk = new LocalTerminal();
        new Loop(desk, Palette.of(environment), clerk).run(start());
      }
    }
    return Commands.OK;
  }

  private Function<Size, App.Step> start() {
    return options
        .unit()
        .<Function<Size, App.Step>>map(unit -> size -> App.play(size, unit))
        .orElse(App::start);
  }

  private Clerk.Tools tools() {
    SecureRandom random = new SecureRandom();
    LongSupplier seeds =
        options.seed().<LongSupplier>map(seed -> () -> seed).orElse(random::nextLong);
    return new Clerk.Tools(InstantSource.system(), ZoneId.systemDefault(), seeds, Ids.secure());
  }
}
