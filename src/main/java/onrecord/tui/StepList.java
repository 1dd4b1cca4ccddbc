package onrecord.tui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.bank.Layer;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Run;
import onrecord.page.Size;
import onrecord.page.Tone;
import onrecord.page.Wrap;

/**
 * The steps around questions as switches. The learner's choice holds for all his rounds from then
 * on, whatever a unit asks for, until he leaves it to the unit again.
 *
 * @param unit the unit from which the list was opened
 * @param cursor index of a layer
 */
record StepList(UnitPage unit, int cursor, String said) implements Screen {

  static StepList of(UnitPage unit) {
    return new StepList(unit, 0, "");
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.Failed(String what, String todo) -> Turn.to(saying(what + " " + todo));
      case Msg.Changed changed ->
          unit.on(changed, size).screen() instanceof UnitPage fresh
              ? Turn.to(new StepList(fresh, cursor, "Taken up as saved."))
              : Turn.to(this);
      default -> Turn.to(this);
    };
  }

  private Turn toggled(int index) {
    Layer layer = Layer.values()[index];
    Set<Layer> now = EnumSet.noneOf(Layer.class);
    now.addAll(unit.wanted());
    if (!now.remove(layer)) {
      now.add(layer);
    }
    return chosen(Optional.of(now), index);
  }

  private Turn chosen(Optional<Set<Layer>> layers, int at) {
    return Turn.to(new StepList(unit.wanting(layers), at, ""), new Effect.Prefer(layers));
  }

  private String whose() {
    return unit.layers().isPresent() ? "your own choice" : "as the unit has them";
  }

  @Override
  public Page view(Size size) {
    int width = Math.min(ReportText.COLUMN + 4, size.columns() - 6);
    List<Line> body = new ArrayList<>(List.of(Line.EMPTY));
    Wrap.lines("What comes with each question, in your rounds from now on.", width)
        .forEach(l -> body.add(l.indent(2)));
    body.add(Line.EMPTY);
    for (Layer layer : Layer.values()) {
      boolean here = layer.ordinal() == cursor;
      boolean on = unit.wanted().contains(layer);
      Run sign = here ? new Run("\u203A ", Tone.ACCENT) : Run.plain("  ");
      Tone tone = on ? Tone.CHOSEN : Tone.PLAIN;
      body.add(
          Line.of(
              sign,
              Run.strong(String.valueOf(layer.ordinal() + 1)),
              new Run((on ? " [x] " : " [ ] ") + layer.title(), tone)));
      Wrap.lines(Line.quiet(layer.what()), width - 8).forEach(l -> body.add(l.indent(8)));
    }
    return Frame.of(size, "Steps around a question", Line.quiet(whose()), bindings(size))
        .saying(said)
        .page(body);
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>(said.isEmpty() ? List.of() : List.of(said));
    lines.add("Steps around a question, " + whose() + ".");
    for (Layer layer : Layer.values()) {
      String on = unit.wanted().contains(layer) ? "on" : "off";
      lines.add((layer.ordinal() + 1) + ": " + layer.title() + ", " + on + ". " + layer.what());
    }
    lines.add("A number switches, /unit leaves it to the unit, an empty line goes back.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    List<Binding> keys = new ArrayList<>();
    keys.add(
        Binding.of(
            Stroke.text(" "), "switch", "Switches the step on or off.", () -> toggled(cursor)));
    keys.add(Binding.of(Stroke.of(Stroke.Key.ENTER), "", "Back to the unit.", this::back));
    for (Layer layer : Layer.values()) {
      int index = layer.ordinal();
      String number = String.valueOf(index + 1);
      keys.add(
          Binding.of(
              Stroke.text(number), "", "Switches the one of that number.", () -> toggled(index)));
    }
    keys.add(
        Binding.of(
                Stroke.text("u"),
                "unit decides",
                "Leaves it to each unit again.",
                () -> chosen(Optional.empty(), cursor))
            .unless(unit.layers().isPresent() ? "" : "the unit decides already"));
    keys.add(move(Stroke.Key.UP, -1));
    keys.add(move(Stroke.Key.DOWN, 1));
    keys.add(Binding.of(Stroke.of(Stroke.Key.ESCAPE), "back", "Back to the unit.", this::back));
    return keys;
  }

  private Binding move(Stroke.Key key, int by) {
    int next = Math.clamp(cursor + (long) by, 0, Layer.values().length - 1);
    return Binding.of(
        Stroke.of(key), "", "Move the cursor.", () -> Turn.to(new StepList(unit, next, "")));
  }

  private Turn back() {
    return Turn.to(unit.saying(""));
  }

  @Override
  public Screen saying(String line) {
    return new StepList(unit, cursor, line);
  }
}
