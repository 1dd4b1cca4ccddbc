package onrecord.tui;

import java.util.Collection;
import java.util.stream.Collectors;
import onrecord.bank.Evidence;
import onrecord.bank.Kind;
import onrecord.bank.Solution;

/** What a piece of evidence is there for, where a question has evidence of more than one side. */
final class Sides {
  private Sides() {}

  /** Behind the place of a paragraph; empty where nothing need be said. */
  static String label(Kind kind, Collection<Evidence> evidence) {
    String sides =
        evidence.stream()
            .map(e -> side(kind, e))
            .filter(side -> !side.isEmpty())
            .distinct()
            .collect(Collectors.joining(" and "));
    return sides.isEmpty() ? "" : ": " + sides + (kind == Kind.STATUS ? " the claim" : "");
  }

  /** Before a line that is read aloud. */
  static String spoken(Kind kind, Evidence evidence) {
    String side = side(kind, evidence);
    return switch (kind) {
      case STATUS -> side.isEmpty() ? "Evidence" : "Evidence " + side + " the claim";
      case WORDING -> side.isEmpty() ? "Evidence" : "In other words";
      default -> "Evidence";
    };
  }

  private static String side(Kind kind, Evidence evidence) {
    boolean claim = kind == Kind.STATUS;
    return switch (evidence.part()) {
      case Solution.FOR -> claim ? "for" : "";
      case Solution.AGAINST -> claim ? "against" : "";
      case Solution.OTHERS -> kind == Kind.WORDING ? "in other words" : "";
      default -> "";
    };
  }
}
