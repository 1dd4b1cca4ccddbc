package onrecord.cli;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import onrecord.bank.Answer;
import onrecord.bank.Question;
import onrecord.page.Size;
import onrecord.records.Round;
import onrecord.terminal.Loop;
import onrecord.terminal.Palette;
import onrecord.terminal.StreamTerminal;
import onrecord.tui.App;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;

/**
 * Bytes into the loop of a stream terminal. A twin before the keys says what must be on the glass
 * after each of them, cell by cell; idle is when it is.
 */
final class TerminalSeat implements Seat {
  private static final int PATIENCE = 30;

  private final KeysSeat twin;
  private final Workplace place;
  private final PipedOutputStream keyboard = new PipedOutputStream();
  private final Glass glass;
  private final StreamTerminal terminal;
  private final Loop loop;
  private final Thread program;
  private volatile Optional<Throwable> broken = Optional.empty();

  TerminalSeat(Path data, int start, Size size) {
    twin = new KeysSeat(new Workplace(data.resolve("twin"), start), size, App::start);
    place = new Workplace(data, start);
    glass = new Glass(size);
    terminal = new StreamTerminal(keys(), glass, size);
    loop = new Loop(terminal, Palette.of(Map.of("TERM", "xterm-256color")), place);
    program = new Thread(this::run, "terminal");
  }

  private PipedInputStream keys() {
    try {
      return new PipedInputStream(keyboard);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void run() {
    try {
      loop.run(App::start);
    } catch (IOException | RuntimeException thrown) {
      broken = Optional.of(thrown);
    }
  }

  @Override
  public void leaves(Function<Workplace, Round> round) {
    twin.leaves(round);
    place.records().begin(round.apply(place));
  }

  @Override
  public void open() {
    twin.open();
    program.start();
    await();
  }

  private void await() {
    if (twin.over()) {
      join();
      return;
    }
    String wanted = twin.shown().stripTrailing();
    glass.await(wanted::equals, wanted);
  }

  private void join() {
    try {
      program.join(TimeUnit.SECONDS.toMillis(PATIENCE));
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    broken.ifPresent(
        thrown -> {
          throw new AssertionError("the loop broke", thrown);
        });
  }

  @Override
  public void press(Stroke stroke) {
    twin.press(stroke);
    try {
      keyboard.write(bytes(stroke));
      keyboard.flush();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    await();
  }

  private static byte[] bytes(Stroke stroke) {
    String sent =
        switch (stroke.key()) {
          case TEXT ->
              stroke.ctrl()
                  ? String.valueOf((char) (stroke.text().charAt(0) & 0x1f))
                  : stroke.text();
          case ENTER -> "\r";
          case ESCAPE -> "\u001b";
          case TAB -> "\t";
          case BACK_TAB -> "\u001b[Z";
          case BACKSPACE -> "\u007f";
          case DELETE -> "\u001b[3~";
          case UP -> "\u001b[A";
          case DOWN -> "\u001b[B";
          case RIGHT -> "\u001b[C";
          case LEFT -> "\u001b[D";
          case HOME -> "\u001b[H";
          case END -> "\u001b[F";
          case PAGE_UP -> "\u001b[5~";
          case PAGE_DOWN -> "\u001b[6~";
          case F1 -> "\u001bOP";
        };
    return sent.getBytes(StandardCharsets.UTF_8);
  }

  /** The question on the glass, as it is shown. */
  Question question() {
    return twin.place().question();
  }

  @Override
  public void give(Answer answer) {
    Fingers.keys(question().prompt(), answer).forEach(this::press);
    press(Fingers.handsIn(question().prompt()));
  }

  @Override
  public void hear(Msg msg) {
    twin.hear(msg);
    if (msg instanceof Msg.Resize(Size size)) {
      glass.resize(size);
      terminal.resize(size);
    } else {
      loop.hear(msg);
    }
    await();
  }

  @Override
  public String shown() {
    return glass.text();
  }

  @Override
  public boolean over() {
    return twin.over() && !program.isAlive();
  }

  @Override
  public Workplace place() {
    return place;
  }

  @Override
  public void close() {
    if (program.isAlive()) {
      loop.hear(new Msg.Gone());
      join();
    }
    twin.close();
    place.close();
  }
}
