package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onrecord.bank.Answer;
import onrecord.bank.Layer;
import onrecord.bank.Question;
import onrecord.page.Cells;
import onrecord.page.Size;
import onrecord.records.Attempt;
import onrecord.records.Round;
import onrecord.tui.App;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;

/**
 * A robot user of the whole trainer: opens it, reads the screen, presses keys, gives answers. The
 * same script serves every way in. It waits until the trainer is idle and never sleeps.
 */
public final class Student implements AutoCloseable {
  /** The size of a usual terminal. */
  public static final Size USUAL = new Size(80, 24);

  /** How the student sits before the trainer. */
  public enum Way {
    /** Keys into the model. */
    KEYS,
    /** Bytes into the loop of a terminal, cells out. */
    TERMINAL,
    /** Lines of text. */
    LINES
  }

  private final Seat seat;

  private Student(Seat seat) {
    this.seat = seat;
  }

  /** A student before the keys, with that data folder. */
  public static Student at(Path data, Size size) {
    return at(data, 0, size, App::start);
  }

  /** One who starts the program anew, or another one beside it. */
  public static Student at(Path data, int start, Size size, Function<Size, App.Step> first) {
    return new Student(new KeysSeat(new Workplace(data, start), size, first));
  }

  /** A student who sits in any way. */
  public static Student in(Way way, Path data, int start) {
    return new Student(
        switch (way) {
          case KEYS -> new KeysSeat(new Workplace(data, start), USUAL, App::start);
          case TERMINAL -> new TerminalSeat(data, start, USUAL);
          case LINES -> new LinesSeat(new Workplace(data, start), App::start);
        });
  }

  /** Another one, who sits before a program of her own over the same folder. */
  public Student beside() {
    return new Student(new KeysSeat(seat.place().beside(), USUAL, App::start));
  }

  public Student opens() {
    seat.open();
    return this;
  }

  /** Begins with a round of just these questions, left open by an earlier program. */
  public Student hasOpen(String unit, List<String> questions) {
    return hasOpen(unit, questions, Set.of());
  }

  /** The same with steps around the questions. */
  public Student hasOpen(String unit, List<String> questions, Set<Layer> layers) {
    seat.leaves(
        place ->
            new Round(
                "round-" + questions.hashCode(),
                place.records().learner().id(),
                unit,
                "ten",
                7,
                questions,
                layers,
                Instant.parse("2026-03-01T09:00:00Z"),
                Optional.empty()));
    return this;
  }

  /** Demands that the words can be read, whatever the line breaks. */
  public Student sees(String... words) {
    assertThat(folded(seat.shown())).as(seat.shown()).contains(words);
    return this;
  }

  public Student seesNothingOf(String... words) {
    assertThat(folded(seat.shown())).as(seat.shown()).doesNotContain(words);
    return this;
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Presses keys by name ({@code Enter}, {@code PgDn}, {@code Ctrl-C}) or character. */
  public Student presses(String... keys) {
    for (String key : keys) {
      seat.press(stroke(key));
    }
    return this;
  }

  /** Types a text, one character after the other. */
  public Student types(String text) {
    Cells.clusters(text).forEach(cluster -> seat.press(Stroke.text(cluster)));
    return this;
  }

  /** Gives a whole answer and hands it in. */
  public Student answers(Function<Question, Answer> how) {
    seat.give(how.apply(question()));
    return this;
  }

  /** Types a line, where the student sits before lines. */
  public Student says(String line) {
    ((LinesSeat) seat).type(line);
    return this;
  }

  /** Hands in what is entered. */
  public Student handsIn() {
    seat.press(Fingers.handsIn(question().prompt()));
    return this;
  }

  /** Enters an answer by keys and does not hand it in. */
  public Student enters(Function<Question, Answer> how) {
    Fingers.keys(question().prompt(), how.apply(question())).forEach(seat::press);
    return this;
  }

  public Student hears(Msg msg) {
    seat.hear(msg);
    return this;
  }

  public Student resizes(int columns, int rows) {
    return hears(new Msg.Resize(new Size(columns, rows)));
  }

  /** The question on the screen, as it is shown. */
  public Question question() {
    return seat instanceof TerminalSeat terminal ? terminal.question() : seat.place().question();
  }

  public Workplace place() {
    return seat.place();
  }

  /** The model, where the student sits before the keys. */
  public App app() {
    return ((KeysSeat) seat).app();
  }

  /** From now on nothing is read or written until it is let go. */
  public Student holdsTheDisk() {
    ((KeysSeat) seat).hold();
    return this;
  }

  public Student letsGoOfTheDisk() {
    ((KeysSeat) seat).letGo();
    return this;
  }

  public String shown() {
    return seat.shown();
  }

  /** Demands that the program has ended. */
  public Student isOut() {
    assertThat(seat.over()).as("the program has ended, not: %s", seat.shown()).isTrue();
    return this;
  }

  /** Every attempt stored, in order of time. */
  public List<Attempt> attempts() {
    List<Attempt> all = new java.util.ArrayList<>();
    seat.place().records().eachAttempt(all::add);
    return all;
  }

  static Stroke stroke(String name) {
    if (name.startsWith("Ctrl-")) {
      return Stroke.ctrl(name.substring(5).toLowerCase(Locale.ROOT));
    }
    if (name.equals("Space")) {
      return Stroke.text(" ");
    }
    for (Stroke.Key key : Stroke.Key.values()) {
      if (key != Stroke.Key.TEXT && Stroke.of(key).label().equals(name)) {
        return Stroke.of(key);
      }
    }
    return Stroke.text(name);
  }

  @Override
  public void close() {
    seat.close();
  }
}
