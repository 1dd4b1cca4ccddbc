package onrecord.tui;

import java.util.List;
import java.util.Optional;
import onrecord.page.Line;
import onrecord.page.Page;
import onrecord.page.Size;
import onrecord.page.Wrap;

/** What a screen below the least size says. */
final class TooSmall {
  private TooSmall() {}

  static Page view(Size size) {
    String said =
        "On the Record needs %s; this is %s. Make it larger: nothing is lost."
            .formatted(App.LEAST, size);
    List<Line> lines = Wrap.lines(said, size.columns());
    return Page.fitted(size, lines, Optional.empty());
  }
}
