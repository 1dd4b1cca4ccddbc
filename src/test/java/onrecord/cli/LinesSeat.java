package onrecord.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.page.Size;
import onrecord.plain.PlainLoop;
import onrecord.records.Round;
import onrecord.tui.App;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;
import org.jspecify.annotations.Nullable;

/** Lines in and lines out: idle is when the program asks for the next line. */
final class LinesSeat implements Seat {
  private static final int PATIENCE = 30;

  private final Workplace place;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
  private final BlockingQueue<Optional<Msg>> outside = new LinkedBlockingQueue<>();
  private final Thread program;
  private volatile boolean ended;
  private String shown = "";
  private volatile Optional<Throwable> broken = Optional.empty();

  LinesSeat(Workplace place, Function<Size, App.Step> start) {
    this.place = place;
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    PlainLoop loop =
        new PlainLoop(new Lines(), out, place::run)
            .between(() -> Optional.ofNullable(outside.poll()).flatMap(msg -> msg));
    program = new Thread(() -> run(loop, start), "plain lines");
    program.setUncaughtExceptionHandler((thread, thrown) -> broken = Optional.of(thrown));
  }

  private void run(PlainLoop loop, Function<Size, App.Step> start) {
    try {
      loop.run(start.apply(Student.USUAL));
    } catch (java.io.IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      ended = true;
      asked.add("over");
    }
  }

  /** Hands one line after the other to the program, and notes that it asks for one. */
  private final class Lines extends BufferedReader {
    Lines() {
      super(Reader.nullReader());
    }

    @Override
    public @Nullable String readLine() {
      asked.add("asks");
      try {
        return lines.take().orElse(null);
      } catch (InterruptedException ended) {
        return null;
      }
    }
  }

  @Override
  public void leaves(Function<Workplace, Round> round) {
    place.records().begin(round.apply(place));
  }

  @Override
  public void open() {
    program.start();
    await();
  }

  private void say(Optional<String> line) {
    said.reset();
    lines.add(line);
    await();
  }

  private void await() {
    try {
      if (asked.poll(PATIENCE, TimeUnit.SECONDS) == null) {
        throw new AssertionError("no answer to a line; said so far: " + said);
      }
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    broken.ifPresent(
        thrown -> {
          throw new AssertionError("the program broke", thrown);
        });
    shown = said.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void press(Stroke stroke) {
    say(Optional.of(stroke.is(Stroke.Key.ENTER) ? "" : "/" + stroke.label()));
  }

  @Override
  public void give(Answer answer) {
    say(Optional.of(AnswerText.write(answer)));
    if (shown.contains("/done hands in")) {
      say(Optional.of("/done"));
    }
  }

  /** A line as a person would type it. */
  void type(String line) {
    say(Optional.of(line));
  }

  @Override
  public void hear(Msg msg) {
    place.note(msg);
    outside.add(Optional.of(msg));
  }

  @Override
  public String shown() {
    return shown;
  }

  @Override
  public boolean over() {
    return ended;
  }

  @Override
  public Workplace place() {
    return place;
  }

  @Override
  public void close() {
    if (program.isAlive()) {
      lines.add(Optional.empty());
      try {
        program.join(TimeUnit.SECONDS.toMillis(PATIENCE));
      } catch (InterruptedException ended) {
        throw new IllegalStateException(ended);
      }
    }
    place.close();
  }
}
