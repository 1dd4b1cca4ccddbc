package onrecord.tui;

import java.util.List;
import java.util.Optional;
import onrecord.page.Page;
import onrecord.page.Size;

/** One screen as a value; what it shows and what its keys do follow from it alone. */
public sealed interface Screen
    permits Waiting,
        Welcome,
        Home,
        Progress,
        UnitPage,
        Choosing,
        ReadFirst,
        StepList,
        Reading,
        Asking,
        Judged,
        Summary,
        Notice,
        DisputeList,
        DisputePage {

  /** Answers a message; messages that mean nothing here leave the screen as it is. */
  Turn on(Msg msg, Size size);

  /** The screen drawn; it always fits the size. */
  Page view(Size size);

  /** The screen as lines of plain text, for reading aloud. */
  List<String> spoken();

  /** Its keys, the likely one first. */
  List<Binding> bindings(Size size);

  /** Whether printable keys are text here and now. */
  default boolean typing() {
    return false;
  }

  /** Runs the binding of a key, if there is one; a disabled one says why. */
  default Optional<Turn> dispatch(Stroke stroke, Size size) {
    return bindings(size).stream()
        .filter(binding -> binding.stroke().equals(stroke.unshifted()))
        .findFirst()
        .map(
            b ->
                b.disabled().isEmpty()
                    ? b.action().get()
                    : Turn.to(saying(Texts.sentence(b.disabled()))));
  }

  /** The same screen with one line said to the learner. */
  Screen saying(String line);
}
