package onrecord.tui;

import java.util.List;
import java.util.Locale;
import onrecord.page.Cells;

/** Small wordings that several screens share. */
final class Texts {
  private Texts() {}

  /** A text without its last grapheme. */
  static String withoutLast(String text) {
    List<String> clusters = Cells.clusters(text);
    return clusters.isEmpty() ? "" : String.join("", clusters.subList(0, clusters.size() - 1));
  }

  /** A text that ends in an ellipsis where a width does not take all of it. */
  static String shortened(String text, int width) {
    boolean fits = Cells.width(text) <= width;
    return fits ? text : Cells.cut(text, Math.max(0, width - 1)).stripTrailing() + "\u2026";
  }

  /** A reason as a sentence of its own, with a capital and a stop. */
  static String sentence(String reason) {
    String stop = reason.matches(".*[.!?]") ? "" : ".";
    return reason.isEmpty()
        ? ""
        : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + stop;
  }

  /** {@code 1 question}, {@code 2 questions}. */
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** A share in whole percent, {@code 81 %}. */
  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
