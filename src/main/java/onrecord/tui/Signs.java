package onrecord.tui;

import java.util.Locale;
import onrecord.grading.Verdict;
import onrecord.page.Run;
import onrecord.page.Tone;
import onrecord.study.Answered;
import onrecord.value.Status;

/** The sign and tone of a mark: {@code +} right, {@code x} wrong, {@code ~} partly. */
final class Signs {
  private Signs() {}

  static Run of(Answered answered) {
    return answered.attempt().counts() ? of(answered.verdict().status()) : Run.quiet("-");
  }

  static Run of(Status status) {
    return switch (status) {
      case CORRECT, NOTED -> new Run("+", Tone.RIGHT);
      case PARTIAL -> new Run("~", Tone.PARTLY);
      case NEAR_MISS, WRONG, UNREADABLE -> new Run("x", Tone.WRONG);
    };
  }

  /** The sign of a part's credit. */
  static Run of(double credit) {
    return credit >= 1 ? of(Status.CORRECT) : credit > 0 ? of(Status.PARTIAL) : of(Status.WRONG);
  }

  /**
   * The verdict in a word or two, with the credit it earned where that is neither all nor nothing:
   * {@code Right: 0.25 of 1.} after two hints and a second try.
   */
  static String words(Verdict verdict) {
    String credit = String.format(Locale.ROOT, "%.2f", verdict.credit());
    String words = words(verdict.status());
    return credit.equals("0.00") || credit.equals("1.00")
        ? words
        : words.substring(0, words.length() - 1) + ": " + credit + " of 1.";
  }

  /** The verdict in a word or two. */
  static String words(Status status) {
    return switch (status) {
      case CORRECT, NOTED -> "Right.";
      case PARTIAL -> "Partly right.";
      case NEAR_MISS -> "Close, but no.";
      case WRONG, UNREADABLE -> "Not quite.";
    };
  }
}
