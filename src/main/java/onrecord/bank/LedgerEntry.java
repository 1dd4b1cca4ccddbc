package onrecord.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.corpus.Place;

/** One article's statement or figure, or a claim over several, as the author recorded it. */
public sealed interface LedgerEntry {
  String id();

  /** What it says or counts, in the author's words. */
  String text();

  Place place();

  /** How words were reported. */
  enum How {
    DIRECT,
    PARTIAL,
    INDIRECT,
    POST,
    PICTURE
  }

  /**
   * Who stands behind an entry and where it is printed.
   *
   * @param in the article's id
   * @param by cast id of the speaker; empty if unattributed
   * @param via cast ids of those who passed it on, nearest the speaker first
   * @param fact name shared by entries that speak of the same thing
   * @param evidence the words themselves, then those that name the speaker, if elsewhere
   */
  record Report(
      String in, Optional<String> by, List<String> via, String fact, List<Evidence> evidence) {
    public Report {
      via = List.copyOf(via);
      evidence = List.copyOf(evidence);
    }
  }

  /** A figure: the value as text, what it counts and how exact the source made it. */
  record Figure(
      String id,
      String text,
      Report report,
      String value,
      String unit,
      Approximator approximator,
      Place place)
      implements LedgerEntry {}

  /** A statement. */
  record Statement(String id, String text, Report report, How how, Place place)
      implements LedgerEntry {}

  /** A claim, as of a day, with the entries that speak for and against it. */
  record Claim(
      String id,
      String text,
      LocalDate asOf,
      ClaimStatus status,
      List<String> pro,
      List<String> contra,
      Place place)
      implements LedgerEntry {
    public Claim {
      pro = List.copyOf(pro);
      contra = List.copyOf(contra);
    }
  }

  /** Who stands behind the entry; a claim has entries of its own for that. */
  default Optional<Report> reported() {
    return switch (this) {
      case Figure figure -> Optional.of(figure.report());
      case Statement statement -> Optional.of(statement.report());
      case Claim ignored -> Optional.empty();
    };
  }
}
