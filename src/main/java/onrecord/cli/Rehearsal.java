package onrecord.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import onrecord.page.Size;
import onrecord.sql.RoundLocks;
import onrecord.terminal.Desk;
import onrecord.terminal.LocalTerminal;
import onrecord.terminal.Palette;
import onrecord.terminal.StreamTerminal;
import onrecord.tui.App;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;

/**
 * Plays through a start, a question and its verdict without a terminal, on records of its own: the
 * run from which the build makes the quick-start cache.
 */
final class Rehearsal {
  private static final Size SIZE = new Size(80, 24);
  private static final int PATIENCE_SECONDS = 20;

  private final Clerk clerk;

  private Rehearsal(Clerk clerk) {
    this.clerk = clerk;
  }

  /** Rehearses with the units that the options find. */
  static void run(Map<String, String> environment) throws IOException {
    Path data = Files.createTempDirectory("onrecord-rehearsal");
    try {
      Options options = Options.none().in(data);
      Folders folders = Folders.of(options, Trainer.home(), environment);
      try (OpenRecords records = new OpenRecords(folders.data())) {
        records.ahead();
        Clerk clerk =
            new Clerk(
                new Units(folders),
                records,
                new RoundLocks(data),
                new Trainer(options, Map.of()).tools());
        new Rehearsal(clerk).play();
      }
      start(options);
      start(options);
      atATerminal();
      check(environment, data);
    } finally {
      clear(data);
    }
  }

  private void play() {
    App app = settled(App.start(SIZE));
    for (Stroke stroke :
        List.of(
            Stroke.of(Stroke.Key.ENTER),
            Stroke.text("a"),
            Stroke.of(Stroke.Key.ENTER),
            Stroke.of(Stroke.Key.ENTER),
            Stroke.of(Stroke.Key.TAB),
            Stroke.of(Stroke.Key.ESCAPE))) {
      app = settled(App.update(app, new Msg.Press(stroke)));
      app.view();
    }
    settled(App.play(SIZE, "kherson")).view();
    settled(App.play(SIZE, "kherson")).view();
    settled(App.start(SIZE)).view();
  }

  private App settled(App.Step step) {
    App app = step.app();
    Deque<Effect> open = new ArrayDeque<>(step.effects());
    while (!open.isEmpty()) {
      Optional<Msg> msg = clerk.run(open.removeFirst());
      if (msg.isPresent()) {
        App.Step next = App.update(app, msg.get());
        app = next.app();
        open.addAll(next.effects());
      }
    }
    return app;
  }

  /** Starts as at a terminal and leaves as soon as the first screen is drawn. */
  private static void start(Options options) throws IOException {
    Map<String, String> environment = Map.of("TERM", "xterm-256color");
    Visitor visitor = new Visitor();
    Desk desk = new StreamTerminal(visitor.keys(), visitor.screen(), SIZE);
    new Trainer(options, environment).drawnAt(desk, Palette.of(environment));
  }

  /** Somebody who presses q when the keys of the first screen are to be seen. */
  private static final class Visitor {
    private static final byte[] SEEN = "quit".getBytes(US_ASCII);

    private final CountDownLatch drawn = new CountDownLatch(1);

    OutputStream screen() {
      return new OutputStream() {
        private int matched;

        @Override
        public void write(int b) {
          matched = b == SEEN[matched] ? matched + 1 : 0;
          if (matched == SEEN.length) {
            drawn.countDown();
            matched = 0;
          }
        }
      };
    }

    InputStream keys() {
      return new InputStream() {
        private boolean pressed;

        @Override
        public int read() throws IOException {
          await();
          boolean again = pressed;
          pressed = true;
          return again ? -1 : 'q';
        }
      };
    }

    private void await() throws InterruptedIOException {
      try {
        if (!drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          throw new InterruptedIOException("the first screen was not drawn");
        }
      } catch (InterruptedException hurried) {
        throw new InterruptedIOException();
      }
    }
  }

  /** Checks a unit, with the library of the command line that this loads. */
  private static void check(Map<String, String> environment, Path data) {
    PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    Surroundings around =
        new Surroundings(
            InputStream.nullInputStream(),
            unheard,
            unheard,
            environment,
            Path.of(""),
            Trainer.home(),
            false,
            () -> SIZE.columns(),
            ZoneId::systemDefault);
    Optional<Path> unit = Trainer.home().map(home -> home.resolve("quizzes/first-round.yaml"));
    unit.ifPresent(
        file ->
            CommandLines.run(List.of("check", file.toString(), "--data", data.toString()), around));
  }

  /** A build may have no terminal, and on some systems there is none of this sort. */
  private static void atATerminal() {
    try {
      LocalTerminal.rehearse();
    } catch (IOException none) {
      return;
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
