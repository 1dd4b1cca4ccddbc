package onrecord.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.bank.Answer;
import onrecord.page.Size;
import onrecord.records.Round;
import onrecord.tui.App;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;

/** Keys straight into the model; effects run at once, or wait where a test holds them back. */
final class KeysSeat implements Seat {
  private final Workplace place;
  private final Function<Size, App.Step> start;
  private final Size size;
  private final Deque<Effect> open = new ArrayDeque<>();
  private Optional<App> app = Optional.empty();
  private boolean held;

  KeysSeat(Workplace place, Size size, Function<Size, App.Step> start) {
    this.place = place;
    this.size = size;
    this.start = start;
  }

  @Override
  public void leaves(Function<Workplace, Round> round) {
    place.records().begin(round.apply(place));
  }

  @Override
  public void open() {
    take(start.apply(size));
  }

  App app() {
    return app.orElseThrow();
  }

  /** From now on effects wait until they are let go. */
  void hold() {
    held = true;
  }

  /** Runs what waits. */
  void letGo() {
    held = false;
    settle();
  }

  List<Effect> waiting() {
    return List.copyOf(open);
  }

  private void take(App.Step step) {
    app = Optional.of(step.app());
    open.addAll(step.effects());
    settle();
  }

  private void settle() {
    while (!held && !open.isEmpty()) {
      Optional<Msg> msg = place.run(open.removeFirst());
      if (msg.isPresent()) {
        App.Step next = App.update(app(), msg.get());
        app = Optional.of(next.app());
        open.addAll(next.effects());
      }
    }
  }

  @Override
  public void press(Stroke stroke) {
    take(App.update(app(), new Msg.Press(stroke)));
  }

  @Override
  public void give(Answer answer) {
    Fingers.keys(place.question().prompt(), answer).forEach(this::press);
    press(Fingers.handsIn(place.question().prompt()));
  }

  @Override
  public void hear(Msg msg) {
    place.note(msg);
    take(App.update(app(), msg));
  }

  @Override
  public String shown() {
    return app().view().text();
  }

  @Override
  public boolean over() {
    return app().over();
  }

  @Override
  public Workplace place() {
    return place;
  }

  @Override
  public void close() {
    place.close();
  }
}
