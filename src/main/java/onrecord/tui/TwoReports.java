package onrecord.tui;

import java.util.List;
import onrecord.page.Size;

/**
 * Which reports stand beside a question: two next to each other where it is about several and the
 * screen is wide enough, else the one on top.
 */
final class TwoReports {
  private static final int BOTH = 160;

  private TwoReports() {}

  /** Whether there is room for two, and a question that compares them. */
  static boolean fit(Asking asking, Size size) {
    return size.columns() >= BOTH && readers(asking).size() > 1;
  }

  /** The one or two that are shown, in the order of the question; the one on top among them. */
  static List<Reader> of(Asking asking, Size size) {
    Reader top = asking.desk().reports().reader();
    if (!fit(asking, size)) {
      return List.of(top);
    }
    List<Reader> compared = readers(asking);
    int at = compared.indexOf(top);
    if (at < 0) {
      return List.of(compared.getFirst(), top);
    }
    return compared.subList(Math.max(0, at - 1), Math.max(0, at - 1) + 2);
  }

  private static List<Reader> readers(Asking asking) {
    List<Reader> all = asking.desk().reports().readers();
    return asking.question().labels().articles().stream()
        .flatMap(id -> all.stream().filter(reader -> reader.article().id().equals(id)))
        .toList();
  }
}
