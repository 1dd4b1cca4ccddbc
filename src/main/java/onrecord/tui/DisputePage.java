package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Size;
import onrecord.page.Window;
import onrecord.page.Wrap;
import onrecord.records.Dispute;
import onrecord.study.Answered;

/**
 * One dispute beside its evidence: rejected with one key, accepted with the same key twice, for
 * that changes the unit's own file.
 *
 * @param list the list it was opened from, its cursor on this dispute
 * @param top first row shown
 * @param warned whether it was just said what accepting does
 */
record DisputePage(DisputeList list, int top, String said, boolean warned) implements Screen {
  private static final String WARNING =
      "This writes the answer into the unit's file; accept once more to do it.";

  DisputePage(DisputeList list, int top, String said) {
    this(list, top, said, false);
  }

  private Contested one() {
    return list.cases().get(list.cursor());
  }

  @Override
  public Turn on(Msg msg, Size size) {
    return switch (msg) {
      case Msg.Press(Stroke stroke) -> dispatch(stroke, size).orElse(Turn.to(this));
      case Msg.DisputesLoaded loaded -> Turn.to(DisputeList.of(loaded));
      case Msg.Failed(String what, String todo) -> Turn.to(saying(what + " " + todo));
      default -> Turn.to(this);
    };
  }

  @Override
  public Page view(Size size) {
    List<Line> lines = lines(size);
    Frame frame = Frame.of(size, "Dispute", Line.quiet(one().name()), bindings(size)).saying(said);
    return frame.page(new Window(top, frame.rows(), lines.size()).of(lines));
  }

  private List<Line> lines(Size size) {
    List<Line> lines = new ArrayList<>();
    Optional<Answered> answered = one().answered();
    Optional<Bank> bank = one().bank();
    if (bank.isPresent() && answered.isPresent()) {
      lines.addAll(VerdictLines.of(bank.get(), answered.get(), size.columns()));
    } else {
      one().spoken().stream()
          .flatMap(text -> Wrap.lines(text, size.columns() - 4).stream())
          .forEach(line -> lines.add(line.indent(1)));
    }
    return lines;
  }

  @Override
  public List<String> spoken() {
    List<String> lines = new ArrayList<>();
    if (!said.isEmpty()) {
      lines.add(said);
    }
    lines.addAll(one().spoken());
    lines.add("/accept takes the answer into the bank, /reject lets the verdict stand, /leave.");
    return lines;
  }

  @Override
  public List<Binding> bindings(Size size) {
    String lost = one().answered().isEmpty() ? "the unit no longer has this question here" : "";
    List<Binding> keys = new ArrayList<>();
    keys.add(
        Binding.of(
                Stroke.text("a"),
                "accept",
                "Take the answer into the bank and mark all its answers again.",
                () -> warned ? settle(true) : Turn.to(new DisputePage(list, top, WARNING, true)))
            .unless(lost));
    keys.add(Binding.of(Stroke.text("x"), "reject", "Let the verdict stand.", () -> settle(false)));
    keys.addAll(
        new Scrolling(top, () -> lines(size).size(), line -> new DisputePage(list, line, ""))
            .keys(size));
    keys.add(
        Binding.of(
            Stroke.of(Stroke.Key.ESCAPE), "leave", "Back to the list.", () -> Turn.to(list)));
    return keys;
  }

  private Turn settle(boolean accepted) {
    Dispute dispute = one().disputed().dispute();
    return Turn.to(new DisputePage(list, top, ""), new Effect.Settle(dispute, accepted));
  }

  @Override
  public Screen saying(String line) {
    return new DisputePage(list, 0, line);
  }
}
